"""The terms of the glossary, to be explained where they appear and listed on a page of their own."""

from maslikhat.basics.text import Language
from maslikhat.pages.model import Term
from maslikhat.wording.catalogue import words

TERMS = (
    *("mandate", "constituency", "party-list", "threshold", "quotient", "whole", "remainder", "divisor", "lots"),
    *("against-all", "turnout", "margin", "protocol", "control-relation", "effective-number", "gallagher"),
    *("loosemore-hanby", "record", "checkpoint", "receipt"),
)


def terms(language: Language, *names: str) -> tuple[Term, ...]:
    """Some terms with their explanations. Raises UnknownMessage for a name that is not one."""
    say = words(language).say
    return tuple(Term(say(f"term-{name}"), say(f"term-{name}.what")) for name in names)
