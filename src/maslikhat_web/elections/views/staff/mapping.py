"""The mapping of an upload as a form: which column is which line or option, and the words and moments it needs."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from maslikhat.election.model import LISTS, Option
from maslikhat.election.protocols.form import Form, LineKind
from maslikhat.election.protocols.mapping import STATION, TIME_PARTS
from maslikhat.election.protocols.mappingtext import ChosenMapping
from maslikhat_web.elections.services.papers import mapping_of
from maslikhat_web.elections.views.staff.frame import say
from maslikhat_web.shared.templating import language_now

LONGEST = 200


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its name in the form, its words, the column chosen, whether the file may leave it empty (None: no
    such question).
    """

    name: str
    words: str
    value: str
    may_be_empty: bool | None = None


@dataclass(frozen=True, slots=True)
class MappingForm:
    """The fields in their groups."""

    places: tuple[Field, ...]
    lines: tuple[Field, ...]
    options: tuple[Field, ...]
    times: tuple[Field, ...]
    words: tuple[Field, ...]


def form_of(told: Mapping[str, Any], form: Form, options: Sequence[Option]) -> MappingForm:
    """The form, filled with what is chosen so far."""
    chosen, language = mapping_of(told), language_now()
    first, second = (*chosen.station, "", "")[:2]
    places = (
        Field("station1", say("map-station"), first),
        Field("station2", say("map-station-2"), second),
        Field("territory", say("map-territory"), chosen.territory),
        Field("contest_column", say("map-contest"), chosen.contest_column),
    )
    lines = tuple(
        Field(
            f"line.{name}",
            f"{line.number or ''} {line.name[language]}".strip(),
            chosen.lines.get(name, ""),
            name in chosen.may_be_empty,
        )
        for name, line in form.lines.items()
        if line.kind in (LineKind.COUNT, LineKind.MARK)
    )
    times = tuple(
        each for name, line in form.lines.items() if line.kind is LineKind.TIME for each in _moment(name, form, chosen)
    )
    ballot = tuple(
        Field(f"option.{each.id}", each.short[language], chosen.options.get(each.id, "")) for each in options
    )
    return MappingForm(places, lines, ballot, times, _words(chosen))


def _moment(name: str, form: Form, chosen: ChosenMapping) -> tuple[Field, ...]:
    words, columns = form.lines[name].name[language_now()], chosen.times.get(name, {})
    parts = tuple(
        Field(f"time.{name}.{part}", say("map-time", line=words, part=say(f"part-{part}")), columns.get(part, ""))
        for part in TIME_PARTS
    )
    fixed = Field(
        f"fixed.{name}", say("map-fixed", line=words), chosen.fixed.get(name, ""), name in chosen.may_be_empty
    )
    whole = Field(f"moment.{name}", say("map-moment", line=words), chosen.moments.get(name, ""))
    return (fixed, whole, *parts)


def _words(chosen: ChosenMapping) -> tuple[Field, ...]:
    return (
        Field("yes", say("map-yes"), chosen.yes),
        Field("no", say("map-no"), chosen.no),
        Field("expected", say("map-expected"), chosen.expected),
        Field("sheet", say("map-sheet"), chosen.sheet),
        Field("source", say("map-source"), chosen.source),
    )


def sent_mapping(
    sent: Mapping[str, str], told: Mapping[str, Any], form: Form, options: Sequence[Option]
) -> dict[str, Any]:
    """What was chosen in the form; the file, its layout and its delimiter stay."""
    kinds = {name: line.kind for name, line in form.lines.items()}
    lines = {name: column for name in kinds if (column := _given(sent, f"line.{name}"))}
    moments = {name: column for name in kinds if (column := _given(sent, f"moment.{name}"))}
    times = _sent_times(sent, [name for name, kind in kinds.items() if kind is LineKind.TIME])
    # Of a line that is not read nothing can be said, not even that it may be empty.
    empty = tuple(name for name in kinds if sent.get(f"empty.{name}") and name in {**lines, **times, **moments})
    old = mapping_of(told)
    chosen = ChosenMapping(
        form=old.form,
        file=old.file,
        layout=old.layout,
        station=tuple(column for name in ("station1", "station2") if (column := _given(sent, name))),
        territory=_given(sent, "territory"),
        contest=LISTS,
        contest_column=_given(sent, "contest_column"),
        lines=lines,
        options={each.id: column for each in options if (column := _given(sent, f"option.{each.id}"))},
        times=times,
        moments=moments,
        fixed={name: moment for name in kinds if (moment := _given(sent, f"fixed.{name}"))},
        may_be_empty=(*empty, STATION) if sent.get("empty.station") else empty,
        yes=_given(sent, "yes"),
        no=_given(sent, "no"),
        option_column=old.option_column,
        votes_column=old.votes_column,
        expected=_given(sent, "expected"),
        sheet=_given(sent, "sheet"),
        delimiter=old.delimiter,
        source=_given(sent, "source"),
    )
    return asdict(chosen)


def _given(sent: Mapping[str, str], name: str) -> str:
    return sent.get(name, "").strip()[:LONGEST]


def _sent_times(sent: Mapping[str, str], names: Sequence[str]) -> dict[str, dict[str, str]]:
    """The columns of each moment of which a part was chosen."""
    parts = {name: {part: _given(sent, f"time.{name}.{part}") for part in TIME_PARTS} for name in names}
    return {name: columns for name, columns in parts.items() if any(columns.values())}
