"""Elections side by side: a small picture for each measure, and one table of all of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from maslikhat.basics.text import Language
from maslikhat.election.comparison.profile import Profile
from maslikhat.pages.model import Cell, Figure, Head, Row, Section, Table
from maslikhat.pages.terms import terms
from maslikhat.pictures.small_multiples import Column, columns
from maslikhat.pictures.svg import Caption
from maslikhat.wording.catalogue import words
from maslikhat.wording.numbers import decimal, percent

SHARES = ("turnout", "gallagher", "independents", "women", "youth")
# Measures of the seats shared among lists.
BY_LIST = ("effective", "gallagher")
MEASURES = ("turnout", "effective", "gallagher", "competition", "independents", "women", "youth")


@dataclass(frozen=True, slots=True)
class Measured:
    """An election: its name in the table, the few letters under its column, where it is told, its measures.

    `entitled` where its seats by list are all that a list is entitled to, constituencies included.
    """

    name: str
    label: str
    address: str
    profile: Profile
    entitled: bool = False


def side_by_side(section_id: str, heading: str, elections: Sequence[Measured], language: Language) -> Section:
    """The section of some elections, in the order given. A measure that none of them has is in the table only."""
    figures = tuple(
        _figure(section_id, name, elections, language)
        for name in MEASURES
        if any(_value(each, name) is not None for each in elections)
    )
    say = words(language).say
    heads = (
        Head(say("site-compare-election")),
        *(Head(say(f"site-compare-{name}"), figures=True) for name in MEASURES),
    )
    rows: tuple[Row, ...] = tuple(
        (Cell(each.name, address=each.address), *(_cell(each, name, language) for name in MEASURES))
        for each in elections
    )
    note = f"– {say('site-compare-none')}"
    table = Table(say("site-compare-table", measure=heading), heads, rows, note=note)
    explained = terms(language, "turnout", "effective-number", "gallagher")
    return Section(section_id, heading, heading, figures=figures, tables=(table,), terms=explained)


def _value(each: Measured, name: str) -> Fraction | None:
    value: Fraction | None = getattr(each.profile, name)
    return value


def _printed(value: Fraction | None, name: str, language: Language) -> str:
    if value is None:
        return "–"
    return (
        percent(value, language, 1) if name in SHARES else decimal(value, language, 1 if name == "competition" else 2)
    )


def _cell(each: Measured, name: str, language: Language) -> Cell:
    value = _value(each, name)
    return Cell(_printed(value, name, language), muted=value is None)


def _figure(section_id: str, name: str, elections: Sequence[Measured], language: Language) -> Figure:
    say = words(language).say
    shown = [Column(each.label, _value(each, name), _printed(_value(each, name), name, language)) for each in elections]
    title = say(f"site-compare-{name}")
    description = "; ".join(f"{each.label}: {each.printed}" for each in shown)
    drawn = columns(shown, Caption(f"{section_id}-{name}", title, description))
    subtitle = say(f"site-compare-{name}-of", **({"kind": _kind(elections)} if name in BY_LIST else {}))
    return Figure(f"{section_id}-{name}", title, subtitle, drawn, "", small=True)


def _kind(elections: Sequence[Measured]) -> str:
    """Which seats the measures of these elections are of: list seats, entitlements, or both in one picture."""
    kinds = {each.entitled for each in elections}
    return "both" if len(kinds) > 1 else "entitled" if True in kinds else "lists"
