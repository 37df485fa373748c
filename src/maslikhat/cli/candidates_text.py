"""The candidates of a case as lines of text."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from maslikhat.basics.text import Language, Text
from maslikhat.cli.table import table
from maslikhat.election.candidates.competition import Stage
from maslikhat.election.case import names_of
from maslikhat.election.case.model import Source
from maslikhat.pages.candidate_words import (
    count_words,
    demand_lines,
    deposit_lines,
    dispute_lines,
    eligibility_lines,
    marks,
    nominator_words,
)
from maslikhat.pages.group_words import group_line, misfit_words, quota_lines, status_words
from maslikhat.pages.standing import Standing, is_of_some, sources_used
from maslikhat.wording import numbers
from maslikhat.wording.catalogue import words


def standing_lines(standing: Standing, language: Language) -> Iterator[str]:
    """Everything that `candidates` prints as text."""
    say, case = words(language).say, standing.case
    names = names_of(case)
    yield say("command-candidates-title", title=case.title[language])
    whole = [stage for stage in standing.stages if not is_of_some(stage)]
    for contests, stages in groupby(whole, lambda stage: stage.contests):
        yield from ("", say(f"command-candidates-in-{contests[0]}"))
        for stage in stages:
            yield from stage_lines(stage, names, language)
    yield from constituency_table([stage for stage in standing.stages if is_of_some(stage)], names, language)
    yield from group_lines(standing, names, language)
    yield from dispute_lines(standing, language)
    yield from ("", say("check-eligibility-title"))
    yield from (f"  {line}" for line in eligibility_lines(standing.demands, standing.growing, names, language))
    yield from ("", say("command-candidates-law"))
    yield from demand_lines(standing.demands, language)
    for number, line in enumerate(deposit_lines(standing.deposits, names, language)):
        yield from (f"  {line}",) if number else ("", line)
    yield from ("", say("command-title-sources"))
    yield from (source_line(source, language) for source in sources_used(standing))


def group_lines(standing: Standing, names: Mapping[str, Text], language: Language) -> Iterator[str]:
    """Women, the young and others with their base and source, what does not fit, and the quota."""
    say, groups = words(language).say, standing.case.groups
    if not groups:
        return
    yield from ("", say("group-title"))
    for each in groups:
        yield f"  {group_line(each, names, language)} ({status_words(each, language)}){marks(each.sources)}"
        if each.note:
            yield f"      {say('rules-note', note=each.note[language])}"
    told = [misfit_words(each, names, language) for each in standing.misfits] or [say("group-fits")]
    yield from (f"  {line}" for line in told)
    if standing.quota is not None:
        yield from ("", say("group-quota-title"))
        yield from (f"  {line}" for line in quota_lines(standing.quota, names, language))


def constituency_table(stages: Sequence[Stage], names: Mapping[str, Text], language: Language) -> list[str]:
    """The stages of single constituencies, one row each; nothing where none is published."""
    if not stages:
        return []
    say = words(language).say
    heads = [say(f"command-head-{head}") for head in ("constituency", "stage", "candidates", "per-mandate", "source")]
    rows = [
        (
            together([names[contest][language] if contest in names else contest for contest in stage.contests]),
            say(f"command-stage-{stage.stage.replace('_', '-')}"),
            say("command-not-published") if stage.number is None else numbers.decimal(stage.number, language),
            "" if stage.per_mandate is None else numbers.decimal(stage.per_mandate, language, 1),
            ", ".join(stage.sources),
        )
        for stage in stages
    ]
    return ["", *table(heads, rows, right=(2, 3))]


def together(constituencies: Sequence[str]) -> str:
    """Names that hold commas, one after another; the Russian word begins small after the first."""
    first, *others = constituencies
    return "; ".join([first, *(re.sub("^Округ", "округ", name) for name in others)])


def stage_lines(stage: Stage, names: Mapping[str, Text], language: Language) -> Iterator[str]:
    """One stage: all candidates and competition, then who nominated them."""
    say = words(language).say
    yield f"  {count_words(stage, language)}{marks(stage.sources)}"
    if stage.note:
        yield f"      {say('rules-note', note=stage.note[language])}"
    for nominator in stage.nominators:
        own = marks(nominator.sources) if nominator.sources != stage.sources else ""
        yield f"      {nominator_words(nominator, stage, names, language)}{own}"


def source_line(source: Source, language: Language) -> str:
    """A source with its address and date, as far as they are known."""
    return f"  {source.id}  " + ", ".join(part for part in (source.what[language], source.address, source.date) if part)
