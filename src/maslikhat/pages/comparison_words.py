"""A comparison of rules in words: rows of seats and of measures, as printed."""

from collections.abc import Iterator

from maslikhat.basics.text import Language
from maslikhat.election.case import names_of
from maslikhat.election.case.model import Case
from maslikhat.election.comparison.compare import Comparison
from maslikhat.wording.catalogue import words
from maslikhat.wording.numbers import decimal, percent


def by_votes(compared: Comparison) -> list[str]:
    """The lists by their votes, the most first."""
    votes = compared.by_law.tally.votes
    return sorted(votes, key=lambda name: -votes[name])


def picture_title(compared: Comparison, language: Language) -> str:
    """What seats are compared: list seats, or all that the lists are entitled to."""
    message = "command-compare-picture" if compared.house is None else "side-entitled-picture"
    return words(language).say(message)


def entitlement_notes(compared: Comparison, language: Language) -> tuple[str, ...]:
    """That the seats are entitlements and no list seats; nothing where they are list seats."""
    return () if compared.house is None else (words(language).say("side-entitled-note", house=compared.house),)


def seat_heads(language: Language) -> list[str]:
    """The heads of the columns of `seat_row`."""
    names = ("head-list", "head-votes", "compare-as-law", "compare-changed", "head-difference")
    return [words(language).say(f"command-{name}") for name in names]


def seat_row(case: Case, compared: Comparison, name: str, language: Language) -> list[str]:
    """A list: its name, votes, seats by law and as changed, and the difference where there is one."""
    before, after = compared.by_law.certain[name], compared.changed.certain[name]
    gap = decimal(after - before, language) if after != before else ""
    counts = (compared.by_law.tally.votes[name], before, after)
    return [names_of(case)[name][language], *(decimal(count, language) for count in counts), gap]


def measure_heads(language: Language) -> list[str]:
    """The heads of the columns of `measure_rows`."""
    names = ("head-measure", "compare-as-law", "compare-changed")
    return [words(language).say(f"command-{name}") for name in names]


def measure_rows(compared: Comparison, language: Language) -> Iterator[list[str]]:
    """Each measure of proportionality: its name, by law, as changed."""
    say, law, changed = words(language).say, compared.measures_by_law, compared.measures_changed
    for name in ("gallagher", "loosemore_hanby"):
        values = [percent(getattr(each, name), language, 2) for each in (law, changed)]
        yield [say(f"command-{name.replace('_', '-')}"), *values]
    for name in ("effective_votes", "effective_seats"):
        values = [decimal(getattr(each, name), language, 2) for each in (law, changed)]
        yield [say(f"command-{name.replace('_', '-')}"), *values]
