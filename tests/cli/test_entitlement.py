"""Constituencies that count against list seats: New Zealand 2014, National being entitled to 60 seats, 19 by list."""

import csv
import io
import json

import pytest

from .conftest import ELECTIONS, Command

CASE = ELECTIONS / "nz-house-2014"
LANGUAGES = ["en", "ru", "kk"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_heading_says_what_is_shared_and_the_columns_sum_to_it(command: Command, lang: str) -> None:
    lines = command("elect", CASE, "--lang", lang).out.splitlines()
    heading = lines[3]
    assert {"en": "entitled", "ru": "положено", "kk": "тиесілі"}[lang] in heading
    assert "120" in heading
    assert heading.endswith("50")
    rows = [line.split()[-3:] for line in lines[6 : lines.index("", 6)]]
    assert [sum(int(row[column]) for row in rows) for column in (0, 1)] == [120, 50]


def test_the_json_has_both_counts_and_the_csv_the_list_seats(command: Command) -> None:
    seats = json.loads(command("elect", CASE, "--format", "json").out)["seats"]
    assert (seats["entitled"]["national"], seats["lists"]["national"]) == (60, 19)
    rows = csv.DictReader(io.StringIO(command("elect", CASE, "--format", "csv").out))
    assert {row["id"]: row["seats"] for row in rows if row["tier"] == "lists"}["national"] == "19"


def test_no_list_is_entitled_to_anything_where_constituencies_do_not_count(command: Command) -> None:
    document = json.loads(command("elect", ELECTIONS / "kz-mazhilis-2023", "--format", "json").out)
    assert document["seats"]["entitled"] is None


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_seat_is_numbered_through_the_whole_entitlement_and_says_so(command: Command, lang: str) -> None:
    text = command("explain", CASE, "--list", "national", "--seat", 20, "--lang", lang).out
    assert {"en": "constituencies included", "ru": "вместе с округами", "kk": "округтерді қоса"}[lang] in text
    last = text.splitlines()[-1]
    assert all(figure in last for figure in ("60", "41", "19"))
    reason = json.loads(command("explain", CASE, "--list", "national", "--seat", 20, "--format", "json").out)
    assert reason["numbered"] == "entitlement"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_holder_is_never_named_as_the_next_in_line_for_its_own_seat(command: Command, lang: str) -> None:
    def second(name: str) -> str:
        return command("explain", CASE, "--list", name, "--seat", 1, "--lang", lang).out.splitlines()[1]

    named = {"en": "next in line was National", "ru": "Следующей была National", "kk": "кезекте National"}[lang]
    own = {"en": "its own", "ru": "того же списка", "kk": "өзінікі"}[lang]
    assert named not in second("national")
    assert own in second("national")
    assert named in second("labour")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_seat_beyond_the_entitlement_is_refused_with_what_is_counted(command: Command, lang: str) -> None:
    assert command("explain", CASE, "--list", "national", "--seat", 60).status == 0
    ran = command("explain", CASE, "--list", "national", "--seat", 61, "--lang", lang)
    assert (ran.status, ran.out) == (2, "")
    assert {"en": "entitled", "ru": "вместе с округами", "kk": "тиесілі"}[lang] in ran.err
    assert "60" in ran.err


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_comparison_says_that_its_seats_are_no_list_seats(command: Command, lang: str) -> None:
    text = command("compare", CASE, "--method", "dhondt", "--lang", lang).out
    note = {
        "en": "these are not its list seats",
        "ru": "это не мандаты по спискам",
        "kk": "тізім бойынша мандаттар емес",
    }
    assert note[lang] in text
    assert "121" in text
    page = command("compare", CASE, "--method", "dhondt", "--lang", lang, "--format", "html").out
    assert {"en": "list seats by law", "ru": "Мандаты по спискам:", "kk": "Тізім бойынша мандаттар:"}[lang] not in page
    told = json.loads(command("compare", CASE, "--method", "dhondt", "--format", "json").out)
    assert (told["counts"], told["house"]) == ("entitlement", 121)
    own = json.loads(command("compare", ELECTIONS / "kz-mazhilis-2023", "--method", "dhondt", "--format", "json").out)
    assert (own["counts"], own["house"]) == ("list seats", None)
