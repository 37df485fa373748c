"""A copy beside the official paper: its lines, and the seats if the copy were right."""

from maslikhat.basics.errors import MaslikhatError
from maslikhat.election.export.entries import StationFigures
from maslikhat.election.opening.whatif import differences_of
from maslikhat.pages.model import Cell, Head, Row, Section, Table
from maslikhat.wording.faults import tell_error
from maslikhat.wording.numbers import decimal
from maslikhat_web.elections.models.staff import ObserverCopy
from maslikhat_web.elections.selectors.copies import figures_of, seats_if
from maslikhat_web.elections.selectors.judged import Judged
from maslikhat_web.elections.views.staff.frame import say
from maslikhat_web.elections.views.staff.publishing import difference_row
from maslikhat_web.shared.templating import language_now


def names_of(judged: Judged) -> dict[str, str]:
    """The options of the ballot in few words."""
    case = judged.opened.case if judged.opened else None
    return {option.id: option.short[language_now()] for option in case.options} if case else {}


def lines_section(judged: Judged, official: StationFigures, found: ObserverCopy) -> Section:
    """Line by line what both say; a line that the copy leaves out is not told."""
    names, language = names_of(judged), language_now()
    papers = judged.opened.papers if judged.opened else None
    lines = {name: line.name[language] for name, line in papers.form.lines.items()} if papers else {}
    told = differences_of(official, figures_of(found, official.territory))
    counted = [each for each in told if each.copy is not None]
    rows: list[Row] = []
    for each in counted:
        words = (names if each.is_option else lines).get(each.name, each.name)
        before, now = each.official, each.copy
        change = (now or 0) - (before or 0)
        sign = "+" if change > 0 else "−" if change else ""
        cells = [Cell("–" if value is None else decimal(value, language)) for value in (before, now)]
        rows.append((Cell(words), *cells, Cell(f"{sign}{abs(change)}" if change else "–", strong=bool(change))))
    heading = say("copy-differs", lines=sum(each.differs for each in counted), all=len(counted))
    heads = (
        Head(say("map-what")),
        Head(say("copy-official"), figures=True),
        Head(say("copy-copy"), figures=True),
        Head(say("seats-change"), figures=True),
    )
    return Section("lines", heading, heading, tables=(Table(heading, heads, tuple(rows)),))


def seats_section(judged: Judged, official: StationFigures, found: ObserverCopy) -> Section:
    """The seats if the copy were right, beside those of the official papers."""
    would = seats_if(judged, official, figures_of(found, official.territory))
    now = dict(judged.result.total_seats) if judged.result else {}
    if isinstance(would, MaslikhatError):
        return Section("seats", say("copy-seats"), say("copy-seats"), notes=tuple(tell_error(would, language_now())))
    moved = {name for name in {*now, *would} if now.get(name, 0) != would.get(name, 0)}
    heading = say("copy-seats-moved", seats=sum(max(0, would.get(name, 0) - now.get(name, 0)) for name in moved))
    names = names_of(judged)
    holding = sorted(
        (name for name, count in {**now, **would}.items() if count or name in moved), key=lambda n: -now.get(n, 0)
    )
    rows = tuple(difference_row(names.get(name, name), now.get(name, 0), would.get(name, 0)) for name in holding)
    heads = (
        Head(say("list")),
        Head(say("copy-seats-now"), figures=True),
        Head(say("copy-seats-if"), figures=True),
        Head(say("seats-change"), figures=True),
    )
    return Section("seats", say("copy-seats"), heading, tables=(Table(heading, heads, rows),))
