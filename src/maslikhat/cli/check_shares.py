"""Shares of papers held against printed shares and turnouts, as text, as rows and as data."""

from collections.abc import Iterator, Mapping

from maslikhat.basics.text import Language, Text
from maslikhat.election.model import LISTS
from maslikhat.election.protocols.form import Form
from maslikhat.election.tabulation.held_shares import HeldShares, ShareDifference
from maslikhat.pages.territories import territory_words
from maslikhat.wording.catalogue import words
from maslikhat.wording.findings import figure_name
from maslikhat.wording.numbers import figure


def shares_lines(
    held: HeldShares, form: Form, names: Mapping[str, Text], language: Language, most: int
) -> Iterator[str]:
    """Each difference with its verdict, at most `most`; how shares are rounded; how many were compared."""
    say = words(language).say
    if not (held.compared or held.not_held):
        return
    yield from (difference_words(each, form, names, language) for each in held.differences[:most])
    if len(held.differences) > most:
        yield say("command-more", count=len(held.differences) - most)
    if held.compared and not held.differences:
        yield say("check-shares-agree", compared=held.compared)
    if held.compared:
        yield say("check-shares-rounding")
    if held.not_held:
        yield say("check-shares-not-held", count=held.not_held)


def difference_words(found: ShareDifference, form: Form, names: Mapping[str, Text], language: Language) -> str:
    """One printed share beside the computed one, and what the difference is."""
    base = _line(found.base, form, language) if found.base else ""
    return words(language).say(
        "check-shares-limit" if found.is_limit else "check-shares-differs",
        what=_what(found, names, language),
        part=found.part,
        whole=found.whole,
        computed=figure(str(found.computed), language),
        printed=figure(str(found.printed), language),
        sources=", ".join(found.sources),
        verdict=words(language).say(f"check-shares-{found.verdict.value}", base=base),
    )


def _line(base: str, form: Form, language: Language) -> str:
    return form.lines[base].name[language] if base in form.lines else words(language).say("check-shares-base-valid")


def _what(found: ShareDifference, names: Mapping[str, Text], language: Language) -> str:
    contest = found.contest if found.contest != LISTS else None
    named = [names[each][language] if each in names else each for each in (found.option, contest) if each]
    place = [territory_words(found.territory, language)] if found.territory else []
    return ", ".join([figure_name(found.figure, language), *named, *place, *([found.at] if found.at else [])])


def shares_rows(held: HeldShares) -> Iterator[tuple[object, ...]]:
    """A row for each difference, in the columns of `check`."""
    for each in held.differences:
        values = f"{each.computed} ({each.part} of {each.whole}, papers); {each.printed} ({', '.join(each.sources)})"
        place = (each.contest, None, None, None, each.figure, each.option, each.territory, each.at)
        yield ("share", None, None, None, *place, values, each.verdict.value, str(each.computed))


def shares_document(held: HeldShares) -> dict[str, object]:
    """The same as JSON."""
    return {
        "differences": [
            {
                "contest": each.contest,
                "figure": each.figure,
                "option": each.option,
                "territory": each.territory,
                "at": each.at,
                "part": each.part,
                "whole": each.whole,
                "computed": str(each.computed),
                "published": str(each.printed),
                "is_limit": each.is_limit,
                "sources": list(each.sources),
                "verdict": each.verdict.value,
                "base": each.base,
            }
            for each in held.differences
        ],
        "compared": held.compared,
        "not_held": held.not_held,
    }
