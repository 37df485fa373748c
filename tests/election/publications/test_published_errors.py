"""The errors that were really printed: found, and named where a checksum proves them."""

from pathlib import Path

import pytest

from maslikhat.election.case import PrintedShare, read_case
from maslikhat.election.publications import Contradiction, Proof, Verdict, find_contradictions

from .conftest import ELECTIONS, Finder


def proof_of(found: Contradiction, kind: str, value: object = None) -> Proof:
    return next(
        proof for proof in found.proofs if proof.kind == kind and (value is None or proof.facts["value"] == str(value))
    )


def kinds(found: Contradiction) -> set[str]:
    return {proof.kind for proof in found.proofs}


def test_amanat_2023_has_two_digits_swapped(find: Finder) -> None:
    found = find("kz-mazhilis-2023", "votes", "amanat")
    assert (found.verdict, found.right, found.wrong) == (Verdict.PROVED, 3431510, (3341510,))
    assert [version.sources for version in found.versions if version.value == 3341510] == [("S101",)]
    broken = proof_of(found, "options-sum", 3341510)
    assert (broken.holds, broken.facts["sum"], broken.facts["published"]) == (False, 6276441, 6366441)
    assert proof_of(found, "options-sum", 3431510).holds is True
    swap = proof_of(found, "digits-swapped")
    assert (swap.holds, swap.facts["positions"], swap.facts["digits"]) == (None, (2, 3), ("4", "3"))


def test_astana_prints_the_ballots_without_a_vote_as_the_votes_of_auyl(find: Finder) -> None:
    found = find("kz-maslikhat-2023-astana", "votes", "auyl")
    assert (found.verdict, found.right, found.wrong) == (Verdict.PROVED, 2147, (2197,))
    broken = proof_of(found, "shares-of-votes", 2197)
    assert broken.facts["options"] == ("amanat", "auyl")
    assert broken.facts["printed"] == ("68.78%", "0.65%")
    assert broken.facts["computed"] == ("68.77%", "0.66%")
    one_digit = proof_of(found, "one-digit-wrong")
    assert (one_digit.facts["position"], one_digit.facts["right_digit"], one_digit.facts["wrong_digit"]) == (
        3,
        "4",
        "9",
    )
    cause = proof_of(found, "equals-difference")
    assert (cause.facts["minuend"], cause.facts["subtrahend"]) == ("took_part", "sum")
    assert (cause.facts["more"], cause.facts["less"]) == (332694, 330497)


@pytest.mark.parametrize(("option", "right", "wrong"), [("akzhol", 1696, 1996), ("npk", 550, 512)])
def test_shares_of_astana_add_up_to_more_than_102_per_cent(find: Finder, option: str, right: int, wrong: int) -> None:
    found = find("kz-maslikhat-2023-astana", "share", option)
    assert (found.right, found.wrong) == (PrintedShare(right, 2), (PrintedShare(wrong, 2),))
    whole = proof_of(found, "shares-of-source", PrintedShare(wrong, 2))
    assert (whole.holds, whole.facts["total"], whole.facts["left_out"]) == (False, "102.62%", ("against_all",))
    assert proof_of(found, "share-of-votes", PrintedShare(wrong, 2)).holds is False


def test_electionguide_gives_nsdp_a_fifth_seat_and_takes_it_from_the_independents(find: Finder) -> None:
    nsdp, independents = (find("kz-mazhilis-2023", "seats_total", option) for option in ("osdp", "independents"))
    assert (nsdp.verdict, nsdp.right, nsdp.wrong) == (Verdict.PROVED, 4, (5,))
    assert (independents.right, independents.wrong) == (7, (6,))
    house = proof_of(independents, "seats-of-house", 6)
    assert (house.facts["seats"], house.facts["others"], house.facts["left"]) == (98, 91, 7)
    assert proof_of(nsdp, "errors-cancel").facts == {"source": "S05", "option": "independents", "error": 1}


def test_registered_voters_of_2023_are_proved_by_the_turnout_of_the_same_briefing(find: Finder) -> None:
    found = find("kz-mazhilis-2023", "registered")
    assert (found.right, found.wrong) == (12035578, (12320052, 12320550))
    order = proof_of(found, "digits-in-another-order")
    assert (order.facts["right"], order.facts["wrong"], order.facts["at"]) == ("12032550", "12320550", "opening")


def test_one_source_calls_the_609_nominated_registered(find: Finder) -> None:
    found = find("kz-mazhilis-2023", "candidates_registered")
    assert (found.right, found.wrong) == (435, (609,))
    assert proof_of(found, "equals-other-figure").facts["figure"] == "candidates_nominated"
    assert proof_of(found, "parts-of-candidates", 435).facts["numbers"] == (359, 76)


def test_three_turnouts_stay_open_with_what_each_is_a_share_of(find: Finder) -> None:
    found = find("kz-mazhilis-2023", "turnout")
    assert (found.verdict, found.right, found.wrong) == (Verdict.OPEN, None, ())
    assert [(proof.facts["value"], proof.facts["line"]) for proof in found.proofs] == [
        ("54.19%", "received_ballot"),
        ("52.90%", "sum"),
    ]


def test_turnout_of_turkistan_falls_during_the_day(find: Finder) -> None:
    found = find("kz-mazhilis-2023", "turnout", territory="KZ-61", at="18:10")
    assert (found.verdict, kinds(found)) == (Verdict.OPEN, {"turnout-falls"})


def test_turnout_of_ulytau_falls_from_a_line_copied_from_east_kazakhstan(find: Finder) -> None:
    found = find("kz-mazhilis-2023", "turnout", territory="KZ-62", at="22:10")
    assert proof_of(found, "equals-other-figure").facts["territory"] == "KZ-63"


def test_2016_votes_and_invalid_ballots_prove_who_took_part(find: Finder) -> None:
    assert find("kz-mazhilis-2016", "took_part").wrong == (7966000,)


def test_2004_the_share_of_2012_breaks_the_whole(find: Finder) -> None:
    found = find("kz-mazhilis-2004", "share", "otan")
    assert (found.right, found.wrong) == (PrintedShare(606, 1), (PrintedShare(8099, 2),))


def test_2021_a_share_without_its_zero(find: Finder) -> None:
    assert find("kz-mazhilis-2021", "share", "nur_otan").wrong == (PrintedShare(719, 1),)


@pytest.mark.parametrize(
    "name", ["kz-mazhilis-2012", "kz-maslikhat-2021-shymkent", "kz-maslikhat-2023-kostanay", "lt-seimas-2024"]
)
def test_cases_whose_publications_agree_have_no_contradiction(name: str) -> None:
    assert find_contradictions(read_case(Path(ELECTIONS / name))) == ()
