"""Proofs against published figures, and bars against candidates, in words.

A proof or a bar is a kind with exact facts; figures come as they are printed ("3341510", "53.90%") and are told as the
language prints them, lines and figures by their names, options and sources by theirs.
"""

from collections.abc import Mapping

from maslikhat.basics.text import Language, Text
from maslikhat.wording.catalogue import words
from maslikhat.wording.numbers import figure
from maslikhat.wording.ordinals import joined
from maslikhat.wording.steps import NAMED

PRINTED = frozenset({"value", "right", "wrong", "printed", "computed", "high", "low", "total", "numbers"})
LINES = frozenset({"line", "figure", "minuend", "subtrahend", "parts"})


def tell_proof(kind: str, facts: Mapping[str, object], language: Language, names: Mapping[str, Text]) -> str:
    """Say a proof or a possible cause: kind "options-sum" and its facts. Raises UnknownMessage, CannotSay."""
    return _tell(f"check-proof-{kind}", facts, language, names)


def tell_bar(kind: str, facts: Mapping[str, object], language: Language, names: Mapping[str, Text]) -> str:
    """Say why a candidate or a list cannot stand: kind "too-young" and its facts. Raises UnknownMessage, CannotSay."""
    return _tell(f"check-bar-{kind}", facts, language, names)


def figure_name(name: str, language: Language) -> str:
    """The name of a published figure or line: "took_part" is "took part in voting". Raises UnknownMessage."""
    return words(language).say(f"check-figure-{name.replace('_', '-')}")


def _tell(message: str, facts: Mapping[str, object], language: Language, names: Mapping[str, Text]) -> str:
    told = {name: _told(name, value, language, names) for name, value in facts.items()}
    return words(language).say(message, **told)


def _told(name: str, value: object, language: Language, names: Mapping[str, Text]) -> object:
    if isinstance(value, tuple):
        return joined([str(_told(name, item, language, names)) for item in value], language)
    if name in PRINTED and isinstance(value, str | int):
        return figure(value, language)
    if name in LINES and isinstance(value, str):
        return figure_name(value, language)
    named = name in NAMED or name == "source"
    return names[value][language] if named and isinstance(value, str) and value in names else value
