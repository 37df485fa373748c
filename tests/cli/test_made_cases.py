"""Kinds of seats and of endings that no shipped case has, on the tiny invented case."""

import json
import re
from pathlib import Path

import pytest

from maslikhat.basics.errors import MaslikhatError
from maslikhat.cli import elect_report

from .conftest import ELECTIONS, FILES, HEAD, PAPERS, PROTOCOLS, CaseWriter, Command

ENGLISH = re.compile(r"\b[a-z]{2,}(?:[ ,]+[a-z]{2,}){2,}\b")
LANGUAGES = ["en", "ru", "kk"]
OF_2012 = (
    HEAD.replace("exampletown.maslikhat.2021-01-10", "mazhilis.2012-01-15")
    .replace('"kz.maslikhat"', '"kz.mazhilis"')
    .replace("date = 2021-01-10", "date = 2012-01-15")
    .replace('level = "city"\n', "")
    .replace("seats = { lists = 10 }\n", "")
)
THREE_SEATS = HEAD.replace("lists = 10", "lists = 3")
LEVEL = "contest,option,votes\nlists,steppe,50\nlists,river,50\n"


def official(steppe: int, river: int) -> str:
    return f"option,lists\nsteppe,{steppe}\nriver,{river}\n"


def test_the_tiny_case_is_right(command: Command, write_case: CaseWriter) -> None:
    ran = command("elect", write_case())
    assert (ran.status, ran.err) == (0, "")
    assert "The seats agree with the official result." in ran.out


def test_seats_that_differ_from_the_official_ones_end_with_status_1(command: Command, write_case: CaseWriter) -> None:
    ran = command("elect", write_case({"official.csv": official(6, 4)}))
    assert (ran.status, ran.err) == (1, "")


@pytest.mark.parametrize(("registered", "status"), [(5010, 0), (5009, 1)])
@pytest.mark.parametrize("output", ["text", "json"])
def test_faulty_papers_end_elect_with_status_1_and_balanced_ones_with_0(
    command: Command, write_case: CaseWriter, registered: int, status: int, output: str
) -> None:
    mapping = PROTOCOLS.replace('took_part = "took_part"', 'issued = "took_part"')
    papers = str(PAPERS["papers.csv"]).replace("s1,9000,5010", f"s1,{registered},5010")
    folder = write_case({**PAPERS, "protocols.toml": mapping, "papers.csv": papers})
    ran = command("elect", folder, "--format", output)
    assert (ran.status, ran.err) == (status, "")
    assert command("check", folder).status == status


@pytest.mark.parametrize("lang", LANGUAGES)
def test_compare_without_a_change_is_refused_and_names_what_may_be_changed(
    command: Command, write_case: CaseWriter, lang: str
) -> None:
    ran = command("compare", write_case(), "--lang", lang)
    assert (ran.status, ran.out) == (2, "")
    assert all(option in ran.err for option in ("--method", "--threshold", "--seats", "--rules", "--on"))
    assert {"en": "Nothing to compare", "ru": "Сравнивать нечего", "kk": "Салыстыратын ештеңе жоқ"}[lang] in ran.err


@pytest.mark.parametrize("lang", LANGUAGES)
def test_votes_that_no_voters_can_cast_are_told_so(command: Command, lang: str) -> None:
    asked = ("explain", ELECTIONS / "kz-mazhilis-2023", "--list", "amanat", "--seat")
    beyond = {"en": "more than there are voters for", "ru": "Столько избирателей нет", "kk": "Мұнша сайлаушы жоқ"}[lang]
    assert beyond in command(*asked, 5, "--lang", lang).out
    assert beyond not in command(*asked, 40, "--lang", lang).out
    flags = [json.loads(command(*asked, seat, "--format", "json").out)["taken_beyond_voters"] for seat in (5, 40)]
    assert flags == [True, False]


def test_differing_seats_stand_in_the_json_as_well(command: Command, write_case: CaseWriter) -> None:
    ran = command("elect", write_case({"official.csv": official(6, 4)}), "--format", "json")
    assert ran.status == 1
    assert [each["option"] for each in json.loads(ran.out)["official"]["differences"]] == ["steppe", "river"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_tie_is_a_result_and_says_that_lots_are_needed(command: Command, write_case: CaseWriter, lang: str) -> None:
    folder = write_case({"case.toml": THREE_SEATS, "votes.csv": LEVEL, "official.csv": official(1, 1)})
    ran = command("elect", folder, "--lang", lang)
    assert (ran.status, ran.err) == (0, "")
    document = json.loads(command("elect", folder, "--format", "json").out)
    assert document["lots"] == {"tied": ["river", "steppe"], "seats": 1, "rule": "list_tie"}
    assert document["seats"]["lists"] == {"steppe": 1, "river": 1}
    if lang == "en":
        assert "lots must be drawn" in ran.out


def in_order(second: str, first: str) -> str:
    rows = {"steppe": "Дала,Степь,Steppe", "river": "Өзен,Река,River"}
    told = [f"{name},list,{rows[name]},{place}" for place, name in ((1, first), (2, second))]
    return "\n".join(["id,kind,name_kk,name_ru,name_en,registered", *told, ""])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_tie_by_registration_is_settled_and_explained(command: Command, write_case: CaseWriter, lang: str) -> None:
    folder = write_case(
        {
            "case.toml": THREE_SEATS,
            "votes.csv": LEVEL,
            "options.csv": in_order("steppe", "river"),
            "official.csv": official(1, 2),
        }
    )
    assert command("elect", folder, "--lang", lang).status == 0
    ran = command("explain", folder, "--list", "river", "--seat", 2, "--lang", lang)
    assert (ran.status, ran.err) == (0, "")
    assert {"en": "River holds its 2nd seat by the rule for ties", "ru": "Река", "kk": "Өзен"}[lang] in ran.out


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_single_list_and_the_minimum_of_two_seats(command: Command, write_case: CaseWriter, lang: str) -> None:
    folder = write_case(
        {
            "case.toml": OF_2012,
            "votes.csv": "contest,option,votes\nlists,steppe,9300\nlists,river,250\n",
            "official.csv": official(96, 2),
        }
    )
    assert command("elect", folder, "--lang", lang).status == 0
    ran = command("explain", folder, "--list", "river", "--seat", 2, "--lang", lang)
    assert (ran.status, ran.err) == (0, "")
    if lang == "en":
        assert "because the law gives it at least 2 seats" in ran.out


@pytest.mark.parametrize("option", ["steppe", "river"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_seats_beside_a_single_list_are_explained(
    command: Command, write_case: CaseWriter, option: str, lang: str
) -> None:
    folder = write_case(
        {
            "case.toml": OF_2012,
            "votes.csv": "contest,option,votes\nlists,steppe,9300\nlists,river,650\n",
            "official.csv": official(94, 4),
        }
    )
    ran = command("explain", folder, "--list", option, "--seat", 4, "--lang", lang)
    assert (ran.status, ran.err) == (0, "")


def test_a_report_is_written_in_three_languages(command: Command, write_case: CaseWriter, tmp_path: Path) -> None:
    ran = command("elect", write_case(), "--report", tmp_path / "new" / "report")
    assert ran.status == 0
    written = sorted(path.name for path in (tmp_path / "new" / "report").iterdir())
    assert written == ["report.en.html", "report.kk.html", "report.ru.html"]
    for language, title in (("en", "Election"), ("ru", "Выборы"), ("kk", "Сайлау")):
        page = (tmp_path / "new" / "report" / f"report.{language}.html").read_text(encoding="utf-8")
        assert f'lang="{language}"' in page
        assert title in page
        assert page.rstrip().endswith("</html>")
        assert str(tmp_path / "new" / "report" / f"report.{language}.html") in ran.out


def test_a_report_that_cannot_be_made_whole_leaves_nothing(
    command: Command, write_case: CaseWriter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Stopped(MaslikhatError):
        code = "error"

    real = elect_report.report_html

    def stop_at_english(explained: object, language: str, folder: Path) -> str:
        if language == "en":
            raise Stopped
        return real(explained, language, folder)  # type: ignore[arg-type]

    monkeypatch.setattr(elect_report, "report_html", stop_at_english)
    report = tmp_path / "report"
    assert command("elect", write_case(), "--report", report).status == 2
    assert not report.exists() or list(report.iterdir()) == []


def test_a_report_folder_that_is_a_file_is_refused(command: Command, write_case: CaseWriter, tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_text("mine", encoding="utf-8")
    ran = command("elect", write_case(), "--report", taken)
    assert ran.status == 2
    assert str(taken) in ran.err
    assert taken.read_text(encoding="utf-8") == "mine"


def test_json_with_a_report_is_still_json(command: Command, write_case: CaseWriter, tmp_path: Path) -> None:
    ran = command("elect", write_case(), "--format", "json", "--report", tmp_path / "report")
    assert json.loads(ran.out)["seats"]["lists"] == {"steppe": 7, "river": 3}


def test_names_of_the_tiny_case_are_in_the_language_asked_for(command: Command, write_case: CaseWriter) -> None:
    folder = write_case()
    for lang, name in (("ru", "Степь"), ("kk", "Дала")):
        ran = command("elect", folder, f"--lang={lang}")
        assert name in ran.out
        assert "Steppe" not in ran.out
        assert ENGLISH.findall(ran.out) == []


def test_the_tiny_case_reads_with_a_byte_order_mark_and_windows_line_ends(
    command: Command, write_case: CaseWriter
) -> None:
    spoiled: dict[str, str | bytes | None] = {
        name: "\ufeff".encode() + text.replace("\n", "\r\n").encode()
        for name, text in FILES.items()
        if name != "case.toml"
    }
    plain = command("elect", write_case(spoiled), "--format", "csv")
    assert (plain.status, plain.err) == (0, "")
    assert "lists,steppe,6200,7," in plain.out
