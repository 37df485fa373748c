"""A control relation between lines of a paper, written as in the form: `votes + invalid == took_part`.

Terms are ids of lines, `votes` (the sum over lists or candidates), `against_all`, and integers, each with an integer
factor if need be: `100 * invalid < 3 * in_boxes`. Only integers; a share is written as a product. Reading a formula
does not look at any paper; `check` does that for all papers at once, `residual` for one.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

VOTES = "votes"

COMPARISON = re.compile(r"(?P<left>[^<>=]+)(?P<sign>==|<=|>=|<|>)(?P<right>[^<>=]+)")
TERM = re.compile(r"\s*(?P<sign>[+-])?\s*(?:(?P<factor>\d+)\s*\*\s*)?(?:(?P<name>[a-z]\w*)|(?P<number>\d+))\s*")


@dataclass(frozen=True, slots=True)
class Comparison:
    """Left side less right side as `terms` (line to factor) and `constant`; it holds from `low` to `high`."""

    text: str
    terms: tuple[tuple[str, int], ...]
    constant: int
    low: int | None
    high: int | None

    def residual(self, paper: Mapping[str, int | None]) -> int | None:
        """Left side less right side on one paper; None where a line it needs is not filled in."""
        total = self.constant
        for name, factor in self.terms:
            value = paper.get(name)
            if value is None:
                return None
            total += factor * value
        return total

    def holds(self, residual: int) -> bool:
        """Whether a residual is within what the relation allows."""
        return (self.low is None or residual >= self.low) and (self.high is None or residual <= self.high)


def parse_comparison(text: str, tolerance: int = 0) -> Comparison:
    """Read a formula; each comparison may be missed by `tolerance`. Raises ValueError saying what is wrong."""
    match = COMPARISON.fullmatch(text)
    if not match:
        raise ValueError(f"not a comparison of two sums: {text!r}")
    factors: dict[str, int] = {}
    constant = _add(match["left"], 1, factors) + _add(match["right"], -1, factors)
    terms = tuple((name, factor) for name, factor in factors.items() if factor)
    if not terms:
        raise ValueError(f"no line of the form stands in {text!r}")
    low, high = _bounds(match["sign"], tolerance)
    return Comparison(text.strip(), terms, constant, low, high)


def _add(side: str, direction: int, factors: dict[str, int]) -> int:
    """Add one side's terms to `factors`; give the sum of its plain numbers."""
    constant, position = 0, 0
    while position < len(side):
        match = TERM.match(side, position)
        if not match or (position and not match["sign"]):
            raise ValueError(f"not a sum of lines: {side.strip()!r}")
        factor = direction * (-1 if match["sign"] == "-" else 1) * int(match["factor"] or 1)
        if match["name"]:
            factors[match["name"]] = factors.get(match["name"], 0) + factor
        else:
            constant += factor * int(match["number"])
        position = match.end()
    return constant


def _bounds(sign: str, tolerance: int) -> tuple[int | None, int | None]:
    bounds: dict[str, tuple[int | None, int | None]] = {
        "==": (-tolerance, tolerance),
        "<=": (None, tolerance),
        ">=": (-tolerance, None),
        "<": (None, tolerance - 1),
        ">": (1 - tolerance, None),
    }
    return bounds[sign]
