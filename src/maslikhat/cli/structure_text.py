"""The structure of councils as text: the table of levels, then each sum with its verdict."""

from collections.abc import Iterator

from maslikhat.basics.text import Language
from maslikhat.cli.table import table
from maslikhat.election.case.model import Case
from maslikhat.election.opening.structure import structure_of
from maslikhat.pages.structure_words import structure_heads, structure_lines, structure_rows
from maslikhat.wording.catalogue import words


def structure_text(case: Case, language: Language) -> Iterator[str]:
    """The lines that tell the structure of a case; nothing where it has none."""
    structure = structure_of(case)
    if structure is None:
        return
    yield words(language).say("check-structure-title")
    rows = structure_rows(structure, language)
    yield from table(structure_heads(language), rows, range(1, len(rows[0])))
    yield from (f"  {line}" for line in structure_lines(structure, language))
