"""A small made-up paper: two lists, the valid ballots, the invalid ones; and who works with it."""

from datetime import UTC, date, datetime, timedelta

from maslikhat.basics.text import Text
from maslikhat.election.entry.acts import Act, Kind
from maslikhat.election.entry.moves import do, stand
from maslikhat.election.entry.sheet import Sheet, sheet_of
from maslikhat.election.entry.standing import Standing
from maslikhat.election.protocols.form import Form, Line, LineKind, Relation, Severity
from maslikhat.election.protocols.formula import parse_comparison

START = datetime(2026, 11, 24, 20, tzinfo=UTC)
DAY = date(2021, 1, 10)
CLEAN: dict[str, int | None] = {"valid": 90, "invalid": 1, "votes.a": 60, "votes.b": 30}


def _relation(name: str, formula: str, severity: Severity) -> Relation:
    return Relation(name, Text.of(name), severity, DAY, comparisons=(parse_comparison(formula),))


LINES = {
    "valid": Line("valid", LineKind.COUNT, Text.of("valid ballots"), "1"),
    "invalid": Line("invalid", LineKind.COUNT, Text.of("invalid ballots"), "2", blank_is_zero=True),
}
RELATIONS = (
    _relation("balance", "valid == votes + against_all", Severity.ERROR),
    _relation("few_invalid", "invalid < 10", Severity.WARNING),
)
FORM = Form("kz.made", Text.of("made"), DAY, LINES, RELATIONS, (("valid",), ("valid",)))
SHEET: Sheet = sheet_of(FORM, "lists", {"a": Text.of("A"), "b": Text.of("B")})


def act(kind: Kind, by: str, minute: int = 0, **more: object) -> Act:
    return Act(kind, by, START + timedelta(minutes=minute), **more)  # type: ignore[arg-type]


def after(*acts: Act, standing: Standing | None = None) -> Standing:
    if standing is None:
        return stand(acts, SHEET)
    for each in acts:
        standing = do(standing, each, SHEET)
    return standing


def typing(by: str, figures: dict[str, int | None] | None = None, minute: int = 0) -> tuple[Act, Act, Act]:
    return (
        act(Kind.CLAIM, by, minute),
        act(Kind.SAVE, by, minute, figures=CLEAN if figures is None else figures),
        act(Kind.FINISH, by, minute),
    )
