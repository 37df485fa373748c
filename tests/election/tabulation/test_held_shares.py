"""Georgia 2024: shares and turnouts of an hour against the sums of 3,110 papers."""

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from maslikhat.election.case import PrintedShare, Published
from maslikhat.election.opening import Opened, open_case
from maslikhat.election.tabulation.held_shares import ShareVerdict, Sums, hold_shares

CASE = Path(__file__).parents[3] / "elections" / "ge-parliament-2024"


@cache
def georgia() -> Opened:
    return open_case(CASE)


def verdicts(*printed: tuple[str, str | None, str | None, int]) -> list[ShareVerdict | None]:
    """The verdict on each share in hundredths of a per cent; None where it agrees."""
    opened = georgia()
    assert opened.papers is not None
    sums: Sums = {(None, tally.contest): tally for tally in opened.tallies}
    found: list[ShareVerdict | None] = []
    for figure, option, at, units in printed:
        claim = Published("official", "lists", figure, PrintedShare(units, 2), option, None, at)
        held = hold_shares(replace(opened.case, published=(claim,)), sums, opened.papers.form, ("lists",))
        assert held.compared == 1
        found.append(held.differences[0].verdict if held.differences else None)
    return found


def test_the_turnout_of_an_hour_is_that_of_the_line_of_that_hour() -> None:
    tally = georgia().tallies[0]
    could = sum(tally.lines[line] for line in ("registered", "special_list"))
    noon = (2 * 10000 * tally.lines["voted_by_noon"] + could) // (2 * could)
    assert verdicts(("turnout", None, "12:00", noon), ("turnout", None, "12:00", noon + 2)) == [
        None,
        ShareVerdict.CONTRADICTION,
    ]
    # No line is of 20:00: it may not be above the whole day.
    whole = (2 * 10000 * tally.lines["took_part"] + could) // (2 * could)
    assert verdicts(("turnout", None, "20:00", whole), ("turnout", None, "20:00", whole + 1)) == [
        None,
        ShareVerdict.CONTRADICTION,
    ]


@pytest.mark.parametrize("option", ["41", "4"])
def test_a_share_agrees_to_its_last_digit_only(option: str) -> None:
    tally = georgia().tallies[0]
    votes, base = tally.votes[option], sum(tally.votes.values())
    units = (2 * 10000 * votes + base) // (2 * base)
    right, wrong = verdicts(("share", option, None, units), ("share", option, None, units + 3))
    assert (right, wrong) == (None, ShareVerdict.CONTRADICTION)
