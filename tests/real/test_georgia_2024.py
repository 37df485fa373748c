"""Georgia, 26 October 2024, from the papers of all 3,110 stations: whole quotas, then the most votes."""

from maslikhat.election.allocation.lists import share_by
from maslikhat.election.allocation.quota import Rest
from maslikhat.election.allocation.rulebook import QuotaMethod

from .conftest import elected, held, opened

SEATS = {"41": 89, "4": 19, "5": 16, "9": 14, "25": 12}


def test_the_seats_follow_from_all_3110_protocols() -> None:
    result = elected("ge-parliament-2024").value
    assert not result.case.tallies
    assert (result.tallies["lists"].stations, result.tallies["lists"].expected) == (3110, 3110)
    assert held(dict(result.list_seats)) == SEATS


def test_235_protocols_are_out_of_balance_90_of_them_with_surplus() -> None:
    papers = opened("ge-parliament-2024").papers
    assert papers is not None
    (report,) = papers.reports
    balance = report.count("balance")
    assert (report.papers, balance.checked) == (3110, 3110)
    assert (balance.broken, balance.surplus, balance.shortage) == (235, 90, 145)


def test_largest_remainders_would_have_given_another_parliament() -> None:
    tier = elected("ge-parliament-2024").value.tier
    assert tier is not None
    assert isinstance(tier.rules.method, QuotaMethod)
    assert tier.rules.method.rest is Rest.MOST_VOTES
    passed = {name: tier.tally.votes[name] for name in tier.passed}
    remainders = share_by(passed, 150, type(tier.rules)(150, QuotaMethod()))
    assert dict(remainders.seats) == {"41": 88, "4": 18, "5": 17, "9": 14, "25": 13}
