"""Election night: how far the count is, which seats are certain, which may change; a page, and data.

It is refreshed by a small script that asks by ETag; without it a link does the same. Nothing moves of itself.
"""

from datetime import datetime
from fractions import Fraction

from django.http import HttpRequest, HttpResponse

from maslikhat.basics.zones import offset_words, on_clock_of
from maslikhat.election.allocation.majority import Elected
from maslikhat.election.result.outlook import Outlook, Range, outlook_of
from maslikhat.pages.model import CardLine, Cell, Head, Mark, Row, Section, Table, Tone
from maslikhat.pages.page import finding_of
from maslikhat.pages.sections.votes import base_of, lists_by_votes
from maslikhat.pages.voice import Voice
from maslikhat_web.elections.selectors.feeds import publications
from maslikhat_web.elections.selectors.public import Shown
from maslikhat_web.elections.views.frame import (
    address,
    crumbs,
    of_election,
    of_result,
    show_with,
    tabs,
    voice_of,
    zone_of,
)
from maslikhat_web.elections.views.frame import say as page_say
from maslikhat_web.shared import templating
from maslikhat_web.shared.answers import data, wants_json
from maslikhat_web.shared.page import Link, SitePage


def say(message: str, /, **facts: object) -> str:
    """The sentence `night-<message>` in the language of the page."""
    return templating.say(f"night-{message}", **facts)


@of_election
def night(request: HttpRequest, shown: Shown) -> HttpResponse:
    """The count now: stations, certain seats, constituencies, the updates before."""
    outlook, voice = outlook_of(shown.result), voice_of(shown)
    if wants_json(request):
        return data("night", night_document(shown, outlook))
    made = (seats_of(shown, outlook, voice), _constituencies(shown, voice), _updates(shown))
    page = SitePage(
        finding(shown),
        say("lead-over" if is_over(shown) else "lead", election=shown.case.title[voice.language]),
        crumbs(shown)[:-1],
        tabs(shown, "night"),
        _card(shown, outlook, voice),
        tuple(section for section in made if section is not None),
        (Link(say("refresh"), request.path), Link(say("screen"), address("screen", shown))),
    )
    return show_with("elections/night.html.j2", request, page, {"count": stations_of(shown)})


def stations_of(shown: Shown) -> tuple[int | None, int | None]:
    """Stations counted and expected in all contests, as far as both are known."""
    counts = list(shown.result.tallies.values())
    counted = [each.stations for each in counts if each.stations is not None]
    expected = [each.expected for each in counts]
    known = expected and None not in expected
    return (sum(counted) if counted else None, sum(each or 0 for each in expected) if known else None)


def is_over(shown: Shown) -> bool:
    """Whether the result is final."""
    return shown.publication.state == "final"


def finding(shown: Shown) -> str:
    """How many stations are counted; who won, where the count is over and nobody published that."""
    counted, expected = stations_of(shown)
    if counted is None:
        # Of a count that is over, who won is told; how many stations it took was not published.
        told = finding_of(shown.read.facts, voice_of(shown)) if is_over(shown) else ""
        return told or say("finding-unknown")
    if expected is None:
        return say("finding-some", counted=counted)
    if counted == expected:
        return say("finding-over", expected=expected)
    return say("finding", counted=counted, expected=expected)


def moment(shown: Shown, at: datetime) -> str:
    """A moment on the clock of where the election was held, with its distance from UTC."""
    there = on_clock_of(at, zone_of(shown))
    return say("moment", day=there.date(), time=f"{there:%H:%M}", zone=offset_words(there))


def state_mark(shown: Shown) -> Mark:
    """Whether the result is final."""
    state = shown.publication.state
    return Mark(Tone.HOLDS if is_over(shown) else Tone.DOUBT, page_say(f"state-{state}"))


def _card(shown: Shown, outlook: Outlook | None, voice: Voice) -> tuple[CardLine, ...]:
    lines = [
        CardLine(say("updated"), moment(shown, shown.publication.published_at)),
        CardLine(page_say("state"), mark=state_mark(shown)),
        CardLine(say("number"), voice.number(shown.publication.number)),
    ]
    if outlook and not is_over(shown):
        out = outlook.outstanding
        lines.append(CardLine(say("outstanding"), say("not-known") if out is None else voice.number(out)))
    return (*lines, *of_result(shown))


def seats_of(shown: Shown, outlook: Outlook | None, voice: Voice) -> Section | None:
    """What is certain of each list; None where the election has no lists."""
    tier = shown.result.tier
    if outlook is None or tier is None:
        return None
    seats, heading = tier.rules.seats, seats_heading(outlook, tier.rules.seats)
    heads = (
        Head(say("list")),
        Head(say("votes"), figures=True, spare=True),
        Head(say("share"), figures=True),
        *(Head(say(name), figures=True) for name in ("now", "least", "most")),
        Head(say("what"), spare=True),
    )
    rows = tuple(_row(shown, voice, name, outlook.ranges.get(name)) for name in lists_by_votes(tier))
    why = say(f"why-{outlook.unknown.replace('_', '-')}") if outlook.unknown else ""
    open_still = bool(outlook.ranges) and outlook.certain_seats < seats
    notes = tuple(note for note in (why, say("note") if open_still else "") if note)
    lead = say("seats-lead") if open_still else ""
    return Section("certain", say("short"), heading, lead, tables=(Table(heading, heads, rows),), notes=notes)


def seats_heading(outlook: Outlook, seats: int) -> str:
    """How many list seats are certain."""
    if not outlook.ranges:
        return say("seats-unknown")
    if outlook.certain_seats == seats:
        return say("seats-all", seats=seats)
    return say("seats", certain=outlook.certain_seats, seats=seats)


def _row(shown: Shown, voice: Voice, name: str, bounds: Range | None) -> Row:
    tier = shown.result.tier
    if tier is None:
        return ()
    votes = tier.tally.votes[name]
    share = voice.percent(Fraction(votes, base_of(tier)), 1)
    first = Cell(voice.names[name], look=voice.looks[name], address=voice.addresses.get(name))
    told = [voice.number(bounds.least), voice.number(bounds.most)] if bounds else ["–", "–"]
    return (
        first,
        Cell(voice.votes(votes, tier.tally)),
        Cell(share),
        Cell(voice.number(tier.certain[name]), strong=True),
        *(Cell(each) for each in told),
        Cell("", mark=mark_of(bounds)),
    )


def mark_of(bounds: Range | None) -> Mark:
    """Whether the seats of a list are certain."""
    if bounds is None:
        return Mark(Tone.ABSENT, say("not-told"))
    if bounds.is_certain:
        return Mark(Tone.HOLDS, say("certain"))
    return Mark(Tone.DOUBT, say("threshold" if bounds.passes is None else "open"))


def _constituencies(shown: Shown, voice: Voice) -> Section | None:
    """Who is ahead in each constituency whose votes are counted, and by how many votes."""
    counted = [each for each in shown.result.constituencies if each.tally is not None]
    if not counted:
        return None
    whole = sum(each.tally.is_whole for each in counted if each.tally)
    heading = say("constituencies", whole=whole, all=len(shown.result.constituencies))
    rows = tuple(
        (
            Cell(each.constituency.name[voice.language]),
            Cell(voice.names.get(each.option or "", each.winner or "–")),
            Cell(voice.number(each.outcome.margin) if isinstance(each.outcome, Elected) else "–"),
        )
        for each in counted
    )
    heads = (Head(say("constituency")), Head(say("leads")), Head(say("by"), figures=True))
    return Section("constituencies", say("constituencies-short"), heading, tables=(Table(heading, heads, rows),))


def _updates(shown: Shown) -> Section:
    """The publications of this election, the newest first."""
    rows = tuple(
        (
            Cell(str(each.number)),
            Cell(moment(shown, each.published_at)),
            Cell(page_say(f"state-{each.state}")),
        )
        for each in publications(election=shown.publication.election)
    )
    heads = (Head(say("number")), Head(say("time")), Head(page_say("state")))
    return Section("updates", say("updates"), say("updates"), tables=(Table(say("updates"), heads, rows),))


def night_document(shown: Shown, outlook: Outlook | None) -> dict[str, object]:
    """The count now as data: stations, seats as they stand, and between which bounds they may end."""
    counted, expected = stations_of(shown)
    ranges = outlook.ranges if outlook else {}
    return {
        "election": shown.publication.election,
        "publication": shown.publication.number,
        "state": shown.publication.state,
        "updated": shown.publication.published_at.isoformat(),
        "counted": counted,
        "expected": expected,
        "outstanding": outlook.outstanding if outlook else None,
        "unknown": (outlook.unknown or None) if outlook else None,
        "seats": dict(shown.result.list_seats),
        "bounds": {name: {"least": each.least, "most": each.most} for name, each in ranges.items()},
    }
