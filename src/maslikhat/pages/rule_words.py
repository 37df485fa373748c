"""What a rule says, in words: "5 % of valid votes for lists, a list with exactly that passes".

Used by `rules` and `candidates`. A kind of rule that has no sentence yet is printed as it stands in its file. What a
value means is decided in the rooms that apply it, not here.
"""

from collections.abc import Callable, Mapping
from typing import Any

from maslikhat.basics.shares import parse_share
from maslikhat.basics.text import Language
from maslikhat.wording.catalogue import words
from maslikhat.wording.ordinals import joined

Value = Mapping[str, Any]
Say = Callable[..., str]


def name_words(name: str, language: Language) -> str:
    """The name of a rule: "list_tie" is "tie between lists"; a name without words stays as it is."""
    message = f"rules-name-{name.replace('_', '-')}"
    return words(language).say(message) if words(language).has(message) else name


def value_words(name: str, value: Value, language: Language) -> str:
    """What the rule `name` says. Raises NotAShare."""
    say = words(language).say
    if value.get("none"):
        return say("rules-value-none")
    if name in _WORDED:
        return _WORDED[name](value, say)
    if name == "group_quota":
        return _group_quota(value, say, language)
    return ", ".join(f"{key} = {part}" for key, part in value.items())


def level_words(level: str, language: Language) -> str:
    """A level of councils by its name; a body that a rule file names as a level keeps its id."""
    return words(language).say("rules-level", level=level)


def _seats(value: Value, say: Say) -> str:
    return "; ".join(
        say("rules-value-seats-share", tier=tier, share=seats["share"], all=parse_share(seats["share"]) == 1)
        if isinstance(seats, Mapping)
        else say("rules-value-seats", tier=tier, seats=seats)
        for tier, seats in value.items()
    )


def _seats_at_most(value: Value, say: Say) -> str:
    return "; ".join(
        say("rules-value-seats-at-most", level=say("rules-level", level=level), seats=seats)
        for level, seats in value.items()
    )


def _threshold(value: Value, say: Say) -> str:
    base = say("base-name", base=value["of"])
    parts = [say("rules-value-threshold", share=parse_share(value["share"]), base=base, equal=value["equal_passes"])]
    if "coalition_share" in value:
        parts.append(say("rules-value-threshold-coalition", share=parse_share(value["coalition_share"])))
    if "exempt_constituencies" in value:
        parts.append(say("rules-value-threshold-exempt", count=value["exempt_constituencies"]))
    return "; ".join(parts)


def _list_allocation(value: Value, say: Say) -> str:
    if value["method"] == "divisor":
        method = say(f"command-method-{value['divisors'].replace('_', '-')}")
        return say("rules-value-divisors", method=method)
    return say("rules-value-quota", quota=value["quota"], rest=value["rest"])


def _group_quota(value: Value, say: Say, language: Language) -> str:
    of = joined([say("rules-value-group-quota-of", of=of) for of in value["of"]], language)
    return say("rules-value-group-quota", share=parse_share(value["share"]), of=of)


def _deposit(value: Value, say: Say) -> str:
    returned = value["returned_if"]
    share = parse_share(returned.get("share", "0"))
    reasons = [reason for reason in ("elected", "share", "death") if returned.get(reason)]
    parts = [say("rules-value-deposit-returned", reason=reason, share=share) for reason in reasons]
    return "; ".join([say("rules-value-deposit", wages=value["minimum_wages"]), *parts])


_WORDED: Mapping[str, Callable[[Value, Say], str]] = {
    "seats": _seats,
    "seats_at_most": _seats_at_most,
    "term": lambda value, say: say("rules-value-term", years=value["years"]),
    "threshold": _threshold,
    "against_all": lambda value, say: say("rules-value-against-all", **value),
    "against_all_wins": lambda value, say: say("rules-value-against-all-wins", follows=value["follows"]),
    "single_list": lambda value, say: say("rules-value-single-list", factor=value["factor"]),
    "single_list_minimum": lambda value, say: say("rules-value-single-list-minimum", seats=value["seats"]),
    "list_allocation": _list_allocation,
    "list_minimum": lambda value, say: say("rules-value-list-minimum", seats=value["seats"]),
    "list_tie": lambda value, say: say("rules-value-list-tie", by=value["by"]),
    "exhausted_list": lambda value, say: say("rules-value-exhausted-list", seats=value["seats"]),
    "constituency_winner": lambda value, say: say(
        "rules-value-constituency-winner", rule=value["rule"], run_off=value.get("run_off", 0)
    ),
    "compensation": lambda value, say: say("rules-value-compensation", overhang=value["overhang"]),
    "list_order": lambda value, say: say("rules-value-list-order", by=value["by"], days=value.get("within_days", 0)),
    "result_published": lambda value, say: say("rules-value-result-published", days=value["within_days"]),
    "age": lambda value, say: say("rules-value-age", years=value["at_least"]),
    "residence": lambda value, say: say("rules-value-residence", years=value["years"]),
    "candidacies": lambda value, say: say("rules-value-candidacies", count=value["at_most"]),
    "list_length": lambda value, say: say(
        "rules-value-list-length", over=parse_share(value["over"]), rounding=value["rounding"]
    ),
    "deposit": _deposit,
    "minimum_wage": lambda value, say: say("rules-value-minimum-wage", tenge=value["tenge"]),
}
