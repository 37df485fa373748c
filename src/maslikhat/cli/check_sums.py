"""Sums of papers held against printed counts, as text, as rows and as data."""

from collections.abc import Iterator, Mapping

from maslikhat.basics.text import Language, Text
from maslikhat.cli.check_shares import shares_document, shares_lines, shares_rows
from maslikhat.election.model import LISTS
from maslikhat.election.protocols.form import Form
from maslikhat.election.tabulation.held import Counted, Coverage, HeldSums, SumDifference
from maslikhat.wording.catalogue import words
from maslikhat.wording.findings import figure_name
from maslikhat.wording.numbers import decimal


def sums_text(held: HeldSums, form: Form, names: Mapping[str, Text], language: Language, most: int) -> Iterator[str]:
    """The lines that tell how the papers stand to what was printed; at most `most` contests and differences."""
    say = words(language).say
    yield from ("", say("check-sums-title"))
    yield from (f"  {line}" for line in coverage_lines(held, names, language, most))
    yield from (f"  {difference_words(each, form, names, language)}" for each in held.differences[:most])
    if len(held.differences) > most:
        yield f"  {say('command-more', count=len(held.differences) - most)}"
    yield from (f"  {line}" for line in closing_lines(held, language))
    shares = list(shares_lines(held.shares, form, names, language, most))
    if shares:
        yield from ("", say("check-shares-title"), *(f"  {line}" for line in shares))


def closing_lines(held: HeldSums, language: Language) -> Iterator[str]:
    """That all counts agree, and what has no sum to be held to."""
    say = words(language).say
    if held.compared and not held.differences:
        yield say("check-sums-agree", compared=held.compared)
    if held.not_held:
        yield say("check-sums-not-held", count=held.not_held)


def coverage_lines(held: HeldSums, names: Mapping[str, Text], language: Language, most: int) -> Iterator[str]:
    """How many papers there are of those expected: contests with all of them in one line, each other one alone."""
    say = words(language).say
    whole = [each for each in held.counted if each.coverage is Coverage.WHOLE]
    others = sorted((each for each in held.counted if each not in whole), key=lambda each: each not in held.too_many)
    if whole:
        yield say("check-sums-whole", contests=len(whole), papers=sum(each.stations for each in whole))
    yield from (coverage_words(each, names, language) for each in others[:most])
    if len(others) > most:
        yield say("command-more", count=len(others) - most)


def coverage_words(counted: Counted, names: Mapping[str, Text], language: Language) -> str:
    """One contest: its papers and the stations expected."""
    facts = {"contest": _contest(counted.contest, names, language), "stations": counted.stations}
    expected = counted.expected or 0
    missing = expected - counted.stations
    return words(language).say(f"check-sums-{counted.coverage.value}", **facts, expected=expected, missing=missing)


def difference_words(found: SumDifference, form: Form, names: Mapping[str, Text], language: Language) -> str:
    """One printed count beside the sum of the papers, and whether papers that are missing may explain it."""
    say = words(language).say
    verdict = say("check-sums-contradiction" if found.is_contradiction else "check-sums-may-be-missing")
    facts = {"what": what_of(found, form, names, language), "sum": found.summed, "printed": found.published}
    return say("check-sums-differs", **facts, sources=", ".join(found.sources), verdict=verdict)


def what_of(found: SumDifference, form: Form, names: Mapping[str, Text], language: Language) -> str:
    """Which figure: its name, the option, the constituency, the territory."""
    line = form.lines.get(found.figure)
    figure = line.name[language] if line else figure_name(found.figure, language)
    contest = found.contest if found.contest != LISTS else None
    named = [names[each][language] if each in names else each for each in (found.option, contest) if each]
    return ", ".join([figure, *named, *([found.territory] if found.territory else [])])


def _contest(contest: str, names: Mapping[str, Text], language: Language) -> str:
    if contest == LISTS:
        return words(language).say("check-contest-lists")
    return names[contest][language] if contest in names else contest


def sums_rows(held: HeldSums | None) -> Iterator[tuple[object, ...]]:
    """A row for each contest with papers too many, and for each printed count that is not the sum."""
    for each in held.too_many if held else ():
        values = f"{each.stations} papers; {each.expected} expected"
        yield ("sum", *[None] * 3, each.contest, None, each.stations - (each.expected or 0), None, "stations",
               *[None] * 3, values, "too-many", None)  # fmt: skip
    for found in held.differences if held else ():
        values = f"{found.summed} (papers); {found.published} ({', '.join(found.sources)})"
        yield ("sum", *[None] * 3, found.contest, None, found.summed - found.published, None, found.figure,
               found.option, found.territory, None, values, verdict_of(found), None)  # fmt: skip

    if held:
        yield from shares_rows(held.shares)


def verdict_of(found: SumDifference) -> str:
    """The verdict as data: "contradiction", or "may-be-missing" where papers not counted may explain it."""
    return "contradiction" if found.is_contradiction else "may-be-missing"


def sums_document(held: HeldSums) -> dict[str, object]:
    """The same as JSON."""
    return {
        "counted": [
            {"contest": each.contest, "papers": each.stations, "expected": each.expected, "coverage": each.coverage}
            for each in held.counted
        ],
        "differences": [
            {
                "contest": found.contest,
                "figure": found.figure,
                "option": found.option,
                "territory": found.territory,
                "sum": found.summed,
                "published": found.published,
                "sources": list(found.sources),
                "verdict": verdict_of(found),
            }
            for found in held.differences
        ],
        "compared": held.compared,
        "not_held": held.not_held,
        "shares": shares_document(held.shares),
    }


def difference_cells(found: SumDifference, language: Language) -> tuple[str, str, str, str]:
    """The sum, the printed count, who prints it, the verdict, as a table shows them."""
    verdict = "check-sums-contradiction" if found.is_contradiction else "check-sums-may-be-missing"
    numbers = (decimal(found.summed, language), decimal(found.published, language))
    return (*numbers, ", ".join(found.sources), words(language).say(verdict))
