"""Which column of a file of papers is probably which line or option of the form. A guess for a person to correct.

Nothing is read by a guess: what is kept is the mapping that a person looked at and confirmed.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from maslikhat.election.model import Option
from maslikhat.election.protocols.form import Form, LineKind
from maslikhat.election.protocols.mapping import TIME_PARTS

_WORD = re.compile(r"[\W_]+")
_LINE = re.compile(r"(?:f|l|line|row|строка|п|пункт|жол|тармақ)?0*([0-9]{1,3}[a-zа-я]?)")
_OPTION = re.compile(r"(?:p|party|list|option|o|votes|v|партия|тізім|список)0*([0-9]{1,3})")
_STATIONS = ("station", "precinct", "polling station", "uik", "участок", "номер участка", "уик", "учаске")
_TERRITORIES = ("territory", "district", "region", "район", "область", "округ", "аудан", "облыс", "аумақ")
_CONTESTS = ("contest", "constituency", "избирательный округ", "сайлау округі")
YES = ("yes", "1", "true", "да", "есть", "иә", "бар", "დიახ")
NO = ("no", "0", "false", "нет", "жоқ", "არა")


@dataclass(frozen=True, slots=True)
class Guess:
    """Columns by what they seem to be; what was not recognised is not there.

    `times` are columns by line and part, `moments` by line.
    """

    station: tuple[str, ...] = ()
    territory: str = ""
    contest: str = ""
    lines: Mapping[str, str] = field(default_factory=dict)
    options: Mapping[str, str] = field(default_factory=dict)
    times: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    moments: Mapping[str, str] = field(default_factory=dict)
    yes: str = ""
    no: str = ""


def guess(head: Sequence[str], form: Form, options: Sequence[Option], sample: Sequence[Sequence[str]] = ()) -> Guess:
    """Recognise the columns of `head`; `sample` are some rows under it, of which the words of marks are learnt."""
    plain = {column: _plain(column) for column in head if column.strip()}
    lines = _lines(plain, form)
    found = _options({column: name for column, name in plain.items() if column not in lines.values()}, options)
    station, territory = _first(plain, _STATIONS), _first(plain, _TERRITORIES)
    both = (territory, station) if territory and _repeats(head, station, sample) else (station,)
    marks = [lines[line] for line in lines if form.lines[line].kind is LineKind.MARK]
    words = {row[head.index(column)].strip() for column in marks for row in sample if len(row) > head.index(column)}
    return Guess(
        tuple(column for column in both if column),
        territory,
        _first(plain, _CONTESTS),
        lines,
        found,
        _times(plain, form),
        _moments(plain, form),
        next((word for word in YES if word in words), ""),
        next((word for word in NO if word in words), ""),
    )


def _plain(name: str) -> str:
    return _WORD.sub(" ", name.casefold()).strip()


def _first(plain: Mapping[str, str], names: Sequence[str]) -> str:
    return next((column for name in names for column, told in plain.items() if told == name), "")


def _repeats(head: Sequence[str], column: str, sample: Sequence[Sequence[str]]) -> bool:
    """Whether one name of a station stands in several rows, so that it is only unique within a territory."""
    if column not in head:
        return False
    at = list(head).index(column)
    cells = [row[at] for row in sample if len(row) > at]
    return len(set(cells)) < len(cells)


def _lines(plain: Mapping[str, str], form: Form) -> dict[str, str]:
    """The columns of lines: by id, by name in any language, by printed number, by the first word of the id."""
    found: dict[str, str] = {}
    taken: set[str] = set()
    for recognise in (_by_name, _by_number, _by_part):
        for column, told in plain.items():
            line = recognise(told, form, found) if column not in taken else ""
            if line:
                found[line] = column
                taken.add(column)
    return found


def _readable(form: Form, found: Collection[str]) -> list[str]:
    return [
        name for name, line in form.lines.items() if line.kind in (LineKind.COUNT, LineKind.MARK) and name not in found
    ]


def _by_name(told: str, form: Form, found: Collection[str]) -> str:
    for name in _readable(form, found):
        text = form.lines[name].name
        if told in {_plain(name), _plain(text.kk), _plain(text.ru), _plain(text.en)}:
            return name
    return ""


def _by_number(told: str, form: Form, found: Collection[str]) -> str:
    number = _LINE.fullmatch(told.replace(" ", ""))
    return next((name for name in _readable(form, found) if number and form.lines[name].number == number[1]), "")


def _by_part(told: str, form: Form, found: Collection[str]) -> str:
    return next((name for name in _readable(form, found) if len(told) > 3 and _plain(name).startswith(told)), "")


def _options(plain: Mapping[str, str], options: Sequence[Option]) -> dict[str, str]:
    found: dict[str, str] = {}
    for option in options:
        names = {_plain(option.id)} | {
            _plain(text) for each in (option.name, option.short) for text in (each.kk, each.ru, each.en)
        }
        for column, told in plain.items():
            number = _OPTION.fullmatch(told.replace(" ", ""))
            if column not in found.values() and (told in names or (number and number[1] == option.id)):
                found[option.id] = column
                break
    return found


def _times(plain: Mapping[str, str], form: Form) -> dict[str, dict[str, str]]:
    """The five columns of a moment, for the last line of the form that holds one; nothing where one is missing."""
    moments = [name for name, line in form.lines.items() if line.kind is LineKind.TIME]
    parts = {part: column for column, told in plain.items() for part in TIME_PARTS if told == part}
    return {moments[-1]: parts} if moments and len(parts) == len(TIME_PARTS) else {}


def _moments(plain: Mapping[str, str], form: Form) -> dict[str, str]:
    """The columns that hold a whole moment, by the id or the name of its line."""
    lines = {name: line.name for name, line in form.lines.items() if line.kind is LineKind.TIME}
    return {
        name: column
        for name, text in lines.items()
        for column, told in plain.items()
        if told in {_plain(name), _plain(text.kk), _plain(text.ru), _plain(text.en)}
    }
