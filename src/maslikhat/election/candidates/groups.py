"""People of a group among candidates or deputies: women and men, the young, persons with disabilities.

A figure is as published, or the whole numbers that a printed share allows. What does not add up is told: women and men
against the base, the base against the published number of candidates or seats, the lists against all of them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from maslikhat.election.candidates.competition import ALL
from maslikhat.election.case.model import CONSTITUENCIES, HOUSE, Case, PeopleGroup, PrintedShare
from maslikhat.election.case.people import DISABILITY, ELECTED, MEN, QUOTA, WOMEN, YOUNG
from maslikhat.election.model import LISTS

_TIERS = {LISTS: "lists", CONSTITUENCIES: "constituencies", HOUSE: "total"}


@dataclass(frozen=True, slots=True)
class Misfit:
    """A figure that does not fit: `kind`, the group it is about, what it gives and what it should be."""

    kind: str
    group: PeopleGroup
    found: int
    wanted: int
    sources: tuple[str, ...]


def possible_numbers(group: PeopleGroup) -> range:
    """How many people it can be: the published number, or every whole number that rounds to the printed share.

    A half may have been rounded either way: 32 % of 40 is 13, which is 32.5 %.
    """
    if group.number is not None:
        return range(group.number, group.number + 1)
    printed = group.printed
    if printed is None:
        return range(group.of + 1)
    half = PrintedShare(1, printed.decimals).share / 2
    least, most = (printed.share - half) * group.of, (printed.share + half) * group.of
    first = max(0, -(-least.numerator // least.denominator))
    return range(first, min(group.of, most.numerator // most.denominator) + 1)


def number_of(group: PeopleGroup) -> int | None:
    """The number of people, published or the only one that the printed share allows; None where several are."""
    possible = possible_numbers(group)
    return possible[0] if len(possible) == 1 else None


def portion_of(group: PeopleGroup) -> Fraction:
    """The group's part of its base: of the number where it is known, else as printed."""
    number = number_of(group)
    if number is not None and group.of:
        return Fraction(number, group.of)
    return group.printed.share if group.printed else Fraction(0)


def misfits(case: Case) -> tuple[Misfit, ...]:
    """Every figure of groups that does not fit another figure of the case."""
    found = [
        *_women_and_men(case.groups),
        *_bases(case),
        *_shares_of_nobody(case.groups),
        *_lists_over_all(case.groups),
        *_unions(case.groups),
    ]
    return tuple(found)


def _women_and_men(groups: Sequence[PeopleGroup]) -> Iterator[Misfit]:
    for women in (each for each in groups if each.group == WOMEN):
        for men in (each for each in groups if each.group == MEN and _place(each) == _place(women)):
            sums = (possible_numbers(women), possible_numbers(men))
            least, most = (sum(side[end] for side in sums if side) for end in (0, -1))
            if not least <= women.of <= most or women.of != men.of:
                yield Misfit("women-and-men", women, least, women.of, _sources(women, men))


def _bases(case: Case) -> Iterator[Misfit]:
    """The base must be the number of candidates at that stage, or of seats won, where the case publishes it."""
    for each in case.groups:
        for number, sources in _wholes(case, each):
            if number != each.of:
                yield Misfit("base", each, each.of, number, tuple(dict.fromkeys((*each.sources, *sources))))


def _wholes(case: Case, group: PeopleGroup) -> Iterator[tuple[int, tuple[str, ...]]]:
    for count in case.candidates:
        if ((group.contest,), group.stage, group.by) == (count.contests, count.stage, count.by):
            yield count.number, count.sources
    if group.stage == ELECTED and group.contest in _TIERS:
        told = [getattr(each, _TIERS[group.contest]) for each in case.official if group.by in (ALL, each.option)]
        if told and None not in told:
            yield sum(told), ()


def _shares_of_nobody(groups: Sequence[PeopleGroup]) -> Iterator[Misfit]:
    for each in groups:
        if not possible_numbers(each):
            yield Misfit("share-of-nobody", each, 0, each.of, each.sources)


def _lists_over_all(groups: Sequence[PeopleGroup]) -> Iterator[Misfit]:
    """The lists together may have no more of a group than all have."""
    for whole in (each for each in groups if each.by == ALL and possible_numbers(each)):
        parts = [each for each in groups if each.by != ALL and _kind(each) == _kind(whole)]
        least = sum(possible_numbers(each)[0] for each in parts if possible_numbers(each))
        if least > possible_numbers(whole)[-1]:
            yield Misfit("lists-over-all", whole, least, possible_numbers(whole)[-1], _sources(whole, *parts))


def _unions(groups: Sequence[PeopleGroup]) -> Iterator[Misfit]:
    """Who is in one group of the quota is in the quota: it has no fewer people than the largest of its groups."""
    for quota in (each for each in groups if each.group == QUOTA and possible_numbers(each)):
        for part in groups:
            is_part = part.group in (WOMEN, DISABILITY) or (part.group == YOUNG and quota.age in (None, part.age))
            if is_part and _place(part) == _place(quota) and possible_numbers(part):
                least, most = possible_numbers(part)[0], possible_numbers(quota)[-1]
                if least > most:
                    yield Misfit("quota-below-group", quota, most, least, _sources(quota, part))


def _place(group: PeopleGroup) -> tuple[str, str, str]:
    return group.contest, group.stage, group.by


def _kind(group: PeopleGroup) -> tuple[str, str, str, int | None]:
    return group.contest, group.stage, group.group, group.age


def _sources(*groups: PeopleGroup) -> tuple[str, ...]:
    return tuple(dict.fromkeys(source for each in groups for source in each.sources))
