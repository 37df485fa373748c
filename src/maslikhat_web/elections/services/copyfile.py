"""A copy of a station's paper as a small file: a row a line of the paper, its name or code and its figure."""

import csv
from collections.abc import Mapping, Sequence

from maslikhat.basics.encoding import utf8_text
from maslikhat.basics.errors import BadInput, Fault, Place
from maslikhat.election.case.writing import lines_of
from maslikhat.election.model import Option
from maslikhat.election.protocols.form import Form, LineKind

MOST_ROWS = 1000


def read_copy(content: bytes, name: str, form: Form, options: Sequence[Option]) -> dict[str, str]:
    """Figures as written, by field ("line.took_part", "option.41"). Raises BadInput with every row not understood.

    A first row that names no line of the paper is taken for a head.
    """
    try:
        rows = lines_of(utf8_text(content, name))
    except csv.Error as error:
        raise BadInput([Fault("broken-csv", {"reason": str(error)}, Place(name))]) from None
    known, faults = _known(form, options), list[Fault]()
    found: dict[str, tuple[int, str]] = {}
    for number, cells in enumerate(rows[:MOST_ROWS], 1):
        told, figure = (*(cell.strip() for cell in cells), "", "")[:2]
        field = known.get(told.casefold())
        if field is not None and field in found:
            faults.append(Fault("repeated-row", {"value": told, "first_row": found[field][0]}, Place(name, number)))
        elif field is not None:
            found[field] = (number, figure)
        elif number > 1:
            faults.append(Fault("not-on-this-paper", {"value": told}, Place(name, number)))
    if not found and not faults:
        faults.append(Fault("no-rows-of-papers", {}, Place(name)))
    if faults:
        raise BadInput(faults)
    return {field: figure for field, (_, figure) in found.items()}


def _known(form: Form, options: Sequence[Option]) -> Mapping[str, str]:
    """Every name under which a line or an option may stand; a name that two share stands for neither."""
    named: dict[str, set[str]] = {}
    for line in form.lines.values():
        if line.kind is LineKind.COUNT:
            for name in (line.id, line.number or line.id, line.name.kk, line.name.ru, line.name.en):
                named.setdefault(name.casefold(), set()).add(f"line.{line.id}")
    for option in options:
        for text in (option.name, option.short):
            for name in (text.kk, text.ru, text.en):
                named.setdefault(name.casefold(), set()).add(f"option.{option.id}")
        named.setdefault(f"option {option.id}".casefold(), set()).add(f"option.{option.id}")
        named.setdefault(option.id.casefold(), set()).add(f"option.{option.id}")
    return {name: next(iter(fields)) for name, fields in named.items() if len(fields) == 1}
