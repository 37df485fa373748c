"""What staff's work adds to the record: what stood publicly before a correction."""

import pytest

from maslikhat.election.export.staffwork import Figures, stood_before

PUBLIC = {"lines": {"invalid": 4, "unused": 0}, "votes": {"a": 60}, "against_all": 3}


@pytest.mark.parametrize(
    ("typed", "corrected", "before"),
    [
        ({"votes.a": 60}, {}, {"votes.a": 60}),
        # The files said other than was typed, and that was published.
        ({"votes.a": 61, "invalid": 5}, {}, {"votes.a": 60, "invalid": 4}),
        ({"votes.against_all": 2}, {}, {"votes.against_all": 3}),
        # An earlier correction that is published with this one.
        ({"votes.a": 70}, {"votes.a": 70}, {"votes.a": 70}),
        # A blank that the form has stand as a zero; a figure that is not public.
        ({"unused": None, "spoilt": None}, {}, {"unused": None, "spoilt": None}),
        ({"spoilt": 0}, {}, {"spoilt": None}),
        ({"invalid": None}, {}, {"invalid": 4}),
    ],
)
def test_what_stood_before_is_what_was_public(typed: Figures, corrected: Figures, before: Figures) -> None:
    assert stood_before(typed, PUBLIC, corrected) == before


@pytest.mark.parametrize("paper", [None, {"contest": "lists", "station": "1", "origin": "official"}])
def test_where_nothing_is_public_what_was_typed_stands(paper: dict[str, str] | None) -> None:
    assert stood_before({"votes.a": 61, "invalid": None}, paper, {}) == {"votes.a": 61, "invalid": None}
