"""The help stands in three languages: every command, every argument, every option, and nothing that is not there."""

from collections.abc import Iterator
from typing import Any

import pytest
from typer.main import get_command

from maslikhat.basics.text import LANGUAGES, Language
from maslikhat.cli.help import help_lines
from maslikhat.cli.main import COMMANDS, _app
from maslikhat.wording.catalogue import LOCALES, entries

from .conftest import Command

GROUP = get_command(_app(COMMANDS))
SHARED = {"usage", "commands", "arguments", "options", "required", "default", "program", "any-help"}


def paths(command: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    yield path, command
    for name, below in getattr(command, "commands", {}).items():
        yield from paths(below, (*path, name))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", [path for path, _ in paths(GROUP)], ids=" ".join)
def test_every_command_has_its_help(path: tuple[str, ...], language: Language) -> None:
    lines = help_lines(GROUP, [*path, "--help"], language)
    assert len(lines) > 5
    assert all(len(line) <= 80 for line in lines)


def test_no_sentence_of_help_is_about_something_that_is_not_there() -> None:
    there = set(SHARED)
    for path, command in paths(GROUP):
        there.add("-".join(path))
        for each in () if hasattr(command, "commands") else command.params:
            name = str(each.opts[0]).removeprefix("--").lower()
            there |= {f"{'-'.join(path)}-{name}", f"any-{name}"}
    known = {each.removeprefix("help-") for each in entries((LOCALES / "en" / "help.ftl").read_text("utf-8"))}
    assert known <= there


@pytest.mark.parametrize(("language", "word"), [("en", "Options"), ("ru", "Параметры"), ("kk", "Параметрлер")])
def test_help_is_given_in_the_language_asked_for(command: Command, language: str, word: str) -> None:
    ran = command("elect", "--help", "--lang", language)
    assert (ran.status, ran.err) == (0, "")
    assert f"\n{word}\n" in ran.out
    assert "--report" in ran.out


def test_nothing_asked_is_help_aside_and_no_success(command: Command) -> None:
    ran = command()
    assert (ran.status, ran.out) == (2, "")
    assert "elect" in ran.err
