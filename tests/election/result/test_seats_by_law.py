"""Seats that a case gives and the law of its level does not know are refused, with the place."""

from pathlib import Path
from shutil import copytree

import pytest

from maslikhat.election.allocation.rulebook import SeatsNotByLaw
from maslikhat.election.opening import elect_case, open_case

KOSTANAY = Path(__file__).resolve().parents[3] / "elections" / "kz-maslikhat-2023-kostanay"


def test_a_city_maslikhat_of_2023_has_no_seats_by_list(tmp_path: Path) -> None:
    folder = copytree(KOSTANAY, tmp_path / "case")
    head = folder / "case.toml"
    head.write_text(head.read_text("utf-8").replace('"regional"', '"city"'), encoding="utf-8")
    with pytest.raises(SeatsNotByLaw) as refused:
        elect_case(open_case(folder))
    assert dict(refused.value.faults[0].facts) == {"body": "kz.maslikhat", "seats": 16}
    place = refused.value.faults[0].place
    assert (Path(place.file or "").name, place.column) == ("case.toml", "seats.lists")
