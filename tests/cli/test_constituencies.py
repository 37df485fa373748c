"""Constituencies whose outcome is open: "against all" ahead, or a tie. An invented Mazhilis of two lists."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from .conftest import HEAD, ROOT, CaseWriter, Command

LANGUAGES = ["en", "ru", "kk"]
OF_2023 = (
    HEAD.replace("exampletown.maslikhat.2021-01-10", "mazhilis.2023-03-19")
    .replace('"kz.maslikhat"', '"kz.mazhilis"')
    .replace("date = 2021-01-10", "date = 2023-03-19")
    .replace('level = "city"\n', "")
    .replace("seats = { lists = 10 }\n", "")
)
OF_2004 = OF_2023.replace("2023-03-19", "2004-09-19")
OPTIONS = (
    "id,kind,name_kk,name_ru,name_en\nsteppe,list,Дала,Степь,Steppe\nriver,list,Өзен,Река,River\n"
    "against_all,against_all,Бәріне қарсымын,Против всех,Against all\n"
)
NAMES = "id,name_kk,name_ru,name_en,winner\n1,Алматы округі,Алматинский,Almaty district,{winner}\n"
PLACES = {"en": "Almaty district", "ru": "Алматинский", "kk": "Алматы округі"}
SCHEMA = json.loads((ROOT / "docs/result.schema.json").read_text(encoding="utf-8"))
TIE = {"steppe": 10, "river": 10}
OPEN_POINT = {"point": "against_all_leads", "against_all": 9, "first": ["steppe"], "rule": "against_all_wins"}


def with_count(counts: dict[str, int], *, head: str = OF_2023, winner: str = "") -> dict[str, str | bytes | None]:
    rows = "".join(f"1,{option},{votes}\n" for option, votes in counts.items())
    return {
        "case.toml": head,
        "options.csv": OPTIONS,
        "votes.csv": f"contest,option,votes\nlists,steppe,6200\nlists,river,3300\n{rows}",
        "constituencies.csv": NAMES.format(winner=winner),
        "official.csv": None,
    }


def told(command: Command, folder: Path, lang: str = "en") -> str:
    ran = command("elect", folder, "--lang", lang)
    assert (ran.status, ran.err) == (0, "")
    return ran.out


def in_json(command: Command, folder: Path) -> dict[str, Any]:
    document = json.loads(command("elect", folder, "--format", "json").out)
    assert list(Draft202012Validator(SCHEMA).iter_errors(document)) == []
    (only,) = document["constituencies"]
    return {**only, "lots_of_lists": document["lots"]}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_against_all_ahead_of_the_first_candidate_is_said_to_rest_on_an_unverified_point(
    command: Command, write_case: CaseWriter, lang: str
) -> None:
    folder = write_case(with_count({"steppe": 7, "against_all": 9}))
    text = told(command, folder, lang)
    row, step, lead, closing = (line for line in text.splitlines() if PLACES[lang] in line)
    assert row.split()[-3:] == ["7", "7", "9"]
    assert {"en": "(unverified)", "ru": "(не подтверждено)", "kk": "(расталмаған)"}[lang] in row
    assert "16" in step
    assert "9" in lead
    assert {"en": "not found in the law", "ru": "в законе не найдено", "kk": "заңнан табылмады"}[lang] in closing
    wrong = {"en": "more than half", "ru": "больше половины", "kk": "жартысынан көп"}[lang]
    assert wrong not in text


def test_against_all_ahead_stands_in_the_json(command: Command, write_case: CaseWriter) -> None:
    only = in_json(command, write_case(with_count({"steppe": 7, "against_all": 9})))
    assert (only["winner"], only["votes"], only["against_all"], only["base"]) == ("steppe", 7, 9, 16)
    assert only["unverified"] == OPEN_POINT


@pytest.mark.parametrize("lang", LANGUAGES)
def test_against_all_ahead_and_its_votes_stand_on_the_page(command: Command, write_case: CaseWriter, lang: str) -> None:
    page = command("elect", write_case(with_count({"steppe": 7, "against_all": 9})), "--format", "html", "--lang", lang)
    section = page.out[page.out.index('id="constituencies"') :].split("</section>")[0]
    assert {"en": "Against all", "ru": "Против всех", "kk": "Бәріне қарсымын"}[lang] in section
    assert {"en": "not found in the law", "ru": "в законе не найдено", "kk": "заңнан табылмады"}[lang] in section
    assert ">9<" in section


@pytest.mark.parametrize(("against_all", "is_open"), [(8, False), (9, True), (10, True)])
def test_as_many_against_all_as_for_the_first_candidate_is_open_and_one_less_is_not(
    command: Command, write_case: CaseWriter, against_all: int, is_open: bool
) -> None:
    only = in_json(command, write_case(with_count({"steppe": 9, "river": 3, "against_all": against_all})))
    assert (only["unverified"] is not None) is is_open
    assert (only["winner"], only["margin"]) == ("steppe", 6)


@pytest.mark.parametrize(("against_all", "is_elected"), [(5, True), (6, False)])
def test_more_than_half_is_of_all_votes_against_all_included(
    command: Command, write_case: CaseWriter, against_all: int, is_elected: bool
) -> None:
    folder = write_case(with_count({"steppe": 10, "river": 4, "against_all": against_all}, head=OF_2004))
    text = told(command, folder)
    assert (f"more than half of the {14 + against_all} votes" in text) is True
    assert ("nobody has more than half" in text) is not is_elected
    assert ("run-off: Steppe and River" in text) is not is_elected


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_tie_in_a_constituency_says_between_whom_and_where_lots_are_needed(
    command: Command, write_case: CaseWriter, lang: str
) -> None:
    text = told(command, write_case(with_count(TIE)), lang)
    tied = {"en": "River and Steppe", "ru": "Река и Степь", "kk": "Өзен және Дала"}[lang]
    row, step, closing = (line for line in text.splitlines() if PLACES[lang] in line)
    assert all(tied in line for line in (row, step, closing))
    lots = {"en": "lots", "ru": "жереб", "kk": "ереб"}[lang]
    assert all(lots in line.lower() for line in (row, step, closing))
    assert {"en": "not published", "ru": "не опубликовано", "kk": "жарияланбаған"}[lang] not in row


def test_a_tie_in_a_constituency_stands_in_the_json(command: Command, write_case: CaseWriter) -> None:
    only = in_json(command, write_case(with_count(TIE)))
    assert only["lots"] == {"tied": ["river", "steppe"], "seats": 1, "rule": "constituency_winner", "decides": "seat"}
    assert (only["winner"], only["lots_of_lists"]) == (None, None)


def test_lots_that_were_drawn_are_not_asked_for_again(command: Command, write_case: CaseWriter) -> None:
    folder = write_case(with_count(TIE, winner="Demo A"))
    assert in_json(command, folder)["lots"] is None
    text = told(command, folder)
    assert "River and Steppe are level. The winner as published is Demo A." in text
    assert "lots must be drawn" not in text


def test_lots_for_the_run_off_are_not_told_as_lots_for_the_seat(command: Command, write_case: CaseWriter) -> None:
    votes = {"steppe": 10, "river": 10, "hill": 10}
    changed = with_count(votes, head=OF_2004)
    folder = write_case({**changed, "options.csv": f"{OPTIONS}hill,list,Төбе,Холм,Hill\n"})
    assert in_json(command, folder)["lots"]["decides"] == "run_off"
    assert "lots must be drawn for who stands again" in told(command, folder)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_tie_in_a_constituency_stands_on_the_page(command: Command, write_case: CaseWriter, lang: str) -> None:
    page = command("elect", write_case(with_count(TIE)), "--format", "html", "--lang", lang).out
    section = page[page.index('id="constituencies"') :].split("</section>")[0]
    assert {"en": "lots needed", "ru": "нужна жеребьёвка", "kk": "жеребе керек"}[lang] in section
    assert {"en": "River and Steppe", "ru": "Река и Степь", "kk": "Өзен және Дала"}[lang] in section


def test_where_every_vote_is_against_all_the_candidates_are_level_and_the_point_is_open(
    command: Command, write_case: CaseWriter
) -> None:
    only = in_json(command, write_case(with_count({"steppe": 0, "river": 0, "against_all": 9})))
    assert (only["winner"], only["lots"]["tied"]) == (None, ["river", "steppe"])
    assert only["unverified"]["against_all"] == 9


def test_one_candidate_without_a_vote_leads_only_by_the_letter(command: Command, write_case: CaseWriter) -> None:
    only = in_json(command, write_case(with_count({"steppe": 0, "against_all": 9})))
    assert (only["winner"], only["votes"], only["unverified"]["first"]) == ("steppe", 0, ["steppe"])
