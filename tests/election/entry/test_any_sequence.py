"""No sequence of acts loses a figure, makes one person both, or reaches definitive without two equal, clean typings.

A model beside the machine keeps, person by person, what was typed and what was asked back; after every act the paper
is held against it.
"""

from dataclasses import replace

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from tests.election.entry.conftest import SHEET, act

from maslikhat.election.entry.acts import Act, Kind
from maslikhat.election.entry.moves import do, stand
from maslikhat.election.entry.refusals import REFUSALS, Refused
from maslikhat.election.entry.sheet import differing
from maslikhat.election.entry.standing import Standing, State
from maslikhat.election.entry.verdict import unaccepted

PEOPLE = ("ann", "bek", "cem", "chair")
KEYS = tuple(SHEET.fields)
people = st.sampled_from(PEOPLE)
# Few values, so that typings meet; some balance and some do not.
figures = st.fixed_dictionaries(
    {"valid": st.sampled_from([3, 4, None]), "votes.a": st.sampled_from([1, 2]), "votes.b": st.sampled_from([2, None])},
    optional={"invalid": st.sampled_from([0, 12, None])},
)
BALANCED: dict[str, int | None] = {"valid": 3, "votes.a": 1, "votes.b": 2, "invalid": 0}
WHOLE = [BALANCED, {**BALANCED, "valid": 4}, {**BALANCED, "votes.a": 2, "valid": 4}]


class Papers(RuleBasedStateMachine):
    """Anybody tries anything at any time."""

    def __init__(self) -> None:
        super().__init__()
        self.standing = Standing()
        self.acts: list[Act] = []
        self.minute = 0
        self.refusals: set[str] = set()
        # What each person typed in this round and was not asked to check: nobody else's hand may show in it.
        self.typed: dict[str, dict[str, int | None]] = {}

    def attempt(self, kind: Kind, by: str, **more: object) -> bool:
        tried = act(kind, by, self.minute, **more)
        try:
            after = do(self.standing, tried, SHEET)
        except Refused as refused:
            self.refusals.add(refused.code)
            return False
        assert after.version == self.standing.version + 1
        self.standing = after
        self.acts.append(tried)
        return True

    @rule(minutes=st.sampled_from([1, 29, 30, 31]))
    def time_passes(self, minutes: int) -> None:
        self.minute += minutes

    @rule(by=people)
    def claim_it(self, by: str) -> None:
        self.claim(by)

    def claim(self, by: str) -> None:
        before = self.standing
        if self.attempt(Kind.CLAIM, by) and before.holder != by:
            if before.holder:
                self.typed.pop(before.holder)
            self.typed[by] = {}

    @rule(by=people, given=figures)
    def save_some(self, by: str, given: dict[str, int | None]) -> None:
        self.save(by, given)

    def save(self, by: str, given: dict[str, int | None]) -> None:
        if self.attempt(Kind.SAVE, by, figures=given):
            self.typed[by] |= given

    @precondition(lambda self: self.standing.state is State.CHECKING)
    @rule(data=st.data())
    def check_what_is_asked(self, data: st.DataObject) -> None:
        by = data.draw(st.sampled_from(sorted(self.standing.asked)))
        given = {key: BALANCED[key] for key in sorted(self.standing.asked[by])}
        assert self.attempt(Kind.SAVE, by, figures=given)
        self.typed[by] |= given

    @precondition(lambda self: bool(self.standing.holder))
    @rule()
    def the_holder_types_what_balances(self) -> None:
        by = self.standing.holder
        assert self.attempt(Kind.SAVE, by, figures=BALANCED)
        self.typed[by] |= BALANCED

    @rule(
        by=people, given=st.sampled_from([BALANCED, {**BALANCED, "valid": 4}, {**BALANCED, "votes.a": 2, "valid": 4}])
    )
    def type_whole(self, by: str, given: dict[str, int | None]) -> None:
        self.claim(by)
        self.save(by, given)
        self.finish(by)

    @rule(by=people)
    def finish_it(self, by: str) -> None:
        self.finish(by)

    def finish(self, by: str) -> None:
        self.attempt(Kind.FINISH, by)

    @rule(by=people, reason=st.sampled_from(["", "so it is"]))
    def acknowledge(self, by: str, reason: str) -> None:
        self.attempt(Kind.ACKNOWLEDGE, by, names=("few_invalid",), reason=reason)

    @rule(by=people)
    def release(self, by: str) -> None:
        if self.attempt(Kind.RELEASE, by):
            self.typed.pop(by)

    @rule(by=people, to=people, names=st.lists(st.sampled_from(KEYS), min_size=1, unique=True))
    def ask(self, by: str, to: str, names: list[str]) -> None:
        if self.attempt(Kind.ASK, by, to=to, names=tuple(names)):
            self.typed[to] = {key: value for key, value in self.typed[to].items() if key not in names}

    @precondition(lambda self: self.standing.state is State.DIFFERENT)
    @rule(data=st.data())
    def ask_where_they_differ(self, data: st.DataObject) -> None:
        to = data.draw(st.sampled_from(self.standing.authors))
        by = next(each for each in reversed(PEOPLE) if each not in self.standing.authors)
        names = self.standing.differences(SHEET)
        assert self.attempt(Kind.ASK, by, to=to, names=names)
        self.typed[to] = {key: value for key, value in self.typed[to].items() if key not in names}

    @rule(by=people, names=st.sampled_from([(), ("balance",), ("blank",), ("blank", "balance")]))
    def settle(self, by: str, names: tuple[str, ...]) -> None:
        self.attempt(Kind.SETTLE, by, names=names, reason="looked at")

    @rule(by=people, reason=st.sampled_from(["", "wrong paper"]))
    def reset(self, by: str, reason: str) -> None:
        if self.attempt(Kind.RESET, by, reason=reason):
            self.typed = {}

    @rule(by=people)
    def close(self, by: str) -> None:
        self.attempt(Kind.CLOSE, by)

    @rule(by=people, given=figures)
    def request(self, by: str, given: dict[str, int | None]) -> None:
        self.attempt(Kind.REQUEST, by, figures=given, reason="a court", recount=True)

    @rule(by=people, kind=st.sampled_from([Kind.APPROVE, Kind.REFUSE]))
    def decide(self, by: str, kind: Kind) -> None:
        self.attempt(kind, by, to=str(len(self.standing.corrections)), reason="decided")

    @invariant()
    def no_figure_is_lost_and_none_is_another_persons(self) -> None:
        held = {each.by: dict(each.figures) for each in (self.standing.first, self.standing.second) if each}
        assert held == self.typed

    @invariant()
    def nobody_is_both(self) -> None:
        assert len(set(self.standing.authors)) == len(self.standing.authors)

    @invariant()
    def definitive_only_from_two_equal_clean_typings(self) -> None:
        standing = self.standing
        if standing.state is State.DEFINITIVE:
            assert standing.first is not None
            assert standing.second is not None
            assert standing.first.is_finished
            assert standing.second.is_finished
            assert differing(SHEET, standing.first.figures, standing.second.figures) == ()
            assert not unaccepted(standing, SHEET, standing.first.figures)

    @invariant()
    def no_second_typing_stands_on_a_faulty_first(self) -> None:
        if self.standing.state is State.SECOND:
            assert self.standing.first is not None
            assert not unaccepted(self.standing, SHEET, self.standing.first.figures)

    @invariant()
    def who_decided_a_correction_did_not_ask_for_it(self) -> None:
        assert all(each.decided_by != each.requested_by for each in self.standing.corrections)

    def teardown(self) -> None:
        assert self.refusals <= REFUSALS
        assert stand(self.acts, SHEET) == replace(self.standing, version=len(self.acts))


TestPapers = Papers.TestCase
TestPapers.settings = settings(
    max_examples=120, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
)


def test_the_machine_reaches_every_state() -> None:
    """A check that cannot fail is none: the walk of a whole paper touches each state."""
    broken: dict[str, int | None] = {**BALANCED, "valid": 9}
    steps: list[tuple[Kind, str, dict[str, object]]] = [
        (Kind.CLAIM, "ann", {}),
        (Kind.SAVE, "ann", {"figures": broken}),
        (Kind.FINISH, "ann", {}),
        (Kind.SETTLE, "chair", {"reason": "mended"}),
        (Kind.SAVE, "ann", {"figures": BALANCED}),
        (Kind.FINISH, "ann", {}),
        (Kind.CLAIM, "bek", {}),
        (Kind.SAVE, "bek", {"figures": broken}),
        (Kind.FINISH, "bek", {}),
        (Kind.ASK, "chair", {"to": "ann", "names": ("valid",)}),
        (Kind.SAVE, "ann", {"figures": {"valid": 9}}),
        (Kind.FINISH, "ann", {}),
        (Kind.SETTLE, "chair", {"names": ("balance",), "reason": "so on paper"}),
    ]
    standing, seen = Standing(), {State.EMPTY}
    for kind, by, more in steps:
        standing = do(standing, act(kind, by, 0, **more), SHEET)
        seen.add(standing.state)
    assert seen == set(State)
