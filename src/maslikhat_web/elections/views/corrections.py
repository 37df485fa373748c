"""Corrections of a station's paper beside its versions: each line before and after, ground, recount, who and who else.

And what a publication was made without, with the reason that was given.
"""

from collections.abc import Iterator
from datetime import datetime

from django.urls import reverse

from maslikhat.basics.zones import on_clock_of
from maslikhat.election.entry.sheet import VOTES_PREFIX
from maslikhat.election.entry.typed import show_field
from maslikhat.election.model import AGAINST_ALL
from maslikhat.election.protocols.form import Form, LineKind
from maslikhat.pages.model import Cell, Head, Row, Section, Table
from maslikhat.pages.voice import Voice
from maslikhat.wording.dates import short_date
from maslikhat_web.elections.models import Publication, PublishedCorrection, PublishedPaper
from maslikhat_web.shared.templating import say


def corrections_section(form: Form | None, versions: list[PublishedPaper], voice: Voice, zone: str) -> Section | None:
    """Every correction of the paper, the newest first, with days on the clock of `zone`; None where there is none."""
    found = [correction for paper in versions for correction in paper.corrections.all()]
    if not found:
        return None
    heading = say("corrected-heading")
    tables = [table for each in sorted(found, key=lambda c: -c.entry) for table in _tables(form, each, voice, zone)]
    return Section("corrections", heading, heading, say("signed-correction-what"), tables=tuple(tables))


def left_out_notes(publication: Publication) -> tuple[str, ...]:
    """What the publication was made without, and why; nothing where nothing waited."""
    told = publication.left_out
    return (say("corrected-left-out", **told),) if told else ()


def _tables(form: Form | None, correction: PublishedCorrection, voice: Voice, zone: str) -> Iterator[Table]:
    title = say("corrected-title", number=correction.number)
    heads = (
        Head(say("corrected-field")),
        Head(say("corrected-before"), figures=True),
        Head(say("corrected-after"), figures=True),
    )
    yield Table(title, heads, tuple(_rows(form, correction, voice)))
    address = reverse("record-entry", args=(correction.entry,))
    facts: tuple[Row, ...] = (
        (Cell(say("corrected-ground")), Cell(correction.ground)),
        (Cell(say("corrected-recount")), Cell(say("log-yes" if correction.recount else "log-no"))),
        (Cell(say("corrected-requested")), _who(correction.requested_by, correction.requested_at, zone)),
        (Cell(say("corrected-approved")), _who(correction.approved_by, correction.approved_at, zone)),
        (Cell(say("web-nav-record")), Cell(say("corrected-entry", entry=correction.entry), address=address)),
    )
    yield Table(say("log-said"), (Head(say("log-field")), Head(say("log-value"))), facts)


def _who(key: str, at: datetime, zone: str) -> Cell:
    return Cell(f"{key}, {short_date(on_clock_of(at, zone).date())}")


def _rows(form: Form | None, correction: PublishedCorrection, voice: Voice) -> Iterator[Row]:
    for key, value in correction.after.items():
        old, new = (_figure(form, key, each, voice) for each in (correction.before.get(key), value))
        yield Cell(_name(form, key, voice)), Cell(old), Cell(new, strong=True)


def _name(form: Form | None, key: str, voice: Voice) -> str:
    if key.startswith(VOTES_PREFIX):
        option = key.removeprefix(VOTES_PREFIX)
        return voice.say("against-all") if option == AGAINST_ALL else voice.names.get(option, option)
    return form.lines[key].name[voice.language] if form and key in form.lines else key


def _figure(form: Form | None, key: str, value: int | None, voice: Voice) -> str:
    if value is None:
        return say("corrected-blank")
    kind = form.lines[key].kind if form and key in form.lines else LineKind.COUNT
    if kind is LineKind.MARK:
        return say("log-yes" if value else "log-no")
    return voice.number(value) if kind is LineKind.COUNT else show_field(value, kind).replace("T", " ")
