"""All versions of a station's paper in one table: a column each, the lines that differ marked.

Copies of observers stand beside the commission's own.
"""

from collections.abc import Callable, Sequence

from django.urls import reverse

from maslikhat.basics.zones import on_clock_of
from maslikhat.election.protocols.form import Form, LineKind
from maslikhat.pages.model import Cell, Head, Mark, Row, Section, Table, Tone
from maslikhat.pages.terms import terms
from maslikhat.pages.voice import Voice
from maslikhat.wording.dates import short_date
from maslikhat_web.elections.models import PublishedPaper
from maslikhat_web.elections.views.frame import say, tell

OFFICIAL = "official"
Versions = Sequence[PublishedPaper]


def versions_section(form: Form | None, versions: Versions, voice: Voice, zone: str) -> Section | None:
    """The section, with days on the clock of `zone`; None where the form of the papers is not known."""
    if form is None:
        return None
    heading = tell("stations-versions")
    heads = (Head(say("line")), *(Head(name_of(each), figures=True) for each in versions))
    entries: Row = (
        Cell(tell("card-record")),
        *(
            Cell(tell("card-entry", entry=each.entry), address=reverse("record-entry", args=(each.entry,)))
            for each in versions
        ),
    )
    days: Row = (
        Cell(tell("stations-day")),
        *(Cell(short_date(on_clock_of(each.published_by.published_at, zone).date())) for each in versions),
    )
    balance: Row = (Cell(say("balance")), *(Cell("", mark=mark_of(each)) for each in versions))
    rows = (*_votes(versions, voice), *_lines(form, versions, voice), balance, days, entries)
    return Section(
        "versions",
        say("station-lines"),
        heading,
        tables=(Table(heading, heads, rows),),
        notes=_broken(form, versions, voice),
        terms=terms(voice.language, "protocol", "control-relation", "receipt"),
    )


def name_of(paper: PublishedPaper) -> str:
    """A version in words: whose paper it is, and which of its versions."""
    message = "stations-version" if paper.origin == OFFICIAL else "stations-copy"
    return tell(message, version=paper.version)


def mark_of(paper: PublishedPaper) -> Mark:
    """Whether a paper keeps the control relations of its form, and by how much it is off at most."""
    if paper.is_faulty:
        return Mark(Tone.BROKEN, say("out-of-balance", residual=max(map(abs, paper.broken.values()))))
    return Mark(Tone.HOLDS, say("in-balance"))


def _votes(versions: Versions, voice: Voice) -> list[Row]:
    first = versions[0].votes
    options = sorted(
        dict.fromkeys(option for each in versions for option in each.votes), key=lambda o: -first.get(o, 0)
    )
    rows = [_row(voice.names.get(option, option), versions, voice, _of_option(option)) for option in options]
    if any(each.against_all is not None for each in versions):
        rows.append(_row(voice.say("against-all"), versions, voice, lambda paper: paper.against_all))
    return rows


def _of_option(option: str) -> Callable[[PublishedPaper], int | None]:
    return lambda paper: paper.votes.get(option)


def _of_line(line: str) -> Callable[[PublishedPaper], int | None]:
    return lambda paper: paper.lines.get(line)


def _lines(form: Form, versions: Versions, voice: Voice) -> list[Row]:
    counted = [
        line
        for line, told in form.lines.items()
        if told.kind is LineKind.COUNT and any(line in each.lines for each in versions)
    ]
    return [_row(form.lines[line].name[voice.language], versions, voice, _of_line(line)) for line in counted]


def _row(name: str, versions: Versions, voice: Voice, of: Callable[[PublishedPaper], int | None]) -> Row:
    figures = [of(each) for each in versions]
    differs = len(set(figures)) > 1
    mark = Mark(Tone.DOUBT, tell("stations-differs")) if differs else None
    cells = (Cell("–", muted=True) if each is None else Cell(voice.number(each), strong=differs) for each in figures)
    return (Cell(name, mark=mark), *cells)


def _broken(form: Form, versions: Versions, voice: Voice) -> tuple[str, ...]:
    """The relations that each version breaks."""
    titles = {relation.id: relation.title[voice.language] for relation in form.relations}
    return tuple(
        f"{name_of(paper)}. {say('relation-broken', relation=titles[each], residual=abs(residual))}"
        for paper in versions
        for each, residual in paper.broken.items()
        if each in titles
    )
