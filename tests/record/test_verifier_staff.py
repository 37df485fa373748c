"""The verifier on what staff's work adds: sealed and opened entries, corrections, authors, lots of constituencies."""

from collections.abc import Mapping
from pathlib import Path
from random import Random
from typing import Any

import pytest
from tests.record.conftest import RULES, Made, Verify, elect, option, paper, put_into, result

from maslikhat.election.allocation.majority import absolute_majority, plurality
from maslikhat.election.allocation.outcome import LotsNeeded
from maslikhat.record.leaf import commit, leaf_hash

SALT = bytes(range(32))
SAID = {"election": "demo.2026", "papers": 2, "acts": 9, "acts_sha256": "00", "files": {"a.csv": "11"}}
PAPER = "demo.2026/lists/1/official"
ASKED, APPROVED = "staff-" + "1" * 20, "staff-" + "2" * 20


def sealed(made: Made) -> None:
    made.add("sealed", "sealed/abc", None, commitment=commit(SAID, SALT))


def opened(made: Made, said: Mapping[str, Any], salt: bytes = SALT, subject: str = "sealed/abc") -> None:
    made.add("opened", subject, {"salt": salt.hex(), "said": said})


def test_what_is_opened_is_what_was_sealed(tmp_path: Path, verify: Verify) -> None:
    made = Made()
    sealed(made)
    elect(made, 3)
    made.seal()
    status, told = verify(put_into(tmp_path / "sealed", made.files))
    assert (status, "Sealed entries: 1. Opened: 0" in told) == (0, True), told
    opened(made, SAID)
    made.seal()
    status, told = verify(put_into(tmp_path / "opened", made.files))
    assert (status, "Opened: 1; each says what was sealed" in told) == (0, True), told


@pytest.mark.parametrize(
    ("said", "salt", "subject"),
    [
        (SAID | {"acts": 8}, SALT, "sealed/abc"),
        (SAID, bytes(32), "sealed/abc"),
        (SAID, SALT, "sealed/other"),
    ],
)
def test_what_was_never_sealed_so_is_found(
    tmp_path: Path, verify: Verify, said: dict[str, Any], salt: bytes, subject: str
) -> None:
    made = Made()
    sealed(made)
    opened(made, said, salt, subject)
    made.seal()
    status, told = verify(put_into(tmp_path, made.files))
    assert (status, "opens what was not sealed so" in told) == (1, True), told


def test_a_seal_cannot_be_put_in_the_place_of_an_older_one(tmp_path: Path, verify: Verify) -> None:
    made = Made()
    made.add("sealed", "sealed/abc", None, commitment=commit(SAID | {"acts": 8}, SALT))
    sealed(made)
    opened(made, SAID)
    made.seal()
    assert verify(put_into(tmp_path, made.files))[0] == 1


def corrected(made: Made, **changed: Any) -> None:
    """Three papers and their result; then one paper is corrected, and the seats are counted anew."""
    elect(made, 3)
    before = made.last[PAPER][1].hex()
    paper(made, 1, {"a": 160, "b": 40})
    told = {
        "contest": "lists",
        "station": "1",
        "number": 1,
        "ground": "demo",
        "recount": True,
        "before": {"votes.a": 60},
        "after": {"votes.a": 160},
        "requested_by": ASKED,
        "approved_by": APPROVED,
        "supersedes": before,
    }
    made.add("correction", f"{PAPER}/correction", told | changed)
    result(made, {"a": 7, "b": 3}, 3)
    made.seal()


def test_a_correction_that_the_protocol_holds_is_told(tmp_path: Path, verify: Verify) -> None:
    made = Made()
    corrected(made)
    status, told = verify(put_into(tmp_path, made.files))
    assert (status, "Corrections of protocols: 1." in told) == (0, True), told


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"approved_by": ASKED}, "who asked for the correction also approved it"),
        ({"supersedes": "00" * 32}, "does not name the version of the protocol"),
        ({"supersedes": None}, "does not name the version of the protocol"),
        ({"before": {"votes.a": 61}}, "votes.a was 61 before the correction, but the version it names has 60"),
        ({"before": {"votes.a": None}}, "votes.a was None before the correction, but the version it names has 60"),
        ({"after": {"votes.a": 161}}, "by the correction votes.a is 161, in the protocol 160"),
        ({"after": {"invalid": 2}}, "by the correction invalid is 2, in the protocol 1"),
        ({"after": {"votes.against_all": 5}}, "votes.against_all is 5, in the protocol None"),
    ],
)
def test_a_correction_that_is_not_one_is_found(
    tmp_path: Path, verify: Verify, changed: dict[str, Any], words: str
) -> None:
    made = Made()
    corrected(made, **changed)
    status, told = verify(put_into(tmp_path, made.files))
    assert (status, words in told) == (1, True), told


@pytest.mark.parametrize(("before", "status"), [(150, 0), (60, 1)])
def test_two_corrections_of_one_paper_hold_by_the_last_and_each_begins_where_the_other_ended(
    tmp_path: Path, verify: Verify, before: int, status: int
) -> None:
    made = Made()
    corrected(made, after={"votes.a": 150})
    made.leaves.pop()
    made.last["demo.2026/result"] = (1, leaf_hash(made.leaves[5]))
    newest = made.last[PAPER][1].hex()
    told = {"before": {"votes.a": before}, "after": {"votes.a": 160}, "requested_by": ASKED, "approved_by": APPROVED}
    made.add("correction", f"{PAPER}/correction", told | {"supersedes": newest})
    result(made, {"a": 7, "b": 3}, 3)
    made.seal()
    found, words = verify(put_into(tmp_path, made.files))
    assert found == status, words


def test_who_signed_is_counted_by_keys_whatever_the_role(tmp_path: Path, verify: Verify) -> None:
    made = Made()
    elect(made, 3)
    for author in (f"{ASKED}/chair", f"{ASKED}/clerk", APPROVED):
        made.add("left-out", "demo.2026/left-out", {"papers": 1, "corrections": 0, "why": "demo"}, author=author)
    made.seal()
    assert "the site itself 6, staff 3 (author keys: 2)" in verify(put_into(tmp_path, made.files))[1]


def constituency(name: str) -> dict[str, Any]:
    return {"id": name, "name": dict.fromkeys(("kk", "ru", "en"), name), "winner": None, "party": None}


def tied(made: Made, lots: Mapping[str, Any] | None) -> None:
    """One constituency in which two candidates are level."""
    told: dict[str, Any] = {"unit": "votes", "against_all": None, "lines": {}, "stations": None, "expected": None}
    made.add("rules", "demo.2026/rules", RULES | {"lists": None, "constituencies": {"method": "plurality"}})
    ballot = {"options": [option("a"), option("b")], "constituencies": [constituency("1")], "constituency_seats": {}}
    made.add("election", "demo.2026", ballot)
    made.add("tally", "demo.2026/1/tally", told | {"contest": "1", "votes": {"a": 5, "b": 5}})
    seats = {"lists": {}, "total": {}, "constituencies": {"1": None}}
    body = {"seats": seats, "options": {"1": None}, "lots": None, "counted": None, "constituency_lots": lots}
    made.add("result", "demo.2026/result", body)
    made.seal()


def test_the_lots_of_a_constituency_are_rebuilt_and_held_against_the_result(tmp_path: Path, verify: Verify) -> None:
    lots = {"1": {"tied": ["a", "b"], "seats": 1, "decides": "seat"}}
    made = Made()
    tied(made, lots)
    status, told = verify(put_into(tmp_path / "right", made.files))
    assert (status, "lots are still to be drawn in 1 between a, b" in told) == (0, True), told
    for number, wrong in enumerate(({}, None, {"1": lots["1"] | {"tied": ["a"]}})):
        made = Made()
        tied(made, wrong)
        status, told = verify(put_into(tmp_path / str(number), made.files))
        assert (status, "lots of constituencies are" in told) == (1, True), told


def test_lots_of_constituencies_are_the_same_as_the_engines(verifier: Any) -> None:
    chance, found = Random(31), 0  # noqa: S311 - no secret
    for _ in range(3000):
        votes = {name: chance.randint(0, 4) for name in "abcd"[: chance.randint(1, 4)]}
        run_off, against = chance.choice((None, 2, 3)), chance.choice((None, chance.randint(0, 4)))
        if not sum(votes.values()):
            continue
        told = {"votes": votes, "against_all": against}
        base = sum(votes.values()) + (against or 0)
        for method, outcome in (
            ("plurality", plurality(votes)),
            ("absolute_majority", absolute_majority(votes, base, run_off or 2)),
        ):
            expected = None
            if isinstance(outcome, LotsNeeded):
                decides = "seat" if method == "plurality" else "run_off"
                expected = {"tied": list(outcome.tied), "seats": outcome.seats, "decides": decides}
                found += 1
            assert verifier.constituency_lots(told, {"method": method, "run_off": run_off}) == expected
    assert found > 300
