"""The coded law as one self-contained page: bodies, the entries of one of them, or the check. Loaded when asked for."""

from collections.abc import Mapping, Sequence

from maslikhat.basics.citation import Status
from maslikhat.basics.text import Language
from maslikhat.law.rulefile import Body
from maslikhat.law.shelf import Held
from maslikhat.pages.model import Cell, Head, Mark, Section, StepWords, Table, Tone
from maslikhat.pages.plain import plain_page
from maslikhat.pages.render import render
from maslikhat.pages.rule_entries import days_words
from maslikhat.pages.rule_words import level_words, name_words, value_words
from maslikhat.wording.catalogue import words
from maslikhat.wording.steps import cite

Counts = Mapping[str, int]


def bodies_html(bodies: Sequence[Body], counts: Mapping[str, Counts], language: Language) -> str:
    """The page that lists the bodies whose law is coded."""
    say = words(language).say
    heads = tuple(Head(say(f"command-head-{name}")) for name in ("body", "rule", "status"))
    rows = tuple(
        (
            Cell(body.id, strong=True),
            Cell(say("rules-body", title=body.title[language], coded_from=body.coded_from)),
            Cell(say("rules-by-status", **counts[body.id])),
        )
        for body in bodies
    )
    title = say("rules-title-bodies")
    return _page(language, title, [Section("bodies", title, title, tables=(Table(title, heads, rows),))])


def entries_html(body: Body, held: Sequence[tuple[str | None, Sequence[Held]]], lead: str, language: Language) -> str:
    """The page of the rules of one body, level by level."""
    sections = []
    for number, (level, found) in enumerate(held, 1):
        heading = level_words(level, language) if level is not None else body.title[language]
        steps = tuple(_entry(each, language) for each in found)
        notes = () if found else (words(language).say("rules-no-rule"),)
        sections.append(Section(f"level-{number}", heading, heading, steps=steps, notes=notes))
    return _page(language, f"{body.title[language]} ({body.id})", sections, lead)


def check_html(lines: Sequence[str], language: Language) -> str:
    """The page of the check of the rule files."""
    finding, *rest = [line.strip() for line in lines if line.strip()]
    short = words(language).say("command-head-rule")
    return _page(language, finding, [Section("check", short, short, notes=tuple(rest))])


def _entry(held: Held, language: Language) -> StepWords:
    ref = held.rule.ref
    said = f"{name_words(ref.name, language)}: {value_words(ref.name, held.rule.value, language)}"
    cited, days = cite(ref, language), days_words(held, language)
    note = f"{days} {ref.note[language]}" if ref.note else days
    if ref.status is Status.TEXT:
        return StepWords(said, cited, note=note)
    return StepWords(said, "", Mark(Tone.DOUBT, cited), note)


def _page(language: Language, finding: str, sections: Sequence[Section], lead: str = "") -> str:
    return render(plain_page(language, finding, lead, tuple(sections)))
