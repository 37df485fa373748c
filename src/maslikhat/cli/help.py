"""What `--help` prints: the commands, their arguments and options, in the language asked for.

The names and forms are read from the command itself; the sentences stand in `wording` (help.ftl), so that no language
is an afterthought. `help-<command>-<name>` goes before `help-any-<name>`, which several commands share.
"""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from textwrap import wrap
from typing import Any

from maslikhat.basics.text import Language
from maslikhat.wording.catalogue import Wording, words

WIDTH = 78
_NAMES = 26


def help_lines(group: Any, given: Sequence[str], language: Language) -> list[str]:
    """The help on the program, or on the command that is named in `given`."""
    path, command = [], group
    for name in given:
        below = getattr(command, "commands", {})
        if name not in below:
            break
        path.append(name)
        command = below[name]
    tell = words(language)
    lines = [tell.say("help-usage", command=" ".join(["maslikhat", *path, *_form(command)])), ""]
    lines += [f"  {line}" for line in wrap(tell.say(f"help-{'-'.join(path) or 'program'}"), WIDTH - 2)]
    if hasattr(command, "commands"):
        rows = [(name, tell.say(f"help-{'-'.join([*path, name])}")) for name in command.commands]
        return [*lines, *_table(tell.say("help-commands"), rows)]
    return [*lines, *_parameters(command, path, tell)]


def _form(command: Any) -> list[str]:
    """How a command is written: its arguments, then that it has options."""
    if hasattr(command, "commands"):
        return ["..."]
    named = [_word(each) if each.required else f"[{_word(each)}]" for each in command.params if _is_argument(each)]
    return [*named, "[--...]"]


def _parameters(command: Any, path: Sequence[str], tell: Wording) -> Iterator[str]:
    arguments = [(_word(each), _told(each, path, tell)) for each in command.params if _is_argument(each)]
    options = [(_option(each), _told(each, path, tell)) for each in command.params if not _is_argument(each)]
    if arguments:
        yield from _table(tell.say("help-arguments"), arguments)
    yield from _table(tell.say("help-options"), [*options, ("--help", tell.say("help-any-help"))])


def _is_argument(parameter: Any) -> bool:
    return not str(parameter.opts[0]).startswith("-")


def _word(parameter: Any) -> str:
    return str(parameter.metavar or parameter.name).upper()


def _option(parameter: Any) -> str:
    """The option as one types it, with the words that it takes where these are few."""
    kind = parameter.type_descriptor.annotation
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return f"{parameter.opts[0]} {'|'.join(kind)}"
    return str(parameter.opts[0])


def _told(parameter: Any, path: Sequence[str], tell: Wording) -> str:
    name = str(parameter.opts[0]).removeprefix("--").lower()
    own = f"help-{'-'.join([*path, name])}"
    said = tell.say(own if tell.has(own) else f"help-any-{name}")
    if parameter.required:
        return f"{said} {tell.say('help-required')}"
    default = parameter.default
    shown = getattr(default, "value", default)
    is_told = shown not in {None, "", False} and isinstance(shown, str | int)
    return f"{said} {tell.say('help-default', value=str(shown))}" if is_told else said


def _table(heading: str, rows: Sequence[tuple[str, str]]) -> Iterator[str]:
    """A heading and its rows; a name that is too long stands on a line of its own."""
    yield ""
    yield heading
    for name, said in rows:
        lines = wrap(said, WIDTH - _NAMES - 4)
        if len(name) > _NAMES:
            yield f"  {name}"
        else:
            yield f"  {name:<{_NAMES}}  {lines.pop(0)}"
        for line in lines:
            yield f"  {'':<{_NAMES}}  {line}"
