"""The names that a case gives to what it is about."""

from maslikhat.basics.text import Text
from maslikhat.election.case.model import Case


def names_of(case: Case) -> dict[str, Text]:
    """The short names of options and the names of constituencies, by id."""
    return {option.id: option.short for option in case.options} | {each.id: each.name for each in case.constituencies}
