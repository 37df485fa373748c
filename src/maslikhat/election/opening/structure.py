"""The structure of councils under the law of its day: what its figures give, and whether they agree.

The levels with lists, and the share of their seats by list, are read in the law; the seats follow from the figures.
"""

from dataclasses import dataclass
from fractions import Fraction

from maslikhat.basics.shares import parse_share
from maslikhat.election.case.model import Case, CouncilLevel
from maslikhat.election.case.structure import list_seats
from maslikhat.law.shelf import in_force, open_body

ALL = "all"
KINDS = ("seats", "constituencies", "lists")


@dataclass(frozen=True, slots=True)
class Sum:
    """One sum of the structure: `kind`, the numbers added, what they give, what was published (None: nothing was)."""

    kind: str
    parts: tuple[int, ...]
    gives: int | Fraction
    published: int | None
    share: Fraction | None = None

    @property
    def holds(self) -> bool | None:
        """Whether the sum is the published number; None where nothing was published to compare.

        Seats that are no whole number hold in no case.
        """
        if isinstance(self.gives, Fraction) and self.gives.denominator != 1:
            return False
        return None if self.published is None else self.gives == self.published


@dataclass(frozen=True, slots=True)
class Structure:
    """The levels with what follows for each (levels whose seats are not known apart stand in one), and the sums."""

    levels: tuple[CouncilLevel, ...]
    reckoned: frozenset[tuple[str, str]]
    sums: tuple[Sum, ...]

    @property
    def refuted(self) -> tuple[Sum, ...]:
        """The sums that are not what was published."""
        return tuple(each for each in self.sums if each.holds is False)


def structure_of(case: Case) -> Structure | None:
    """The structure of the case, reckoned; None where it has none, or no line for all. Raises what the law raises."""
    whole = next((level for level in case.structure if level.level == ALL), None)
    if whole is None:
        return None
    levels = tuple(level for level in case.structure if level.level != ALL)
    shares = {level.level: _share_by_list(case, level.level) for level in levels}
    sums = [Sum("councils", tuple(each.councils for each in levels), _total(levels), whole.councils)] if levels else []
    lists = list_seats(whole)
    if whole.seats is not None and whole.constituencies is not None and lists is not None:
        if whole.lists is None:
            sums.append(Sum("left", (whole.seats, whole.constituencies), lists, None))
        else:
            sums.append(Sum("kinds", (whole.constituencies, lists), whole.constituencies + lists, whole.seats))
    made = [_filled(level, shares[level.level], lists if _alone(level, shares) else None) for level in levels]
    for level, full in zip(levels, made, strict=True):
        sums += _of_level(level, full, shares[level.level])
    full_whole = CouncilLevel(ALL, whole.councils, whole.seats, whole.constituencies, lists, whole.sources)
    told = (*_joined(made, full_whole), full_whole)
    for kind in KINDS:
        sums += _column(kind, levels, getattr(whole, kind))
    sums += _named(case, levels)
    return Structure(told, _reckoned(case.structure, told), tuple(sums))


def _share_by_list(case: Case, level: str) -> Fraction:
    lists = in_force(open_body(case.body), case.date, level)["seats"].value.get("lists")
    return parse_share(str(lists["share"])) if isinstance(lists, dict) else Fraction(0)


def _total(levels: tuple[CouncilLevel, ...]) -> int:
    return sum(level.councils for level in levels)


def _alone(level: CouncilLevel, shares: dict[str, Fraction]) -> bool:
    """Whether this is the only level with lists, so that all seats by list are its own."""
    return shares[level.level] > 0 and sum(share > 0 for share in shares.values()) == 1


def _filled(level: CouncilLevel, share: Fraction, all_lists: int | None) -> CouncilLevel:
    """A level with what follows: its lists are all lists, and by the law's share these give its seats."""
    lists = level.lists if level.lists is not None else all_lists
    if lists is None or not share or (lists / share).denominator != 1:
        return level
    seats = level.seats if level.seats is not None else int(lists / share)
    constituencies = level.constituencies if level.constituencies is not None else seats - lists
    return CouncilLevel(level.level, level.councils, seats, constituencies, lists, level.sources)


def _of_level(level: CouncilLevel, full: CouncilLevel, share: Fraction) -> list[Sum]:
    """The sums of one level: its seats by the law's share of lists, and its seats by kind."""
    sums: list[Sum] = []
    if full.lists is not None and share:
        exact = full.lists / share
        seats = int(exact) if exact.denominator == 1 else exact
        sums.append(Sum("share", (full.lists,), seats, level.seats, share))
    if level.seats is not None and level.constituencies is not None and level.lists is not None:
        parts = (level.constituencies, level.lists)
        sums.append(Sum("kinds", parts, sum(parts), level.seats))
    return sums


def _joined(levels: list[CouncilLevel], whole: CouncilLevel) -> tuple[CouncilLevel, ...]:
    """Levels whose seats are known, and the others as one line with what is left of all."""
    known = [level for level in levels if level.seats is not None]
    rest = [level for level in levels if level.seats is None]
    if not rest or not known:
        return tuple(levels)
    councils = sum(level.councils for level in rest)
    seats, constituencies, lists = (
        _left(getattr(whole, kind), [getattr(level, kind) for level in known]) for kind in KINDS
    )
    return (*known, CouncilLevel("+".join(level.level for level in rest), councils, seats, constituencies, lists))


def _left(whole: int | None, known: list[int | None]) -> int | None:
    numbers = [number for number in known if number is not None]
    return whole - sum(numbers) if whole is not None and len(numbers) == len(known) else None


def _named(case: Case, levels: tuple[CouncilLevel, ...]) -> list[Sum]:
    """The councils known by name of each level that has all of them, or more than there are."""
    named = {level.level: sum(each.level == level.level for each in case.councils) for level in levels}
    return [
        Sum("named", (named[level.level],), named[level.level], level.councils)
        for level in levels
        if named[level.level] >= max(level.councils, 1)
    ]


def _column(kind: str, levels: tuple[CouncilLevel, ...], published: int | None) -> list[Sum]:
    parts = [getattr(level, kind) for level in levels]
    if not parts or None in parts or published is None:
        return []
    return [Sum(f"all-{kind}", tuple(parts), sum(parts), published)]


def _reckoned(published: tuple[CouncilLevel, ...], told: tuple[CouncilLevel, ...]) -> frozenset[tuple[str, str]]:
    """The cells that nobody published: level and kind."""
    given = {(level.level, kind) for level in published for kind in KINDS if getattr(level, kind) is not None}
    made = {(level.level, kind) for level in told for kind in KINDS if getattr(level, kind) is not None}
    return frozenset(made - given)
