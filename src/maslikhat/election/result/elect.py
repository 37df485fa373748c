"""From a case to its result: constituencies first, then the lists, then compensation.

Constituencies come first because a list may be exempt from the threshold by what it won there. Where a constituency's
votes were not published, its winner is as published, or not known: never a guess.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import product

from maslikhat.basics.errors import MaslikhatError
from maslikhat.basics.explained import Explained, Step
from maslikhat.election.allocation.compensation import Compensated, compensate
from maslikhat.election.allocation.lists import allocate_lists
from maslikhat.election.allocation.majority import Elected
from maslikhat.election.allocation.rulebook import ListRules, list_rules
from maslikhat.election.allocation.tier import Circumstances, ListTier
from maslikhat.election.case.model import Case, DrawnLots
from maslikhat.election.mandates.people import name_lists
from maslikhat.election.model import LISTS, OptionKind, Tally, Unit
from maslikhat.election.result.constituency import elect_constituency
from maslikhat.election.result.lots import order_of, require_this_tie, settle_lists
from maslikhat.election.result.model import ConstituencyResult, Result
from maslikhat.election.result.steps import result_steps
from maslikhat.law.shelf import InForce

_MOST_CORNERS = 12


class NoVotesOfLists(MaslikhatError):
    """The law elects by list, but the case has no votes for lists."""

    code = "no-votes-of-lists"


def elect(
    case: Case, law: InForce, tallies: Sequence[Tally] | None = None, rules: ListRules | None = None
) -> Explained[Result]:
    """Compute the seats of a case under `law`.

    `tallies` are those of its polling stations, where the case has them; else the published counts of the case.
    `rules` replace those of the law for the list tier (a comparison).
    Raises NotCoded, SeatsNotSet, NoVotesOfLists, LotsOfAnotherTie and what `allocate_lists` raises.
    """
    counted = {tally.contest: tally for tally in (case.tallies if tallies is None else tallies)}
    constituencies = tuple(
        elect_constituency(each, counted.get(each.id), law, case.lots_of(each.id)) for each in case.constituencies
    )
    known = _won(constituencies) or _published(case)
    around = _circumstances(case, known)
    # Lots were drawn for a tie under the law; under other rules there may be none, or another one.
    drawn = case.lots_of(LISTS) if rules is None else None
    rules = rules or list_rules(law, case.seats)
    explained, around = _lists_with_lots(counted, rules, around, drawn)
    tier = explained.value if explained else None
    compensated = _compensated(tier, law, known or None)
    list_seats = compensated.lists if compensated else (tier.certain if tier else {})
    result = Result(
        case=case,
        law=law,
        tallies=counted,
        tier=tier,
        around=around,
        constituencies=constituencies,
        compensated=compensated,
        firm_in_rounding=_firm(tier, around) if tier and tier.tally.unit is Unit.SHARES else None,
        constituency_seats=known or None,
        people=name_lists(case, law, list_seats),
    )

    def narrate() -> tuple[Step, ...]:
        return (*(explained.steps if explained else ()), *result_steps(result))

    return Explained(result, narrate)


def _circumstances(case: Case, won: Mapping[str, int]) -> Circumstances:
    """What the list tier must know of its lists beside their votes."""
    return Circumstances(
        kinds={option.id: option.kind for option in case.options},
        candidates={option.id: option.candidates for option in case.options if option.candidates is not None},
        order={option.id: option.registered for option in case.options if option.registered is not None},
        won=won,
    )


def _list_tier(counted: Mapping[str, Tally], rules: ListRules, around: Circumstances) -> Explained[ListTier]:
    if LISTS not in counted:
        raise NoVotesOfLists(seats=rules.seats)
    return allocate_lists(counted[LISTS], rules, around)


def _lists_with_lots(
    counted: Mapping[str, Tally], rules: ListRules | None, around: Circumstances, drawn: DrawnLots | None
) -> tuple[Explained[ListTier] | None, Circumstances]:
    """The list tier, its tie settled where lots were drawn. Raises LotsOfAnotherTie."""
    if rules is None:
        if drawn is not None:
            require_this_tie(drawn, None)
        return None, around
    explained = _list_tier(counted, rules, around)
    if drawn is None:
        return explained, around
    settled = settle_lists(counted[LISTS], rules, around, drawn, explained.value)
    return settled, replace(around, drawn=order_of(drawn))


def _won(constituencies: Sequence[ConstituencyResult]) -> dict[str, int] | None:
    """Constituencies won by option, where all were counted; None where one was not."""
    options = [each.option for each in constituencies if isinstance(each.outcome, Elected)]
    if not constituencies or len(options) < len(constituencies):
        return None
    return dict(Counter(option for option in options if option is not None))


def _published(case: Case) -> dict[str, int]:
    return {each.option: each.constituencies for each in case.official if each.constituencies is not None}


def _compensated(tier: ListTier | None, law: InForce, won: Mapping[str, int] | None) -> Compensated | None:
    if tier is None or law.get("compensation") is None or won is None:
        return None
    return compensate(tier.certain, won)


def _firm(tier: ListTier, around: Circumstances) -> bool | None:
    """Whether every count that rounds to the published shares gives the same seats.

    Largest remainders and thresholds cut the space of votes into convex cells, so the corners of the box of
    rounding decide. None where there are too many lists to visit every corner.
    """
    names = [name for name in tier.tally.votes if around.kinds.get(name) is not OptionKind.AGAINST_ALL]
    if len(names) > _MOST_CORNERS:
        return None
    scaled = {name: 10 * count for name, count in tier.tally.votes.items()}
    lines = {name: 10 * count for name, count in tier.tally.lines.items()}
    for corner in product((-5, 5), repeat=len(names)):
        votes = {name: max(0, scaled[name] + by) for name, by in zip(names, corner, strict=True)}
        moved = replace(tier.tally, votes={**scaled, **votes}, lines=lines)
        if allocate_lists(moved, tier.rules, around).value.seats != tier.seats:
            return False
    return True
