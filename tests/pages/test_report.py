"""The report of real elections: one page that needs nothing else, in three languages, with the figures it claims."""

import re
from fractions import Fraction
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest

from maslikhat.basics.citation import Status
from maslikhat.basics.text import LANGUAGES, Language
from maslikhat.election.opening import elect_case, open_case
from maslikhat.pages.facts import ReportFacts, gather
from maslikhat.pages.fonts import Shown, font_faces
from maslikhat.pages.model import Tone
from maslikhat.pages.page import report_page
from maslikhat.pages.render import render
from maslikhat.wording.catalogue import LOCALES, entries

ELECTIONS = Path(__file__).resolve().parents[2] / "elections"
VOID = {"meta", "link", "br", "hr", "img", "input"}
CASES = ("kz-mazhilis-2023", "kz-mazhilis-2004", "kz-maslikhat-2023-almaty", "lt-seimas-2024", "nz-house-2017")


class Outline(HTMLParser):
    """Tags that do not close, ids, links and headings of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags.append((tag, given))
        if given.get("id"):
            self.ids.append(str(given["id"]))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self.ids += [str(value) for name, value in attrs if name == "id"]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.fixture(scope="module")
def facts() -> dict[str, ReportFacts]:
    return {name: gather(elect_case(open_case(ELECTIONS / name)), f"./run elect {name}", "0.1.0") for name in CASES}


@pytest.fixture(scope="module")
def pages(facts: dict[str, ReportFacts]) -> dict[tuple[str, Language], str]:
    return {(name, each): render(report_page(facts[name], each)) for name in CASES for each in LANGUAGES}


@pytest.mark.parametrize(
    ("language", "finding"),
    [
        ("en", "AMANAT won 62 of 98 seats with 53.90\u00a0% of the list vote"),
        ("ru", "AMANAT: 62 из 98 мандатов при 53,90\u00a0% голосов за списки"),
        ("kk", "AMANAT: 98 мандаттың 62-сі, тізімдерге берілген дауыстардың 53,90\u00a0пайызы"),
    ],
)
def test_the_finding_of_2023_is_the_heading(facts: dict[str, ReportFacts], language: Language, finding: str) -> None:
    assert report_page(facts["kz-mazhilis-2023"], language).finding == finding


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", CASES)
def test_a_page_needs_nothing_from_elsewhere(
    pages: dict[tuple[str, Language], str], name: str, language: Language
) -> None:
    page = pages[name, language]
    assert "<script" not in page
    assert "@import" not in page
    assert set(re.findall(r"url\((data:font/woff2|#)", page)) == {"data:font/woff2", "#"}
    loads = [tag for tag, given in Outline(page).tags if given.get("src") or tag == "link"]
    assert loads == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", CASES)
def test_a_page_is_well_formed_with_headings_in_order(
    pages: dict[tuple[str, Language], str], name: str, language: Language
) -> None:
    outline = Outline(pages[name, language])
    assert outline.open == []
    assert ("html", {"lang": language}) in outline.tags
    assert len(outline.ids) == len(set(outline.ids))
    links = [str(given["href"])[1:] for tag, given in outline.tags if tag == "a" and str(given["href"]).startswith("#")]
    assert set(links) <= set(outline.ids)
    levels = [int(tag[1]) for tag, _ in outline.tags if tag in {"h1", "h2", "h3"}]
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert all(given.get("scope") in {"row", "col"} for tag, given in outline.tags if tag == "th")


@pytest.mark.parametrize("name", CASES)
def test_patterns_that_marks_name_exist(pages: dict[tuple[str, Language], str], name: str) -> None:
    page = pages[name, "kk"]
    assert set(re.findall(r"--print:url\(#([\w-]+)\)", page)) <= set(re.findall(r'<pattern id="([\w-]+)"', page))


def test_every_seat_of_2023_is_drawn_twice_for_wide_and_narrow(pages: dict[tuple[str, Language], str]) -> None:
    page = pages["kz-mazhilis-2023", "en"]
    pictures = [page[found.start() : page.index("</svg>", found.start())] for found in re.finditer("<svg xmlns", page)]
    seats = [picture for picture in pictures if "seats-" in picture[:400]]
    assert [(each.count('class="seat"'), each.count('class="ring"')) for each in seats] == [(69, 29), (69, 29)]


def test_a_rule_not_read_in_the_law_wears_a_mark_with_words(facts: dict[str, ReportFacts]) -> None:
    given = facts["kz-mazhilis-2023"]
    doubtful = [rule for rule in given.rules if rule.status is not Status.TEXT]
    page = report_page(given, "en")
    steps = next(section for section in page.sections if section.id == "steps").steps
    marks = [step.mark for step in steps if step.mark]
    assert len(marks) >= len(doubtful) > 0
    assert {mark.tone for mark in marks} == {Tone.DOUBT}
    assert any("older edition" in mark.words for mark in marks)


def test_the_recount_of_2023_agrees_with_the_official_seats(facts: dict[str, ReportFacts]) -> None:
    recount = next(line for line in report_page(facts["kz-mazhilis-2023"], "en").card if line.term == "Recount")
    assert recount.mark is not None
    assert (recount.mark.tone, "69 of 69" in recount.mark.words) == (Tone.HOLDS, True)


def test_a_winner_that_no_source_names_is_said_to_be_not_published(facts: dict[str, ReportFacts]) -> None:
    page = report_page(facts["kz-mazhilis-2023"], "en")
    table = next(section for section in page.sections if section.id == "constituencies").tables[0]
    assert len(table.rows) == 29
    absent = [row for row in table.rows if row[1].mark and row[1].mark.words == "not published"]
    known = sum(each.winner is not None for each in facts["kz-mazhilis-2023"].result.constituencies)
    assert len(absent) == 29 - known > 0


def test_candidates_of_2023_are_told_by_stage(facts: dict[str, ReportFacts]) -> None:
    page = report_page(facts["kz-mazhilis-2023"], "en")
    table = next(section for section in page.sections if section.id == "candidates").figures[0].table
    assert table is not None
    told = {(row[0].words, row[1].words): [cell.words for cell in row[2:]] for row in table.rows}
    assert told["nominated", "all constituencies"] == ["609", "29", "21.0"]
    assert told["registered", "all constituencies"] == ["435", "29", "15.0"]


def test_the_swapped_digits_of_2023_are_told_with_their_proof(pages: dict[tuple[str, Language], str]) -> None:
    page = pages["kz-mazhilis-2023", "en"]
    assert "3,341,510" in page
    assert "off by −90,000" in page


def test_shares_of_2004_are_not_told_as_votes(facts: dict[str, ReportFacts]) -> None:
    page = report_page(facts["kz-mazhilis-2004"], "en")
    votes = next(section for section in page.sections if section.id == "votes").figures[0].table
    assert votes is not None
    assert "Votes" not in [head.words for head in votes.heads]
    assert all(section.id != "firmness" for section in page.sections)


def test_a_divisor_method_has_no_quotients_on_its_page(facts: dict[str, ReportFacts]) -> None:
    ids = [section.id for section in report_page(facts["nz-house-2017"], "ru").sections]
    assert "quota" not in ids
    assert "remainders" not in ids


def test_the_three_files_of_words_hold_the_same_messages() -> None:
    ids = {each: set(entries((LOCALES / each / "report.ftl").read_text("utf-8"))) for each in LANGUAGES}
    assert ids["kk"] == ids["ru"] == ids["en"]


def test_only_faces_whose_letters_are_shown_are_carried() -> None:
    assert font_faces(Shown("", "", "")) == ""
    latin = font_faces(Shown("Astana", "", ""))
    assert latin.count("@font-face") == 2
    assert "U+400" not in latin
    kazakh = font_faces(Shown("Астана қаласы", "сайлау", "Мәжіліс"))
    assert kazakh.count("@font-face") == 2 * 3 + 1 + 2
    for letter in "әғқңөұүһіӘҒҚҢӨҰҮҺІ":
        assert font_faces(Shown(letter, "", "")).count("@font-face") == 2


def test_a_page_is_the_same_every_time(facts: dict[str, ReportFacts]) -> None:
    given = facts["kz-mazhilis-2023"]
    assert render(report_page(given, "kk")) == render(report_page(given, "kk"))


def test_a_name_with_markup_is_escaped(facts: dict[str, ReportFacts]) -> None:
    given = facts["kz-mazhilis-2023"]
    hostile = ReportFacts(given.result, given.steps, command="<script>alert(1)</script>", version="<b>")
    page = render(report_page(hostile, "en"))
    assert "<script>" not in page
    assert "&lt;script&gt;" in page


def test_the_seat_nearest_to_moving_is_found_by_counting_anew(facts: dict[str, ReportFacts]) -> None:
    page = report_page(facts["kz-mazhilis-2023"], "en")
    firm = next(section for section in page.sections if section.id == "firmness")
    assert "NSDP's 4th" in firm.heading or "NSDP's seat no. 4" in firm.heading
    # 5 % of the votes left: 331,058 - x < (6,366,441 - x) / 20 from x = 13,407 on
    assert Fraction(6366441 - 13407, 20) > 331058 - 13407
    assert Fraction(6366441 - 13406, 20) <= 331058 - 13406
    assert "13,407" in firm.heading


def test_regional_turnout_of_2023_is_the_last_report_of_the_day(facts: dict[str, ReportFacts]) -> None:
    page = report_page(facts["kz-mazhilis-2023"], "en")
    section = next(section for section in page.sections if section.id == "regions")
    table = section.figures[0].table
    assert table is not None
    assert len(table.rows) == 20
    assert [cell.words for cell in table.rows[0]] == ["Kyzylorda Region", "67.21\u00a0%"]
    assert [cell.words for cell in table.rows[-1]] == ["Almaty", "25.82\u00a0%"]
    assert [cell.words for cell in table.total] == ["All", "54.19\u00a0%"]


def test_a_case_without_regional_turnout_has_no_map(facts: dict[str, ReportFacts]) -> None:
    ids = [section.id for section in report_page(facts["lt-seimas-2024"], "en").sections]
    assert "regions" not in ids
