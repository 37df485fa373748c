"""`maslikhat explain`: why one list holds one seat, in words, as data, as a table or a page."""

import json
from importlib import import_module
from typing import Annotated

import typer

from maslikhat.cli.opened import opened_case
from maslikhat.cli.options import CaseFolder, Format, FormatOption, Lang, LangOption, put
from maslikhat.election.export.document import exact
from maslikhat.election.export.reason import reason_document
from maslikhat.election.export.sheet import sheet
from maslikhat.election.opening import elect_case
from maslikhat.election.result.reason import SeatReason, why_seat
from maslikhat.pages.seat_words import told_reason

COLUMNS = ("rank", "list", "seat", "claim", "won")


def explain(
    case: CaseFolder,
    list_id: Annotated[str, typer.Option("--list", help="The list's id, as in options.csv.")],
    seat: Annotated[
        int,
        typer.Option(
            "--seat",
            help="Which of its list seats, from 1; where constituencies count against them, of all it is entitled to.",
        ),
    ],
    output: FormatOption = Format.TEXT,
    lang: LangOption = Lang.EN,
) -> None:
    """Tell why a list holds a seat, who was next, and how many votes it is from losing it."""
    with opened_case(case, lang.language) as opened:
        elected = elect_case(opened)
    reason = why_seat(elected.value, list_id, seat)
    if output is Format.JSON:
        put(json.dumps(reason_document(reason), ensure_ascii=False, indent=2))
    elif output is Format.CSV:
        put(sheet(COLUMNS, _rows(reason)))
    elif output is Format.HTML:
        command = f"./run explain {case} --list {list_id} --seat {seat} --format html --lang {lang.language}"
        put(import_module("maslikhat.pages.seat").reason_html(elected, reason, lang.language, command))
    else:
        put(*told_reason(elected, reason, lang.language))


def _rows(reason: SeatReason) -> list[tuple[object, ...]]:
    """The claims that were ranked, and the one that came next."""
    rows: list[tuple[object, ...]] = [
        (claim.rank, claim.list, claim.seat, exact(claim.key), "yes") for claim in reason.ranking
    ]
    if reason.runner_up is not None:
        rows.append((len(rows) + 1, reason.runner_up.list, reason.runner_up.seat, exact(reason.runner_up.key), "no"))
    return rows
