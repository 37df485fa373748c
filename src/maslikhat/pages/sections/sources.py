"""Where the figures come from, where the sources contradict each other, and how to make this page again."""

from maslikhat.basics.text import Text
from maslikhat.election.case import PrintedShare
from maslikhat.election.publications import Contradiction
from maslikhat.pages.facts import CaseFacts, ReportFacts
from maslikhat.pages.model import Cell, Head, Mark, Row, Section, Table, Tone
from maslikhat.pages.territories import territory_words
from maslikhat.pages.voice import Voice
from maslikhat.wording.catalogue import words
from maslikhat.wording.findings import figure_name, tell_proof
from maslikhat.wording.numbers import figure

_SOURCES_NAMED = 4
_VERDICTS = {True: "check-holds", False: "check-fails", None: "check-may-be-cause"}


def contradictions_section(facts: ReportFacts | CaseFacts, voice: Voice) -> Section | None:
    """The section of contradictions; None where the case publishes a figure only once each."""
    if not facts.case.published:
        return None
    found = facts.contradictions
    heading = voice.say("contradictions-heading", found=len(found), wrong=sum(bool(each.wrong) for each in found))
    heads = (
        Head(voice.say("contradiction-figure")),
        Head(voice.say("contradiction-printed")),
        Head(voice.say("contradiction-used")),
        Head(voice.say("contradiction-proof")),
    )
    rows = tuple(_contradiction(facts, voice, each, at) for at, each in enumerate(found, 1))
    tables = (Table(voice.say("contradictions-table"), heads, rows),) if rows else ()
    return Section(
        "contradictions", voice.say("contradictions-short"), heading, voice.say("contradictions-lead"), tables=tables
    )


def _contradiction(facts: ReportFacts | CaseFacts, voice: Voice, found: Contradiction, at: int) -> Row:
    printed = "; ".join(
        voice.say("printed-by", value=_figure(voice, version.value), sources=_sources(version.sources))
        for version in found.versions
    )
    if found.right is None:
        used = Cell("", mark=Mark(Tone.DOUBT, voice.say("undecided")))
    else:
        used = Cell(_figure(voice, found.right), strong=True)
    return (
        Cell(_what(voice, found), anchor=f"contradiction-{at}"),
        Cell(printed),
        used,
        Cell("", _why(facts, voice, found)),
    )


def _what(voice: Voice, found: Contradiction) -> str:
    key = found.key
    territory = territory_words(key.territory, voice.language) if key.territory else ""
    of = [voice.names.get(key.option, key.option) if key.option else "", territory, key.at or ""]
    return ", ".join([figure_name(key.figure, voice.language), *(part for part in of if part)])


def _why(facts: ReportFacts | CaseFacts, voice: Voice, found: Contradiction) -> tuple[str, ...]:
    """What speaks against a wrong version and what may have caused it; everything where nothing is decided."""
    names = {option.id: option.short for option in facts.case.options}
    names |= {source.id: Text.of(source.id) for source in facts.case.sources}
    told = [proof for proof in found.proofs if found.right is None or not proof.holds]
    say = words(voice.language).say
    return tuple(
        f"{tell_proof(proof.kind, proof.facts, voice.language, names)} ({say(_VERDICTS[proof.holds])})"
        for proof in told
    )


def _sources(ids: tuple[str, ...]) -> str:
    shown = ", ".join(ids[:_SOURCES_NAMED])
    return shown if len(ids) <= _SOURCES_NAMED else f"{shown}, … ({len(ids)})"


def _figure(voice: Voice, value: int | PrintedShare) -> str:
    return figure(str(value), voice.language)


def sources_section(facts: ReportFacts | CaseFacts, voice: Voice) -> Section | None:
    """The section of sources; None where the case names none."""
    sources = facts.case.sources
    if not sources:
        return None
    heads = (Head(voice.say("source-id")), Head(voice.say("source-what")), Head(voice.say("source-date"), figures=True))
    rows = tuple(
        (
            Cell(each.id),
            Cell(each.what[voice.language], address=each.address),
            Cell(each.date or "–", muted=not each.date),
        )
        for each in sources
    )
    heading = voice.say("sources-heading", sources=len(sources))
    return Section(
        "sources", voice.say("sources-short"), heading, tables=(Table(voice.say("sources-table"), heads, rows),)
    )


def reproduce_section(facts: ReportFacts, voice: Voice) -> Section | None:
    """The section that tells how to make this page again; None where no command is known."""
    if not facts.command:
        return None
    return Section(
        "reproduce",
        voice.say("reproduce-short"),
        voice.say("reproduce-heading"),
        voice.say("reproduce-lead"),
        commands=(facts.command,),
    )
