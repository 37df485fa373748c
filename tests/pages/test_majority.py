"""A majority is told of the whole body, or not at all."""

from pathlib import Path

import pytest

from maslikhat.election.opening import elect_case, open_case
from maslikhat.pages.facts import gather
from maslikhat.pages.sections.seats import seats_section
from maslikhat.pages.voice import voice_for

ELECTIONS = Path(__file__).resolve().parents[2] / "elections"


@pytest.mark.parametrize(
    ("case", "seats", "words"),
    [
        ("kz-mazhilis-2023", 98, "12 seats more than a majority of 50"),
        # 98 by list and nine of the Assembly: the majority is 54 of 107.
        ("kz-mazhilis-2012", 107, "29 seats more than a majority of 54"),
        ("lt-seimas-2024", None, "18 of 70 seats by list"),
        ("kz-maslikhat-2023-kostanay", None, "9 of 16 seats by list"),
        ("nz-house-2014", 121, "comes nearest with 60"),
    ],
)
def test_the_heading_of_the_seats(case: str, seats: int | None, words: str) -> None:
    facts = gather(elect_case(open_case(ELECTIONS / case)), "", "")
    made = seats_section(facts, voice_for(facts, "en"))
    assert facts.body_seats == seats
    assert made is not None
    assert words in made.heading.replace("\u00a0", " ")
