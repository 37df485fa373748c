"""Who stood, as one self-contained page. Loaded only when it is asked for."""

from collections.abc import Sequence
from itertools import groupby

from maslikhat.basics.citation import Status
from maslikhat.basics.errors import Fault
from maslikhat.basics.text import Language
from maslikhat.election.candidates.competition import Stage
from maslikhat.election.case import names_of
from maslikhat.law.shelf import Held
from maslikhat.pages.candidate_words import (
    count_words,
    demand_follows,
    deposit_words,
    dispute_lines,
    eligibility_lines,
    marks,
    nominator_words,
)
from maslikhat.pages.group_words import group_section, quota_lines
from maslikhat.pages.model import Cell, Head, Mark, Row, Section, Table, Tone
from maslikhat.pages.plain import plain_page
from maslikhat.pages.render import render
from maslikhat.pages.rule_entries import days_words
from maslikhat.pages.rule_words import name_words, value_words
from maslikhat.pages.standing import Standing, is_of_some, sources_used
from maslikhat.wording.catalogue import words
from maslikhat.wording.faults import tell_fault
from maslikhat.wording.steps import cite


def candidates_html(standing: Standing, language: Language, command: str) -> str:
    """The page of the candidates of an election."""
    say = words(language).say
    again = say("report-reproduce-heading")
    reproduced = Section("reproduce", say("report-reproduce-short"), again, commands=(command,))
    sections = (*candidate_sections(standing, language), reproduced)
    return render(plain_page(language, candidates_finding(standing, language), "", sections))


def candidates_finding(standing: Standing, language: Language) -> str:
    """The heading of a page about candidates."""
    return words(language).say("command-candidates-title", title=standing.case.title[language])


def candidate_sections(standing: Standing, language: Language) -> tuple[Section, ...]:
    """Stages of each contest, what sources dispute, what the law asks, the sources."""
    say, names = words(language).say, names_of(standing.case)
    sections = [_stages(contests[0], list(stages), standing, language) for contests, stages in _whole(standing)]
    sections += _groups(standing, language)
    disputes = tuple(line.strip() for line in dispute_lines(standing, language) if line.strip())
    if disputes:
        short = say("report-contradictions-short")
        sections.append(Section("disputes", short, disputes[0], notes=disputes[1:]))
    judged = tuple(eligibility_lines(standing.demands, standing.growing, names, language))
    title = say("check-eligibility-title")
    sections.append(Section("eligibility", say("check-eligibility-short"), title, notes=judged))
    sections.append(_law(standing, language))
    if standing.deposits:
        sections.append(_deposits(standing, language))
    heads = tuple(Head(say(f"report-source-{name}")) for name in ("id", "what", "date"))
    rows = tuple(
        (Cell(each.id), Cell(each.what[language], address=each.address), Cell(each.date or "–", muted=not each.date))
        for each in sources_used(standing)
    )
    sources = Table(say("report-sources-table"), heads, rows)
    sections.append(Section("sources", say("report-sources-short"), say("command-title-sources"), tables=(sources,)))
    return tuple(sections)


def _groups(standing: Standing, language: Language) -> list[Section]:
    """People of groups, and what the figures say of the quota; nothing where no figure is published."""
    groups, names = standing.case.groups, names_of(standing.case)
    if not groups:
        return []
    sections = [group_section(groups, standing.misfits, names, language)]
    if standing.quota is not None:
        title = words(language).say("group-quota-title")
        short = words(language).say("rules-name-group-quota")
        sections.append(Section("quota", short, title, notes=tuple(quota_lines(standing.quota, names, language))))
    return sections


def _law(standing: Standing, language: Language) -> Section:
    """What the law asks: each rule with what follows for this election, where it is written, since when."""
    say, demands = words(language).say, standing.demands
    heading, short = say("command-candidates-law"), say("command-head-rule")
    if isinstance(demands, Fault):
        return Section("law", short, heading, notes=(tell_fault(demands, language),))
    heads = (Head(short), Head(say("site-card-law")))
    rows = tuple(_rule(held, demand_follows(demands, held.rule.name, language), language) for held in demands.entries)
    return Section("law", short, heading, tables=(Table(heading, heads, rows),))


def _rule(held: Held, follows: Sequence[str], language: Language) -> Row:
    ref = held.rule.ref
    tone = Tone.HOLDS if ref.status is Status.TEXT else Tone.DOUBT
    note = (words(language).say("rules-note", note=ref.note[language]),) if ref.note else ()
    said = f"{name_words(ref.name, language)}: {value_words(ref.name, held.rule.value, language)}"
    written = Cell("", mark=Mark(tone, cite(ref, language)), lines=(days_words(held, language),))
    return (Cell(f"{said[:1].upper()}{said[1:]}", lines=(*follows, *note)), written)


def _deposits(standing: Standing, language: Language) -> Section:
    """For whom the deposit returns: votes, the share they are, what follows."""
    say, names = words(language).say, names_of(standing.case)
    heading, short = say("command-deposit-title"), say("command-deposit-short")
    heads = (Head(say("report-party")), Head(say("report-votes-short")), Head(short))
    rows = tuple(tuple(Cell(words) for words in deposit_words(each, names, language)) for each in standing.deposits)
    table = Table(heading, heads, rows)
    return Section("deposits", short, heading, tables=(table,), notes=(say("command-deposit-base"),))


def _whole(standing: Standing) -> "groupby[tuple[str, ...], Stage]":
    return groupby([stage for stage in standing.stages if not is_of_some(stage)], lambda stage: stage.contests)


def _stages(contest: str, stages: list[Stage], standing: Standing, language: Language) -> Section:
    """A table of the stages of a contest: how many, and who nominated them."""
    say, names = words(language).say, names_of(standing.case)
    heads = (Head(say("command-head-stage")), Head(say("command-head-nominator")), Head(say("command-head-source")))
    rows = tuple(
        (
            Cell(count_words(stage, language), lines=(stage.note[language],) if stage.note else ()),
            Cell("", lines=tuple(nominator_words(each, stage, names, language) for each in stage.nominators)),
            Cell(marks(stage.sources).strip()),
        )
        for stage in stages
    )
    heading = say(f"command-candidates-in-{contest}")
    return Section(f"contest-{contest}", heading, heading, tables=(Table(heading, heads, rows),))
