"""A case in one workbook, `case.xlsx`: its sheets as lines of text, the same as the CSV files would give.

Cells are turned into the text one would type: 3431510.0 into 3431510, a day into 2023-03-19.
"""

from datetime import date, datetime
from pathlib import Path
from zipfile import is_zipfile

from python_calamine import CalamineError, CalamineWorkbook

from maslikhat.basics.errors import BadInput, Fault, Place
from maslikhat.election.case.tables import Line


def read_workbook(path: Path) -> dict[str, list[Line]]:
    """Read the lines of every sheet, each with its number in the sheet. Raises BadInput if it is not an XLSX."""
    try:
        workbook = CalamineWorkbook.from_path(path)
        return {
            name: [
                (number, [cell_text(cell) for cell in cells])
                for number, cells in enumerate(workbook.get_sheet_by_name(name).to_python(skip_empty_area=False), 1)
            ]
            for name in workbook.sheet_names
        }
    except (CalamineError, ValueError) as error:
        facts = {"zip": is_zipfile(path), "reason": str(error)}
        raise BadInput([Fault("not-a-workbook", facts, Place(file=str(path)))]) from None


def cell_text(cell: object) -> str:
    """The text of a cell as one would type it."""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime) and cell.time() == datetime.min.time():
        return cell.date().isoformat()
    if isinstance(cell, (date, datetime)):
        return cell.isoformat()
    return str(cell)
