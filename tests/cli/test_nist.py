"""`maslikhat elect --format nist`: valid by the standard's own schema, and what the site gives of the same case."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator

from maslikhat.election.case.archive import pack

from .conftest import ELECTIONS, PAPERS, ROOT, CaseWriter, Command

SCHEMA = json.loads((ROOT / "tests/election/export/nist/schema.json").read_text(encoding="utf-8"))


def report(command: Command, case: Path) -> Any:
    ran = command("elect", case, "--format", "nist")
    told = json.loads(ran.out)
    assert [each.message for each in Draft4Validator(SCHEMA).iter_errors(told)] == []
    return told


def seats(told: Any) -> dict[str, int]:
    """List seats by the name of the party."""
    names = {each["@id"]: each["Name"]["Text"][0]["Content"] for each in told["Party"]}
    return {
        names[selection["PartyIds"][0]]: counts["Count"]
        for contest in told["Election"][0]["Contest"]
        for selection in contest["BallotSelection"]
        if "PartyIds" in selection
        for counts in selection.get("VoteCounts", ())
        if counts.get("OtherType") == "seats-by-list"
    }


@pytest.mark.parametrize("name", ["kz-mazhilis-2023", "nz-house-2017", "kz-maslikhat-2023-kostanay"])
def test_a_real_election_is_valid(command: Command, name: str) -> None:
    told = report(command, ELECTIONS / name)
    assert told["Issuer"] == "maslikhat elect"
    if name == "kz-mazhilis-2023":
        assert sorted(seats(told).values(), reverse=True)[:6] == [40, 8, 6, 6, 5, 4]


def test_a_case_with_papers_goes_down_to_its_stations_as_a_folder_and_packed(
    command: Command, write_case: CaseWriter, tmp_path: Path
) -> None:
    folder = write_case({**PAPERS})
    packed = tmp_path / "case.zip"
    packed.write_bytes(pack(folder))
    told = [report(command, each) for each in (folder, packed)]
    assert [each["Type"] for each in told[0]["GpUnit"]].count("precinct") == 2
    assert told[0]["Format"] == "precinct-level"
    for each in told:
        del each["GeneratedDate"]
    assert told[0] == told[1]


def test_bad_input_is_told_and_nothing_is_printed(command: Command, tmp_path: Path) -> None:
    ran = command("elect", tmp_path / "none", "--format", "nist")
    assert (ran.status, ran.out) == (2, "")
