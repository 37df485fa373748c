"""A published election as entries of the record: its rules, its ballot, its papers or totals, its result.

Each is what a reader needs to compute the seats again without this program, and no person's data beyond what the
result itself publishes. Fractions are text ("1/20"). Who puts them on the record adds time, author and sequence.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from maslikhat.election.allocation.rulebook import ListRules, QuotaMethod
from maslikhat.election.allocation.threshold import Threshold
from maslikhat.election.case.model import Case, DrawnLots
from maslikhat.election.export.document import Json, rule_document, tally_document, text_document
from maslikhat.election.model import Tally
from maslikhat.election.protocols.scans import ScanFile
from maslikhat.election.result.model import ConstituencyResult, Result
from maslikhat.record.kinds import Kind
from maslikhat.record.leaf import Attachment


@dataclass(frozen=True, slots=True)
class Statement:
    """What one entry says: its kind, what it is about (unique within the record), its body, the files with it.

    A sealed one has a commitment in the place of the body.
    """

    kind: Kind
    subject: str
    body: Json | None
    commitment: str | None = None
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class StationFigures:
    """A station's paper on one contest as it is published."""

    contest: str
    station: str
    territory: str | None
    lines: Mapping[str, int]
    votes: Mapping[str, int]
    against_all: int | None
    scans: tuple[ScanFile, ...] = ()


def election_statement(case: Case, archive_sha256: str) -> Statement:
    """The ballot and the constituencies; the archive of the case by its hash.

    Winners and seats of constituencies are as published: they count where the votes were not published.
    """
    options = [
        {
            "id": option.id,
            "kind": option.kind.value,
            "name": text_document(option.name),
            "registered": option.registered,
            "candidates": option.candidates,
        }
        for option in case.options
    ]
    body: Json = {
        "title": text_document(case.title),
        "day": case.date.isoformat(),
        "body": case.body,
        "level": case.level,
        "state": case.state.value,
        "options": options,
        "constituencies": [
            {"id": each.id, "name": text_document(each.name), "winner": each.winner, "party": each.party}
            for each in case.constituencies
        ],
        "constituency_seats": {
            each.option: each.constituencies for each in case.official if each.constituencies is not None
        },
        "archive_sha256": archive_sha256,
    }
    return Statement(Kind.ELECTION, case.id, body)


def rules_statement(result: Result) -> Statement:
    """The rules in force on the day, resolved to what decides the seats, and where each is written."""
    tier, winner = result.tier, result.law.get("constituency_winner")
    compensation = result.law.get("compensation")
    body: Json = {
        "lists": _list_rules(tier.rules) if tier else None,
        "constituencies": {"method": str(winner.value["rule"]), "run_off": winner.value.get("run_off")}
        if winner and result.constituencies
        else None,
        "compensation": str(compensation.value["overhang"]) if compensation else None,
        "cites": [rule_document(rule.ref) for rule in result.law.rules.values()],
    }
    return Statement(Kind.RULES, f"{result.case.id}/rules", body)


def tally_statement(case: Case, tally: Tally) -> Statement:
    """The published count of a contest of which there are no papers."""
    body = {"contest": tally.contest, **tally_document(tally)}
    return Statement(Kind.TALLY, f"{case.id}/{tally.contest}/tally", body)


def paper_statement(case: Case, paper: StationFigures, origin: str) -> Statement:
    """A station's paper with the scans of it; `origin` is official, or whose copy it is."""
    body: Json = {
        "contest": paper.contest,
        "station": paper.station,
        "territory": paper.territory,
        "origin": origin,
        "lines": dict(paper.lines),
        "votes": dict(paper.votes),
        "against_all": paper.against_all,
    }
    scans = tuple(Attachment(each.sha256, each.name) for each in paper.scans)
    return Statement(Kind.PROTOCOL, paper_subject(case.id, paper.contest, paper.station, origin), body, None, scans)


def paper_subject(election: str, contest: str, station: str, origin: str) -> str:
    """What the entries of a station's paper are about."""
    return f"{election}/{contest}/{station}/{origin}"


def withdrawal_statement(case: Case, contest: str, station: str, origin: str) -> Statement:
    """A station's paper is no longer among those of the election; it counts in no later result."""
    body: Json = {"contest": contest, "station": station, "origin": origin}
    return Statement(Kind.RETRACTION, paper_subject(case.id, contest, station, origin), body)


def result_statement(result: Result, document_sha256: str) -> Statement:
    """The seats, the lots that are still to be drawn, how many stations were counted."""
    lots = result.lots
    counts = [tally for tally in result.tallies.values() if tally.stations is not None]
    expected = [tally.expected for tally in counts]
    body: Json = {
        "seats": {
            "lists": dict(result.list_seats),
            "constituencies": {each.constituency.id: each.winner for each in result.constituencies},
            "total": dict(result.total_seats),
        },
        "options": {each.constituency.id: each.option for each in result.constituencies},
        "lots": {"tied": list(lots.tied), "seats": lots.seats} if lots else None,
        "constituency_lots": {each.constituency.id: told for each in result.constituencies if (told := _tied(each))},
        "counted": sum(tally.stations or 0 for tally in counts) if counts else None,
        "expected": sum(each or 0 for each in expected) if expected and None not in expected else None,
        "document_sha256": document_sha256,
    }
    return Statement(Kind.RESULT, f"{result.case.id}/result", body)


def _tied(each: ConstituencyResult) -> Json | None:
    """The lots that are still to be drawn in a constituency, and whether for its seat or for who stands again."""
    lots = each.lots
    return {"tied": list(lots.tied), "seats": lots.seats, "decides": each.decided_by_lots} if lots else None


def lots_statement(case: Case, lots: DrawnLots) -> Statement:
    """Lots that were drawn. Who drew them and who saw it stand in the archive: no person's name enters the record."""
    body: Json = {"contest": lots.contest, "order": list(lots.order), "at": lots.at, "method": lots.method}
    sheet = (Attachment(lots.sheet, "sheet"),) if lots.sheet else ()
    return Statement(Kind.LOTS, f"{case.id}/{lots.contest}/lots", {**body, "sheet_sha256": lots.sheet}, None, sheet)


def retraction_statement(election: str, number: int, archive_sha256: str) -> Statement:
    """Publication `number` of an election is no longer held to be its result; why stands with the act."""
    return Statement(Kind.RETRACTION, f"{election}/result", {"publication": number, "archive_sha256": archive_sha256})


def _list_rules(rules: ListRules) -> Json:
    method = rules.method
    single = rules.single_list
    return {
        "method": {"quota": method.quota.value, "rest": method.rest.value}
        if isinstance(method, QuotaMethod)
        else {"divisors": method.divisors.value},
        "seats": rules.seats,
        "threshold": _threshold(rules.threshold) if rules.threshold else None,
        "minimum": rules.minimum,
        "single_list": {"factor": str(single.factor), "minimum": single.minimum} if single else None,
        "tie": rules.tie,
        "exhausted": rules.exhausted,
    }


def _threshold(rule: Threshold) -> Json:
    coalition: Fraction | None = rule.coalition_share
    return {
        "share": str(rule.share),
        "of": rule.of.value,
        "equal_passes": rule.equal_passes,
        "coalition_share": str(coalition) if coalition is not None else None,
        "exempt_constituencies": rule.exempt_constituencies,
    }


def statements(result: Result, archive_sha256: str) -> Iterator[Statement]:
    """What is said before any paper: the rules, then the ballot."""
    yield rules_statement(result)
    yield election_statement(result.case, archive_sha256)
    yield from (lots_statement(result.case, each) for each in result.case.lots)
