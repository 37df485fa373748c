"""The reason of a seat in words: lines of text, one a thought."""

from collections.abc import Iterator
from fractions import Fraction

from maslikhat.basics.explained import Explained
from maslikhat.basics.text import Language, Text
from maslikhat.election.case import names_of
from maslikhat.election.model import Unit
from maslikhat.election.result.model import Result
from maslikhat.election.result.reason import SeatReason
from maslikhat.wording.catalogue import words
from maslikhat.wording.numbers import decimal, rounded
from maslikhat.wording.steps import cite


def told_reason(elected: Explained[Result], reason: SeatReason, language: Language) -> list[str]:
    """All lines that tell why a list holds a seat."""
    result = elected.value
    names = names_of(result.case)
    in_shares = result.tier is not None and result.tier.tally.unit is Unit.SHARES
    lines = list((shares_reason_text if in_shares else reason_text)(reason, names, language))
    if reason.entitled and result.tier is not None:
        lines.append(entitlement_text(result, result.tier.certain[reason.list], reason.list, names, language))
    return lines


def entitlement_text(result: Result, entitled: int, list_id: str, names: dict[str, Text], language: Language) -> str:
    """How seats are numbered where constituencies count against them, and what the list won there."""
    compensated = result.compensated
    lists = compensated.lists[list_id] if compensated else None
    won = compensated.total[list_id] - compensated.lists[list_id] if compensated else None
    facts = {"list": _name(list_id, names, language), "entitled": entitled, "won": won, "lists": lists}
    return words(language).say("why-entitled", **facts)


def shares_reason_text(reason: SeatReason, names: dict[str, Text], language: Language) -> Iterator[str]:
    """The lines that tell a seat's reason where only shares were published."""
    facts = {name: reason.facts[name] for name in ("seat", "whole", "part")}
    yield words(language).say("why-shares-seat", list=_name(reason.list, names, language), kind=reason.kind, **facts)
    if reason.rule is not None:
        yield f"{cite(reason.rule, language)}."


def reason_text(reason: SeatReason, names: dict[str, Text], language: Language) -> Iterator[str]:
    """The lines that tell a seat's reason."""
    say = words(language).say
    facts = {**reason.facts, "entitled": reason.entitled, **_ranked(reason, names, language)}
    facts["list"] = _name(reason.list, names, language)
    for lists in ("tied", "held"):
        facts[lists] = tuple(_name(name, names, language) for name in reason.facts.get(lists, ()))  # type: ignore[attr-defined]
    facts["left_over"] = rounded(Fraction(str(facts.get("left_over", 0))), 0)
    yield say(f"why-{reason.kind.replace('_', '-')}-seat", **facts)
    yield from _gap(reason, names, language)
    yield from _changes(reason, names, language)
    if reason.rule is not None:
        yield f"{cite(reason.rule, language)}."
        if reason.rule.note:
            yield say("rules-note", note=reason.rule.note[language])


def _ranked(reason: SeatReason, names: dict[str, Text], language: Language) -> dict[str, object]:
    quota = reason.facts.get("quota")
    after = reason.runner_up
    ranking = []
    for claim in reason.ranking:
        shown = claim.key
        if reason.kind == "remainder" and isinstance(quota, Fraction):
            shown = claim.key / quota
        digits = 3 if reason.kind == "remainder" else 0
        ranking.append(f"{_name(claim.list, names, language)} {decimal(shown, language, digits)}")
    part = after.key / quota if after and isinstance(quota, Fraction) else Fraction(0)
    return {
        "ranking": ", ".join(ranking),
        # Its own next quotient is nobody else's claim: the sentence says so instead of naming the list itself.
        "runner_up": _runner_up(after.list, reason, names, language) if after else None,
        "runner_part": part,
        "runner_votes": int(after.key) if after else 0,
        "runner_quotient": after.key if after else Fraction(0),
    }


def _runner_up(next_list: str, reason: SeatReason, names: dict[str, Text], language: Language) -> str:
    return "own" if next_list == reason.list else _name(next_list, names, language)


def _gap(reason: SeatReason, names: dict[str, Text], language: Language) -> Iterator[str]:
    if reason.gap is None or reason.runner_up is None or reason.runner_up.list == reason.list:
        return
    say, quota = words(language).say, reason.facts.get("quota")
    told = {"list": _name(reason.list, names, language), "runner_up": _name(reason.runner_up.list, names, language)}
    if reason.kind == "remainder" and isinstance(quota, Fraction):
        yield say("why-gap-remainder", gap=rounded(reason.gap, 0), gap_part=reason.gap / quota, **told)
    elif reason.kind == "most_votes":
        yield say("why-gap-votes", gap=int(reason.gap), **told)
    elif reason.kind == "divisor":
        yield say("why-gap-quotient", gap=reason.gap, **told)


def _changes(reason: SeatReason, names: dict[str, Text], language: Language) -> Iterator[str]:
    say, own = words(language).say, _name(reason.list, names, language)
    loses, taken = reason.loses, reason.taken
    if not reason.firmness_known:
        return
    if loses is None:
        yield say("why-never-lost", list=own)
    elif loses.falls_out:
        yield say("why-votes-to-fall-out", list=own, votes=loses.votes)
    elif loses.challenger is not None:
        taker = _name(loses.challenger, names, language)
        yield say("why-votes-to-lose", list=own, votes=loses.votes, challenger=taker)
    else:
        yield say("why-votes-to-tie", list=own, votes=loses.votes)
    if taken is not None and taken.challenger is not None:
        taker = _name(taken.challenger, names, language)
        message = "why-votes-to-push-out" if taken.falls_out else "why-votes-to-take"
        yield say(message, list=own, votes=taken.votes, challenger=taker)
    if reason.beyond is not None:
        beyond = reason.beyond
        yield say("why-beyond-voters", line=beyond.line, voters=beyond.number, counted=beyond.counted)


def _name(list_id: str, names: dict[str, Text], language: Language) -> str:
    return names[list_id][language] if list_id in names else list_id
