"""How many stood for a mandate: nomination and registration by stage and nominator, competition as an exact fraction.

The figures are those of `candidates.csv`; nothing is added up that was published in sum. Whether two sources contradict
each other is for `publications`.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from maslikhat.basics.errors import MaslikhatError
from maslikhat.basics.text import Text
from maslikhat.election.case import CONSTITUENCIES, CandidateCount, Case
from maslikhat.election.model import LISTS

ALL = "all"
# The order of the law: whoever is on the ballot was registered, and whoever was registered was nominated.
ORDER = ("nominated", "registered", "on_ballot")
# Not a stage of the law: the people that the case's own file names, whatever their stage.
NAMED_IN_FILE = "named"


class NoCandidatesPublished(MaslikhatError):
    """The case has no figures of candidates, nor of groups among them."""

    code = "no-candidates-published"


@dataclass(frozen=True, slots=True)
class Nominator:
    """How many candidates one nominator put up, and their share of all at that stage where all are known."""

    by: str
    number: int
    share: Fraction | None
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage of one contest: all candidates, the mandates they stood for, and who nominated them.

    `number` is None where only some nominators are published; `mandates` is None where the law or the case does not
    say how many there are.
    """

    contests: tuple[str, ...]
    stage: str
    number: int | None
    mandates: int | None
    nominators: tuple[Nominator, ...]
    sources: tuple[str, ...] = ()
    note: Text | None = None

    @property
    def per_mandate(self) -> Fraction | None:
        """Candidates for one mandate: 609 in 29 constituencies are exactly 21."""
        return None if self.number is None or not self.mandates else Fraction(self.number, self.mandates)


def count_stages(case: Case, list_seats: int | None = None) -> tuple[Stage, ...]:
    """Every stage that the case publishes, in its order; `list_seats` come from the law or the case.

    Where no figure is published, the people that the case names are counted.
    Raises NoCandidatesPublished.
    """
    if not (case.candidates or case.people or case.groups):
        raise NoCandidatesPublished(case=case.id)
    if not case.candidates:
        return tuple(stages_of_people(case))
    groups: dict[tuple[tuple[str, ...], str], list[CandidateCount]] = {}
    for count in case.candidates:
        groups.setdefault((count.contests, count.stage), []).append(count)
    return tuple(
        to_stage(contests, stage, counts, mandates_of(case, contests, list_seats))
        for (contests, stage), counts in groups.items()
    )


def to_stage(contests: tuple[str, ...], stage: str, counts: Sequence[CandidateCount], mandates: int | None) -> Stage:
    """One stage of its counts: the one for all, and one for each nominator."""
    whole = next((count for count in counts if count.by == ALL), None)
    number = whole.number if whole else None
    nominators = tuple(
        Nominator(count.by, count.number, Fraction(count.number, number) if number else None, count.sources)
        for count in counts
        if count.by != ALL
    )
    note, sources = (whole.note, whole.sources) if whole else (None, ())
    return Stage(contests, stage, number, mandates, nominators, sources, note)


def stages_of_people(case: Case) -> Iterator[Stage]:
    """The people of `people.csv` on lists and in constituencies, by option.

    Without mandates, for nobody says that the file is whole.
    """
    on_lists = [each.option for each in case.people if each.position is not None or each.constituency is None]
    in_constituencies = [each.option for each in case.people if each.constituency is not None]
    for contest, found in ((LISTS, on_lists), (CONSTITUENCIES, in_constituencies)):
        counts = Counter(found)
        by = tuple(Nominator(name, number, Fraction(number, len(found)), ()) for name, number in counts.items())
        if found:
            yield Stage((contest,), NAMED_IN_FILE, len(found), None, by)


@dataclass(frozen=True, slots=True)
class Growth:
    """A later stage with more candidates than an earlier one, of the same contest and nominator."""

    contests: tuple[str, ...]
    by: str
    earlier: str
    before: int
    later: str
    after: int
    sources: tuple[str, ...]


def growing_stages(counts: Sequence[CandidateCount]) -> tuple[Growth, ...]:
    """Every pair of stages that grows: each stage is held against the last one before it that is published."""
    of: dict[tuple[tuple[str, ...], str], dict[str, CandidateCount]] = {}
    for count in counts:
        of.setdefault((count.contests, count.by), {}).setdefault(count.stage, count)
    found = []
    for (contests, by), stages in of.items():
        told = [stages[stage] for stage in ORDER if stage in stages]
        for before, after in pairwise(told):
            if after.number > before.number:
                sources = tuple(dict.fromkeys((*before.sources, *after.sources)))
                found.append(Growth(contests, by, before.stage, before.number, after.stage, after.number, sources))
    return tuple(found)


def mandates_of(case: Case, contests: tuple[str, ...], list_seats: int | None) -> int | None:
    """The mandates of some contests: list seats, one a constituency, or all constituencies of the case."""
    if contests == (LISTS,):
        return list_seats
    if contests == (CONSTITUENCIES,):
        return len(case.constituencies) or case.seats.get(CONSTITUENCIES)
    return len(contests)
