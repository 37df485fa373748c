"""The sentences of one language, read when they are first asked for.

`words("en").say("step-quota", seats=69, ...)` gives a sentence. A message that does not exist, or a fact that a message
needs and does not get, is an error and never a sentence with a hole in it. Fluent's parser is slow, so a file is cut
into its messages and only those asked for are parsed: a message therefore never refers to another one.
"""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Pattern

from maslikhat.basics.errors import MaslikhatError
from maslikhat.basics.text import Language
from maslikhat.wording.functions import Exact, functions
from maslikhat.wording.ordinals import joined

LOCALES = Path(__file__).parent / "locales"
# The first word of a message's id names its file.
FILES: Mapping[str, str] = {
    "step": "steps",
    "why": "steps",
    "cite": "steps",
    "base": "steps",
    "fault": "faults",
    "place": "faults",
    "check": "checks",
    "command": "command",
    "help": "help",
    "rules": "rules",
    "page": "page",
    "paper": "papers",
    "record": "record",
    "log": "log",
    "typing": "typing",
    "signed": "signed",
    "corrected": "signed",
    "waiting": "signed",
    "web": "web",
    "report": "report",
    "accounts": "accounts",
    "upkeep": "upkeep",
    "staff": "staff",
    "retracted": "staff",
    "out": "out",
    "night": "night",
    "missed": "missed",
    "names": "names",
    "open": "open",
    "site": "site",
    "term": "terms",
    "group": "groups",
    "body": "bodies",
    "side": "comparing",
}
_HEAD = re.compile(r"^([a-zA-Z][\w-]*) *=", re.MULTILINE)


class UnknownMessage(MaslikhatError):
    """No sentence of this id stands in the language's files."""

    code = "unknown-message"


class CannotSay(MaslikhatError):
    """The sentence lacks a fact, or got one that it cannot print."""

    code = "cannot-say"


class Wording:
    """The sentences of one language. Keeps what it has parsed."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._bundle = FluentBundle([language], functions=functions(language), use_isolating=False)
        self._sources: dict[str, dict[str, str]] = {}

    def has(self, message_id: str) -> bool:
        """Whether there is a sentence of this id ("fault-not-a-share", or with an attribute, "fault-x.remedy")."""
        try:
            self._pattern(message_id)
        except UnknownMessage:
            return False
        return True

    def say(self, message_id: str, /, **facts: object) -> str:
        """Give the sentence `message_id`, filled with `facts`; "id.attribute" gives an attribute of a message.

        Facts may be text, whole numbers, fractions, dates, booleans (selected as "yes", "no"), None ("none") and
        tuples of text, which are joined with "and". Raises UnknownMessage, CannotSay.
        """
        pattern = self._pattern(message_id)
        given = {name: self._spoken(value) for name, value in facts.items()}
        try:
            said, errors = self._bundle.format_pattern(pattern, given)
        except TypeError as error:
            raise CannotSay(message=message_id, language=self.language, reason=str(error)) from error
        if errors:
            raise CannotSay(message=message_id, language=self.language, reason=str(errors[0]))
        return str(said)

    def _pattern(self, message_id: str) -> Pattern:
        name, _, attribute = message_id.partition(".")
        if not self._bundle.has_message(name):
            self._parse(name)
        message = self._bundle.get_message(name)
        pattern = message.attributes.get(attribute) if attribute else message.value
        if pattern is None:
            raise UnknownMessage(message=message_id, language=self.language)
        return pattern

    def _parse(self, name: str) -> None:
        stem = FILES.get(name.split("-", maxsplit=1)[0])
        source = self._entries(stem).get(name) if stem else None
        if source is None:
            raise UnknownMessage(message=name, language=self.language)
        self._bundle.add_resource(FluentResource(source))

    def _entries(self, stem: str) -> dict[str, str]:
        if stem not in self._sources:
            path = LOCALES / self.language / f"{stem}.ftl"
            self._sources[stem] = entries(path.read_text("utf-8")) if path.exists() else {}
        return self._sources[stem]

    def _spoken(self, value: object) -> object:
        if isinstance(value, bool):
            return "yes" if value else "no"
        if isinstance(value, Fraction):
            return Exact(value)
        if isinstance(value, tuple | list):
            return joined([str(item) for item in value], self.language)
        if value is None:
            return "none"
        return value if isinstance(value, int | Decimal | date) else str(value)


def entries(source: str) -> dict[str, str]:
    """Cut the text of a file into its messages: id to the text of that message, attributes included."""
    heads = list(_HEAD.finditer(source))
    ends = [head.start() for head in heads[1:]] + [len(source)]
    return {head[1]: source[head.start() : end] for head, end in zip(heads, ends, strict=True)}


@cache
def words(language: Language) -> Wording:
    """The sentences of a language; other languages are not read."""
    return Wording(language)
