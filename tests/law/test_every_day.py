"""On any day at most one entry of a rule holds, and it is the one whose days in the history contain that day."""

from datetime import date, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from maslikhat.basics.citation import Act, Citation, RuleRef, Status
from maslikhat.basics.text import Text
from maslikhat.law.rulefile import Body, Rule
from maslikhat.law.shelf import history, in_force

FIRST = date(2010, 1, 1)
ACT = Act("elections", Text.of("Elections Law"), Text.of("Elections Law"))
# First day and length in days of an entry; no length: it has no last day of its own. Then: whether it says "none".
RUNS = st.dictionaries(
    st.integers(0, 60), st.tuples(st.none() | st.integers(0, 30), st.booleans()), min_size=1, max_size=6
)


def rule(offset: int, length: int | None, *, none: bool) -> Rule:
    first = FIRST + timedelta(days=offset)
    ref = RuleRef("xx.council", "age", Citation(ACT, None), Status.TEXT, first)
    value: dict[str, object] = {"none": True} if none else {"at_least": 20 + offset}
    return Rule("age", value, ref, first, first + timedelta(days=length) if length is not None else None)


@given(runs=RUNS, day=st.integers(0, 100))
def test_history_and_day_agree(runs: dict[int, tuple[int | None, bool]], day: int) -> None:
    rules = tuple(rule(offset, length, none=none) for offset, (length, none) in runs.items())
    body = Body("xx.council", Text.of("Council"), FIRST, (), rules, Path("council.toml"))
    asked = FIRST + timedelta(days=day)
    containing = [
        held.rule for held in history(body) if held.rule.valid_from <= asked and (not held.until or asked <= held.until)
    ]
    assert len(containing) <= 1
    told = in_force(body, asked).get("age")
    assert told is (containing[0] if containing and not containing[0].value.get("none") else None)
