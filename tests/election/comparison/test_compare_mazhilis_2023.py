"""The votes of the Mazhilis of 2023 under other rules; expectations worked out from the published votes."""

from fractions import Fraction
from functools import cache
from pathlib import Path

import pytest

from maslikhat.election.allocation.outcome import NothingToAllocate
from maslikhat.election.comparison.compare import (
    METHODS,
    Comparison,
    UnknownMethod,
    change_rules,
    compare,
    method_named,
)
from maslikhat.election.comparison.measures import measure
from maslikhat.election.opening import elect_case, open_case
from maslikhat.election.result.model import Result

CASE = Path(__file__).parents[3] / "elections" / "kz-mazhilis-2023"
OFFICIAL = {"amanat": 40, "auyl": 8, "respublica": 6, "akzhol": 6, "npk": 5, "osdp": 4, "baitaq": 0}


@cache
def mazhilis() -> Result:
    return elect_case(open_case(CASE)).value


def changed(*, method: str | None = None, threshold: Fraction | None = None, seats: int | None = None) -> Comparison:
    tier = mazhilis().tier
    assert tier is not None
    return compare(mazhilis(), change_rules(tier.rules, method=method, threshold=threshold, seats=seats))


def test_dhondt_gives_41_8_6_6_5_3_beside_the_official_seats() -> None:
    compared = changed(method="dhondt")
    assert dict(compared.by_law.certain) == OFFICIAL
    assert dict(compared.changed.certain) == OFFICIAL | {"amanat": 41, "osdp": 3}
    assert compared.measures_changed.gallagher > compared.measures_by_law.gallagher
    assert compared.measures_changed.loosemore_hanby > compared.measures_by_law.loosemore_hanby


def test_a_threshold_of_7_percent_lets_npk_and_osdp_fall() -> None:
    # 7 % of 6,366,441 is 445,650.87: NPK's 432,920 and OSDP's 331,058 are below, Aq Jol's 535,139 is not.
    # 5,207,741 votes for four lists, 69 seats: quotas 45.466, 9.194, 7.249, 7.090; the 69th seat goes to AMANAT.
    compared = changed(threshold=Fraction(7, 100))
    seats = {"amanat": 46, "auyl": 9, "respublica": 7, "akzhol": 7, "npk": 0, "osdp": 0, "baitaq": 0}
    assert dict(compared.changed.certain) == seats
    assert not compared.changed.standings["npk"].passed


def test_98_seats_by_list() -> None:
    # 5,971,719 votes, 98 seats: quotas 56.314, 11.388, 8.979, 8.782, 7.105, 5.433 are 95 whole, and the three seats
    # left go to Respublica (.979), Aq Jol (.782) and OSDP (.433).
    compared = changed(seats=98)
    assert [compared.changed.certain[name] for name in OFFICIAL] == [56, 11, 9, 9, 7, 6, 0]


def test_what_is_replaced_cites_no_article() -> None:
    tier = mazhilis().tier
    assert tier is not None
    rules = change_rules(tier.rules, method="dhondt", threshold=Fraction(7, 100), seats=98)
    assert {"list_allocation", "threshold", "seats"}.isdisjoint(rules.refs)
    assert "list_tie" in rules.refs
    assert change_rules(tier.rules) == tier.rules


def test_the_measures_of_the_official_seats_are_of_votes_for_lists_without_against_all() -> None:
    tier = mazhilis().tier
    assert tier is not None
    total = sum(tier.tally.votes.values())
    assert total == 6118150
    gaps = [abs(Fraction(tier.tally.votes[name], total) - Fraction(seats, 69)) for name, seats in OFFICIAL.items()]
    assert measure(mazhilis(), tier).loosemore_hanby == sum(gaps) / 2
    assert measure(mazhilis(), tier).effective_seats == Fraction(69 * 69, 40 * 40 + 8 * 8 + 2 * 6 * 6 + 5 * 5 + 4 * 4)


@pytest.mark.parametrize("name", sorted(METHODS))
def test_every_method_shares_all_69_seats(name: str) -> None:
    assert sum(changed(method=name).changed.certain.values()) == 69


def test_names_of_methods_are_read_as_they_are_typed() -> None:
    assert method_named("Sainte_Lague") == method_named("sainte-lague")
    with pytest.raises(UnknownMethod) as caught:
        method_named("d'hondt")
    assert "dhondt" in str(caught.value.faults[0].facts["known"])


def test_no_seats_are_refused() -> None:
    with pytest.raises(NothingToAllocate):
        changed(seats=0)
