"""The quota of women, persons under 29 and persons with disabilities, on the list and among the mandates received.

Kazakhstan (Constitutional Law No. 105-VII of 7 February 2022): together at least 30 % of each; a person counts once.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from maslikhat.election.case.model import Person

YOUTH_AGE = 29


@dataclass(frozen=True, slots=True)
class QuotaCheck:
    """`count` of `all` persons belong to a group; `needed` is the fewest that meet the quota.

    `unknown` are persons of whom it is not published; `holds` is None where they would decide.
    """

    count: int
    all: int
    needed: int
    unknown: int

    @property
    def holds(self) -> bool | None:
        """Whether the quota is met; None where what is not published decides."""
        if self.count >= self.needed:
            return True
        return None if self.count + self.unknown >= self.needed else False


def check_group_quota(people: Sequence[Person], share: Fraction, day: date, whole: int | None = None) -> QuotaCheck:
    """Hold persons against the quota: at least `share` of `whole` (all of `people` where it is not given)."""
    everyone = len(people) if whole is None else whole
    exact = share * everyone
    marks = [_belongs(person, day) for person in people]
    unknown = marks.count(None) + everyone - len(people)
    return QuotaCheck(marks.count(True), everyone, -(-exact.numerator // exact.denominator), unknown)


def _belongs(person: Person, day: date) -> bool | None:
    signs = (person.woman, person.disability, under_29(person.born, day))
    if any(signs):
        return True
    return None if None in signs else False


def under_29(born: date | int | None, day: date) -> bool | None:
    """Whether a person is under 29 on `day`; a year alone decides except in the year of the 29th birthday."""
    if born is None:
        return None
    if isinstance(born, date):
        return (day.year - born.year - ((day.month, day.day) < (born.month, born.day))) < YOUTH_AGE
    age = day.year - born
    return None if age == YOUTH_AGE else age < YOUTH_AGE
