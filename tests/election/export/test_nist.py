"""Every case that ships as a report of NIST SP 1500-100 version 2: valid under its schema, every reference resolved."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator, FormatChecker

from maslikhat.election.export.nist import Issued, nist_document
from maslikhat.election.opening import elect_case, open_case
from maslikhat.election.opening.figures import station_figures

from .conftest import CASES, ELECTIONS, result_of

SCHEMA: Any = json.loads((Path(__file__).parent / "nist" / "schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft4Validator(SCHEMA, format_checker=FormatChecker())
ISSUED = Issued("example.org/maslikhat", datetime(2026, 11, 24, 12, tzinfo=UTC), "0.1.0")
GEORGIA = "ge-parliament-2024"


def report_of(name: str) -> Any:
    return json.loads(json.dumps(nist_document(result_of(name), ISSUED)))


def objects(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        yield node
        for value in node.values():
            yield from objects(value)
    elif isinstance(node, list):
        for value in node:
            yield from objects(value)


def unresolved(report: Any) -> list[tuple[str, object]]:
    """References to what is not there, or is of another class than the schema's `refTypes` allow."""
    classes = {each["@id"]: each["@type"] for each in objects(report) if "@id" in each}
    wrong: list[tuple[str, object]] = []
    for each in objects(report):
        for name, rule in SCHEMA["definitions"][each["@type"]]["properties"].items():
            types = rule.get("refTypes") or rule.get("items", {}).get("refTypes")
            if types and name in each:
                told = each[name] if isinstance(each[name], list) else [each[name]]
                wrong += [(name, key) for key in told if classes.get(key) not in types]
    return wrong


def contest(report: Any, key: str) -> Any:
    return next(each for each in report["Election"][0]["Contest"] if each["@id"] == key)


def counts(selection: Any, kind: str) -> list[int]:
    return [each["Count"] for each in selection["VoteCounts"] if each.get("OtherType", each["Type"]) == kind]


@pytest.mark.parametrize("name", [name for name in CASES if name != GEORGIA])
def test_the_report_of_a_case_is_valid_and_every_reference_resolves(name: str) -> None:
    report = report_of(name)
    assert [each.message for each in VALIDATOR.iter_errors(report)] == []
    assert unresolved(report) == []
    ids = [each["@id"] for each in objects(report) if "@id" in each]
    assert len(ids) == len(set(ids))
    assert datetime.fromisoformat(report["GeneratedDate"]).tzinfo is not None


def test_the_schema_finds_what_is_not_of_the_standard() -> None:
    report = report_of("kz-mazhilis-2023")
    report["Election"][0]["Contest"][0]["Seats"] = 69
    assert not VALIDATOR.is_valid(report)


def test_a_reference_to_nothing_would_be_found() -> None:
    report = report_of("kz-mazhilis-2023")
    report["Election"][0]["Contest"][0]["ElectoralDistrictId"] = "nowhere"
    assert unresolved(report) == [("ElectoralDistrictId", "nowhere")]


def test_the_parallel_election_of_the_mazhilis_is_a_party_contest_and_29_candidate_contests() -> None:
    report = report_of("kz-mazhilis-2023")
    kinds = [each["@type"].split(".")[1] for each in report["Election"][0]["Contest"]]
    assert kinds == ["PartyContest"] + ["CandidateContest"] * 29
    amanat = contest(report, "contest-lists")["BallotSelection"][0]
    assert (counts(amanat, "total"), counts(amanat, "seats-by-list")) == ([3431510], [40])
    assert report["Status"] == "certified"


def test_only_the_names_of_persons_are_told_and_only_published_ones() -> None:
    report = report_of("kz-mazhilis-2023")
    case = result_of("kz-mazhilis-2023").case
    assert all(set(each) <= {"@type", "@id", "FullName", "PartyId"} for each in report["Person"])
    told = {each["FullName"]["Text"][0]["Content"] for each in report["Person"]}
    assert told == {each.winner for each in case.constituencies if each.winner}


def test_a_published_share_is_not_told_as_votes() -> None:
    report = report_of("kz-maslikhat-2021-almaty")
    first = contest(report, "contest-lists")["BallotSelection"][0]
    assert counts(first, "total") == []
    assert counts(first, "published-share-in-units-of-its-last-digit")


def test_the_stations_of_georgia_are_precincts_within_their_territories() -> None:
    opened = open_case(ELECTIONS / GEORGIA)
    assert opened.papers is not None
    papers = list(station_figures(opened.papers.papers))[:40]
    report = json.loads(json.dumps(nist_document(elect_case(opened).value, ISSUED, papers)))
    assert [each.message for each in VALIDATOR.iter_errors(report)] == []
    assert unresolved(report) == []
    assert report["Format"] == "precinct-level"
    assert sum(each["Type"] == "precinct" for each in report["GpUnit"]) == 40
    selection = contest(report, "contest-lists")["BallotSelection"][-1]
    assert len(counts(selection, "total")) == 1 + 40
