"""The rules of eligibility applied to small made-up cases under the law of 19 March 2023."""

import json

import pytest

from .conftest import CaseWriter, Command

HEAD = """id = "kz.test.2023-03-19"
body = "kz.mazhilis"
date = 2023-03-19
state = "final"
title = { kk = "Сайлау", ru = "Выборы", en = "Election" }
"""
OPTIONS = "id,kind,name_en,candidates\nsteppe,list,Steppe,{steppe}\nriver,list,River,{river}\n"
PEOPLE = "option,name_en,position,born,constituency\n"
ROUND = "id,name_en\n1,North\n2,South\n"
Changed = dict[str, str | bytes | None]


def case(people: str = "", candidates: str = "", river: str = "", **changed: str) -> Changed:
    return {
        "case.toml": HEAD,
        "options.csv": OPTIONS.format(steppe="", river=river),
        "votes.csv": "contest,option,votes\nlists,steppe,9500\nlists,river,500\n",
        "official.csv": None,
        "constituencies.csv": ROUND,
        "people.csv": PEOPLE + people if people else None,
        "candidates.csv": f"contest,stage,by,number,source\n{candidates}" if candidates else None,
        **changed,
    }


def kinds(command: Command, folder: object, verb: str = "check") -> list[tuple[str, str]]:
    told = json.loads(command(verb, folder, "--format", "json").out)
    return [(each["who"]["en"], each["kind"]) for each in told["eligibility"]["judged"]]


@pytest.mark.parametrize("verb", ["check", "candidates"])
def test_every_rule_that_the_data_can_answer_is_applied(command: Command, write_case: CaseWriter, verb: str) -> None:
    people = "river,Kid,1,2003-05-01,\nriver,Anna,2,1970-01-01,\nriver,Anna,,1970-01-01,1\nsteppe,Both,1,1970-01-01,2\n"
    folder = write_case(case(people, river="95"))
    ran = command(verb, folder)
    assert ran.status == 1
    assert "River: Candidates on the list: 95; at most 90 allowed. How the limit is rounded was" in ran.out
    assert "Kid: The candidate is 19 on polling day; at least 25 is asked." in ran.out
    assert "Anna: The same name stands more than once (River and North)" in ran.out
    assert "Both: The candidate stands in several places (Steppe and South)" in ran.out
    assert "unverified, not read in any source of the law" in ran.out
    assert "Not answered, the data does not say it: years of residence (people concerned: 4)" in ran.out
    found = {("River", "list-too-long"), ("Kid", "too-young"), ("Anna", "same-name-twice"),
             ("Both", "several-candidacies")}  # fmt: skip
    assert set(kinds(command, folder, verb)) == found
    page = command(verb, folder, "--format", "html").out
    assert "Candidates against the rules of eligibility" in page
    assert "The same name stands more than once" in page


@pytest.mark.parametrize(("born", "found"), [("1998-03-19", []), ("1998-03-20", [("Ada", "too-young")])])
def test_the_age_is_reached_on_polling_day_itself(
    command: Command, write_case: CaseWriter, born: str, found: list[tuple[str, str]]
) -> None:
    assert kinds(command, write_case(case(f"river,Ada,1,{born},\n"))) == found


@pytest.mark.parametrize(("year", "kind", "is_open"), [("1997", None, False), ("1998", None, True),
                                                       ("1999", "too-young-by-year", False)])  # fmt: skip
def test_a_year_of_birth_decides_or_says_that_it_cannot(
    command: Command, write_case: CaseWriter, year: str, kind: str | None, is_open: bool
) -> None:
    folder = write_case(case(f"river,Ada,1,{year},\n"))
    assert kinds(command, folder) == ([("Ada", kind)] if kind else [])
    ran = command("check", folder)
    assert ("only the year of birth is known and does not decide: least age (people: 1)" in ran.out) is is_open
    assert ran.status == (1 if kind else 0)


def test_two_people_of_one_name_born_on_different_days_are_two_people(command: Command, write_case: CaseWriter) -> None:
    assert kinds(command, write_case(case("river,Ada,1,1970-01-01,\nriver,Ada,,1971-01-01,1\n"))) == []


@pytest.mark.parametrize(("candidates", "found"), [(90, []), (91, [("River", "list-too-long")])])
def test_a_list_is_as_long_as_its_last_published_stage(
    command: Command, write_case: CaseWriter, candidates: int, found: list[tuple[str, str]]
) -> None:
    rows = f"lists,nominated,river,95,C1\nlists,registered,river,{candidates},C1\n"
    assert kinds(command, write_case(case(candidates=rows, river="95"))) == found


@pytest.mark.parametrize("verb", ["check", "candidates"])
def test_stages_must_not_grow(command: Command, write_case: CaseWriter, verb: str) -> None:
    rows = "lists,registered,all,275,C1\nlists,nominated,all,200,C1\n"
    rows += "lists,nominated,river,5,C1\nlists,on_ballot,river,6,C1\n"
    folder = write_case(case(candidates=rows))
    ran = command(verb, folder)
    assert ran.status == 1
    assert "On party lists, all: “registered” 275 is more than “nominated” 200" in ran.out
    assert "On party lists, River: “on the ballot” 6 is more than “nominated” 5" in ran.out
    grow = json.loads(command(verb, folder, "--format", "json").out)["stages_grow"]
    assert [(each["by"], each["earlier"]["number"], each["later"]["number"]) for each in grow] == [
        ("all", 200, 275), ("river", 5, 6)
    ]  # fmt: skip


def test_stages_that_stay_the_same_or_shrink_are_no_fault(command: Command, write_case: CaseWriter) -> None:
    rows = "lists,nominated,all,200,C1\nlists,registered,all,200,C1\nlists,on_ballot,all,199,C1\n"
    assert command("check", write_case(case(candidates=rows))).status == 0


def test_people_are_counted_where_no_figure_of_candidates_is_published(
    command: Command, write_case: CaseWriter
) -> None:
    people = "river,Ada,1,1970,\nriver,Ben,2,1970,\nsteppe,Cora,,1970,1\n"
    ran = command("candidates", write_case(case(people)))
    assert ran.status == 0
    assert "named in the case's file of people: 2" in ran.out
    assert "River: 2 of 2, 100.0\u00a0%" in ran.out
    assert "In constituencies\n  named in the case's file of people: 1" in ran.out


def test_when_the_deposit_returns_is_said_of_each_list(command: Command, write_case: CaseWriter) -> None:
    rows = "lists,registered,all,20,C1\n"
    votes = "contest,option,votes\nlists,steppe,9600\nlists,river,400\n"
    folder = write_case(case(candidates=rows, **{"votes.csv": votes}))
    ran = command("candidates", folder)
    assert "Steppe: 9,600 of 10,000 votes, 96.00\u00a0%: returns, elected" in ran.out
    assert "[unverified] Of which votes the share is, was not read in the law" in ran.out
    deposits = json.loads(command("candidates", folder, "--format", "json").out)["deposits"]
    assert (deposits[0]["option"], deposits[0]["outcome"]) == ("steppe", "elected")


@pytest.mark.parametrize("lang", ["kk", "ru"])
def test_the_rules_are_told_in_the_language_asked_for(command: Command, write_case: CaseWriter, lang: str) -> None:
    folder = write_case(case("river,Кид,1,2003-05-01,\n", "lists,registered,all,275,C1\nlists,nominated,all,200,C1\n"))
    for verb in ("check", "candidates"):
        out = command(verb, folder, "--lang", lang).out
        assert {"kk": "кемінде 25 керек", "ru": "нужно не менее 25"}[lang] in out
        assert {"kk": "кандидат көбеюі мүмкін емес", "ru": "кандидатов не может стать больше"}[lang] in out
