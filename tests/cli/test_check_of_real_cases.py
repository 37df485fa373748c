"""What `check` and `elect` say of papers and structures that ship: Georgia 2024, the maslikhats of 2023."""

import json
import re

import pytest

from .conftest import ELECTIONS, Command

GEORGIA, STRUCTURE = ELECTIONS / "ge-parliament-2024", ELECTIONS / "kz-maslikhat-2023-structure"
HEADINGS = {
    "en": "Faulty papers: 241 of 3,110; of these 235 break “votes and invalid ballots equal those who took part”, 8",
    "ru": "Протоколов с ошибками: 241 из 3\u00a0110; из них 235 нарушают «",
    "kk": "Қатесі бар хаттама саны: 3\u00a0110 ішінен 241; олардың 235-і «",
}


@pytest.mark.parametrize("lang", list(HEADINGS))
def test_the_heading_counts_faulty_papers_and_names_the_relation_of_the_235(command: Command, lang: str) -> None:
    wanted = HEADINGS[lang]
    assert wanted in command("check", GEORGIA, "--lang", lang, "--most", 1).out
    assert wanted in command("elect", GEORGIA, "--lang", lang).out
    if lang == "en":
        assert wanted in command("check", GEORGIA, "--format", "html", "--most", 1).out


def test_the_json_counts_them_apart_and_tells_sides_of_equalities_only(command: Command) -> None:
    (file,) = json.loads(command("check", GEORGIA, "--format", "json").out)["papers"]["files"]
    assert file["faulty_papers"] == 241 == len(file["faulty"])
    assert file["faulty_by_relation"] == {"balance": 235, "enough_ballots": 8}
    for each in file["relations"]:
        if each["surplus"] is None:
            assert each["shortage"] is None
        else:
            assert each["surplus"] + each["shortage"] == each["broken"]
    sides = [each["id"] for each in file["relations"] if each["surplus"] is not None]
    assert sides == ["balance"]


def test_the_text_never_tells_more_and_fewer_that_do_not_add_up(command: Command) -> None:
    out = command("check", GEORGIA, "--most", 1).out
    assert "the difference is below 15 ballots: not so in 6 of 3,110 papers" in out
    assert "missing ballots are below 2\u00a0%: not so in 1 of 3,110 papers" in out or "below 2 %: not so in 1" in out
    for broken, more, fewer in re.findall(r"broken in (\d+) of .* more on (\d+) and fewer on (\d+)", out):
        assert int(more) + int(fewer) == int(broken)


@pytest.mark.parametrize("verb", ["check", "elect"])
def test_the_structure_of_2023_is_printed_with_its_arithmetic(command: Command, verb: str) -> None:
    ran = command(verb, STRUCTURE)
    assert re.search(r"regional +20 +668 \* +334 \* +334 \*", ran.out)
    assert re.search(r"all +223 +3,415 +3,081 +334 \*", ran.out)
    assert "Councils of all levels: 20 + 37 + 166 = 223 (proved" in ran.out
    assert "Seats by list: 3,415 − 3,081 = 334" in ran.out
    assert ran.status == {"check": 0, "elect": 2}[verb]
    assert ("has no votes and no papers" in ran.err) is (verb == "elect")


def test_the_structure_as_a_page_and_as_data(command: Command) -> None:
    page = command("check", STRUCTURE, "--format", "html")
    assert page.status == 0
    assert "Structure of the councils" in page.out
    told = json.loads(command("check", STRUCTURE, "--format", "json").out)["structure"]
    assert told["levels"][0]["seats"] == 668


def test_as_data_a_structure_without_votes_gives_no_seats_and_status_2(command: Command) -> None:
    ran = command("elect", STRUCTURE, "--format", "json")
    assert (ran.status, ran.out) == (2, "")
