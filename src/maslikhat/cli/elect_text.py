"""The result of an election as text: the seats, the steps with their articles, what is not known."""

from collections.abc import Iterator
from fractions import Fraction

from maslikhat.basics.citation import RuleRef, Status
from maslikhat.basics.explained import Explained
from maslikhat.basics.text import Language, Text
from maslikhat.cli.constituency_text import constituencies_text, open_constituencies
from maslikhat.cli.people_text import people_text
from maslikhat.cli.table import table
from maslikhat.election.allocation.outcome import Seats
from maslikhat.election.allocation.quota import QuotaShare
from maslikhat.election.allocation.threshold import Base, base_votes
from maslikhat.election.allocation.tier import ListTier
from maslikhat.election.case import names_of
from maslikhat.election.case.model import State
from maslikhat.election.model import Unit
from maslikhat.election.result.model import Result, differences
from maslikhat.wording.catalogue import words
from maslikhat.wording.numbers import decimal, percent
from maslikhat.wording.steps import cite, tell


def result_text(explained: Explained[Result], language: Language) -> Iterator[str]:
    """The lines that `elect` prints."""
    result, say = explained.value, words(language).say
    names = names_of(result.case)
    yield say("command-title-seats", title=result.case.title[language])
    yield _state(result, language)
    if result.tier:
        yield ""
        yield from _lists(result, result.tier, names, language)
    if result.constituencies:
        yield ""
        yield from constituencies_text(result, names, language)
    if result.people:
        yield ""
        yield say("command-seats-with-names")
        yield from people_text(result, names, language)
    yield ""
    yield say("command-title-steps")
    yield from _steps(explained, names, language)
    yield ""
    yield from _standing(result, names, language)


def _state(result: Result, language: Language) -> str:
    say = words(language).say
    whole = all(tally.is_whole for tally in result.tallies.values())
    for tally in result.tallies.values():
        if tally.stations is not None and tally.expected is not None and tally.stations > tally.expected:
            return say("command-too-many-papers", counted=tally.stations, expected=tally.expected)
    if result.case.state is State.FINAL and whole:
        return say("command-final")
    counted = [tally for tally in result.tallies.values() if tally.stations is not None and tally.expected is not None]
    if not counted:
        return say("command-interim-unknown")
    return say("command-interim", counted=counted[0].stations, expected=counted[0].expected)


def _lists(result: Result, tier: ListTier, names: dict[str, Text], language: Language) -> Iterator[str]:
    say = words(language).say
    base_kind = tier.rules.threshold.of if tier.rules.threshold else Base.VALID
    base = base_votes(tier.tally, base_kind)
    official = {each.option: each.lists for each in result.case.official if each.lists is not None}
    seats = _seat_columns(result, tier)
    yield _title(result, tier, language)
    whole, rest = say("command-head-whole"), say("command-head-remainder")
    heads = [say("command-head-list"), say("command-head-votes"), say("command-head-share", count=base)]
    quota = isinstance(tier.share, QuotaShare)
    heads += [whole, rest] if quota else []
    heads += [say(f"command-head-{message}") for message in (*seats, *(["official"] if official else []))]
    rows = []
    for name in sorted(tier.tally.votes, key=lambda each: -tier.tally.votes[each]):
        row = [names[name][language], _votes(tier, name, language), _share(tier, name, base, language)]
        row += _quotas(tier, name, language) if quota else []
        row += [decimal(column[name], language) for column in seats.values()]
        rows.append(row + ([decimal(official.get(name, 0), language)] if official else []))
    if tier.tally.against_all is not None:
        against = tier.tally.against_all
        cells = [decimal(against, language), percent(Fraction(against, base), language, 2)]
        rows.append([say("command-against-all"), *cells, *[""] * (len(heads) - 3)])
    yield from table(heads, rows, range(1, len(heads)))


def _title(result: Result, tier: ListTier, language: Language) -> str:
    """What is shared: seats by list; or, where constituencies count against them, all that a list is entitled to."""
    say = words(language).say
    if not result.counts_entitlement:
        return say("command-title-lists", seats=tier.rules.seats)
    lists = sum(result.compensated.lists.values()) if result.compensated else None
    return say("command-title-entitled", seats=tier.rules.seats, lists=lists)


def _seat_columns(result: Result, tier: ListTier) -> dict[str, Seats]:
    """The columns of seats by the name of their heads."""
    if not result.counts_entitlement:
        return {"seats": result.list_seats}
    by_list = {"list-seats": result.list_seats} if result.compensated else {}
    return {"entitled": tier.certain, **by_list}


def _votes(tier: ListTier, name: str, language: Language) -> str:
    return "–" if tier.tally.unit is Unit.SHARES else decimal(tier.tally.votes[name], language)


def _share(tier: ListTier, name: str, base: int, language: Language) -> str:
    return percent(Fraction(tier.tally.votes[name], base), language, 2)


def _quotas(tier: ListTier, name: str, language: Language) -> list[str]:
    share = tier.share
    if not isinstance(share, QuotaShare) or name not in share.whole:
        return ["–", "–"]
    return [decimal(share.whole[name], language), decimal(share.part(name), language, 3)]


def _steps(explained: Explained[Result], names: dict[str, Text], language: Language) -> Iterator[str]:
    """Every step, its article said where it changes; constituencies stand in their own table."""
    told: RuleRef | None = None
    for step in explained.steps:
        if step.kind.startswith("constituency."):
            continue
        if step.rule is not None and step.rule != told:
            told = step.rule
            yield f"  [{cite(step.rule, language)}]"
        yield f"  – {tell(step, language, names)}"


def _standing(result: Result, names: dict[str, Text], language: Language) -> Iterator[str]:
    say = words(language).say
    if result.lots is not None:
        yield say("command-lots-needed", tied=_joined(result.lots.tied, names, language), seats=result.lots.seats)
    yield from open_constituencies(result, names, language)
    off = differences(result)
    if not result.case.official:
        yield say("command-official-unknown")
    elif off:
        yield say("command-official-differs", lists=_joined(tuple(each.option for each in off), names, language))
    else:
        yield say("command-official-agrees")
    if result.tier and result.tier.tally.unit is Unit.SHARES:
        yield say("command-shares-only")
        if result.firm_in_rounding is not None:
            yield say("command-firm-in-rounding" if result.firm_in_rounding else "command-not-firm-in-rounding")
    used = [rule.ref for rule in result.law.rules.values()]
    if any(ref.status is not Status.TEXT for ref in used):
        yield say("command-unverified-rules")


def _joined(ids: tuple[str, ...], names: dict[str, Text], language: Language) -> str:
    return ", ".join(dict.fromkeys(names[each][language] if each in names else each for each in ids))
