"""Arguments that cannot be understood, as faults with sentences of ours: the parser tells them in English only."""

from collections.abc import Sequence
from enum import StrEnum

import typer

from maslikhat.basics.errors import BadInput, Fault

# Every error of the parser is one of these; its public name is the one above it that typer gives.
UsageError: type[Exception] = typer.BadParameter.__bases__[0]
WHOLE_NUMBERS = frozenset({"--seat", "--seats", "--most"})
DAYS = frozenset({"--on"})


def bad_arguments(error: Exception, given: Sequence[str], commands: Sequence[str]) -> BadInput:
    """The error of the parser as bad input; `given` are the arguments and `commands` what the first may be."""
    return BadInput([_fault(error, given, commands)])


def _fault(error: Exception, given: Sequence[str], commands: Sequence[str]) -> Fault:
    option = getattr(error, "option_name", None)
    name = _name(getattr(error, "param", None))
    kind = type(error).__name__
    found = {
        "NoSuchOption": Fault("no-such-option", {"option": str(option)}),
        "BadOptionUsage": Fault("option-without-value", {"option": str(option)}),
        "MissingParameter": Fault("missing-argument", {"name": name}),
        "BadParameter": _unfit(name, given, _choices(getattr(error, "param", None))),
    }
    if kind in found:
        return found[kind]
    if given and given[0] not in commands:
        return Fault("no-such-command", {"value": given[0], "known": tuple(commands)})
    told = str(getattr(error, "message", ""))
    if "extra argument" in told:
        return Fault("extra-argument", {"value": told[told.rfind("(") + 1 : told.rfind(")")]})
    return Fault("wrong-arguments")


def _unfit(name: str, given: Sequence[str], allowed: tuple[str, ...]) -> Fault:
    kind = "integer" if name in WHOLE_NUMBERS else "day" if name in DAYS else "choice" if allowed else "other"
    return Fault("not-an-argument", {"value": _value(name, given), "name": name, "kind": kind, "allowed": allowed})


def _choices(param: object) -> tuple[str, ...]:
    """The words that an option of this command takes, where these are few."""
    kind = getattr(getattr(param, "type_descriptor", None), "annotation", None)
    return tuple(str(word) for word in kind) if isinstance(kind, type) and issubclass(kind, StrEnum) else ()


def _name(param: object) -> str:
    """The name of an option as one types it, of an argument as the help shows it."""
    names = getattr(param, "opts", None) or ["?"]
    return str(names[0]) if str(names[0]).startswith("-") else str(getattr(param, "metavar", None) or names[0]).upper()


def _value(name: str, given: Sequence[str]) -> str:
    """What was given for an option, the last time it was given."""
    found = ""
    for argument, following in zip(given, [*given[1:], ""], strict=True):
        if argument == name:
            found = following
        elif argument.startswith(f"{name}="):
            found = argument.removeprefix(f"{name}=")
    return found
