"""The Mazhilis of 19 March 2023, 69 list seats: every step of the sharing with its exact figures.

Votes and seats are those of the Central Election Commission; remainders and gaps are worked out here from the article.
"""

from fractions import Fraction
from functools import cache
from pathlib import Path

import pytest

from maslikhat.basics.explained import Explained, Step
from maslikhat.basics.text import LANGUAGES, Language
from maslikhat.election.allocation.lists import allocate_lists
from maslikhat.election.allocation.quota import QuotaShare
from maslikhat.election.allocation.ranking import Claim, rank_claims
from maslikhat.election.allocation.rulebook import list_rules
from maslikhat.election.allocation.tier import Circumstances, ListTier
from maslikhat.election.case.model import Case
from maslikhat.election.case.reader import read_case
from maslikhat.election.model import LISTS
from maslikhat.law.shelf import in_force, open_body
from maslikhat.wording.steps import tell

CASE = Path(__file__).resolve().parents[3] / "elections" / "kz-mazhilis-2023"
BASE, PASSED, SEATS = 6_366_441, 5_971_719, 69


@cache
def case() -> Case:
    return read_case(CASE)


def shared() -> Explained[ListTier]:
    rules = list_rules(in_force(open_body("kz.mazhilis"), case().date), case().seats)
    assert rules is not None
    tally = next(tally for tally in case().tallies if tally.contest == LISTS)
    around = Circumstances(candidates={o.id: o.candidates for o in case().options if o.candidates is not None})
    return allocate_lists(tally, rules, around)


def steps(kind: str) -> list[Step]:
    return [step for step in shared().steps if step.kind == kind]


def facts(kind: str) -> list[dict[str, object]]:
    return [dict(step.facts) for step in steps(kind)]


def test_official_seats() -> None:
    wanted = {"amanat": 40, "auyl": 8, "respublica": 6, "akzhol": 6, "npk": 5, "osdp": 4, "baitaq": 0}
    assert {name: count for name, count in shared().value.certain.items() if name in wanted} == wanted


def test_the_steps_are_in_the_order_of_the_law() -> None:
    assert [step.kind for step in shared().steps] == [
        "threshold.base",
        *["threshold.passed"] * 6,
        "threshold.failed",
        "quota",
        *["quota.whole"] * 6,
        "quota.left",
        *["remainder.won"] * 2,
        "remainder.next",
    ]


def test_five_per_cent_of_all_votes_and_against_all_is_318_323() -> None:
    assert facts("threshold.base") == [
        {
            "base": "valid_and_against_all",
            "count": BASE,
            "share": Fraction(1, 20),
            "least": 318_323,
            "equal_passes": True,
        }
    ]


def test_nsdp_passed_by_12_735_votes_and_baytaq_lacked_171_892() -> None:
    assert facts("threshold.passed")[-1] == {
        "list": "osdp",
        "votes": 331_058,
        "share": Fraction(331_058, BASE),
        "over": 12_735,
    }
    assert facts("threshold.failed") == [
        {"list": "baitaq", "votes": 146_431, "share": Fraction(146_431, BASE), "short": 171_892}
    ]
    assert [each["list"] for each in facts("threshold.passed")] == [
        *("amanat", "auyl", "respublica", "akzhol", "npk", "osdp")
    ]


def test_one_seat_costs_86_546_65_votes() -> None:
    quota = Fraction(PASSED, SEATS)
    assert facts("quota") == [{"quota_kind": "hare", "votes": PASSED, "lists_count": 6, "seats": SEATS, "quota": quota}]
    assert round(float(quota), 2) == 86_546.65


def test_whole_quotients_and_remainders() -> None:
    whole = {each["list"]: each["whole"] for each in facts("quota.whole")}
    assert whole == {"amanat": 39, "auyl": 8, "respublica": 6, "akzhol": 6, "npk": 5, "osdp": 3}
    osdp = facts("quota.whole")[-1]
    assert osdp["remainder"] == 331_058 - 3 * Fraction(PASSED, SEATS)
    assert osdp["part"] == Fraction(331_058 * SEATS, PASSED) - 3
    assert osdp["votes"] == 331_058
    assert round(float(Fraction(str(osdp["part"]))), 3) == 0.825
    assert facts("quota.left") == [{"whole": 67, "left": 2}]


def test_nsdp_and_amanat_by_the_largest_remainders_and_respublica_next() -> None:
    amanat = Fraction(3_431_510 * SEATS, PASSED) - 39
    respublica = Fraction(547_154 * SEATS, PASSED) - 6
    assert facts("remainder.won") == [
        {"list": "osdp", "rank": 1, "seat": 4, "part": Fraction(331_058 * SEATS, PASSED) - 3},
        {"list": "amanat", "rank": 2, "seat": 40, "part": amanat},
    ]
    gap = (amanat - respublica) * Fraction(PASSED, SEATS)
    assert gap == Fraction(651_279, 23)
    assert facts("remainder.next") == [{"runner_up": "respublica", "part": respublica, "gap": gap}]


def test_the_claims_behind_the_steps() -> None:
    tier = shared().value
    assert isinstance(tier.share, QuotaShare)
    (first, second), after = rank_claims(tier)
    assert first == Claim("osdp", 4, Fraction(4_927_845, SEATS), 1)
    assert second == Claim("amanat", 40, Fraction(3_877_149, SEATS), 2)
    assert after == Claim("respublica", 7, Fraction(1_923_312, SEATS))


def test_every_step_rests_on_its_article() -> None:
    for step in shared().steps:
        assert step.rule is not None
        assert step.rule.name == ("threshold" if step.kind.startswith("threshold") else "list_allocation")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_is_told_in_three_languages(language: Language) -> None:
    names = {option.id: option.short for option in case().options}
    told = [tell(step, language, names) for step in shared().steps]
    assert len(set(told)) == len(told)
    assert all(each.strip() and "{" not in each for each in told)
