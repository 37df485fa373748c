"""Where the checksums stop: no proof without an independent figure, rounding on its very edge, unprovable slips.

All figures here are made up.
"""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from maslikhat.election.case import Case, PrintedShare, Published, read_case
from maslikhat.election.model import Tally
from maslikhat.election.publications import Verdict, find_contradictions
from maslikhat.election.publications.ledger import rounded
from maslikhat.election.publications.slips import find_slip

ELECTIONS = Path(__file__).parents[3] / "elections"


@pytest.fixture
def case() -> Case:
    """A case with 600 and 400 votes and nothing published."""
    real = read_case(ELECTIONS / "kz-maslikhat-2021-rudny")
    tally = Tally("lists", {"nur_otan": 600, "akzhol": 400})
    return replace(real, tallies=(tally,), totals=(), official=(), published=(), candidates=())


def votes(source: str, option: str, value: int) -> Published:
    return Published(source, "lists", "votes", value, option)


def test_nothing_published_nothing_contradicted(case: Case) -> None:
    assert find_contradictions(case) == ()


def test_two_versions_without_a_checksum_stay_open(case: Case) -> None:
    (found,) = find_contradictions(replace(case, published=(votes("S60", "akzhol", 401),)))
    assert (found.verdict, found.right, found.wrong) == (Verdict.OPEN, None, ())
    assert [version.sources for version in found.versions] == [("votes.csv",), ("S60",)]


def test_the_sum_of_the_file_itself_proves_nothing_but_a_published_sum_does(case: Case) -> None:
    total = Published("S60", "lists", "sum", 1000)
    (found,) = find_contradictions(replace(case, published=(votes("S60", "akzhol", 401), total)))
    assert (found.right, found.wrong) == (400, (401,))


def test_a_published_sum_may_prove_the_file_wrong(case: Case) -> None:
    published = (votes("S60", "akzhol", 401), Published("S60", "lists", "sum", 1001))
    (found,) = find_contradictions(replace(case, published=published))
    assert (found.figure, found.right, found.wrong) == ("votes", 401, (400,))


def test_a_sum_that_undisputed_votes_do_not_give_is_open(case: Case) -> None:
    (found,) = find_contradictions(replace(case, published=(Published("S60", "lists", "sum", 1001),)))
    assert (found.figure, found.verdict, found.proofs[0].facts["residual"]) == ("sum", Verdict.OPEN, -1)


def test_two_disputed_options_are_not_settled_by_one_sum(case: Case) -> None:
    published = (
        votes("S60", "akzhol", 401),
        votes("S60", "nur_otan", 599),
        Published("S60", "lists", "sum", 1000),
    )
    assert {found.verdict for found in find_contradictions(replace(case, published=published))} == {Verdict.OPEN}


def test_a_share_with_fewer_digits_is_the_same_version(case: Case) -> None:
    shares = (
        Published("S60", "lists", "share", PrintedShare(6000, 2), "nur_otan"),
        Published("S60", "lists", "share", PrintedShare(60, 0), "nur_otan"),
    )
    assert find_contradictions(replace(case, published=shares)) == ()


def test_a_single_share_that_the_votes_do_not_give_is_open(case: Case) -> None:
    share = Published("S60", "lists", "share", PrintedShare(611, 1), "nur_otan")
    (found,) = find_contradictions(replace(case, published=(share,)))
    assert (found.verdict, [proof.facts["computed"] for proof in found.proofs]) == (Verdict.OPEN, ["60.0%"])


def test_turnout_that_stands_still_does_not_fall(case: Case) -> None:
    def at(hour: str, units: int) -> Published:
        return Published("S60", "lists", "turnout", PrintedShare(units, 2), territory="KZ-10", at=hour)

    still = replace(case, published=(at("10:10", 1000), at("12:10", 1000)))
    falls = replace(case, published=(at("10:10", 1000), at("12:10", 999)))
    assert find_contradictions(still) == ()
    assert [found.proofs[0].kind for found in find_contradictions(falls)] == ["turnout-falls"]


@pytest.mark.parametrize(
    ("right", "wrong", "kind"),
    [
        (3431510, 3341510, "digits-swapped"),
        (2147, 2197, "one-digit-wrong"),
        (12032550, 12320550, "digits-in-another-order"),
        (1534, 3514, "digits-swapped"),
        (PrintedShare(1696, 2), PrintedShare(1996, 2), "one-digit-wrong"),
        (PrintedShare(550, 2), PrintedShare(512, 2), None),
        (2147, 21470, None),
        (4, 5, None),
        (12, 21, None),
        (2147, 2147, None),
    ],
)
def test_slips_of_the_hand(right: int | PrintedShare, wrong: int | PrintedShare, kind: str | None) -> None:
    slip = find_slip(right, wrong)
    assert (slip.kind if slip else None) == kind


@pytest.mark.parametrize(
    ("part", "printed"),
    [
        (Fraction(0), "0.0%"),
        (Fraction(499, 1000000), "0.0%"),
        (Fraction(5, 10000), "0.1%"),
        (Fraction(1, 3), "33.3%"),
        (Fraction(1), "100.0%"),
    ],
)
def test_halves_are_rounded_up(part: Fraction, printed: str) -> None:
    assert str(rounded(part, 1)) == printed
