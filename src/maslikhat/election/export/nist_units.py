"""The reporting units of a NIST SP 1500-100 report: the whole, its constituencies, its territories, its stations."""

from collections.abc import Sequence

from maslikhat.election.export.entries import StationFigures
from maslikhat.election.export.nist_parts import SCOPE, Part, ballots, constituency_unit, named
from maslikhat.election.model import LISTS, Constituency, Tally
from maslikhat.election.result.model import Result


def units_of(result: Result, papers: Sequence[StationFigures]) -> list[Part]:
    """Every unit once: the scope first, then constituencies, territories, stations."""
    constituencies = [_constituency(each.constituency, each.tally) for each in result.constituencies]
    territories, stations = _territories(papers), _stations(papers)
    inside = [constituency_unit(each.constituency.id) for each in result.constituencies]
    inside += list(territories) or list(stations)
    return [
        _scope(result, inside),
        *constituencies,
        *(_territory(key, *named_stations) for key, named_stations in territories.items()),
        *(_station(key, figures) for key, figures in stations.items()),
    ]


def station_unit(paper: StationFigures) -> str:
    """The id of a station, the same in every contest; a station is known within its territory."""
    return f"unit-station-{paper.territory or ''}-{paper.station}"


def _scope(result: Result, inside: list[str]) -> Part:
    case, tally = result.case, result.tallies.get(LISTS)
    lines = tally.lines if tally else {}
    of_council = {"Type": "other", "OtherType": f"council-{case.level}"} if case.level else {"Type": "country"}
    summary = ballots(lines)
    return named(
        "ReportingUnit",
        SCOPE,
        **of_council,
        Name=case.title.en,
        VotersRegistered=lines.get("registered"),
        VotersParticipated=lines.get("took_part"),
        SubUnitsReported=tally.stations if tally else None,
        TotalSubUnits=tally.expected if tally else None,
        SummaryCounts=[summary] if summary else None,
        ComposingGpUnitIds=inside or None,
    )


def _constituency(constituency: Constituency, tally: Tally | None) -> Part:
    lines = tally.lines if tally else {}
    summary = ballots(lines)
    return named(
        "ReportingUnit",
        constituency_unit(constituency.id),
        Type="other",
        OtherType="constituency",
        Number=constituency.id,
        Name=constituency.name.en,
        VotersRegistered=lines.get("registered"),
        VotersParticipated=lines.get("took_part"),
        SummaryCounts=[summary] if summary else None,
    )


def _territories(papers: Sequence[StationFigures]) -> dict[str, tuple[str, list[str]]]:
    """The id of each territory, its name and the ids of its stations."""
    found: dict[str, tuple[str, dict[str, None]]] = {}
    for paper in papers:
        if paper.territory:
            key = f"unit-territory-{paper.territory}"
            found.setdefault(key, (paper.territory, {}))[1][station_unit(paper)] = None
    return {key: (name, list(stations)) for key, (name, stations) in found.items()}


def _territory(key: str, name: str, stations: list[str]) -> Part:
    return named("ReportingUnit", key, Type="other", OtherType="territory", Name=name, ComposingGpUnitIds=stations)


def _stations(papers: Sequence[StationFigures]) -> dict[str, StationFigures]:
    """Each station once, with the figures of its first paper."""
    found: dict[str, StationFigures] = {}
    for paper in papers:
        found.setdefault(station_unit(paper), paper)
    return found


def _station(key: str, paper: StationFigures) -> Part:
    return named(
        "ReportingUnit",
        key,
        Type="precinct",
        Name=paper.station,
        VotersRegistered=paper.lines.get("registered"),
        VotersParticipated=paper.lines.get("took_part"),
    )
