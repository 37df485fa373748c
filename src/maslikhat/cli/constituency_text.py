"""Constituencies as text: who won, by how many votes, beside how many "against all", and what is still open."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from maslikhat.basics.text import Language, Text
from maslikhat.cli.table import table
from maslikhat.election.allocation.majority import Elected, RunOff
from maslikhat.election.result.model import ConstituencyResult, Result
from maslikhat.wording.catalogue import words
from maslikhat.wording.numbers import decimal
from maslikhat.wording.ordinals import joined

Names = Mapping[str, Text]
_NOTHING = "–"


@dataclass(frozen=True, slots=True)
class _Columns:
    """Which figures the table has: votes where a constituency was counted, "against all" where a ballot had it."""

    counted: bool
    against_all: bool


def constituencies_text(result: Result, names: Names, language: Language) -> Iterator[str]:
    """The lines of the table of constituencies."""
    say, every = words(language).say, result.constituencies
    tallies = [each.tally for each in every if each.tally is not None]
    columns = _Columns(bool(tallies), any(tally.against_all is not None for tally in tallies))
    heads = [say("command-head-constituency"), say("command-head-winner"), say("command-head-party")]
    heads += [say("command-head-votes"), say("command-head-margin")] if columns.counted else []
    heads += [say("command-against-all")] if columns.against_all else []
    yield say("command-title-constituencies", seats=len(every))
    rows = [_row(each, columns, names, language) for each in every]
    yield from table(heads, rows, range(3, len(heads)))


def open_constituencies(result: Result, names: Names, language: Language) -> Iterator[str]:
    """A line for each constituency that must draw lots, and for each whose result the law was not found to settle."""
    say = words(language).say
    for each in result.constituencies:
        name = each.constituency.name[language]
        if each.lots is not None:
            tied = _joined(each.lots.tied, names, language)
            yield say("command-constituency-lots", constituency=name, tied=tied, decides=each.decided_by_lots)
    for each in result.constituencies:
        if each.open_point is not None:
            yield say("command-constituency-unverified", constituency=each.constituency.name[language])


def _row(each: ConstituencyResult, columns: _Columns, names: Names, language: Language) -> list[str]:
    party = _name(each.option, names, language) if each.option else ""
    row = [each.constituency.name[language], _winner(each, names, language), party]
    if columns.counted:
        row += [_NOTHING if count is None else decimal(count, language) for count in _votes_and_margin(each)]
    if columns.against_all:
        against = each.tally.against_all if each.tally else None
        row.append(_NOTHING if against is None else decimal(against, language))
    return row


def _votes_and_margin(each: ConstituencyResult) -> tuple[int | None, int | None]:
    """Of the first candidate, also where several are first; no margin where none is elected yet."""
    if isinstance(each.outcome, Elected):
        return each.outcome.votes, each.outcome.margin
    return (max(each.tally.votes.values()), None) if each.tally else (None, None)


def _winner(each: ConstituencyResult, names: Names, language: Language) -> str:
    say = words(language).say
    if each.lots is not None:
        tied = _joined(each.lots.tied, names, language)
        return say("command-lots-between", tied=tied, decides=each.decided_by_lots)
    if each.winner is None and isinstance(each.outcome, RunOff):
        return say("command-run-off-between", stand=_joined(each.outcome.candidates, names, language))
    if each.winner is None:
        return say("command-not-published")
    name = _name(each.winner, names, language)
    return say("command-winner-unverified", winner=name) if each.open_point else name


def _name(option: str, names: Names, language: Language) -> str:
    return names[option][language] if option in names else option


def _joined(options: tuple[str, ...], names: Names, language: Language) -> str:
    return joined([_name(option, names, language) for option in options], language)
