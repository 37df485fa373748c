"""What an entry says, as tables in the reader's language: by its type where that is known, else field by field.

Names of lists come from the ballot on the record, names of lines from the form of the country; without them the ids
stand as they are.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any

from maslikhat.basics.citation import Status
from maslikhat.basics.errors import MaslikhatError
from maslikhat.basics.text import Language
from maslikhat.election.protocols.form import Line, LineKind
from maslikhat.election.protocols.formfile import find_form
from maslikhat.law.shelf import RULES
from maslikhat.pages.model import Cell, Head, Mark, Row, Table, Tone
from maslikhat.pages.rule_words import name_words, value_words
from maslikhat.record.leaf import Leaf
from maslikhat.wording.catalogue import words
from maslikhat.wording.dates import short_date
from maslikhat.wording.numbers import decimal
from maslikhat.wording.steps import status_mark
from maslikhat_web.records.selectors import newest_of
from maslikhat_web.shared.templating import language_now, say

Body = Mapping[str, Any]
_LONGEST = 400


def tables_of(leaf: Leaf) -> tuple[Table, ...]:
    """The tables of what an entry says; one of its commitment where the words themselves are not told."""
    if leaf.body is None:
        return (_facts(((say("log-commitment"), leaf.commitment),)),)
    tell = _TOLD.get(leaf.type, _plainly)
    try:
        return tuple(tell(leaf, leaf.body))
    except (KeyError, TypeError, ValueError, AttributeError, MaslikhatError):
        # An entry of an older or a newer version of this program says other things under the same type.
        return tuple(_plainly(leaf, leaf.body))


def _facts(rows: Any) -> Table:
    """A table of names and what each is; what is not known is left out."""
    cells = tuple((Cell(str(name)), Cell(_spoken(value))) for name, value in rows if value not in (None, "", [], {}))
    return Table(say("log-said"), (Head(say("log-field")), Head(say("log-value"))), cells)


def _spoken(value: object) -> str:
    if isinstance(value, bool):
        return say("log-yes") if value else say("log-no")
    if isinstance(value, int):
        return decimal(value, language_now())
    if isinstance(value, Mapping) and value.keys() == {"kk", "ru", "en"}:
        return str(value[language_now()])
    if isinstance(value, list | tuple):
        return _short(", ".join(_spoken(each) for each in value))
    if isinstance(value, Mapping):
        return _short("; ".join(f"{name}: {_spoken(each)}" for name, each in value.items()))
    return "–" if value is None else str(value)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _plainly(_leaf: Leaf, body: Body) -> Iterator[Table]:
    yield _facts(body.items())


def _paper(leaf: Leaf, body: Body) -> Iterator[Table]:
    """A protocol or a published count."""
    yield _facts(
        (
            (say("log-contest"), _contest(leaf, body["contest"])),
            (say("page-station"), body.get("station")),
            (say("page-territory"), body.get("territory")),
            (say("log-origin"), body.get("origin") and _origin(str(body["origin"]))),
            (say("log-stations-counted"), body.get("stations")),
            (say("log-stations-expected"), body.get("expected")),
        )
    )
    options, lines = _options(leaf), _lines(leaf.jurisdiction.partition(".")[0])
    votes = [(_named(options, name), count) for name, count in sorted(body["votes"].items(), key=lambda each: -each[1])]
    against = [(say("log-against-all"), body["against_all"])] if body["against_all"] is not None else []
    yield _figures(say("page-station-votes"), say("page-list"), say("page-votes"), [*votes, *against])
    order = [name for name in lines if name in body["lines"]] + [name for name in body["lines"] if name not in lines]
    if order:
        heads = (Head(say("page-line")), Head(say("page-figure"), figures=True))
        yield Table(say("page-station-lines"), heads, tuple(_line(lines, name, body["lines"][name]) for name in order))


def _result(leaf: Leaf, body: Body) -> Iterator[Table]:
    lots = body["lots"]
    options = _options(leaf)
    yield _facts(
        (
            (say("log-stations-counted"), body["counted"]),
            (say("log-stations-expected"), body["expected"]),
            (say("log-lots"), lots and [_named(options, name) for name in lots["tied"]]),
            (say("log-lots-seats"), lots and lots["seats"]),
            (say("log-document"), body["document_sha256"]),
        )
    )
    lists, total = body["seats"]["lists"], body["seats"]["total"]
    heads = (Head(say("page-list")), Head(say("log-by-list"), figures=True), Head(say("log-in-all"), figures=True))
    language = language_now()
    rows = tuple(
        (Cell(_named(options, name)), Cell(decimal(lists.get(name, 0), language)), Cell(decimal(count, language)))
        for name, count in sorted(total.items(), key=lambda each: -each[1])
        if count or lists.get(name)
    )
    yield Table(say("page-seats"), heads, rows)


def _election(_leaf: Leaf, body: Body) -> Iterator[Table]:
    yield _facts(
        (
            (say("log-title"), body["title"]),
            (say("page-day"), body["day"]),
            (say("log-body"), body["body"]),
            (say("log-archive"), body["archive_sha256"]),
        )
    )
    heads = (Head(say("page-list")), Head(say("log-id")), Head(say("log-candidates"), figures=True))
    rows = tuple(
        (Cell(_spoken(each["name"])), Cell(str(each["id"])), Cell(_spoken(each["candidates"])))
        for each in body["options"]
    )
    yield Table(say("log-ballot"), heads, rows)
    if body["constituencies"]:
        pair = (Head(say("log-constituency")), Head(say("log-winner-published")))
        named = tuple((Cell(_spoken(each["name"])), Cell(each["winner"] or "–")) for each in body["constituencies"])
        yield Table(say("log-constituencies"), pair, named)


def _rules(_leaf: Leaf, body: Body) -> Iterator[Table]:
    language, lists = language_now(), body["lists"] or {}
    winner = body["constituencies"]
    found: list[tuple[str, Body | None]] = [
        ("seats", {"lists": lists["seats"]} if lists else None),
        ("list_allocation", _method(lists["method"]) if lists else None),
        ("threshold", _given(lists.get("threshold"))),
        ("list_tie", {"by": lists["tie"]} if lists.get("tie") else None),
        ("single_list", {"factor": lists["single_list"]["factor"]} if lists.get("single_list") else None),
        ("list_minimum", {"seats": lists["minimum"]} if lists.get("minimum") else None),
        ("exhausted_list", {"seats": lists["exhausted"]} if lists.get("exhausted") else None),
        ("constituency_winner", _given({"rule": winner["method"], "run_off": winner["run_off"]}) if winner else None),
        ("compensation", {"overhang": body["compensation"]} if body["compensation"] else None),
    ]
    yield _facts([(name_words(name, language), value_words(name, value, language)) for name, value in found if value])
    heads = (Head(say("log-rule")), Head(say("log-act")), Head(say("log-article")))
    yield Table(say("log-where-written"), heads, tuple(_cite(each, language) for each in body["cites"]))


def _cite(rule: Body, language: Language) -> Row:
    """Where a rule is written; one that was not read in the law's own text wears the mark of it."""
    status = Status(rule["status"])
    mark = None if status is Status.TEXT else Mark(Tone.DOUBT, status_mark(status, language))
    name = Cell(name_words(rule["name"], language), mark=mark)
    return name, Cell(_spoken(rule["act"])), Cell(rule["article"] or "–")


def _key(_leaf: Leaf, body: Body) -> Iterator[Table]:
    yield _facts(((say("log-key-old"), body["old"]), (say("log-key-new"), body["new"])))


def _method(method: Body) -> Body:
    return {"method": "divisor" if "divisors" in method else "quota", **method}


def _given(value: Body | None) -> Body | None:
    return {name: part for name, part in value.items() if part is not None} if value else None


def _figures(caption: str, what: str, figure: str, rows: list[tuple[str, int]]) -> Table:
    language = language_now()
    cells = tuple((Cell(name), Cell(decimal(count, language))) for name, count in rows)
    return Table(caption, (Head(what), Head(figure, figures=True)), cells)


def _options(leaf: Leaf) -> Mapping[str, Any]:
    ballot = newest_of(leaf.subject.partition("/")[0]) or {}
    return {str(each["id"]): each["name"] for each in ballot.get("options", ())}


def _named(options: Mapping[str, Any], name: str) -> str:
    return _spoken(options[name]) if name in options else name


def _contest(leaf: Leaf, contest: str) -> str:
    if contest == "lists":
        return say("log-contest-lists")
    ballot = newest_of(leaf.subject.partition("/")[0]) or {}
    names = {str(each["id"]): each["name"] for each in ballot.get("constituencies", ())}
    return _named(names, contest)


def _origin(origin: str) -> str:
    return say("log-origin-official") if origin == "official" else origin


@lru_cache(maxsize=16)
def _lines(country: str) -> Mapping[str, Line]:
    """The lines of a country's papers; none where no form of it is coded."""
    try:
        form = find_form(f"{country}.protocol", RULES)
    except MaslikhatError:
        return {}
    return form.lines


def _line(lines: Mapping[str, Line], name: str, value: int) -> Row:
    line, language = lines.get(name), language_now()
    if line is None:
        return Cell(name), Cell(decimal(value, language))
    if line.kind is LineKind.MARK:
        told = say("log-yes") if value else say("log-no")
    elif line.kind is LineKind.TIME:
        # Minutes since 1970 as the clock of the station showed them.
        moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(minutes=value)
        told = f"{short_date(moment.date())} {moment:%H:%M}"
    else:
        told = decimal(value, language)
    return Cell(line.name[language]), Cell(told)


def kind_words(kind: str, language: Language) -> str:
    """The name of a type of entry; a type without words stays as it is."""
    message = f"record-kind-{kind}"
    return words(language).say(message) if words(language).has(message) else kind


_TOLD: Mapping[str, Callable[[Leaf, Body], Iterator[Table]]] = {
    "protocol": _paper,
    "tally": _paper,
    "result": _result,
    "election": _election,
    "rules": _rules,
    "key": _key,
}
