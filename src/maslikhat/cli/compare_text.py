"""A comparison of rules as lines of text."""

from collections.abc import Iterator

from maslikhat.basics.text import Language
from maslikhat.cli.table import table
from maslikhat.election.case.model import Case
from maslikhat.election.comparison.compare import Comparison
from maslikhat.pages.comparison_words import (
    by_votes,
    entitlement_notes,
    measure_heads,
    measure_rows,
    seat_heads,
    seat_row,
)
from maslikhat.wording.catalogue import words


def comparison_text(case: Case, compared: Comparison, language: Language) -> Iterator[str]:
    """The lines that tell a comparison."""
    say = words(language).say
    yield say("command-compare-title", title=case.title[language])
    yield from table(
        seat_heads(language), [seat_row(case, compared, name, language) for name in by_votes(compared)], range(1, 5)
    )
    yield from entitlement_notes(compared, language)
    yield ""
    yield from table(measure_heads(language), list(measure_rows(compared, language)), (1, 2))
