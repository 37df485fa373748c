"""`maslikhat rules`: what is coded, what was in force on a day, and a check that finds what is wrong."""

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from maslikhat.cli.main import run
from maslikhat.law.shelf import RULES, body_ids

Said = tuple[int, str, str]
Command = Callable[..., Said]


@pytest.fixture
def rules(capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs `maslikhat rules` and gives its status, output and errors."""

    def ran(*arguments: str) -> Said:
        with pytest.raises(SystemExit) as left:
            run(["rules", *arguments])
        said = capsys.readouterr()
        return int(left.value.code or 0), said.out.replace("\u00a0", " "), said.err.replace("\u00a0", " ")

    return ran


def as_json(said: Said, status: int = 0) -> Any:
    assert said[0] == status, said[2]
    return json.loads(said[1])


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the rule files of Kazakhstan, to be spoilt."""
    shutil.copytree(RULES / "kz", tmp_path / "kz")
    return tmp_path


def spoil(copy: Path, old: str, new: str, file: str = "mazhilis") -> None:
    """Replace a text that must be there."""
    path = copy / "kz" / f"{file}.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_without_an_argument_every_body_is_listed_with_its_first_day_and_how_far_it_was_read(rules: Command) -> None:
    status, out, _ = rules()
    assert status == 0
    assert all(f"\n{body}  " in out for body in body_ids())
    assert "kz.mazhilis  Mazhilis: coded from 19 September 2004" in out
    assert "Levels: regional, city, district" in out


def test_the_counts_of_a_body_are_those_of_its_entries(rules: Command) -> None:
    bodies = {body["id"]: body for body in as_json(rules("--format", "json"))["bodies"]}
    text = (RULES / "kz" / "mazhilis.toml").read_text(encoding="utf-8")
    counted = {
        status: len(re.findall(rf'^status += "{status}"', text, re.MULTILINE)) for status in ("text", "unverified")
    }
    assert bodies["kz.mazhilis"]["rules"] == text.count("[[rule.")
    assert {status: bodies["kz.mazhilis"]["status"][status] for status in counted} == counted
    assert sum(bodies["kz.mazhilis"]["status"].values()) == bodies["kz.mazhilis"]["rules"]


def test_the_rules_of_19_march_2023_in_words_with_article_status_and_note(rules: Command) -> None:
    status, out, _ = rules("kz.mazhilis", "--on", "2023-03-19")
    assert status == 0
    assert "Rules on 19 March 2023" in out
    assert "seats: by list: 69; in constituencies: 29\n" in out
    assert "threshold: 5 % of votes for lists and “against all”, a list with exactly that share passes\n" in out
    assert "Elections Law, art. 97-1(1): as secondary sources report it" in out
    assert "winner of a constituency: more votes than any other candidate\n    Elections Law, art. 9(2)\n" in out
    assert "tie between lists: the list registered earlier goes first  [unverified]" in out
    assert "in force from 5 November 2022 to 30 June 2026" in out
    assert "Note: 98 seats, 29 of them in single-member constituencies." in out


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("ru", "порог: 5 % (основа — голоса за списки и «против всех»), список ровно с такой долей проходит"),
        ("kk", "шекті меже: 5 пайыз (негізі – тізімдерге және «бәріне қарсымын» деп берілген дауыстар)"),
    ],
)
def test_the_same_in_russian_and_kazakh(rules: Command, lang: str, sentence: str) -> None:
    assert sentence in rules("kz.mazhilis", "--on", "2023-03-19", "--lang", lang)[1]


def test_the_day_before_a_change_has_the_rule_before_it(rules: Command) -> None:
    assert "threshold: 7 % of valid votes for lists" in rules("kz.mazhilis", "--on", "2021-05-24")[1]
    assert "threshold: 5 % of votes for lists and" in rules("kz.mazhilis", "--on", "2021-05-25")[1]


def test_without_a_day_the_whole_history_is_told(rules: Command) -> None:
    out = rules("kz.mazhilis")[1]
    assert out.count("\nseats: ") == 4
    assert "winner of a constituency: no such rule" in out
    assert "in force from 19 September 2004 to 18 June 2007" in out


def test_levels_are_told_one_after_another_or_the_one_asked_for(rules: Command) -> None:
    every = as_json(rules("kz.maslikhat", "--on", "2023-03-19", "--format", "json"))["in_force"]
    assert [part["level"] for part in every] == ["regional", "city", "district"]
    assert "== district" in rules("kz.maslikhat", "--on", "2023-03-19")[1]
    (regional,) = as_json(rules("kz.maslikhat", "--on", "2023-03-19", "--level", "regional", "--format", "json"))[
        "in_force"
    ]
    seats = next(rule for rule in regional["rules"] if rule["rule"] == "seats")
    assert seats["value"] == {"lists": {"share": "1/2"}, "constituencies": {"share": "1/2"}}
    assert seats["words"] == "by list: 1/2 of all; in constituencies: 1/2 of all"
    assert (seats["status"], seats["article"], seats["act"]) == ("secondary", None, "elections_2022_11")
    assert seats["valid_from"] == "2022-11-05"


def test_where_nothing_is_coded_for_the_day_it_says_so(rules: Command) -> None:
    assert "No rule is coded for this day." in rules("kr.assembly", "--on", "2020-01-01")[1]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("kz.mazhilis", "--on", "2004-09-18"), "coded from 19 September 2004; 18 September 2004 lies before it"),
        (("kz.mazhilis", "--on", "20230319"), "“20230319” is not a date"),
        (("kz.mazhilis", "--on", "2023-02-29"), "“2023-02-29” is not a date"),
        (("kz.senate",), "There are no rules for “kz.senate”. Known bodies: ge.parliament"),
        (("kz.senate", "--check"), "There are no rules for “kz.senate”"),
        (("kz.maslikhat", "--on", "2023-03-19", "--level", "village"), "“village” is not a level of kz.maslikhat"),
        (("--folder", "no-such-folder"), "no-such-folder"),
        (("--on", "2023-03-19"), "Name a body"),
    ],
)
def test_a_question_that_cannot_be_answered_ends_with_status_2(
    rules: Command, arguments: tuple[str, ...], told: str
) -> None:
    status, out, err = rules(*arguments)
    assert (status, out) == (2, "")
    assert told in err


def test_the_check_of_the_files_that_ship_finds_no_fault_and_lists_what_is_unverified(rules: Command) -> None:
    status, out, _ = rules("--check")
    assert status == 0
    assert "No gap, no overlap, every value cited." in out
    assert "kz.mazhilis, 01.07.2026, seats (Constitution of 2026 (draft), 95)" in out
    found = as_json(rules("--check", "--format", "json"))
    assert found["faults"] == []
    assert found["files"] == len(list(RULES.glob("*/*.toml")))
    assert found["rules"] == sum(found["status"].values())
    assert len(found["unverified"]) == found["status"]["unverified"]
    assert found["without_article"] > 0


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("valid_from = 2021-05-25", "valid_from = 2004-09-19", "hold on the same day"),
        ("valid_from = 2004-09-19", "valid_from = 2004-09-18", "before the first day of the coded law"),
        ("[[rule.threshold]]", "[[rule.treshold]]", "treshold"),
        ('share = "7%"', "share = 0.07", "breaks its schema: 0.07"),
        ('cite       = { act = "elections" }', 'cite       = { act = "election" }', "“election” is not in acts.toml"),
        ('status     = "secondary"', 'status     = "sure"', "“sure” is not a status"),
        ('cite       = { act = "elections" }', "", "The rule cites no act"),
        ('id         = "kz.mazhilis"', 'id         = "kz.majilis"', "kz.majilis"),
    ],
)
def test_the_check_finds_what_is_spoilt_and_ends_with_status_1(
    rules: Command, copy: Path, old: str, new: str, told: str
) -> None:
    spoil(copy, old, new)
    status, out, _ = rules("--check", "--folder", str(copy))
    assert status == 1
    assert told in out
    assert "mazhilis.toml" in out


def test_a_value_of_an_unknown_shape_is_refused_before_it_is_told(rules: Command, copy: Path) -> None:
    spoil(copy, 'of = "valid", equal_passes', "equal_passes")
    status, out, err = rules("kz.mazhilis", "--on", "2012-01-15", "--folder", str(copy))
    assert (status, out) == (2, "")
    assert "of is missing" in err


def test_a_file_that_cannot_be_read_is_bad_input_and_hides_no_fault_of_another(rules: Command, copy: Path) -> None:
    spoil(copy, "value      = { lists = 98, appointed = 9 }", "value      = { lists = ")
    spoil(copy, 'share = "7%"', 'share = "7 of 100"', file="maslikhat")
    spoil(copy, 'severity   = "error"', 'severity   = "grave"', file="protocol")
    for output in ("text", "json", "csv"):
        status, out, err = rules("--check", "--folder", str(copy), "--format", output)
        assert (status, out) == (2, "")
        assert re.search(r"mazhilis\.toml, row \d+: The TOML cannot be read", err)
        for told in ("maslikhat.toml", "7 of 100", "protocol.toml", "“grave”"):
            assert told in err


def test_a_broken_file_of_acts_is_told_once(rules: Command, copy: Path) -> None:
    spoil(copy, "[elections]", "[elections", file="acts")
    status, out, err = rules("--check", "--folder", str(copy))
    assert (status, out, len(err.splitlines())) == (2, "", 1)
    assert "acts.toml, row " in err


def test_one_body_is_checked_with_its_acts_alone(rules: Command, copy: Path) -> None:
    spoil(copy, "[body]", "[body")
    assert rules("kz.mazhilis", "--check", "--folder", str(copy))[0] == 2
    assert rules("kz.maslikhat", "--check", "--folder", str(copy))[0] == 0


def test_a_bad_status_does_not_hide_a_changed_day_or_a_wrong_value(rules: Command, copy: Path) -> None:
    spoil(copy, 'status     = "secondary"', 'status     = "sure"')
    spoil(copy, "valid_from = 2021-05-25", "valid_from = 2004-09-19")
    spoil(copy, 'share = "7%"', "share = 0.07")
    found = as_json(rules("--check", "--folder", str(copy), "--format", "json"), status=1)
    assert sorted(fault["code"] for fault in found["faults"]) == ["not-as-schema", "rule-overlap", "unknown-status"]


@pytest.mark.parametrize("lang", ["en", "ru", "kk"])
@pytest.mark.parametrize(
    "broken", ["[body", 'x = "open', "x = ", "x 1", "x = 1\nx = 2", "x = 1 2", "= 1", "x = [1", "x = 2021-13-45"]
)
def test_why_toml_cannot_be_read_is_told_in_the_language_of_the_reader(
    rules: Command, copy: Path, broken: str, lang: str
) -> None:
    spoil(copy, "[body]", f"{broken}\n[body]")
    status, _, err = rules("--check", "--folder", str(copy), "--lang", lang)
    assert status == 2
    assert not re.search(r"Invalid|Expected|Cannot|Unclosed|Unterminated", err)
    if lang != "en":
        assert not re.search(r"\b[a-z]{3,} [a-z]{3,}\b", err.partition("TOML")[2])


@pytest.mark.parametrize(
    ("lang", "level", "relation"),
    [("ru", "областной (regional)", "печать стоит"), ("kk", "облыстық (regional)", "мөр")],
)
def test_levels_and_relations_are_named_and_not_only_coded(
    rules: Command, lang: str, level: str, relation: str
) -> None:
    assert level in rules("--lang", lang)[1]
    checked = rules("--check", "--lang", lang)[1]
    assert relation in checked
    assert "enough_ballots" not in checked


@pytest.mark.parametrize("lang", ["ru", "kk"])
def test_the_check_speaks_russian_and_kazakh(rules: Command, copy: Path, lang: str) -> None:
    spoil(copy, "valid_from = 2021-05-25", "valid_from = 2004-09-19")
    status, out, _ = rules("--check", "--folder", str(copy), "--lang", lang)
    assert status == 1
    assert not re.search(r"\b(hold|Rules|Read)\b", out)
