"""From the parts of an election to the typing of its papers: the stations are a sheet, and the way there is a tab."""

from django.test import Client
from tests.web.staff.conftest import HERE, text_of


def test_stations_put_in_by_a_form_can_be_typed(begun: Client) -> None:
    assert "stations.csv" in text_of(begun.get(f"{HERE}typing/"))
    rows = {"c0.station": "7", "c0.name": "Demo school", "c0.registered": "100", "c1.station": "8"}
    assert begun.post(f"{HERE}sheets/stations/", {"seen": "0", "first": "0", "rows": "2", **rows}).status_code == 302
    page = text_of(begun.get(f"{HERE}typing/"))
    assert "Demo school" in page
    assert page.count("lists/8/") == 1


def test_the_parts_lead_to_the_typing(begun: Client) -> None:
    assert f'href="{HERE}typing/"' in text_of(begun.get(HERE))
