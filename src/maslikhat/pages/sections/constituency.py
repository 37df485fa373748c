"""One constituency: how its seat was won, step by step; its count, its candidates, how many stood."""

from collections.abc import Mapping
from fractions import Fraction

from maslikhat.basics.text import LANGUAGES, Text
from maslikhat.election.allocation.majority import Elected
from maslikhat.election.case import Person
from maslikhat.election.result.model import ConstituencyResult
from maslikhat.pages.facts import ReportFacts
from maslikhat.pages.model import Cell, Figure, Head, Row, Section, Table, Way
from maslikhat.pages.sections.law import steps_of
from maslikhat.pages.sections.spelling import spelling_notes
from maslikhat.pages.voice import Voice
from maslikhat.pictures.looks import AGAINST_ALL, NO_PARTY
from maslikhat.pictures.share_bars import ShareRow, share_bars
from maslikhat.pictures.svg import Caption
from maslikhat.wording.catalogue import words

_AGAINST = "against_all"


def constituency_finding(seat: ConstituencyResult, voice: Voice) -> str:
    """The heading of its page: who won, by how many votes where these are known."""
    name = seat.constituency.name[voice.language]
    if seat.winner is None:
        return voice.tell("place-open", constituency=name)
    winner = voice.names.get(seat.winner, seat.winner)
    if isinstance(seat.outcome, Elected):
        return voice.tell("place-won", constituency=name, winner=winner, margin=seat.outcome.margin)
    return voice.tell("place-published", constituency=name, winner=winner)


def constituency_sections(
    facts: ReportFacts, seat: ConstituencyResult, voice: Voice, why_not: Mapping[str, str] | None = None
) -> tuple[Section, ...]:
    """How the seat was won, the count, the candidates; what was not published says so.

    `why_not` are the addresses of pages that tell why a candidate did not win.
    """
    place = seat.constituency.id
    steps = tuple(step for step in facts.steps if step.facts.get("constituency") == place)
    told = steps_of(steps, facts, voice, _called(facts, place))
    made = []
    if told:
        heading = voice.tell("place-why")
        made.append(Section("why", voice.say("steps-short"), heading, steps=told))
    made.append(_count(facts, seat, voice, why_not or {}))
    people = [each for each in facts.case.people if each.constituency == place]
    made.append(_candidates(facts, seat, people, voice))
    return tuple(made)


def _count(facts: ReportFacts, seat: ConstituencyResult, voice: Voice, why_not: Mapping[str, str]) -> Section:
    heading, short = voice.tell("place-count"), voice.say("votes-short")
    if seat.tally is None:
        return Section("count", short, heading, notes=(voice.tell("place-no-count"),))
    counts = dict(sorted(seat.tally.votes.items(), key=lambda item: -item[1]))
    if seat.tally.against_all is not None:
        counts[_AGAINST] = seat.tally.against_all
    base = seat.tally.valid_and_against_all
    people = _people_of(facts, seat.constituency.id)
    rows = [
        ShareRow(
            name, _who(name, people, voice), Fraction(count, base), voice.percent(Fraction(count, base)),
            voice.looks.get(name, AGAINST_ALL if name == _AGAINST else NO_PARTY), near=False,
        )
        for name, count in counts.items()
    ]  # fmt: skip
    description = "; ".join(f"{row.label}: {row.value}" for row in rows)
    wide, narrow = (
        share_bars(rows, None, Caption(f"count-{kind}", heading, description), percent=voice.percent, width=width)
        for kind, width in (("wide", 600), ("narrow", 328))
    )
    heads = (
        Head(voice.tell("place-candidate")),
        Head(voice.say("votes-short"), figures=True),
        Head(voice.say("share-of", base=voice.number(base)), figures=True),
        *((Head(voice.tell("why")),) if why_not else ()),
    )
    cells = tuple(
        (
            Cell(row.label, strong=row.id == seat.option),
            Cell(voice.number(counts[row.id])),
            Cell(row.value),
            *((_way(row, why_not.get(row.id), voice),) if why_not else ()),
        )
        for row in rows
    )
    sums = (Cell(voice.say("all")), Cell(voice.number(base)), Cell(voice.percent(Fraction(1))))
    total = (*sums, Cell("")) if why_not else sums
    table = Table(heading, heads, cells, total)
    return Section("count", short, heading, figures=(Figure("count-figure", "", "", wide, narrow, table),))


def _called(facts: ReportFacts, place: str) -> Mapping[str, Text]:
    """Candidates by person and party: a deputy is a person, not a line of the ballot."""
    people, short = _people_of(facts, place), {option.id: option.short for option in facts.case.options}
    return {
        option: Text(*(f"{name[each]}, {short[option][each]}" for each in LANGUAGES)) for option, name in people.items()
    }


def _way(row: ShareRow, there: str | None, voice: Voice) -> Cell:
    """The way to why this one did not win; nothing for who did."""
    say = words(voice.language).say
    if there is None:
        return Cell("")
    return Cell("", ways=(Way(say("missed-place-link"), there, say("missed-place-link-of", candidate=row.label)),))


def name_in(facts: ReportFacts, place: str, option: str, voice: Voice) -> str:
    """How a candidate is called on the pages of a constituency: the person, where one is named, and the party."""
    return _who(option, _people_of(facts, place), voice)


def _people_of(facts: ReportFacts, place: str) -> Mapping[str, Text]:
    """Who stood for each line of the ballot in a constituency, where exactly one person is named."""
    found: dict[str, list[Person]] = {}
    for person in facts.case.people:
        if person.constituency == place:
            found.setdefault(person.option, []).append(person)
    return {option: people[0].name for option, people in found.items() if len(people) == 1}


def _who(option: str, people: Mapping[str, Text], voice: Voice) -> str:
    name = voice.names.get(option, option)
    return f"{people[option][voice.language]}, {name}" if option in people else name


def _candidates(facts: ReportFacts, seat: ConstituencyResult, people: list[Person], voice: Voice) -> Section:
    place = seat.constituency.id
    spelt = spelling_notes((seat.winner, *(each.name[voice.language] for each in people)), voice)
    stages = [stage for stage in facts.stages if stage.contests == (place,) and stage.number is not None]
    notes = tuple(
        voice.tell("place-stood", stage=voice.say("stage-name", stage=stage.stage), candidates=stage.number)
        for stage in stages
    )
    heading, short = voice.tell("place-candidates"), voice.say("candidates-short")
    if not people:
        notes = notes or (voice.tell("place-no-candidates"),)
        return Section("candidates", short, heading, notes=(*notes, *spelt))
    heads = (Head(voice.tell("place-candidate")), Head(voice.say("party")))
    rows: tuple[Row, ...] = tuple(
        (
            Cell(each.name[voice.language]),
            Cell(voice.names.get(each.option, each.option), address=voice.addresses.get(each.option)),
        )
        for each in people
    )
    return Section("candidates", short, heading, tables=(Table(heading, heads, rows),), notes=(*notes, *spelt))
