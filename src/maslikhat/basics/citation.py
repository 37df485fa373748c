"""Where a rule is written and how far it was read: acts, citations, statuses.

A figure that rests on a rule carries its `RuleRef`, so that whoever prints it can name the article and say
whether the law's own text was read.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from maslikhat.basics.text import Text


class Status(StrEnum):
    """How far a rule is verified: read in the law, in an older edition, in a secondary source, or not at all."""

    TEXT = "text"
    OLD_TEXT = "old-text"
    SECONDARY = "secondary"
    UNVERIFIED = "unverified"


@dataclass(frozen=True, slots=True)
class Act:
    """A law: its short and full title, its address where it is published, and what its parts are called.

    `unit` is "article" or "section"; parts called sections have no numbers with a dash, so "191-192" is a range.
    """

    id: str
    short: Text
    title: Text
    address: str | None = None
    unit: str = "article"


@dataclass(frozen=True, slots=True)
class Citation:
    """An article of an act. `article` is None where the act is known but its article is not."""

    act: Act
    article: str | None


@dataclass(frozen=True, slots=True)
class RuleRef:
    """A rule as one quotes it: its name in the rule file, its article, its status, the day from which it is coded."""

    body: str
    name: str
    cite: Citation
    status: Status
    valid_from: date
    note: Text | None = None
