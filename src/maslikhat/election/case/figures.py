"""How many: votes, other lines of the papers, official seats, published versions, counts of candidates."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from maslikhat.basics.errors import Fault
from maslikhat.election.case import cells
from maslikhat.election.case.model import (
    CONSTITUENCIES,
    HOUSE,
    CandidateCount,
    OfficialSeats,
    PrintedShare,
    Published,
    Total,
)
from maslikhat.election.case.tables import Row
from maslikhat.election.model import AGAINST_ALL, LISTS, Tally, Unit

LINE = re.compile(r"[a-z][a-z0-9_]*")
STATIONS: Final = ("stations", "expected")

OPTION_FIGURES = ("votes", "share", "seats_lists", "seats_constituencies", "seats_total")
SHARE_FIGURES = ("share", "turnout")
FIGURES = (
    *OPTION_FIGURES,
    "turnout",
    "sum",
    "valid",
    "invalid",
    "registered",
    "took_part",
    "received_ballot",
    "candidates_nominated",
    "candidates_registered",
    "candidates_on_ballot",
)
STAGES = ("nominated", "registered", "on_ballot")
NOMINATORS = ("all", "parties", "public_associations", "self")


@dataclass(frozen=True, slots=True)
class Known:
    """The ids that figures may name."""

    options: Collection[str]
    constituencies: Collection[str]
    sources: Collection[str]

    @property
    def contests(self) -> tuple[str, ...]:
        """The contests that have votes: the lists, and each constituency."""
        return (LISTS, *self.constituencies)


Figure = int | PrintedShare


def read_votes(rows: Sequence[Row], known: Known, faults: list[Fault]) -> dict[str, dict[str, Figure]]:
    """Votes by contest and option, or printed shares where votes were never published; a contest has one of the two."""
    cells.unique(rows, ("contest", "option"), faults)
    found: dict[str, dict[str, Figure]] = {}
    for row in rows:
        contest = cells.reference(row, "contest", known.contests, "unknown-contest", faults)
        option = cells.reference(row, "option", known.options, "unknown-option", faults)
        if row["share"] and row["votes"]:
            faults.append(Fault("votes-and-share", {}, row.place("share")))
        figure: Figure | None = cells.share(row, "share", faults) if row["share"] else cells.count(row, "votes", faults)
        if contest and option and figure is not None:
            before = next(iter(found.setdefault(contest, {}).values()), figure)
            if isinstance(before, int) != isinstance(figure, int):
                faults.append(Fault("votes-beside-shares", {"contest": contest}, row.place("contest")))
            found[contest][option] = figure
    return found


def read_totals(rows: Sequence[Row], known: Known, faults: list[Fault]) -> tuple[Total, ...]:
    """The other lines of the papers: registered, took_part, received_ballot, invalid, stations ..."""
    cells.unique(rows, ("contest", "line"), faults)
    found: list[Total] = []
    for row in rows:
        contest = cells.reference(row, "contest", known.contests, "unknown-contest", faults)
        line = cells.required(row, "line", faults)
        if line and not LINE.fullmatch(line):
            faults.append(Fault("not-an-id", {"value": line}, row.place("line")))
        value = cells.count(row, "value", faults)
        named = cells.sources(row, known.sources, faults)
        if contest and line and value is not None:
            found.append(Total(contest, line, value, named))
    return tuple(found)


def to_tallies(votes: Mapping[str, Mapping[str, Figure]], totals: Sequence[Total]) -> tuple[Tally, ...]:
    """A tally for each contest that has votes, with its other lines."""
    return tuple(to_tally(contest, given, totals) for contest, given in votes.items())


def to_tally(contest: str, given: Mapping[str, Figure], totals: Sequence[Total]) -> Tally:
    """One tally. Shares become whole units of the last printed digit; 100 % in that unit is the line "whole"."""
    lines = {total.line: total.value for total in totals if total.contest == contest}
    stations, expected = (lines.pop(name, None) for name in STATIONS)
    shares = [figure for figure in given.values() if isinstance(figure, PrintedShare)]
    if shares:
        decimals = max(share.decimals for share in shares)
        lines["whole"] = 100 * 10**decimals
        counts = {name: in_units(figure, decimals) for name, figure in given.items()}
    else:
        counts = {name: figure for name, figure in given.items() if isinstance(figure, int)}
    against_all = counts.pop(AGAINST_ALL, None)
    unit = Unit.SHARES if shares else Unit.VOTES
    return Tally(contest, counts, against_all, lines, unit, stations, expected)


def in_units(figure: Figure, decimals: int) -> int:
    """A printed share in units of 10^-decimals of a per cent."""
    return figure if isinstance(figure, int) else int(figure.units * 10 ** (decimals - figure.decimals))


def read_official(rows: Sequence[Row], known: Known, faults: list[Fault]) -> tuple[OfficialSeats, ...]:
    """The official seats; a tier that was not published is left empty, and where all are there they must add up."""
    cells.unique(rows, ("option",), faults)
    found: list[OfficialSeats] = []
    for row in rows:
        option = cells.reference(row, "option", known.options, "unknown-option", faults)
        seats = [cells.count_if_known(row, column, faults) for column in ("lists", "constituencies", "total")]
        lists, constituencies, total = seats
        cells.sources(row, known.sources, faults)
        if None not in seats and (lists or 0) + (constituencies or 0) != total:
            facts = {"option": row["option"], "lists": lists, "constituencies": constituencies, "total": total}
            faults.append(Fault("official-seats-do-not-add-up", facts, row.place("total")))
        if option:
            found.append(OfficialSeats(option, lists, constituencies, total))
    return tuple(found)


def read_published(rows: Sequence[Row], known: Known, faults: list[Fault]) -> tuple[Published, ...]:
    """What sources printed. Several sources of one figure may share a row, parted by semicolons."""
    found: list[Published] = []
    contests = (*known.contests, CONSTITUENCIES, HOUSE)
    for row in rows:
        contest = cells.reference(row, "contest", contests, "unknown-contest", faults)
        figure = cells.one_of(row, "figure", FIGURES, faults)
        if figure in OPTION_FIGURES:
            cells.required(row, "option", faults)
        option = cells.reference_if_given(row, "option", known.options, "unknown-option", faults)
        is_share = figure in SHARE_FIGURES
        value: Figure | None = cells.share(row, "value", faults) if is_share else cells.count(row, "value", faults)
        cells.required(row, "source", faults)
        named = cells.sources(row, known.sources, faults)
        if contest and figure and value is not None:
            territory, at = row["territory"] or None, row["at"] or None
            found.extend(Published(source, contest, figure, value, option, territory, at) for source in named)
    return tuple(found)


def read_candidates(rows: Sequence[Row], known: Known, faults: list[Fault]) -> tuple[CandidateCount, ...]:
    """Candidates by stage and nominator; `contest` may name several constituencies, parted by semicolons."""
    cells.unique(rows, ("contest", "stage", "by"), faults)
    found: list[CandidateCount] = []
    contests = (*known.contests, CONSTITUENCIES)
    for row in rows:
        named = tuple(part.strip() for part in (cells.required(row, "contest", faults) or "").split(";"))
        faults.extend(
            Fault("unknown-contest", {"value": name, "known": contests}, row.place("contest"))
            for name in named
            if name and name not in contests
        )
        stage = cells.one_of(row, "stage", STAGES, faults)
        by = cells.one_of(row, "by", (*NOMINATORS, *known.options), faults)
        number = cells.count(row, "number", faults)
        sources = cells.sources(row, known.sources, faults)
        if stage and by and number is not None:
            found.append(
                CandidateCount(named, stage, by, number, sources, cells.told(row, "note") if row["note"] else None)
            )
    return tuple(found)
