"""A sheet of a case as a form: its columns, a page of its rows, and the whole sheet of what was sent.

Rows on other pages stay as they are. Nothing is judged here: what is saved is read, and its faults told, by the domain.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from maslikhat.basics.text import LANGUAGES
from maslikhat.election.case.figures import FIGURES, STAGES
from maslikhat.election.case.files import SHEETS
from maslikhat.election.case.head import LEVELS
from maslikhat.election.case.people import ELECTED, GROUPS
from maslikhat.election.model import OptionKind
from maslikhat_web.elections.views.staff.frame import say

ON_A_PAGE = 40
BLANK = 5
# A form has at most a thousand fields: wide sheets show fewer rows.
MOST_FIELDS = 900
LONGEST_CELL = 2000
_YES_NO = ("yes", "no")
_CHOICES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "options": {"kind": tuple(kind.value for kind in OptionKind)},
    "people": {"woman": _YES_NO, "disability": _YES_NO, "named": _YES_NO},
    "published": {"figure": FIGURES},
    "candidates": {"stage": STAGES},
    "groups": {"stage": (*STAGES, ELECTED), "group": GROUPS},
    "councils": {"level": LEVELS},
}


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the form: its id, its words, the few words it allows (none: anything)."""

    id: str
    words: str
    choices: tuple[str, ...]
    wide: bool


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a sheet: rows from `first` (0 is the first), and blank ones at the end of the last page."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    first: int
    all: int
    page: int
    pages: int

    @property
    def last(self) -> int:
        """The number of the last row that is not blank."""
        return min(self.all, self.first + len(self.rows))


def columns_of(sheet: str, head: Sequence[str]) -> tuple[str, ...]:
    """The columns that the form shows: those that a sheet may have, and any other that the file has."""
    known = SHEETS[sheet].known
    ordered = dict.fromkeys((*SHEETS[sheet].columns, *known))
    return (*ordered, *(name for name in head if name and name not in ordered))


def page_of(sheet: str, lines: Sequence[Sequence[str]], number: int, known: Mapping[str, tuple[str, ...]]) -> Page:
    """A page of the rows under the head of `lines`; `known` are ids that columns may choose among."""
    head = list(lines[0]) if lines else []
    names = columns_of(sheet, head)
    size = rows_on_a_page(len(names))
    rows = [tuple(_cell(head, cells, name) for name in names) for cells in lines[1:]]
    pages = max(1, -(-len(rows) // size))
    page = min(max(1, number), pages)
    first = (page - 1) * size
    shown = rows[first : first + size]
    if page == pages:
        shown += [("",) * len(names)] * BLANK
    columns = tuple(_column(sheet, name, known) for name in names)
    return Page(columns, tuple(shown), first, len(rows), page, pages)


def rows_on_a_page(columns: int) -> int:
    """How many rows a form of so many columns has, blank ones not counted."""
    return min(ON_A_PAGE, MOST_FIELDS // (columns + 1) - BLANK)


def _column(sheet: str, name: str, known: Mapping[str, tuple[str, ...]]) -> Column:
    stem, _, language = name.rpartition("_")
    if language in LANGUAGES and stem in ("name", "short", "what", "note"):
        words = say(f"column-{stem}", language=language)
    elif name in ("name", "short", "what", "note"):
        words = say(f"column-{name}", language="none")
    elif (sheet, name) == ("stations", "registered"):
        words = say("column-registered-voters")
    elif name in SHEETS[sheet].known:
        words = say(f"column-{name.replace('_', '-')}")
    else:
        words = name
    is_wide = stem in ("name", "what", "note") or name in ("what", "note", "address", "winner")
    return Column(name, words, _CHOICES.get(sheet, {}).get(name) or known.get(name, ()), is_wide)


def _cell(head: Sequence[str], cells: Sequence[str], name: str) -> str:
    at = head.index(name) if name in head else len(cells)
    return cells[at] if at < len(cells) else ""


def sent_rows(sheet: str, lines: Sequence[Sequence[str]], sent: Mapping[str, str]) -> tuple[list[str], list[list[str]]]:
    """The whole sheet after a form was sent: its columns that are filled, and its rows. Raises ValueError if it is
    no form of a sheet.
    """
    first, shown = _whole(sent.get("first", "")), _whole(sent.get("rows", ""))
    head = list(lines[0]) if lines else []
    names = columns_of(sheet, head)
    rows = [[_cell(head, cells, name) for name in names] for cells in lines[1:]]
    given = [
        [sent.get(f"c{row}.{name}", "").strip()[:LONGEST_CELL] for name in names]
        for row in range(shown)
        if not sent.get(f"remove{row}")
    ]
    rows[first : first + shown] = [cells for cells in given if any(cells)]
    must = SHEETS[sheet].columns
    kept = [at for at, name in enumerate(names) if name in must or name in head or any(cells[at] for cells in rows)]
    return [names[at] for at in kept], [[cells[at] for at in kept] for cells in rows]


def _whole(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) < 7):
        raise ValueError(text)
    return int(text)
