"""The check of an election as one self-contained page. Loaded only when it is asked for."""

from collections.abc import Iterator, Mapping

from maslikhat.basics.text import Language, Text
from maslikhat.cli.check_page_parts import eligibility_sections, structure_sections, sums_sections
from maslikhat.cli.check_papers import doubt_text, faulty_words, look_text
from maslikhat.cli.checked import Checked
from maslikhat.election.allocation.margin import Swing
from maslikhat.election.case import names_of
from maslikhat.election.opening import Opened
from maslikhat.election.opening.papers import CheckedPapers
from maslikhat.election.protocols.check import CheckReport, FaultyPaper
from maslikhat.pages.facts import CaseFacts
from maslikhat.pages.model import Cell, Head, Row, Section, StepWords, Table
from maslikhat.pages.plain import plain_page, reproduce
from maslikhat.pages.render import render
from maslikhat.pages.sections.sources import contradictions_section, sources_section
from maslikhat.pages.voice import Voice, voice_for
from maslikhat.wording.catalogue import words
from maslikhat.wording.faults import tell_place
from maslikhat.wording.numbers import decimal


def check_html(
    opened: Opened, found: Checked, swing: Swing | None, language: Language, *, most: int, command: str
) -> str:
    """The page of a check; at most `most` faulty papers one by one."""
    facts = CaseFacts(opened.case, found.contradictions)
    voice, say = voice_for(facts, language), words(language).say
    names = names_of(opened.case)
    number = found.findings
    finding = say("command-check-found", findings=number) if number else say("command-check-clean")
    sections = [
        *_papers(opened.papers, swing, voice, names, most),
        *(sums_sections(opened.papers, names, language, most) if opened.papers else ()),
        *(structure_sections(found.structure, language) if found.structure else ()),
        *(eligibility_sections(found.eligibility, names, language) if found.eligibility else ()),
        *_published(facts, voice),
        reproduce(voice, command),
    ]
    return render(plain_page(language, finding, f"{facts.case.title[language]}.", tuple(sections)))


def _published(facts: CaseFacts, voice: Voice) -> Iterator[Section]:
    for section in (contradictions_section(facts, voice), sources_section(facts, voice)):
        if section is not None:
            yield section


def _papers(
    papers: CheckedPapers | None, swing: Swing | None, voice: Voice, names: Mapping[str, Text], most: int
) -> Iterator[Section]:
    say = words(voice.language).say
    for number, report in enumerate(papers.reports if papers else (), 1):
        heading = faulty_words((report,), voice.language)
        tables = (_relations(report, voice), *([_faulty(report, voice, most)] if report.faulty else []))
        yield Section(f"papers-{number}", report.file, heading, tables=tables)
    if papers is not None:
        looks = [StepWords(look_text(found, names, voice.language)) for found in papers.looks[:most]]
        more = len(papers.looks) - most
        notes = [say("command-more", count=more)] if more > 0 else []
        notes += doubt_text(papers, swing, voice.language)
        short, heading = say("check-looks-short"), say("check-looks", looks=len(papers.looks))
        yield Section("looks", short, heading, steps=tuple(looks), notes=tuple(notes))


def _relations(report: CheckReport, voice: Voice) -> Table:
    say = words(voice.language).say
    names = ("relation", "severity", "checked", "broken", "surplus", "shortage")
    heads = tuple(Head(say(f"command-head-{name}"), figures=at > 1) for at, name in enumerate(names))
    rows = tuple(
        (
            Cell(count.relation.title[voice.language]),
            Cell(say(f"check-severity-{count.relation.severity.value}")),
            *(Cell(voice.number(each)) for each in (count.checked, count.broken)),
            *(_of_votes(each, voice, told=count.relation.has_sides) for each in (count.surplus, count.shortage)),
        )
        for count in report.counts
    )
    skipped = [say("check-relation-skipped", relation=each.title[voice.language]) for each in report.skipped]
    return Table(say("command-check-relations"), heads, rows, note=" ".join(skipped))


def _of_votes(count: int, voice: Voice, *, told: bool) -> Cell:
    return Cell(voice.number(count)) if told else Cell("–", muted=True)


def _faulty(report: CheckReport, voice: Voice, most: int) -> Table:
    say = words(voice.language).say
    names = ("place", "relation", "residual", "nature")
    heads = tuple(Head(say(f"command-head-{name}"), figures=name == "residual") for name in names)
    rows = tuple(row for paper in report.faulty[:most] for row in _paper(paper, voice))
    more = len(report.faulty) - most
    return Table(say("command-check-faulty"), heads, rows, note=say("command-more", count=more) if more > 0 else "")


def _paper(paper: FaultyPaper, voice: Voice) -> Iterator[Row]:
    nature = words(voice.language).say(f"check-nature-{paper.nature.value}")
    for broken in paper.broken:
        yield (
            Cell(tell_place(paper.place, voice.language)),
            Cell(broken.relation.title[voice.language]),
            Cell(decimal(broken.residual, voice.language)),
            Cell(nature),
        )
