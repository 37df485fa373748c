"""The files of a case folder: which form it has (CSV files or one workbook), decoded, as rows of each sheet.

A file that is not UTF-8 is named with the encoding it seems to have, so that the reader knows how to save it again.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from maslikhat.basics.encoding import utf8_text
from maslikhat.basics.errors import BadInput, Fault, Place
from maslikhat.election.case.tables import Line, Row, Sheet, split_csv, to_rows
from maslikhat.election.case.workbook import read_workbook

WORKBOOK: Final = "case.xlsx"
HEAD: Final = "case"
PROTOCOLS: Final = "protocols.toml"

NAMES = ("name_kk", "name_ru", "name_en")
SHORTS = ("short_kk", "short_ru", "short_en")

PEOPLE = ("position", "woman", "born", "disability", "constituency", "named", "source")
GROUPS = ("contest", "stage", "by", "group", "of", "source")
KINDS_OF_SEATS = ("seats", "constituencies", "lists")
OPTION = (*SHORTS, "registered", "colour", "colour_dark", "pattern", "candidates")
SHEETS: Final = {
    sheet.name: sheet
    for sheet in (
        Sheet("sources", ("id", "what"), optional=("what_kk", "what_ru", "address", "date")),
        Sheet("options", ("id", "kind"), (NAMES,), OPTION),
        Sheet("votes", ("contest", "option"), (("votes", "share"),)),
        Sheet("totals", ("contest", "line", "value"), optional=("source",)),
        Sheet("constituencies", ("id",), (NAMES,), ("winner", "party", "source", "registered_candidates")),
        Sheet("people", ("option",), (NAMES,), PEOPLE),
        Sheet("official", ("option",), (("lists", "constituencies", "total"),), ("source",)),
        Sheet("published", ("source", "contest", "figure", "value"), optional=("option", "territory", "at")),
        Sheet("candidates", ("contest", "stage", "by", "number", "source"), optional=("note_kk", "note_ru")),
        Sheet("lots", ("contest", "drawn", "at", "method", "drawn_by"), optional=("witnesses", "sheet")),
        Sheet("stations", ("station",), optional=("territory", "name", "registered", "constituency")),
        Sheet("groups", GROUPS, (("number", "share"),), ("age", "note_kk", "note_ru")),
        Sheet("councils", ("id", "level"), (NAMES,), (*KINDS_OF_SEATS, "source", "note_kk", "note_ru")),
        Sheet("structure", ("level", "councils"), optional=(*KINDS_OF_SEATS, "source")),
    )
}
# What a structure of many councils has, and no election of one.
OF_STRUCTURES: Final = ("councils", "structure")


@dataclass(frozen=True, slots=True)
class Sheets:
    """What a folder holds: rows by sheet name, the lines of the head where it stands in a workbook."""

    folder: Path
    rows: dict[str, tuple[Row, ...]]
    head: list[Line] | None
    has_protocols: bool

    def file_of(self, sheet: str) -> str:
        """The file in which a sheet stands, or would stand."""
        return (
            name_in_workbook(self.folder / WORKBOOK, sheet) if self.head is not None else csv_name(self.folder, sheet)
        )


def csv_name(folder: Path, sheet: str) -> str:
    """The name of the CSV file of a sheet."""
    return str(folder / f"{sheet}.csv")


def name_in_workbook(path: Path, sheet: str) -> str:
    """The name of a sheet of a workbook, as a place."""
    return f"{path} [{sheet}]"


def read_sheets(folder: Path, faults: list[Fault]) -> Sheets:
    """Read every sheet of a case folder. Raises BadInput where there is nothing to read, or two forms at once."""
    workbook = folder / WORKBOOK
    has_protocols = (folder / PROTOCOLS).is_file()
    if not workbook.is_file():
        if not (folder / f"{HEAD}.toml").is_file():
            raise BadInput([Fault("not-a-case", {"wanted": (f"{HEAD}.toml", WORKBOOK)}, Place(file=str(folder)))])
        return Sheets(folder, read_csv_files(folder, faults), None, has_protocols)
    twice = sorted(path.name for path in folder.iterdir() if path.stem in {*SHEETS, HEAD} and path != workbook)
    if twice:
        raise BadInput([Fault("two-forms", {"files": tuple(twice)}, Place(file=str(workbook)))])
    lines = read_workbook(workbook)
    faults.extend(
        Fault("unknown-sheet", {"sheet": name, "known": (HEAD, *SHEETS)}, Place(file=str(workbook)))
        for name in lines
        if name not in SHEETS and name != HEAD
    )
    rows = {
        name: to_rows(lines[name], sheet, name_in_workbook(workbook, name), faults)
        for name, sheet in SHEETS.items()
        if name in lines
    }
    return Sheets(folder, rows, lines.get(HEAD, []), has_protocols)


def read_csv_files(folder: Path, faults: list[Fault]) -> dict[str, tuple[Row, ...]]:
    """Read the CSV files of a folder by sheet name; files that no sheet has are left alone."""
    rows: dict[str, tuple[Row, ...]] = {}
    for name, sheet in SHEETS.items():
        path = folder / f"{name}.csv"
        if path.is_file():
            before = len(faults)
            text = decode(path, faults)
            lines = split_csv(text, str(path), faults) if text is not None else []
            rows[name] = to_rows(lines, sheet, str(path), faults) if len(faults) == before else ()
    return rows


def decode(path: Path, faults: list[Fault]) -> str | None:
    """The text of a UTF-8 file, with or without a byte-order mark; else None and a fault."""
    try:
        return utf8_text(path.read_bytes(), str(path))
    except BadInput as error:
        faults.extend(error.faults)
        return None
