"""What an entry says, as tables in the reader's language: by its type where that is known, else field by field."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from maslikhat.basics.citation import Status
from maslikhat.basics.errors import MaslikhatError
from maslikhat.basics.text import Language
from maslikhat.pages.model import Cell, Head, Mark, Row, Table, Tone
from maslikhat.pages.rule_words import name_words, value_words
from maslikhat.record.kinds import Kind
from maslikhat.record.leaf import Leaf
from maslikhat.wording.catalogue import words
from maslikhat.wording.numbers import decimal
from maslikhat.wording.steps import status_mark
from maslikhat_web.records.views import acts
from maslikhat_web.records.views.words import (
    contest_words,
    facts,
    figures,
    line_row,
    lines_of,
    named,
    options_of,
    origin_words,
    spoken,
)
from maslikhat_web.shared.templating import language_now, say

Body = Mapping[str, Any]


def tables_of(leaf: Leaf) -> tuple[Table, ...]:
    """The tables of what an entry says; one of its commitment where the words themselves are not told."""
    if leaf.body is None:
        return (facts(((say("log-commitment"), leaf.commitment),)),)
    tell = TOLD[Kind(leaf.type)] if leaf.type in set(Kind) & set(TOLD) else _plainly
    try:
        return tuple(tell(leaf, leaf.body))
    except (KeyError, TypeError, ValueError, AttributeError, MaslikhatError):
        # An entry of an older or a newer version of this program says other things under the same type.
        return tuple(_plainly(leaf, leaf.body))


def _plainly(_leaf: Leaf, body: Body) -> Iterator[Table]:
    yield facts(body.items())


def _paper(leaf: Leaf, body: Body) -> Iterator[Table]:
    """A protocol or a published count."""
    yield facts(
        (
            (say("log-contest"), contest_words(leaf, body["contest"])),
            (say("page-station"), body.get("station")),
            (say("page-territory"), body.get("territory")),
            (say("log-origin"), body.get("origin") and origin_words(str(body["origin"]))),
            (say("log-stations-counted"), body.get("stations")),
            (say("log-stations-expected"), body.get("expected")),
        )
    )
    options, lines = options_of(leaf), lines_of(leaf.jurisdiction.partition(".")[0])
    votes = [(named(options, name), count) for name, count in sorted(body["votes"].items(), key=lambda each: -each[1])]
    against = [(say("log-against-all"), body["against_all"])] if body["against_all"] is not None else []
    yield figures(say("page-station-votes"), say("page-list"), say("page-votes"), [*votes, *against])
    order = [name for name in lines if name in body["lines"]] + [name for name in body["lines"] if name not in lines]
    if order:
        heads = (Head(say("page-line")), Head(say("page-figure"), figures=True))
        rows = tuple(line_row(lines, name, body["lines"][name]) for name in order)
        yield Table(say("page-station-lines"), heads, rows)


def _result(leaf: Leaf, body: Body) -> Iterator[Table]:
    lots = body["lots"]
    options = options_of(leaf)
    yield facts(
        (
            (say("log-stations-counted"), body["counted"]),
            (say("log-stations-expected"), body["expected"]),
            (say("log-lots"), lots and [named(options, name) for name in lots["tied"]]),
            (say("log-lots-seats"), lots and lots["seats"]),
            (say("log-document"), body["document_sha256"]),
        )
    )
    lists, total = body["seats"]["lists"], body["seats"]["total"]
    heads = (Head(say("page-list")), Head(say("log-by-list"), figures=True), Head(say("log-in-all"), figures=True))
    language = language_now()
    rows = tuple(
        (Cell(named(options, name)), Cell(decimal(lists.get(name, 0), language)), Cell(decimal(count, language)))
        for name, count in sorted(total.items(), key=lambda each: -each[1])
        if count or lists.get(name)
    )
    yield Table(say("page-seats"), heads, rows)
    tied = body.get("constituency_lots") or {}
    if tied:
        columns = (say("log-constituency"), say("signed-tied-between"), say("signed-tied-decides"))
        yield Table(
            say("signed-tied"),
            tuple(map(Head, columns)),
            tuple(_tied(leaf, options, name, each) for name, each in tied.items()),
        )


def _tied(leaf: Leaf, options: Body, constituency: str, lots: Body) -> Row:
    between = ", ".join(named(options, name) for name in lots["tied"])
    decides = say("signed-tied-run-off" if lots["decides"] == "run_off" else "signed-tied-seat")
    return Cell(contest_words(leaf, constituency)), Cell(between), Cell(decides)


def _election(_leaf: Leaf, body: Body) -> Iterator[Table]:
    yield facts(
        (
            (say("log-title"), body["title"]),
            (say("page-day"), body["day"]),
            (say("log-body"), body["body"]),
            (say("log-archive"), body["archive_sha256"]),
        )
    )
    heads = (Head(say("page-list")), Head(say("log-id")), Head(say("log-candidates"), figures=True))
    rows = tuple(
        (Cell(spoken(each["name"])), Cell(str(each["id"])), Cell(spoken(each["candidates"])))
        for each in body["options"]
    )
    yield Table(say("log-ballot"), heads, rows)
    if body["constituencies"]:
        pair = (Head(say("log-constituency")), Head(say("log-winner-published")))
        named = tuple((Cell(spoken(each["name"])), Cell(each["winner"] or "–")) for each in body["constituencies"])
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
    yield facts([(name_words(name, language), value_words(name, value, language)) for name, value in found if value])
    heads = (Head(say("log-rule")), Head(say("log-act")), Head(say("log-article")))
    yield Table(say("log-where-written"), heads, tuple(_cite(each, language) for each in body["cites"]))


def _cite(rule: Body, language: Language) -> Row:
    """Where a rule is written; one that was not read in the law's own text wears the mark of it."""
    status = Status(rule["status"])
    mark = None if status is Status.TEXT else Mark(Tone.DOUBT, status_mark(status, language))
    name = Cell(name_words(rule["name"], language), mark=mark)
    return name, Cell(spoken(rule["act"])), Cell(rule["article"] or "–")


def _key(_leaf: Leaf, body: Body) -> Iterator[Table]:
    yield facts(((say("log-key-old"), body["old"]), (say("log-key-new"), body["new"])))


def _method(method: Body) -> Body:
    return {"method": "divisor" if "divisors" in method else "quota", **method}


def _given(value: Body | None) -> Body | None:
    return {name: part for name, part in value.items() if part is not None} if value else None


def kind_words(kind: str, language: Language) -> str:
    """The name of a type of entry; a type without words stays as it is."""
    message = f"record-kind-{kind}"
    return words(language).say(message) if words(language).has(message) else kind


# A sealed entry has no body to be told.
TOLD: Mapping[Kind, Callable[[Leaf, Body], Iterator[Table]]] = {
    Kind.PROTOCOL: _paper,
    Kind.TALLY: _paper,
    Kind.RESULT: _result,
    Kind.ELECTION: _election,
    Kind.RULES: _rules,
    Kind.KEY: _key,
    Kind.LOTS: acts.lots,
    Kind.RETRACTION: acts.retraction,
    Kind.CORRECTION: acts.correction,
    Kind.LEFT_OUT: acts.left_out,
    Kind.OPENED: acts.opened,
}
