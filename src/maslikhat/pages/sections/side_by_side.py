"""Elections side by side: a small picture for each measure on one scale, tables of all of them, what they rest on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from maslikhat.basics.citation import Status
from maslikhat.basics.text import Language
from maslikhat.election.allocation.rulebook import Method, QuotaMethod
from maslikhat.election.comparison.ground import Coverage, Ground, differences
from maslikhat.election.comparison.profile import INDICES, MEASURES, SHARES, Measure, Profile
from maslikhat.pages.model import Cell, Figure, Head, Mark, Row, Section, Table, Tone
from maslikhat.pages.terms import terms
from maslikhat.pictures.small_multiples import Column, columns, rows
from maslikhat.pictures.svg import Caption
from maslikhat.wording.catalogue import words
from maslikhat.wording.numbers import decimal, percent, threshold
from maslikhat.wording.ordinals import joined
from maslikhat.wording.steps import status_mark

RESULTS: Final = ("turnout", *INDICES)
# Measures that are drawn to one scale: whole shares, disproportionality, numbers of parties, candidates per mandate.
_SCALES: Final[Mapping[str, tuple[str, ...]]] = {
    "disproportionality": ("gallagher", "loosemore_hanby"),
    "parties": ("effective_votes", "effective_seats"),
    "competition": ("competition",),
}


@dataclass(frozen=True, slots=True)
class Measured:
    """An election: its name in tables, the words at its bar, where it is told, its measures."""

    name: str
    label: str
    address: str
    profile: Profile


def side_by_side(
    elections: Sequence[Measured], language: Language, *, is_series: bool, prefix: str = ""
) -> tuple[Section, ...]:
    """The sections of some elections, in the order given: results, people, grounds."""
    say = words(language).say
    people = [name for name in MEASURES if name not in RESULTS]
    sections = []
    for section_id, measures in (("results", RESULTS), ("people", tuple(people))):
        title = say(f"side-table-{section_id}")
        known = [name for name in measures if any(each.profile[name].value is not None for each in elections)]
        figures = tuple(_figure(f"{prefix}{section_id}", name, elections, language, is_series) for name in known)
        missing = [within(say("side-measure", name=name)) for name in measures if name not in known]
        notes = (say("side-none-known", measures=joined(missing, language)),) if missing else ()
        tables = (_table(title, known, elections, language),) if known else ()
        explained = (
            terms(language, "turnout", "effective-number", "gallagher", "loosemore-hanby")
            if section_id == "results"
            else ()
        )
        sections.append(
            Section(f"{prefix}{section_id}", title, title, figures=figures, tables=tables, notes=notes, terms=explained)
        )
    return (*sections, _grounds(f"{prefix}grounds", elections, language))


def within(words_of: str) -> str:
    """Words that begin a sentence as they stand within one."""
    return words_of[0].lower() + words_of[1:]


def printed(measure: Measure, name: str, language: Language) -> str:
    """A measure as printed; a dash where it is not known."""
    if measure.value is None:
        return "–"
    if name in SHARES:
        return percent(measure.value, language, 1)
    return decimal(measure.value, language, 1 if name == "competition" else 2)


def behind(measure: Measure, name: str, language: Language) -> str:
    """The counts behind a measure with its base and sources, or why it is not known; empty for indices."""
    say = words(language).say
    if measure.value is None:
        return say("side-why", why=measure.why)
    if name in INDICES:
        return ""
    parts = []
    if measure.part is not None and measure.whole is not None:
        parts.append(
            say("side-per" if name == "competition" else "side-counts", part=measure.part, whole=measure.whole)
        )
    if measure.base != "seats":
        parts.append(say("side-base", base=measure.base))
    if measure.age is not None:
        parts.append(say("side-age", age=measure.age))
    if measure.is_reckoned:
        parts.append(say("side-reckoned"))
    sources = f" [{', '.join(measure.sources)}]" if measure.sources else ""
    return f"{'; '.join(parts)}{sources}"


def scale_of(name: str, elections: Sequence[Measured]) -> Fraction:
    """The top of a measure's scale: the whole for shares of people and seats, else the highest of its kind here."""
    for kin in _SCALES.values():
        if name in kin:
            found = [each.profile[other].value for each in elections for other in kin]
            return max((value for value in found if value is not None), default=Fraction(1))
    return Fraction(1)


def _figure(section: str, name: str, elections: Sequence[Measured], language: Language, is_series: bool) -> Figure:
    say = words(language).say
    shown = [
        Column(each.label, each.profile[name].value, printed(each.profile[name], name, language)) for each in elections
    ]
    top = scale_of(name, elections)
    title = say("side-measure", name=name)
    scale = threshold(top, language) if top == 1 and name in SHARES else printed(Measure(top), name, language)
    subtitle = f"{say('side-measure-of', name=name)}; {say('side-scale', top=scale)}"
    description = "; ".join(f"{each.label}: {each.printed}" for each in shown)
    figure_id = f"{section}-{name.replace('_', '-')}"
    draw = columns if is_series else rows
    return Figure(
        figure_id, title, subtitle, draw(shown, Caption(figure_id, title, description), top=top), "", small=True
    )


def _table(title: str, measures: Sequence[str], elections: Sequence[Measured], language: Language) -> Table:
    say = words(language).say
    heads = (Head(say("side-election")), *(Head(say("side-measure", name=name)) for name in measures))
    body: list[Row] = []
    for each in elections:
        cells = [_cell(each.profile[name], name, language) for name in measures]
        body.append((Cell(each.name, address=each.address), *cells))
    return Table(title, heads, tuple(body))


def _cell(measure: Measure, name: str, language: Language) -> Cell:
    line = behind(measure, name, language)
    return Cell(printed(measure, name, language), lines=(line,) if line else (), muted=measure.value is None)


def _grounds(section_id: str, elections: Sequence[Measured], language: Language) -> Section:
    say = words(language).say
    title = say("side-ground")
    names = ("seats", "threshold", "method", "figures", "read")
    heads = (Head(say("side-election")), *(Head(say(f"side-ground-{name}")) for name in names))
    body = tuple(
        (Cell(each.name, address=each.address), *_ground_cells(each.profile.ground, language)) for each in elections
    )
    notes = tuple(difference_words([each.profile.ground for each in elections], language))
    return Section(section_id, say("side-ground-short"), title, tables=(Table(title, heads, body),), notes=notes)


def _ground_cells(ground: Ground, language: Language) -> tuple[Cell, ...]:
    say = words(language).say
    seats = Cell(say("side-coverage", coverage=ground.coverage, seats=ground.seats, house=ground.house or 0))
    if ground.coverage is Coverage.NONE:
        return (seats, *[Cell("–", muted=True)] * 4)
    limit = say("side-no-threshold")
    if ground.threshold is not None and ground.base is not None:
        limit = say("side-threshold", share=ground.threshold, base=say("base-name", base=ground.base.value))
    figures = say("side-figures", shares="yes" if ground.in_shares else "no")
    mark = None
    if ground.status is not None:
        tone = Tone.HOLDS if ground.status is Status.TEXT else Tone.DOUBT
        mark = Mark(tone, status_mark(ground.status, language))
    return (seats, Cell(limit), Cell(_method_words(ground.method, language)), Cell(figures), Cell("", mark=mark))


def _method_words(method: Method | None, language: Language) -> str:
    say = words(language).say
    if method is None:
        return "–"
    if isinstance(method, QuotaMethod):
        return say("rules-value-quota", quota=method.quota.value, rest=method.rest.value)
    divisors = say(f"command-method-{method.divisors.value.replace('_', '-')}")
    return say("rules-value-divisors", method=divisors)


def difference_words(grounds: Sequence[Ground], language: Language) -> list[str]:
    """What must be known before such elections are compared, or that their grounds are alike."""
    say = words(language).say
    limits = sorted({each.threshold or Fraction(0) for each in grounds if each.coverage is not Coverage.NONE})
    shares = joined([threshold(each, language) for each in limits], language)
    found = [say(f"side-differ-{each}", thresholds=shares) for each in differences(grounds)]
    return found or ([say("side-alike")] if len(grounds) > 1 and limits else [])
