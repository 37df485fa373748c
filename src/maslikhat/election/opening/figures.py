"""The papers of a case, one by one, as plain figures. Loaded only for a case that has them: it brings the engine."""

from collections.abc import Iterable, Iterator, Mapping

from maslikhat.election.export.entries import StationFigures
from maslikhat.election.model import AGAINST_ALL
from maslikhat.election.protocols.engine import rows_of_frame
from maslikhat.election.protocols.natural import paper_key
from maslikhat.election.protocols.papers import Papers
from maslikhat.election.protocols.scans import Key, ScanFile


def station_figures(
    papers: Iterable[Papers], scans: Mapping[Key, tuple[ScanFile, ...]] | None = None
) -> Iterator[StationFigures]:
    """Every paper of a file in the order of contests and stations; a line left empty is not among its lines."""
    found = scans or {}
    for one in papers:
        columns = [*(f"line_{line}" for line in one.lines), *(f"option_{option}" for option in one.options)]
        keys = ["contest", "station", *(["territory"] if one.file.territory else [])]
        rows = rows_of_frame(one.frame.select(*keys, *columns))
        for row in sorted(rows, key=lambda row: (paper_key(str(row[0]), str(row[1])), str(row[1]))):
            contest, station = str(row[0]), str(row[1])
            territory = str(row[2]) if one.file.territory and row[2] is not None else None
            figures = row[len(keys) :]
            lines = dict(zip(one.lines, figures, strict=False))
            votes = dict(zip(one.options, figures[len(one.lines) :], strict=True))
            standing = one.standing[contest]
            against = votes.get(AGAINST_ALL)
            yield StationFigures(
                contest,
                station,
                territory,
                {line: int(value) for line, value in lines.items() if value is not None},
                {option: int(votes[option] or 0) for option in one.parties if option in standing},
                int(against) if against is not None and AGAINST_ALL in standing else None,
                found.get((contest, station), ()),
            )
