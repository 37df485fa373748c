"""The reader's language on a page: sentences, names, numbers, and how each party looks."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from maslikhat.basics.text import Language
from maslikhat.election.allocation.threshold import Base, base_votes
from maslikhat.election.case import Case
from maslikhat.election.model import OptionKind, Tally, Unit
from maslikhat.pages.facts import CaseFacts, ReportFacts
from maslikhat.pictures.looks import AGAINST_ALL, NO_PARTY, Look, Pattern, Wish, looks_of
from maslikhat.wording import numbers
from maslikhat.wording.catalogue import words

_NO_PARTIES = {OptionKind.AGAINST_ALL: AGAINST_ALL, OptionKind.INDEPENDENT: NO_PARTY}


@dataclass(frozen=True, slots=True)
class Voice:
    """How one page speaks: its language, the short name and the look of every option, and where there is more of it.

    `addresses` are those of the options' own pages, `why` of each list's last seat, `places` of constituencies and
    territories; a page that stands alone has none.
    """

    language: Language
    names: Mapping[str, str]
    looks: Mapping[str, Look]
    addresses: Mapping[str, str] = field(default_factory=dict)
    why: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[str, str] = field(default_factory=dict)

    def say(self, message: str, /, **facts: object) -> str:
        """The sentence `report-<message>`."""
        return words(self.language).say(f"report-{message}", **facts)

    def tell(self, message: str, /, **facts: object) -> str:
        """The sentence `site-<message>`."""
        return words(self.language).say(f"site-{message}", **facts)

    def number(self, count: int) -> str:
        """A whole number as printed."""
        return numbers.decimal(count, self.language)

    def percent(self, share: Fraction, digits: int = 2) -> str:
        """A share as printed."""
        return numbers.percent(share, self.language, digits)

    def part(self, part: Fraction, digits: int = 3) -> str:
        """A part of a quota as printed."""
        return numbers.decimal(part, self.language, digits)

    def votes(self, count: int, tally: Tally) -> str:
        """Votes as printed; of a tally of printed shares, the share."""
        if tally.unit is Unit.VOTES:
            return self.number(count)
        return self.percent(Fraction(count, base_votes(tally, Base.VALID_AND_AGAINST_ALL)))


def voice_for(
    facts: ReportFacts | CaseFacts,
    language: Language,
    addresses: Mapping[str, str] | None = None,
    *,
    why: Mapping[str, str] | None = None,
    places: Mapping[str, str] | None = None,
) -> Voice:
    """The voice of a page about `facts` in `language`."""
    names = {option.id: option.short[language] for option in facts.case.options}
    return Voice(language, names, _looks(facts.case), addresses or {}, why or {}, places or {})


def _looks(case: Case) -> dict[str, Look]:
    parties = [option for option in case.options if option.kind not in _NO_PARTIES]
    wishes = tuple(
        Wish(each.colour, each.colour_dark, Pattern(each.pattern) if each.pattern else None) for each in parties
    )
    own = dict(zip((each.id for each in parties), looks_of(wishes), strict=True))
    return {option.id: own.get(option.id) or _NO_PARTIES[option.kind] for option in case.options}
