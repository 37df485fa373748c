"""A page under 150 kB as a server sends it (gzip); the report as a file is larger, because it carries its faces."""

import gzip
from pathlib import Path

import pytest

from maslikhat.basics.text import LANGUAGES, Language
from maslikhat.cli.elect_report import report_html
from maslikhat.election.opening import elect_case, open_case

ELECTIONS = Path(__file__).resolve().parents[2] / "elections"
KILOBYTE = 1000


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", ["kz-mazhilis-2023", "ge-parliament-2024", "nz-house-2017"])
def test_the_report_weighs_less_than_150_kilobytes(case: str, language: Language) -> None:
    folder = ELECTIONS / case
    page = report_html(elect_case(open_case(folder)), language, folder)
    assert 20 * KILOBYTE < len(gzip.compress(page.encode(), 6)) < 150 * KILOBYTE
