"""Slips of the hand on made papers: every figure here is invented to show one slip."""

from collections.abc import Callable

import pytest

from maslikhat.election.protocols.check import FaultyPaper, check
from maslikhat.election.protocols.clerical import Nature, Slip, slip_between, slips
from maslikhat.election.protocols.doubt import votes_in_doubt
from maslikhat.election.protocols.form import Form
from maslikhat.election.protocols.load import read_papers
from maslikhat.election.protocols.mapping import PaperFile

Wide = Callable[..., PaperFile]


def only(form: Form, file: PaperFile) -> FaultyPaper:
    (paper,) = check(read_papers(file, form), form).faulty
    return paper


def test_two_swapped_digits_are_named_with_the_value(form: Form, wide: Wide) -> None:
    # 8 + 173 + 405 = 586; the paper says 568, and no other figure can give way by 18 in one slip.
    paper = only(form, wide("s1,900,568,8,173,405"))
    assert paper.nature is Nature.CLERICAL
    assert [(found.figure, found.written, found.corrected, found.slip) for found in paper.corrections] == [
        ("took_part", 568, 586, Slip.SWAPPED_DIGITS)
    ]
    assert paper.votes == 18


def test_one_wrong_digit_is_named_and_several_candidates_are_all_named(form: Form, wide: Wide) -> None:
    # One vote too many: each of the four figures may be the wrong one, and nothing says which.
    paper = only(form, wide("s1,900,585,8,173,405"))
    assert paper.nature is Nature.CLERICAL
    assert [(found.figure, found.is_option, found.corrected) for found in paper.corrections] == [
        ("took_part", False, 586),
        ("invalid", False, 7),
        ("a", True, 172),
        ("b", True, 404),
    ]


def test_a_slip_that_would_break_another_relation_is_no_explanation(form: Form, wide: Wide) -> None:
    # 586 took part by the sum, but only 570 are registered: 586 cannot be what was meant.
    paper = only(form, wide("s1,570,568,8,173,405"))
    assert paper.nature is Nature.UNEXPLAINED
    assert paper.corrections == ()


def test_one_figure_must_clear_every_error(form: Form, wide: Wide) -> None:
    # More took part than are registered, and the sum does not fit either: 596 > 590, 586 votes. One digit clears both.
    paper = only(form, wide("s1,590,596,8,173,405"))
    assert [(broken.relation.id, broken.residual) for broken in paper.broken] == [("balance", -10), ("registered", 6)]
    assert [(found.figure, found.corrected) for found in paper.corrections] == [("took_part", 586)]


def test_what_no_slip_clears_is_unexplained_and_held_against_a_margin(form: Form, wide: Wide) -> None:
    report = check(read_papers(wide("s1,900,611,8,173,405", "s2,900,585,8,173,405"), form), form)
    doubt = votes_in_doubt([report])
    assert (doubt.unexplained_papers, doubt.unexplained_votes) == (1, 25)
    assert (doubt.clerical_papers, doubt.clerical_votes, doubt.votes) == (1, 1, 26)
    assert doubt.could_change(25)
    assert not doubt.could_change(26)
    assert votes_in_doubt([report], contest="elsewhere").votes == 0


@pytest.mark.parametrize(
    ("written", "meant", "slip"),
    [
        (568, 586, Slip.SWAPPED_DIGITS),
        (568, 865, Slip.SWAPPED_DIGITS),
        (568, 569, Slip.WRONG_DIGIT),
        (8, 0, Slip.WRONG_DIGIT),
        (568, 685, None),
        (568, 579, None),
        (568, 56, None),
        (568, 568, None),
        (3, -3, None),
    ],
)
def test_what_is_one_slip(written: int, meant: int, slip: Slip | None) -> None:
    assert slip_between(written, meant) is slip


def test_every_slip_listed_is_one_and_none_is_left_out() -> None:
    found = list(slips(202))
    assert len(found) == len(set(found))
    assert set(found) == {meant for meant in range(100, 1000) if slip_between(202, meant)}
