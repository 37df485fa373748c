"""The entry: finds the command, loads only its module, and turns errors into words and exit status 2.

A finding (faults in papers, contradictions, seats that differ from the official ones) ends with exit status 1, bad
input with 2, anything else with 0.
"""

import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NoReturn, cast, get_args

import typer
from typer.main import get_command

from maslikhat.basics.errors import MaslikhatError
from maslikhat.basics.text import Language
from maslikhat.cli.arguments import UsageError, bad_arguments
from maslikhat.wording.faults import tell_error

# What a shell gives for a program that the user stopped.
INTERRUPTED = 130
HELP = "--help"
COMMANDS = ("elect", "explain", "check", "compare", "candidates", "rules", "record", "serve")


def run(arguments: Sequence[str] | None = None) -> None:
    """Run the command with `arguments` (those of the process if None) and exit with its status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    app = _app([given[0]] if given and given[0] in COMMANDS else COMMANDS)
    if not given or HELP in given:
        _help(app, given)
    try:
        sys.exit(app(given, prog_name="maslikhat", standalone_mode=False) or 0)
    except UsageError as error:
        _tell(bad_arguments(error, given, COMMANDS), given)
    except MaslikhatError as error:
        _tell(error, given)
    except typer.Abort:
        sys.exit(INTERRUPTED)
    sys.exit(2)


def _help(app: typer.Typer, given: Sequence[str]) -> NoReturn:
    """Print the help that is asked for; where nothing was asked at all, aside and with status 2."""
    help_lines = import_module("maslikhat.cli.help").help_lines
    text = "\n".join(help_lines(get_command(app), given, _language(given)))
    (sys.stdout if given else sys.stderr).write(f"{text}\n")
    sys.exit(0 if given else 2)


def _tell(error: MaslikhatError, given: Sequence[str]) -> None:
    for line in tell_error(error, _language(given)):
        sys.stderr.write(f"{line}\n")


def _app(names: Sequence[str]) -> typer.Typer:
    app = typer.Typer(
        help="Mixed elections: from polling-station papers to lawful seats and their reasons.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )

    @app.callback()
    def _keep_commands_named() -> None:
        """Mixed elections: from polling-station papers to lawful seats and their reasons."""

    for name in names:
        found = getattr(import_module(f"maslikhat.cli.{name}"), name)
        if isinstance(found, typer.Typer):
            app.add_typer(found, name=name)
        else:
            app.command(name)(found)
    return app


def _language(given: Sequence[str]) -> Language:
    """The language asked for, read before the arguments are understood, so that their errors are told in it."""
    words = [argument.removeprefix("--lang=") for argument in given]
    asked = (
        words[words.index("--lang") + 1]
        if "--lang" in words[:-1]
        else next((word for word, argument in zip(words, given, strict=True) if word != argument), "en")
    )
    return cast(Language, asked) if asked in get_args(Language) else "en"
