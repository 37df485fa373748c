"""Seats reckoned twice: by the engine and by the verifier, which share no line, on random elections full of ties."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from random import Random
from typing import Any

import pytest

from maslikhat.basics.errors import MaslikhatError
from maslikhat.election.allocation.bounds import Exhausted
from maslikhat.election.allocation.compensation import compensate
from maslikhat.election.allocation.divisor import Divisors
from maslikhat.election.allocation.lists import allocate_lists
from maslikhat.election.allocation.majority import Elected, absolute_majority, plurality
from maslikhat.election.allocation.outcome import LotsNeeded
from maslikhat.election.allocation.quota import Quota, Rest
from maslikhat.election.allocation.rulebook import DivisorMethod, ListRules, Method, QuotaMethod
from maslikhat.election.allocation.single_list import SingleListRule
from maslikhat.election.allocation.threshold import Base, Threshold
from maslikhat.election.allocation.tie import By
from maslikhat.election.allocation.tier import Circumstances
from maslikhat.election.export.entries import _list_rules as list_rules_body
from maslikhat.election.model import LISTS, OptionKind, Tally

METHODS: list[Method] = [
    *(QuotaMethod(quota, rest) for quota in Quota for rest in Rest),
    *(DivisorMethod(divisors) for divisors in Divisors),
]
TIES: list[By | None] = [None, "earlier_registration", "most_votes", "lots"]
EXHAUSTED: list[Exhausted | None] = [None, "reshare", "vacant"]
Answer = tuple[Mapping[str, int], tuple[str, ...], int]


def made(chance: Random, method: Method) -> tuple[Tally, ListRules, Circumstances]:
    names = [f"l{number}" for number in range(chance.randint(1, 7))]
    top = chance.choice((2, 3, 5, 12, 1000, 10**18))
    votes = {name: chance.randint(0, top) for name in names}
    share = Fraction(chance.choice((1, 3, 5, 10, 40)), 100)
    threshold = Threshold(
        share=share,
        of=chance.choice((Base.VALID, Base.VALID_AND_AGAINST_ALL, Base.CAST)),
        equal_passes=chance.random() < 0.7,
        coalition_share=share * 2 if chance.random() < 0.3 else None,
        exempt_constituencies=chance.choice((None, None, 1, 2)),
    )
    rules = ListRules(
        seats=chance.randint(1, 25),
        method=method,
        threshold=threshold if chance.random() < 0.7 else None,
        tie=chance.choice(TIES),
        single_list=SingleListRule(Fraction(7, 10), chance.randint(0, 3)) if chance.random() < 0.5 else None,
        exhausted=chance.choice(EXHAUSTED),
        minimum=chance.choice((0, 0, 0, 1, 2)),
    )
    order = list(range(1, len(names) + 1))
    chance.shuffle(order)
    around = Circumstances(
        kinds={name: chance.choice((OptionKind.LIST, OptionKind.COALITION)) for name in names},
        candidates={name: chance.randint(0, 9) for name in names if rules.exhausted and chance.random() < 0.4},
        order=dict(zip(names, order, strict=True)) if chance.random() < 0.7 else {},
        won={name: chance.randint(0, 2) for name in names if chance.random() < 0.3},
    )
    against = chance.choice((None, chance.randint(0, top)))
    return Tally(LISTS, votes, against, {"invalid": chance.randint(0, top)}), rules, around


def engine(tally: Tally, rules: ListRules, around: Circumstances) -> Answer | None:
    try:
        tier = allocate_lists(tally, rules, around).value
    except MaslikhatError:
        return None
    lots = tier.seats if isinstance(tier.seats, LotsNeeded) else None
    return dict(tier.certain), lots.tied if lots else (), lots.seats if lots else 0


def single_file(
    verifier: Any, tally: Tally, rules: ListRules, around: Circumstances, drawn: Sequence[str] = ()
) -> Answer | None:
    options = {
        name: {
            "kind": around.kinds[name].value,
            "candidates": around.candidates.get(name),
            "registered": around.order.get(name),
        }
        for name in tally.votes
    }
    told = {"unit": "votes", "votes": tally.votes, "against_all": tally.against_all, "lines": tally.lines}
    try:
        found = verifier.list_seats(told, list_rules_body(rules), options, around.won, drawn)
    except verifier.CannotRebuild:
        return None
    return found.seats, tuple(found.tied), found.places


@pytest.mark.parametrize("method", METHODS, ids=str)
def test_list_seats_are_the_same_by_every_method(verifier: Any, method: Method) -> None:
    chance, compared, tied = Random(str(method)), 0, 0  # noqa: S311 - no secret
    for _ in range(250):
        tally, rules, around = made(chance, method)
        expected = engine(tally, rules, around)
        if not tally.valid:
            continue
        assert single_file(verifier, tally, rules, around) == expected, (tally, rules, around)
        compared += expected is not None
        if expected and expected[2]:
            tied += 1
            order = list(expected[1])
            chance.shuffle(order)
            drawn = replace(around, drawn={name: place for place, name in enumerate(order, 1)})
            assert single_file(verifier, tally, rules, drawn, order) == engine(tally, rules, drawn)
    assert compared > 100
    assert tied > 2


def test_constituencies_are_the_same(verifier: Any) -> None:
    chance = Random(29)  # noqa: S311 - no secret
    for _ in range(2000):
        votes = {name: chance.randint(0, 6) for name in "abc"[: chance.randint(1, 3)]}
        against = chance.choice((None, chance.randint(0, 6)))
        if not sum(votes.values()):
            continue
        told = {"votes": votes, "against_all": against}
        base = sum(votes.values()) + (against or 0)
        for method, outcome in (("plurality", plurality(votes)), ("absolute_majority", absolute_majority(votes, base))):
            expected = outcome.winner if isinstance(outcome, Elected) else None
            assert verifier.constituency_winner(told, {"method": method}) == expected


def test_compensation_is_the_same(verifier: Any) -> None:
    chance = Random(120)  # noqa: S311 - no secret
    for _ in range(500):
        entitled = {name: chance.randint(0, 9) for name in "abcd"}
        won = {name: chance.randint(0, 9) for name in "bcde" if chance.random() < 0.7}
        done = compensate(entitled, won)
        assert verifier.compensated(entitled, won) == (done.lists, done.total)
