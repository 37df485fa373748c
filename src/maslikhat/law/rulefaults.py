"""What is wrong with the head or with an entry of a rule file, told before anything is made of it.

Used by `rulefile`, which raises all faults of a file together. The shape of values is for the schema (`check`).
"""

from collections.abc import Mapping, Sequence

from maslikhat.basics.citation import Act, Status
from maslikhat.basics.errors import Fault, Place
from maslikhat.basics.text import LANGUAGES
from maslikhat.basics.zones import is_zone
from maslikhat.law.days import is_day

HEAD_FIELDS = ("id", "title", "levels", "coded_from", "zone")
ENTRY_FIELDS = ("value", "only", "valid_from", "valid_until", "cite", "status", "note")
CITE_FIELDS = ("act", "article")


def is_text(value: object) -> bool:
    """Whether the value gives words in all three languages."""
    return isinstance(value, Mapping) and all(isinstance(value.get(name), str) and value[name] for name in LANGUAGES)


def is_words(value: object) -> bool:
    """Whether the value is a list of words."""
    return isinstance(value, list) and all(isinstance(word, str) and word for word in value)


def faults_of_head(head: Mapping[str, object], place: Place) -> list[Fault]:
    """Every fault of the table [body]."""
    checks = (
        (is_text(head.get("title")), Fault("wrong-field", {"field": "title", "wanted": "text"}, place)),
        (is_words(head.get("levels", [])), Fault("wrong-field", {"field": "levels", "wanted": "words"}, place)),
        (is_zone(str(head.get("zone", "UTC"))), Fault("wrong-field", {"field": "zone", "wanted": "zone"}, place)),
        (is_day(head.get("coded_from")), Fault("no-coded-from", {}, place)),
    )
    return [fault for holds, fault in checks if not holds] + unknown_fields(head, HEAD_FIELDS, place)


def faults_of_entry(entry: object, acts: Mapping[str, Act], levels: Sequence[str], place: Place) -> list[Fault]:
    """Every fault of one entry of a rule: its value, its days, its levels, its citation, its status."""
    if not isinstance(entry, Mapping):
        return [Fault("not-a-rule", {}, place)]
    noted = "note" not in entry or is_text(entry["note"])
    checks = (
        (isinstance(entry.get("value"), Mapping), Fault("rule-without-value", {}, place)),
        (is_status(entry.get("status")), Fault("unknown-status", {"status": str(entry.get("status"))}, place)),
        (noted, Fault("wrong-field", {"field": "note", "wanted": "text"}, place)),
    )
    return [
        *(fault for holds, fault in checks if not holds),
        *_faults_of_days(entry, place),
        *_faults_of_levels(entry.get("only", []), levels, place),
        *_faults_of_citation(entry.get("cite"), acts, place),
        *unknown_fields(entry, ENTRY_FIELDS, place),
    ]


def unknown_fields(table: Mapping[str, object], known: Sequence[str], place: Place) -> list[Fault]:
    """A fault for each field that may not stand here: most likely a slip of the hand."""
    return [Fault("unknown-field", {"field": field}, place) for field in sorted(set(table) - set(known))]


def is_status(value: object) -> bool:
    """Whether the value is one of the words that say how far a rule was read."""
    return isinstance(value, str) and value in set(Status)


def _faults_of_days(entry: Mapping[str, object], place: Place) -> list[Fault]:
    first, last = entry.get("valid_from"), entry.get("valid_until")
    if not is_day(first):
        return [Fault("rule-without-first-day", {}, place)]
    if last is None:
        return []
    if not is_day(last):
        return [Fault("rule-last-day-not-a-date", {"value": str(last)}, place)]
    if last < first:
        return [Fault("rule-ends-before-it-begins", {"first": first.isoformat(), "last": last.isoformat()}, place)]
    return []


def _faults_of_levels(only: object, levels: Sequence[str], place: Place) -> list[Fault]:
    if not isinstance(only, list) or not is_words(only):
        return [Fault("wrong-field", {"field": "only", "wanted": "words"}, place)]
    return [
        Fault("unknown-level", {"level": level, "body": str(place.file), "known": tuple(levels)}, place)
        for level in only
        if level not in levels
    ]


def _faults_of_citation(cite: object, acts: Mapping[str, Act], place: Place) -> list[Fault]:
    act = cite.get("act") if isinstance(cite, Mapping) else None
    if not isinstance(cite, Mapping) or not isinstance(act, str):
        return [Fault("rule-without-citation", {}, place)]
    faults = unknown_fields(cite, CITE_FIELDS, place)
    if act not in acts:
        faults.append(Fault("unknown-act", {"act": act}, place))
    if not isinstance(cite.get("article", ""), str):
        faults.append(Fault("wrong-field", {"field": "article", "wanted": "word"}, place))
    return faults
