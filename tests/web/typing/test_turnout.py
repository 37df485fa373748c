"""Turnout by the hour on a paper that is typed."""

import pytest
from tests.web.typing.conftest import Hand, paper, text_of

pytestmark = pytest.mark.django_db


def test_turnout_by_the_hour_is_typed_and_a_fall_is_a_warning(ann: Hand, bek: Hand) -> None:
    assert ann.take().status_code == 302
    assert "voted by 12:00" in text_of(ann.get("lists/1/sections/counts/"))
    falling = paper(voted_by_10="40", voted_by_12="90", voted_by_16="80")
    refused = ann.type_whole(falling)
    assert refused.status_code == 409
    assert "turnout_rises" in text_of(refused)
    assert ann.finish(**{"answer.turnout_rises": "so on the paper"}).status_code == 302
    bek.type_whole(falling)
    bek.finish(**{"answer.turnout_rises": "so on the paper"})
    assert bek.state() == "definitive"
    assert "so on the paper" in text_of(bek.get("lists/1/"))


def test_a_paper_without_turnout_by_the_hour_is_whole(ann: Hand) -> None:
    assert ann.type_whole(paper()).status_code == 302
    assert ann.state() == "first_done"
