"""A page as plain data: findings, figures with their tables, steps with their marks. All words are in one language.

Built by page.py and its sections, written by render.py. It knows nothing of elections.
"""

from dataclasses import dataclass
from enum import StrEnum

from maslikhat.basics.text import Language
from maslikhat.pictures.looks import Look


class Tone(StrEnum):
    """What a mark says: it holds, it is not verified, it is broken, it is only known to be absent."""

    HOLDS = "holds"
    DOUBT = "doubt"
    BROKEN = "broken"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Mark:
    """A few words that wear a sign, never colour alone."""

    tone: Tone
    words: str


@dataclass(frozen=True, slots=True)
class Way:
    """Words that lead somewhere; `label` is what a screen reader says where the words alone do not tell it."""

    words: str
    address: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Term:
    """A term of the glossary, explained where it appears."""

    name: str
    what: str


@dataclass(frozen=True, slots=True)
class CardLine:
    """A line of the status card, with what it leads to and a small picture where there is one."""

    term: str
    words: str = ""
    mark: Mark | None = None
    ways: tuple[Way, ...] = ()
    drawn: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a column; figures stand right; a spare column is left out on a narrow page."""

    words: str
    figures: bool = False
    spare: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table: words or a figure as printed, with a party's swatch or a mark where there is one.

    `lines` are sentences of their own under the words; `drawn` a small picture, decoration beside figures of the row;
    `anchor` an id for the row; `ways` are several links in one cell.
    """

    words: str
    lines: tuple[str, ...] = ()
    strong: bool = False
    muted: bool = False
    look: Look | None = None
    mark: Mark | None = None
    address: str | None = None
    drawn: str = ""
    anchor: str = ""
    ways: tuple[Way, ...] = ()


Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its caption, heads, rows (the first cell names the row), a total row, a note under it."""

    caption: str
    heads: tuple[Head, ...]
    rows: tuple[Row, ...]
    total: Row = ()
    note: str = ""
    ways: tuple[Way, ...] = ()

    @property
    def has_sentences(self) -> bool:
        """Whether cells hold sentences of their own: on a narrow page their rows are then stacked."""
        return any(cell.lines for row in self.rows for cell in row)


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture drawn for a wide and for a narrow page ("" where its table serves better), and its table twin.

    `address` is where its title leads; a `small` one has one drawing for every width.
    """

    id: str
    title: str
    subtitle: str
    wide: str
    narrow: str
    table: Table | None = None
    foot: str = ""
    marks: tuple[Mark, ...] = ()
    broad: bool = False
    ways: tuple[Way, ...] = ()
    address: str = ""
    small: bool = False


@dataclass(frozen=True, slots=True)
class StepWords:
    """A step in words, where it is written, how far that was read, and the rule file's own note on it."""

    sentence: str
    cite: str = ""
    mark: Mark | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the page with its heading; what is empty is not shown.

    `fold` are the words under which long tables are folded away; `terms` are explained under the heading;
    `address` is where the heading leads.
    """

    id: str
    short: str
    heading: str
    lead: str = ""
    figures: tuple[Figure, ...] = ()
    tables: tuple[Table, ...] = ()
    steps: tuple[StepWords, ...] = ()
    notes: tuple[str, ...] = ()
    commands: tuple[str, ...] = ()
    fold: str = ""
    terms: tuple[Term, ...] = ()
    address: str = ""


@dataclass(frozen=True, slots=True)
class ReportPage:
    """The whole page. `computed` and `contents` are the words of links, `footer` its last lines."""

    language: Language
    title: str
    place: str
    finding: str
    lead: str
    card: tuple[CardLine, ...]
    contents: str
    computed: str
    sections: tuple[Section, ...]
    footer: tuple[str, ...]
