"""Formulas: what is written is what is checked, to the last unit."""

import pytest

from maslikhat.election.protocols.formula import parse_comparison


def test_a_formula_becomes_left_side_less_right_side() -> None:
    comparison = parse_comparison("votes + 2 * invalid == took_part - 3")
    assert dict(comparison.terms) == {"votes": 1, "invalid": 2, "took_part": -1}
    assert comparison.residual({"votes": 10, "invalid": 1, "took_part": 15}) == 0


@pytest.mark.parametrize(
    ("formula", "tolerance", "holding", "broken"),
    [
        ("x == 5", 0, (5,), (4, 6)),
        ("x == 5", 2, (3, 7), (2, 8)),
        ("x <= 5", 0, (5,), (6,)),
        ("x <= 5", 2, (7,), (8,)),
        ("x >= 5", 0, (5,), (4,)),
        ("x >= 5", 2, (3,), (2,)),
        ("x < 5", 0, (4,), (5,)),
        ("x > 5", 0, (6,), (5,)),
    ],
)
def test_each_sign_stands_on_its_boundary(
    formula: str, tolerance: int, holding: tuple[int, ...], broken: tuple[int, ...]
) -> None:
    comparison = parse_comparison(formula, tolerance)
    residuals = {value: comparison.residual({"x": value}) for value in (*holding, *broken)}
    assert all(comparison.holds(residuals[value] or 0) for value in holding)
    assert not any(comparison.holds(residuals[value] or 0) for value in broken)


def test_an_empty_line_makes_no_residual() -> None:
    assert parse_comparison("x <= y").residual({"x": 1, "y": None}) is None


NO_FORMULAS = ("", "x", "x = 3", "x == y == z", "1 == 1", "x y == 3", "x * 2 == 3", "x == 0.5", "x - x == 0")


@pytest.mark.parametrize("text", NO_FORMULAS)
def test_what_is_no_formula_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"sum|comparison|line"):
        parse_comparison(text)
