"""Reads `protocols.toml` of a case into a Publication; every fault of it is raised together.

`expected` is one number for the only contest, or a table contest to number. `stations` names a CSV file of all
stations with columns `station` and, if wanted, `territory`.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from maslikhat.basics.errors import BadInput, Fault, Place
from maslikhat.election.model import LISTS
from maslikhat.election.protocols.fields import Fields
from maslikhat.election.protocols.form import Form, LineKind
from maslikhat.election.protocols.mapping import STATION, TIME_PARTS, Layout, PaperFile, Publication
from maslikhat.election.protocols.sources import csv_rows, decoded
from maslikhat.law.toml import read_toml, row_of_key

PROTOCOLS = "protocols.toml"
FILE_FIELDS = (
    *("file", "format", "station", "contest", "contest_column", "territory", "lines", "options", "times", "fixed"),
    *("option_column", "votes_column", "may_be_empty", "yes", "no", "sheet", "member", "delimiter", "source"),
)


def read_publication(folder: Path, form_of: Callable[[str], Form]) -> tuple[Publication, Form]:
    """Read `protocols.toml` of a case folder; `form_of` gives the form of an id. Raises BadInput."""
    path = folder / PROTOCOLS
    faults: list[Fault] = []
    document = Fields(read_toml(path), Place(str(path)), faults)
    document.only(("form", "expected", "stations", "file"))
    form_id = document.word("form")
    if not form_id:
        raise BadInput(faults)
    text = path.read_text(encoding="utf-8-sig")
    try:
        form = form_of(form_id)
    except BadInput as error:
        here = Place(str(path), row_of_key(text, "form"), "form")
        raise BadInput(
            [*faults, *(each if str(each.place) else replace(each, place=here) for each in error.faults)]
        ) from None
    files = tuple(
        _file(fields, folder, form, _options_at(fields, text, at)) for at, fields in enumerate(document.rows("file"), 1)
    )
    expected = _expected(document)
    stations = _stations(folder / document.word("stations"), faults) if "stations" in document.table else None
    if faults:
        raise BadInput([_with_row(fault, path, text) for fault in faults])
    return Publication(form.id, files, expected, stations), form


def _options_at(fields: Fields, text: str, number: int) -> dict[str, Place]:
    """The line on which the mapping of the `number`-th file names each option."""
    column = f"{fields.place.column}.options"
    return {
        option: Place(fields.place.file, row_of_key(text, "file", "options", option, table=number), column)
        for option in fields.pairs("options")
    }


def _with_row(fault: Fault, path: Path, text: str) -> Fault:
    """The fault with the line of the key or table it is about, where it is one of the mapping itself."""
    place, named = fault.place, fault.facts.get("field", fault.facts.get("line", fault.facts.get("id")))
    if place.file != str(path) or place.row is not None:
        return fault
    file, _, inner = (place.column or "").partition(".")
    table, _, number = file.partition(" ")
    keys = [key for key in (table, *inner.split("."), str(named or "")) if key]
    row = row_of_key(text, *keys, table=int(number or 1)) if keys else None
    return replace(fault, place=replace(place, row=row))


def _file(fields: Fields, folder: Path, form: Form, options_at: Mapping[str, Place]) -> PaperFile:
    fields.only(FILE_FIELDS)
    layout = fields.choice("format", Layout)
    is_long = layout is Layout.LONG
    made = PaperFile(
        path=folder / fields.word("file"),
        layout=layout,
        station=fields.words("station", ("station",) if is_long else None),
        contest=fields.word("contest", LISTS),
        contest_column=fields.word("contest_column", "contest" if is_long else "") or None,
        territory=fields.word("territory", "") or None,
        lines=fields.pairs("lines"),
        options=fields.pairs("options"),
        options_at=options_at,
        times=_times(fields.inner("times")),
        fixed=_moments(fields.inner("fixed")),
        option_column=fields.word("option_column", "option"),
        votes_column=fields.word("votes_column", "votes"),
        may_be_empty=frozenset(fields.words("may_be_empty", ())),
        yes=fields.words("yes", ("yes", "1")),
        no=fields.words("no", ("no", "0")),
        sheet=fields.word("sheet", "") or None,
        member=fields.word("member", "") or None,
        delimiter=fields.word("delimiter", ","),
        source=fields.word("source", "") or None,
    )
    for code, facts in _unfit(made, form):
        fields.fault(code, **facts)
    return made


def _unfit(made: PaperFile, form: Form) -> Iterator[tuple[str, dict[str, object]]]:
    """What of a mapping does not fit its form."""
    moments = {*made.times, *made.fixed}
    known = {name: line.kind for name, line in form.lines.items()}
    for name in sorted({*made.lines, *moments, *(made.may_be_empty - {STATION})}):
        if name not in known:
            yield "unknown-line", {"line": name, "known": tuple(known)}
        elif known[name] is LineKind.TEXT or (known[name] is LineKind.TIME) == (name in made.lines):
            yield "line-of-another-kind", {"line": name, "kind": str(known[name])}
    for name in sorted(set(made.options) & set(known)):
        yield "option-and-line", {"id": name}
    if made.layout is Layout.WIDE and not made.options:
        yield "wrong-field", {"field": "options", "wanted": "table"}
    if len(made.delimiter) != 1:
        yield "wrong-field", {"field": "delimiter", "wanted": "one sign"}


def _expected(document: Fields) -> dict[str, int]:
    if isinstance(document.table.get("expected"), Mapping):
        contests = document.inner("expected")
        return {contest: contests.count(contest) for contest in contests.table}
    return {LISTS: document.count("expected")} if "expected" in document.table else {}


def _stations(path: Path, faults: list[Fault]) -> dict[str, str | None]:
    rows = csv_rows(decoded(path, path.name), ",", path.name)
    head = next(rows, (1, []))[1]
    if "station" not in head:
        faults.append(Fault("missing-column", {"column": "station", "found": tuple(head)}, Place(path.name, 1)))
        return {}
    stations: dict[str, str | None] = {}
    for number, cells in rows:
        row = dict(zip(head, cells, strict=False))
        if row["station"] in stations:
            facts = {"station": row["station"]}
            faults.append(Fault("repeated-station", facts, Place(path.name, number, "station", row["station"])))
        stations[row["station"]] = row.get("territory") or None
    return stations


def _times(fields: Fields) -> dict[str, tuple[str, ...]]:
    times: dict[str, tuple[str, ...]] = {}
    for line, columns in fields.table.items():
        if isinstance(columns, str):
            times[line] = (columns,)
        else:
            named = fields.pairs(line)
            times[line] = tuple(named.get(part, "") for part in TIME_PARTS)
            if set(named) != set(TIME_PARTS):
                fields.fault("wrong-field", field=line, wanted=", ".join(TIME_PARTS))
    return times


def _moments(fields: Fields) -> dict[str, datetime]:
    for line, moment in fields.table.items():
        if not isinstance(moment, datetime):
            fields.fault("wrong-field", field=line, wanted="date and time")
    return {line: moment for line, moment in fields.table.items() if isinstance(moment, datetime)}
