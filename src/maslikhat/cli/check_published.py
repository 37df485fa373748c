"""Contradictions between published figures, as text and as data."""

from collections.abc import Iterator, Mapping, Sequence

from maslikhat.basics.text import Language, Text
from maslikhat.election.case.model import Case
from maslikhat.election.export.document import exact
from maslikhat.election.publications import Contradiction, Proof
from maslikhat.pages.territories import territory_words
from maslikhat.wording.catalogue import words
from maslikhat.wording.findings import figure_name, tell_proof
from maslikhat.wording.numbers import figure
from maslikhat.wording.ordinals import joined


def contradictions_text(case: Case, found: Sequence[Contradiction], language: Language) -> Iterator[str]:
    """The lines that tell every contradiction with its proofs."""
    say = words(language).say
    if not found:
        yield say("check-published-agree")
        return
    names = {option.id: option.short for option in case.options} | {each.id: each.name for each in case.constituencies}
    names |= {source.id: Text.of(source.id) for source in case.sources}
    yield say("check-title-published")
    for each in found:
        yield ""
        yield from _told(each, names, language)


def _told(each: Contradiction, names: Mapping[str, Text], language: Language) -> Iterator[str]:
    say = words(language).say
    values = "; ".join(
        say("check-said-by", value=figure(str(version.value), language), source=", ".join(version.sources))
        for version in each.versions
    )
    yield say("check-contradiction", what=_what(each, names, language), values=values)
    if each.wrong and each.right is not None:
        wrong = joined([figure(str(value), language) for value in each.wrong], language)
        yield f"  {say('check-verdict-proved', wrong=wrong, right=figure(str(each.right), language))}"
    else:
        yield f"  {say('check-verdict-open')}"
    for proof in each.proofs:
        yield f"  – {_proof(proof, names, language)}"


def _what(each: Contradiction, names: Mapping[str, Text], language: Language) -> str:
    key = each.key
    option = names[key.option][language] if key.option is not None and key.option in names else key.option
    territory = territory_words(key.territory, language) if key.territory else None
    parts = [figure_name(key.figure, language), option, territory, key.at]
    return ", ".join(part for part in parts if part)


def _proof(proof: Proof, names: Mapping[str, Text], language: Language) -> str:
    verdict = {True: "check-holds", False: "check-fails", None: "check-may-be-cause"}[proof.holds]
    return f"{tell_proof(proof.kind, proof.facts, language, names)} ({words(language).say(verdict)})"


def contradiction_rows(found: Sequence[Contradiction]) -> Iterator[tuple[object, ...]]:
    """A row for each figure that was published in more than one version or breaks a sum."""
    for each in found:
        key = each.key
        values = "; ".join(f"{version.value} ({', '.join(version.sources)})" for version in each.versions)
        right = None if each.right is None else str(each.right)
        figure_of = (key.figure, key.option, key.territory, key.at)
        yield (
            "published",
            None,
            None,
            None,
            key.contest,
            None,
            None,
            None,
            *figure_of,
            values,
            each.verdict.value,
            right,
        )


def contradiction_document(each: Contradiction) -> dict[str, object]:
    """A contradiction as JSON."""
    key = each.key
    return {
        "contest": key.contest,
        "figure": key.figure,
        "option": key.option,
        "territory": key.territory,
        "at": key.at,
        "versions": [{"value": str(version.value), "sources": list(version.sources)} for version in each.versions],
        "verdict": each.verdict.value,
        "right": None if each.right is None else str(each.right),
        "wrong": [str(value) for value in each.wrong],
        "proofs": [
            {"kind": proof.kind, "holds": proof.holds, "facts": {k: exact(v) for k, v in proof.facts.items()}}
            for proof in each.proofs
        ],
    }
