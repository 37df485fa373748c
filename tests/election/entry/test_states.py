"""The states of a station's paper, each sentence of them."""

from datetime import timedelta

import pytest
from tests.election.entry.conftest import CLEAN, SHEET, START, act, after, typing

from maslikhat.election.entry.acts import Kind, act_of, body_of
from maslikhat.election.entry.refusals import REFUSALS, Refused
from maslikhat.election.entry.standing import CLAIM_LASTS, Standing, State

BROKEN: dict[str, int | None] = {**CLEAN, "valid": 91}
OTHER: dict[str, int | None] = {**CLEAN, "votes.a": 61, "valid": 91}


def refused(code: str) -> "pytest.RaisesExc[Refused]":
    assert code in REFUSALS
    return pytest.RaisesExc(Refused, check=lambda error: error.code == code)


def different() -> Standing:
    return after(*typing("ann"), *typing("bek", OTHER))


def test_two_equal_typings_by_two_people_make_it_definitive() -> None:
    standing = after(*typing("ann"), *typing("bek"))
    assert standing.state is State.DEFINITIVE
    assert standing.figures() == CLEAN


def test_one_person_cannot_type_it_twice() -> None:
    with refused("same-person"):
        after(*typing("ann"), act(Kind.CLAIM, "ann", 999))


def test_errors_do_not_stop_the_clerk_but_stop_the_second_typing() -> None:
    faulty = after(*typing("ann", BROKEN))
    assert faulty.state is State.FAULTY
    with refused("not-now"):
        after(act(Kind.CLAIM, "bek"), standing=faulty)


def test_a_settled_paper_goes_back_to_its_author_and_nobody_else() -> None:
    back = after(*typing("ann", BROKEN), act(Kind.SETTLE, "chair", reason="mended by the station"))
    assert back.state is State.BACK
    with refused("not-now"):
        after(act(Kind.CLAIM, "bek", 999), standing=back)
    done = after(act(Kind.SAVE, "ann", figures={"valid": 90}), act(Kind.FINISH, "ann"), standing=back)
    assert done.state is State.FIRST_DONE


def test_an_error_that_stands_on_the_paper_is_settled_with_a_reason_for_these_figures_alone() -> None:
    settle = act(Kind.SETTLE, "chair", names=("balance",), reason="the paper says so")
    back = after(*typing("ann", BROKEN), settle)
    same = after(act(Kind.FINISH, "ann"), standing=back)
    assert same.state is State.FIRST_DONE
    assert after(*typing("bek", BROKEN), standing=same).state is State.DEFINITIVE
    other = after(act(Kind.SAVE, "ann", figures={"valid": 95}), act(Kind.FINISH, "ann"), standing=back)
    assert other.state is State.FAULTY


def test_votes_that_are_blank_cannot_be_settled() -> None:
    faulty = after(*typing("ann", {**CLEAN, "votes.a": None}))
    with refused("not-broken"):
        after(act(Kind.SETTLE, "chair", names=("blank-votes",), reason="x"), standing=faulty)


def test_blank_is_zero_only_where_the_form_says_so() -> None:
    assert after(*typing("ann", {**CLEAN, "invalid": None})).state is State.FIRST_DONE
    assert after(*typing("ann", {**CLEAN, "valid": None})).state is State.FAULTY


def test_a_difference_blanks_only_the_fields_asked_of_the_author_asked() -> None:
    asked = after(act(Kind.ASK, "chair", to="bek", names=("votes.a",)), standing=different())
    assert asked.state is State.CHECKING
    assert asked.second is not None
    assert asked.second.figures == {key: value for key, value in OTHER.items() if key != "votes.a"}
    assert asked.first is not None
    assert asked.first.figures == CLEAN
    with refused("not-asked"):
        after(act(Kind.SAVE, "bek", figures={"valid": 90}), standing=asked)
    with refused("not-now"):
        after(act(Kind.SAVE, "ann", figures={"votes.a": 61}), standing=asked)


def test_checked_fields_make_it_definitive_or_different_again() -> None:
    asked = after(act(Kind.ASK, "chair", to="bek", names=("votes.a", "valid")), standing=different())
    again = after(act(Kind.SAVE, "bek", figures={"votes.a": 61, "valid": 91}), act(Kind.FINISH, "bek"), standing=asked)
    assert again.state is State.DIFFERENT
    mended = after(act(Kind.SAVE, "bek", figures={"votes.a": 60, "valid": 90}), act(Kind.FINISH, "bek"), standing=asked)
    assert mended.state is State.DEFINITIVE


def test_only_fields_that_differ_are_given_back() -> None:
    with refused("not-a-difference"):
        after(act(Kind.ASK, "chair", to="bek", names=("votes.b",)), standing=different())


def test_both_authors_may_be_asked_and_the_last_one_decides_nothing_alone() -> None:
    asked = after(
        act(Kind.ASK, "chair", to="ann", names=("votes.a",)),
        act(Kind.ASK, "chair", to="bek", names=("votes.a", "valid")),
        act(Kind.SAVE, "ann", figures={"votes.a": 60}),
        act(Kind.FINISH, "ann"),
        standing=different(),
    )
    assert asked.state is State.CHECKING
    done = after(act(Kind.SAVE, "bek", figures={"votes.a": 60, "valid": 90}), act(Kind.FINISH, "bek"), standing=asked)
    assert done.state is State.DEFINITIVE


def test_equal_typings_with_an_error_are_not_definitive_before_it_is_settled() -> None:
    broken: dict[str, int | None] = {**OTHER, "valid": 95}
    unbalanced = after(
        *typing("ann"),
        *typing("bek", broken),
        act(Kind.ASK, "chair", to="ann", names=("valid", "votes.a")),
        act(Kind.SAVE, "ann", figures={"valid": 95, "votes.a": 61}),
        act(Kind.FINISH, "ann"),
    )
    assert unbalanced.state is State.UNBALANCED
    with refused("errors-left"):
        after(act(Kind.SETTLE, "chair", reason="looked"), standing=unbalanced)
    done = after(act(Kind.SETTLE, "chair", names=("balance",), reason="so on paper"), standing=unbalanced)
    assert done.state is State.DEFINITIVE


@pytest.mark.parametrize("kind", [Kind.ASK, Kind.RESET])
def test_nobody_settles_a_paper_they_typed(kind: Kind) -> None:
    with refused("own-work"):
        after(act(kind, "ann", to="bek", names=("valid",), reason="x"), standing=different())


def test_a_warning_needs_a_reason_that_holds_for_the_figures_it_was_given_for() -> None:
    many: dict[str, int | None] = {**CLEAN, "invalid": 10}
    with refused("not-acknowledged"):
        after(*typing("ann", many))
    open_ones = after(*typing("ann", many)[:2])
    with refused("no-reason"):
        after(act(Kind.ACKNOWLEDGE, "ann", names=("few_invalid",), reason=" "), standing=open_ones)
    told = after(act(Kind.ACKNOWLEDGE, "ann", names=("few_invalid",), reason="so it is"), standing=open_ones)
    assert after(act(Kind.FINISH, "ann"), standing=told).state is State.FIRST_DONE
    with refused("not-acknowledged"):
        after(act(Kind.SAVE, "ann", figures={"invalid": 11}), act(Kind.FINISH, "ann"), standing=told)
    with refused("no-warning"):
        after(act(Kind.ACKNOWLEDGE, "ann", names=("balance",), reason="x"), standing=open_ones)


def test_a_claim_shows_its_holder_expires_to_the_minute_and_is_then_taken_over_blank() -> None:
    minutes = int(CLAIM_LASTS / timedelta(minutes=1))
    held = after(act(Kind.CLAIM, "ann"), act(Kind.SAVE, "ann", 5, figures={"valid": 1}))
    assert (held.holder, held.held_until) == ("ann", START + timedelta(minutes=5 + minutes))
    with refused("held"):
        after(act(Kind.CLAIM, "bek", 5 + minutes - 1), standing=held)
    taken = after(act(Kind.CLAIM, "bek", 5 + minutes), standing=held)
    assert taken.first is not None
    assert (taken.first.by, taken.first.figures) == ("bek", {})
    with refused("held"):
        after(act(Kind.SAVE, "ann", 5 + minutes, figures={"valid": 2}), standing=taken)
    done = after(act(Kind.SAVE, "bek", 40, figures=CLEAN), act(Kind.FINISH, "bek", 40), standing=taken)
    assert after(*typing("ann", minute=50), standing=done).state is State.DEFINITIVE


def test_who_comes_back_after_it_expired_finds_what_was_saved() -> None:
    held = after(act(Kind.CLAIM, "ann"), act(Kind.SAVE, "ann", figures={"valid": 1}), act(Kind.CLAIM, "ann", 999))
    assert held.first is not None
    assert held.first.figures == {"valid": 1}


def test_dropping_gives_the_paper_back() -> None:
    assert after(act(Kind.CLAIM, "ann"), act(Kind.RELEASE, "ann")).state is State.EMPTY
    assert after(*typing("ann"), act(Kind.CLAIM, "bek"), act(Kind.RELEASE, "bek")).state is State.FIRST_DONE
    with refused("not-yours"):
        after(act(Kind.CLAIM, "ann"), act(Kind.RELEASE, "bek"))


def test_a_reset_needs_a_reason_and_begins_anew_with_the_scans_kept() -> None:
    standing = after(act(Kind.ATTACH, "ann", names=("ab",)), standing=different())
    with refused("no-reason"):
        after(act(Kind.RESET, "chair"), standing=standing)
    anew = after(act(Kind.RESET, "chair", reason="wrong station"), standing=standing)
    assert (anew.state, anew.authors, anew.scans) == (State.EMPTY, (), ("ab",))


def closed() -> Standing:
    return after(*typing("ann"), *typing("bek"), act(Kind.CLOSE, "clerk"))


def test_after_the_papers_are_handed_on_only_corrections_change_them() -> None:
    with refused("already-closed"):
        after(act(Kind.RESET, "chair", reason="x"), standing=closed())
    with refused("not-now"):
        after(act(Kind.CLAIM, "cem", 999), standing=closed())
    with refused("not-now"):
        change = act(Kind.REQUEST, "ann", figures={"valid": 1}, reason="x", recount=True)
        after(*typing("ann"), *typing("bek"), change)


def test_a_correction_has_ground_recount_before_and_after_and_another_approver() -> None:
    change = {"votes.a": 59, "votes.b": 31, "valid": 90}
    asked = after(act(Kind.REQUEST, "ann", figures=change, reason="court", recount=True), standing=closed())
    (made,) = asked.corrections
    assert (made.before, made.after) == ({"votes.a": 60, "votes.b": 30}, {"votes.a": 59, "votes.b": 31})
    assert asked.figures() == CLEAN
    with refused("same-requester"):
        after(act(Kind.APPROVE, "ann", to="1"), standing=asked)
    with refused("correction-open"):
        after(act(Kind.REQUEST, "bek", figures={"valid": 1}, reason="x", recount=False), standing=asked)
    approved = after(act(Kind.APPROVE, "chair", to="1"), standing=asked)
    assert approved.figures() == {**CLEAN, **change}
    assert approved.first is not None
    assert approved.first.figures == CLEAN
    assert after(act(Kind.REFUSE, "chair", to="1", reason="no"), standing=asked).figures() == CLEAN
    with refused("no-correction"):
        after(act(Kind.APPROVE, "chair", to="1"), standing=approved)


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"figures": {"valid": 91}, "reason": "", "recount": True}, "no-reason"),
        ({"figures": {"valid": 91}, "reason": "court"}, "no-reason"),
        ({"figures": {"valid": 90}, "reason": "court", "recount": False}, "nothing-to-correct"),
        ({"figures": {"none": 1}, "reason": "court", "recount": False}, "unknown-field"),
        ({"figures": {"votes.a": None}, "reason": "court", "recount": False}, "faulty-correction"),
    ],
)
def test_a_correction_that_says_too_little_is_refused(more: dict[str, object], code: str) -> None:
    with refused(code):
        after(act(Kind.REQUEST, "ann", 0, **more), standing=closed())


def test_an_act_is_told_and_read_back_whole() -> None:
    for each in (
        *typing("ann"),
        act(Kind.ASK, "chair", to="bek", names=("valid",)),
        act(Kind.REQUEST, "ann", figures={"valid": None}, reason="court", recount=False),
    ):
        assert act_of(each.kind.value, each.by, each.at, body_of(each)) == each


def test_differences_stand_in_the_order_of_the_paper() -> None:
    assert different().differences(SHEET) == ("valid", "votes.a")
