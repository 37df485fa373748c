"""The count on a wall display: read from across a room, so that it shows no more than fits on one screen.

Lists without a seat that they hold or may still win are one row; where every seat is certain, no bounds are shown.
"""

from collections.abc import Sequence
from fractions import Fraction

from django.http import HttpRequest, HttpResponse

from maslikhat.election.allocation.tier import ListTier
from maslikhat.election.result.outlook import Outlook, Range, outlook_of
from maslikhat.pages.model import Cell, Head, Row, Section, Table
from maslikhat.pages.sections.seats import seats_section
from maslikhat.pages.sections.votes import base_of, lists_by_votes
from maslikhat.pages.voice import Voice
from maslikhat_web.elections.selectors.public import Shown
from maslikhat_web.elections.views.frame import address, of_election, show_with, voice_of
from maslikhat_web.elections.views.night import (
    finding,
    is_over,
    mark_of,
    moment,
    night_document,
    say,
    seats_heading,
    state_mark,
    stations_of,
)
from maslikhat_web.shared.answers import data, wants_json
from maslikhat_web.shared.page import SitePage


@of_election
def screen(request: HttpRequest, shown: Shown) -> HttpResponse:
    """The count now, large, with no way but to its page."""
    voice, outlook = voice_of(shown), outlook_of(shown.result)
    if wants_json(request):
        return data("night", night_document(shown, outlook))
    drawn = seats_section(shown.read.facts, voice)
    page = SitePage(finding(shown), shown.case.title[voice.language])
    more = {
        "count": stations_of(shown),
        "seats": _seats(shown, outlook, voice),
        "picture": drawn.figures[0].wide if drawn else "",
        "updated": moment(shown, shown.publication.published_at),
        "there": request.build_absolute_uri(address("night", shown)),
        "mark": state_mark(shown),
    }
    return show_with("elections/screen.html.j2", request, page, more)


def _seats(shown: Shown, outlook: Outlook | None, voice: Voice) -> Section | None:
    """The lists that hold seats or may, and the others in one row; None where the election has no lists."""
    tier = shown.result.tier
    if outlook is None or tier is None:
        return None
    is_open = not is_over(shown) and outlook.certain_seats < tier.rules.seats
    shown_lists = [name for name in lists_by_votes(tier) if _may_sit(tier, name, outlook, is_open=is_open)]
    others = [name for name in tier.tally.votes if name not in shown_lists]
    columns = (("now", "least", "most") if outlook.ranges else ("now",)) if is_open else ("seats",)
    heads = (
        Head(say("list")),
        Head(say("share"), figures=True),
        *(Head(say(f"wall-{name}"), figures=True) for name in columns),
        *((Head(say("what"), spare=True),) if is_open and outlook.ranges else ()),
    )
    rows = [_row(tier, voice, name, outlook, is_open=is_open) for name in shown_lists]
    if others:
        rows.append(_others(tier, voice, others, len(heads)))
    heading = seats_heading(outlook, tier.rules.seats) if is_open else say("wall-over", seats=tier.rules.seats)
    return Section("certain", say("short"), heading, tables=(Table(heading, heads, tuple(rows)),))


def _may_sit(tier: ListTier, name: str, outlook: Outlook, *, is_open: bool) -> bool:
    if not is_open:
        return tier.certain[name] > 0
    return name not in outlook.ranges or outlook.ranges[name].most > 0


def _row(tier: ListTier, voice: Voice, name: str, outlook: Outlook, *, is_open: bool) -> Row:
    share = voice.percent(Fraction(tier.tally.votes[name], base_of(tier)), 1)
    # A name on a wall leads nowhere.
    named = Cell(voice.names[name], look=voice.looks[name])
    bounds: Range | None = outlook.ranges.get(name)
    told = [Cell(voice.number(each)) for each in (bounds.least, bounds.most)] if is_open and bounds else []
    mark = [Cell("", mark=mark_of(bounds))] if told else []
    return (named, Cell(share), Cell(voice.number(tier.certain[name]), strong=True), *told, *mark)


def _others(tier: ListTier, voice: Voice, names: Sequence[str], columns: int) -> Row:
    """The lists without a seat, how many they are and what they have together."""
    votes = sum(tier.tally.votes[name] for name in names)
    first = Cell(say("wall-others", lists=len(names)), muted=True)
    share = Cell(voice.percent(Fraction(votes, base_of(tier)), 1), muted=True)
    return (first, share, *(Cell("0" if at == 0 else "", muted=True) for at in range(columns - 2)))
