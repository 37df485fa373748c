"""Sections of the page of a check: sums of papers, the structure of councils, candidates against the rules."""

from collections.abc import Iterator, Mapping

from maslikhat.basics.text import Language, Text
from maslikhat.cli.check_shares import shares_lines
from maslikhat.cli.check_sums import closing_lines, coverage_lines, difference_cells, what_of
from maslikhat.election.opening.papers import CheckedPapers
from maslikhat.election.opening.structure import Structure
from maslikhat.pages.candidate_words import eligibility_lines
from maslikhat.pages.group_words import misfit_words
from maslikhat.pages.model import Cell, Head, Section, Table
from maslikhat.pages.standing import Eligibility
from maslikhat.pages.structure_words import structure_heads, structure_lines, structure_rows
from maslikhat.wording.catalogue import words


def sums_sections(papers: CheckedPapers, names: Mapping[str, Text], language: Language, most: int) -> Iterator[Section]:
    """How many papers there are of those expected, and the printed counts that are not their sum."""
    say, held = words(language).say, papers.held
    names_of_heads = ("figure", "sum", "printed", "source", "verdict")
    heads = tuple(Head(say(f"check-sums-head-{name}"), figures=name in ("sum", "printed")) for name in names_of_heads)
    rows = tuple(
        (Cell(what_of(each, papers.form, names, language)), *map(Cell, difference_cells(each, language)))
        for each in held.differences[:most]
    )
    more = len(held.differences) - most
    note = say("command-more", count=more) if more > 0 else ""
    tables = (Table(say("check-sums-title"), heads, rows, note=note),) if rows else ()
    notes = (*coverage_lines(held, names, language, most), *closing_lines(held, language))
    yield Section("sums", say("check-sums-short"), say("check-sums-title"), tables=tables, notes=notes)
    shares = tuple(shares_lines(held.shares, papers.form, names, language, most))
    if shares:
        yield Section("shares", say("check-shares-title"), say("check-shares-title"), notes=shares)


def structure_sections(structure: Structure, language: Language) -> Iterator[Section]:
    """The table of levels, and each sum with its verdict."""
    title = words(language).say("check-structure-title")
    heads = tuple(Head(name, figures=number > 0) for number, name in enumerate(structure_heads(language)))
    rows = tuple(tuple(map(Cell, row)) for row in structure_rows(structure, language))
    lines = tuple(structure_lines(structure, language))
    short = words(language).say("check-structure-short")
    yield Section("structure", short, title, tables=(Table(title, heads, rows),), notes=lines)


def eligibility_sections(found: Eligibility, names: Mapping[str, Text], language: Language) -> Iterator[Section]:
    """Candidates and lists against the rules of eligibility."""
    say = words(language).say
    judged = tuple(eligibility_lines(found.demands, found.growing, names, language))
    lines = (*judged, *(misfit_words(each, names, language) for each in found.misfits))
    yield Section("eligibility", say("check-eligibility-short"), say("check-eligibility-title"), notes=lines)
