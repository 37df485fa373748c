"""Dates in the official forms; month endings as the glossary notes them."""

from datetime import date

import pytest

from maslikhat.basics.text import Language
from maslikhat.wording.dates import from_date, long_date, on_date, short_date

POLLING_DAY = date(2023, 3, 19)


@pytest.mark.parametrize(
    ("language", "wanted"), [("en", "19 March 2023"), ("ru", "19 марта 2023 года"), ("kk", "2023 жылғы 19 наурыз")]
)
def test_the_day_of_voting_in_full(language: Language, wanted: str) -> None:
    assert long_date(POLLING_DAY, language).replace("\u00a0", " ") == wanted


def test_on_and_from_a_day() -> None:
    petitions = date(2024, 4, 4)
    assert on_date(POLLING_DAY, "kk").replace("\u00a0", " ") == "2023 жылғы 19 наурызда"
    assert on_date(POLLING_DAY, "en").replace("\u00a0", " ") == "on 19 March 2023"
    assert from_date(petitions, "kk").replace("\u00a0", " ") == "2024 жылғы 4 сәуірден бастап"
    assert from_date(petitions, "ru").replace("\u00a0", " ") == "с 4 апреля 2024 года"
    assert from_date(date(2024, 4, 2), "ru").startswith("со 2")


def test_tables_have_one_short_form() -> None:
    assert short_date(POLLING_DAY) == "19.03.2023"


LOCATIVE = "қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда"
ABLATIVE = (
    "қаңтардан ақпаннан наурыздан сәуірден мамырдан маусымнан шілдеден тамыздан қыркүйектен қазаннан "
    "қарашадан желтоқсаннан"
)


@pytest.mark.parametrize("month", range(1, 13))
def test_kazakh_months_take_the_endings_of_the_glossary(month: int) -> None:
    day = date(2024, month, 5)
    assert on_date(day, "kk").endswith("\u00a0" + LOCATIVE.split()[month - 1])
    assert from_date(day, "kk").endswith("\u00a0" + ABLATIVE.split()[month - 1] + " бастап")
