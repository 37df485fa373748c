"""Steps of an allocation and the rules they rest on, put into words.

`tell` gives one sentence (or two) for a step; `cite` says where a rule is written and how far it was read. Which step
follows which, and what is true, was decided where the step was made.
"""

import re
from collections.abc import Mapping

from maslikhat.basics.citation import RuleRef, Status
from maslikhat.basics.explained import Step
from maslikhat.basics.text import Language, Text
from maslikhat.wording.catalogue import words
from maslikhat.wording.ordinals import joined

# Facts that hold the id of an option or a constituency, or several: they are told by name.
NAMED = frozenset(
    {"list", "lists", "runner_up", "winner", "option", "options", "constituency", "tied", "challenger", "holder"}
)
_PARAGRAPH = re.compile(r"([\w.-]+?)\((\w+)\)")


def message_of(kind: str) -> str:
    """The id of a step's sentence: "threshold.not_applied" is "step-threshold-not-applied"."""
    return "step-" + re.sub(r"[._]", "-", kind)


def tell(step: Step, language: Language, names: Mapping[str, Text]) -> str:
    """Say a step in words. `names` gives the short name of each option and constituency; an id without one stays an id.

    Raises UnknownMessage, CannotSay.
    """
    facts = {key: _named(value, language, names) if key in NAMED else value for key, value in step.facts.items()}
    return words(language).say(message_of(step.kind), **facts)


def cite(rule: RuleRef, language: Language) -> str:
    """Where the rule is written and how far it was read: "Elections Law, art. 97-1, read in an older edition"."""
    article = rule.cite.article
    place = _article(article, rule.cite.act.unit, language) if article else "none"
    return words(language).say(
        f"cite-{rule.status.value}", act=rule.cite.act.short[language], article=place, known=article is not None
    )


def status_mark(status: Status, language: Language) -> str:
    """The few words that a mark beside a figure wears: "read in an older edition", "unverified" ..."""
    return words(language).say(f"cite-mark-{status.value}")


def _named(value: object, language: Language, names: Mapping[str, Text]) -> object:
    if isinstance(value, tuple):
        return joined([str(_named(item, language, names)) for item in value], language)
    return names[value][language] if isinstance(value, str) and value in names else value


def _article(article: str, unit: str, language: Language) -> str:
    """ "97-1(1)" is "art. 97-1(1)", "ст. 97-1, п. 1", "97-1-бап, 1-тармақ"; of sections, "191-192" is a range."""
    split = _PARAGRAPH.fullmatch(article)
    unit = "sections" if unit == "section" and "-" in article else unit
    number, paragraph = (split[1], split[2]) if split else (article, "none")
    return words(language).say(
        "cite-article", unit=unit, article=article, number=number, paragraph=paragraph, has_paragraph=split is not None
    )
