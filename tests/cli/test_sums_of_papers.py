"""Sums of papers against what was printed, on a small made-up town: three papers, two territories."""

import csv
import io
import json
from typing import Any

import pytest

from .conftest import CaseWriter, Command

MAPPING = """form = "kz.protocol"
expected = {expected}

[[file]]
file = "papers.csv"
source = "C1"
format = "wide"
station = ["station"]
territory = "territory"
contest = "lists"
lines = {{ registered = "registered", took_part = "took_part", invalid = "invalid" }}
options = {{ steppe = "steppe", river = "river" }}
"""
PAPERS = (
    "territory,station,registered,took_part,invalid,steppe,river\n"
    "A,1,1000,700,20,400,280\nA,2,1000,600,10,300,290\nB,3,1000,500,10,300,190\n"
)
TOTALS = "contest,line,value,source\n"
PRINTED = "source,contest,figure,option,territory,value\n"
Changed = dict[str, str | bytes | None]


def town(expected: int = 3, totals: str = "", published: str = "", votes: str | None = None) -> Changed:
    """A case of three papers; totals, published figures and votes as given."""
    return {
        "protocols.toml": MAPPING.format(expected=expected),
        "papers.csv": PAPERS,
        "votes.csv": f"contest,option,votes\n{votes}" if votes else None,
        "official.csv": None,
        "totals.csv": TOTALS + totals if totals else None,
        "published.csv": PRINTED + published if published else None,
    }


def differences(command: Command, folder: object) -> list[tuple[Any, ...]]:
    told = json.loads(command("check", folder, "--format", "json").out)["sums"]["differences"]
    return [(each["figure"], each["option"], each["territory"], each["sum"], each["published"], each["verdict"])
            for each in told]  # fmt: skip


def test_the_sums_that_are_printed_agree_and_nothing_is_found(command: Command, write_case: CaseWriter) -> None:
    totals = "lists,registered,3000,C1\nlists,took_part,1800,C1\nlists,stations,3,C1\n"
    published = "C1,lists,votes,river,,760\nC1,lists,votes,steppe,A,700\nC1,lists,sum,,,1760\n"
    ran = command("check", write_case(town(3, totals, published, "lists,steppe,1000\nlists,river,760\n")))
    assert ran.status == 0
    assert "Every printed count agrees with the sum of the papers: 7 compared" in ran.out


@pytest.mark.parametrize(
    ("totals", "published", "votes", "found"),
    [
        ("lists,registered,2500,C1\n", "", None, ("registered", None, None, 3000, 2500)),
        ("lists,took_part,1801,C1\n", "", None, ("took_part", None, None, 1800, 1801)),
        ("lists,stations,4,C1\n", "", None, ("stations", None, None, 3, 4)),
        ("", "C1,lists,votes,river,,761\n", None, ("votes", "river", None, 760, 761)),
        ("", "C1,lists,votes,steppe,A,705\n", None, ("votes", "steppe", "A", 700, 705)),
        ("", "C1,lists,invalid,,B,9\n", None, ("invalid", None, "B", 10, 9)),
        ("", "C1,lists,sum,,A,1271\n", None, ("sum", None, "A", 1270, 1271)),
        ("", "", "lists,steppe,999\nlists,river,760\n", ("votes", "steppe", None, 1000, 999)),
    ],
)
def test_sums_up_every_level_are_held_against_what_is_printed(
    command: Command, write_case: CaseWriter, *, totals: str, published: str, votes: str | None, found: tuple[Any, ...]
) -> None:
    folder = write_case(town(3, totals, published, votes))
    assert command("check", folder).status == 1
    assert differences(command, folder) == [(*found, "contradiction")]


def test_each_difference_names_figure_territory_both_numbers_and_the_source(
    command: Command, write_case: CaseWriter
) -> None:
    folder = write_case(town(3, published="C1,lists,votes,steppe,A,705\n"))
    wanted = "votes, Steppe, A: the papers sum to 700; printed is 705 (C1): a contradiction"
    assert wanted in command("check", folder).out
    page = command("check", folder, "--format", "html").out
    assert "Sums of the papers against printed counts" in page
    assert "The check found one fault" in page
    rows = list(csv.DictReader(io.StringIO(command("check", folder, "--format", "csv").out)))
    sums = [row for row in rows if row["finding"] == "sum"]
    assert [(row["figure"], row["option"], row["territory"], row["residual"]) for row in sums] == [
        ("votes", "steppe", "A", "-5")
    ]


def test_where_stations_are_missing_a_printed_figure_may_be_larger(command: Command, write_case: CaseWriter) -> None:
    folder = write_case(town(4, "lists,took_part,1801,C1\n"))
    ran = command("check", folder)
    assert ran.status == 0
    assert "3 papers of 4 stations expected, 1 missing" in ran.out
    assert "papers still missing may make up the difference" in ran.out
    assert differences(command, folder)[0][-1] == "may-be-missing"


def test_where_stations_are_missing_a_printed_figure_is_never_smaller(command: Command, write_case: CaseWriter) -> None:
    folder = write_case(town(4, "lists,took_part,1799,C1\n"))
    assert command("check", folder).status == 1
    assert differences(command, folder)[0][-1] == "contradiction"


def test_more_papers_than_expected_is_a_named_fault_and_never_final(command: Command, write_case: CaseWriter) -> None:
    folder = write_case(town(2))
    ran = command("check", folder)
    assert ran.status == 1
    assert "more papers than stations were expected: 3 papers, 2 expected" in ran.out
    elected = command("elect", folder).out
    assert "Not final: 3 papers, but 2 polling stations expected" in elected
    assert "Final" not in elected
    assert "established" not in elected


def test_as_many_papers_as_expected_is_final(command: Command, write_case: CaseWriter) -> None:
    folder = write_case(town(3))
    assert command("check", folder).status == 0
    assert "Not final" not in command("elect", folder).out


def test_elect_does_not_pass_over_sums_in_silence(command: Command, write_case: CaseWriter) -> None:
    folder = write_case(town(3, "lists,registered,2500,C1\n"))
    ran = command("elect", folder, "--format", "json")
    assert json.loads(ran.out)["sums"]["differences"][0]["published"] == 2500
    assert "contradict what was printed or expected: 1" in ran.err
    assert "contradict what was printed or expected: 1" in command("elect", folder).out


def test_a_count_that_the_papers_do_not_carry_is_told_as_not_held(command: Command, write_case: CaseWriter) -> None:
    ran = command("check", write_case(town(3, "lists,issued,1800,C1\n", "C1,lists,votes,steppe,C,5\n")))
    assert ran.status == 0
    assert "Printed counts for which the papers give no sum: 2" in ran.out


@pytest.mark.parametrize("lang", ["kk", "ru"])
def test_the_sums_are_told_in_the_language_asked_for(command: Command, write_case: CaseWriter, lang: str) -> None:
    folder = write_case(town(4, "lists,registered,2500,C1\nlists,stations,4,C1\n"))
    out = command("check", folder, "--lang", lang).out
    assert {"kk": "қайшылық", "ru": "противоречие"}[lang] in out
    assert "papers sum" not in out
    assert "contradiction" not in out


PRINTED_SHARES = "source,contest,figure,option,territory,at,value\n"


def shares(command: Command, folder: object) -> list[tuple[Any, ...]]:
    told = json.loads(command("check", folder, "--format", "json").out)["sums"]["shares"]["differences"]
    return [(each["figure"], each["option"], each["territory"], each["computed"], each["published"], each["verdict"],
             each["base"]) for each in told]  # fmt: skip


def with_shares(*rows: str, expected: int = 3) -> Changed:
    return {**town(expected), "published.csv": PRINTED_SHARES + "".join(f"{row}\n" for row in rows)}


def test_printed_shares_and_turnout_are_held_against_the_papers(command: Command, write_case: CaseWriter) -> None:
    # 1000 and 760 of 1760 votes: 56.818 % and 43.181 %; in A 700 of 1270: 55.118 %; turnout 1800 of 3000.
    rows = ("C1,lists,share,steppe,,,56.82%", "C1,lists,share,river,,,43.2%", "C1,lists,share,steppe,A,,55.1%",
            "C1,lists,turnout,,,,60%", "C1,lists,turnout,,B,,50.00%")  # fmt: skip
    ran = command("check", write_case(with_shares(*rows)))
    assert ran.status == 0
    assert "Every printed share is the computed one to its last digit: 5 compared" in ran.out
    assert "halves up" in ran.out


@pytest.mark.parametrize(
    ("row", "found"),
    [
        ("C1,lists,share,steppe,,,56.92%", ("56.82%", "56.92%", "contradiction", None)),
        ("C1,lists,share,steppe,,,56.81%", ("56.82%", "56.81%", "cut-off", None)),
        # 1000 of the 1800 who took part.
        ("C1,lists,share,steppe,,,55.56%", ("56.82%", "55.56%", "other-base", "took_part")),
        ("C1,lists,turnout,,,,61%", ("60%", "61%", "contradiction", None)),
        # No form line is of 12:10: an hour's turnout is no higher than the day's.
        ("C1,lists,turnout,,,12:10,60.1%", ("60.0%", "60.1%", "contradiction", None)),
    ],
)
def test_a_printed_share_that_the_papers_do_not_give(
    command: Command, write_case: CaseWriter, row: str, found: tuple[str, str, str, str | None]
) -> None:
    folder = write_case(with_shares(row))
    ((*_, computed, printed, verdict, base),) = shares(command, folder)
    assert (computed, printed, verdict, base) == found
    status = 1 if verdict == "contradiction" else 0
    assert command("check", folder).status == status
    for lang in ("kk", "ru", "en"):
        wanted = printed.rstrip("%") if lang == "en" else printed.rstrip("%").replace(".", ",")
        assert wanted in command("check", folder, "--lang", lang).out


def test_an_hour_below_the_day_is_no_contradiction(command: Command, write_case: CaseWriter) -> None:
    assert shares(command, write_case(with_shares("C1,lists,turnout,,,12:10,60%"))) == []


def test_while_papers_are_missing_a_share_is_open(command: Command, write_case: CaseWriter) -> None:
    row = "C1,lists,share,steppe,,,56.92%"
    folder = write_case(with_shares(row, expected=4))
    ((*_, verdict, _base),) = shares(command, folder)
    assert verdict == "may-be-missing"
    assert command("check", folder).status == 0


def test_a_share_is_a_row_of_the_file_and_a_part_of_the_page(command: Command, write_case: CaseWriter) -> None:
    folder = write_case(with_shares("C1,lists,share,steppe,,,56.92%"))
    rows = list(csv.DictReader(io.StringIO(command("check", folder, "--format", "csv").out)))
    assert [(row["finding"], row["verdict"], row["right"]) for row in rows] == [("share", "contradiction", "56.82%")]
    assert "56.92" in command("check", folder, "--format", "html").out
