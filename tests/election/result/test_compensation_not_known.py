"""A law that counts constituency seats against list seats, and nobody knows who won the constituencies."""

from dataclasses import replace
from pathlib import Path

from maslikhat.election.case.reader import read_case
from maslikhat.election.result.elect import elect
from maslikhat.law.shelf import in_force, open_body

CASE = read_case(Path(__file__).resolve().parents[3] / "elections/nz-house-2017")
LAW = in_force(open_body(CASE.body), CASE.date, CASE.level)


def test_new_zealand_2017_with_its_electorates_says_how_large_the_house_is() -> None:
    kinds = [step.kind for step in elect(CASE, LAW).steps]
    assert "seats.total" in kinds
    assert "compensation.not_known" not in kinds


def test_new_zealand_2017_without_its_electorates_says_that_list_seats_are_not_known() -> None:
    lists = tuple(tally for tally in CASE.tallies if tally.contest == "lists")
    steps = elect(replace(CASE, constituencies=(), official=(), tallies=lists), LAW).steps
    (step,) = [step for step in steps if step.kind == "compensation.not_known"]
    assert step.facts == {"seats": 120}
    assert step.rule is not None
    assert step.rule.name == "compensation"
    assert "seats.total" not in [step.kind for step in steps]
