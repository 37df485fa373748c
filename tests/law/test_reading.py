"""A rule file is read whole, and every fault of it is told with its place."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from maslikhat.basics.citation import Status
from maslikhat.basics.errors import BadInput
from maslikhat.basics.text import Text
from maslikhat.law.acts import read_acts
from maslikhat.law.rulefile import read_body
from maslikhat.law.shelf import open_body
from maslikhat.law.toml import read_toml

Write = Callable[..., Path]
Entry = Callable[..., str]


def faults(path: Path) -> dict[str, str]:
    """The codes of the faults of a rule file, with their places inside it."""
    with pytest.raises(BadInput) as raised:
        read_body(path, read_acts(path.parent))
    return {fault.code: f"{fault.place.column} {fault.place.item}" for fault in raised.value.faults}


def test_an_entry_is_a_value_with_its_first_day_citation_status_and_note(write: Write, an_entry: Entry) -> None:
    cite = 'cite = { act = "elections", article = "97-1(1)" }'
    text = an_entry(
        "threshold",
        '{ share = "5%" }',
        "2012-01-01",
        cite,
        'note = { kk = "Неге.", ru = "Почему.", en = "Why." }',
        status="old-text",
    )
    rule = read_body(path := write(text), read_acts(path.parent)).rules[-1]
    assert (rule.name, rule.value, rule.valid_from) == ("threshold", {"share": "5%"}, date(2012, 1, 1))
    assert (rule.ref.cite.act.short.en, rule.ref.cite.article) == ("Elections Law", "97-1(1)")
    assert (rule.ref.status, rule.ref.note, rule.ref.body) == (
        Status.OLD_TEXT,
        Text("Неге.", "Почему.", "Why."),
        "xx.council",
    )


def test_all_faults_of_a_file_are_told_together(write: Write) -> None:
    path = write(
        "[[rule.threshold]]\nstatus = 'certain'\nvalid_from = '2012'\nshare = '5%'",
        "[[rule.age]]\nvalue = { at_least = 20 }\nstatus = 'text'\nvalid_from = 2012-01-01\ncite = { act = 'nowhere' }",
    )
    assert faults(path) == {
        "rule-without-value": "rule.threshold 1",
        "rule-without-first-day": "rule.threshold 1",
        "rule-without-citation": "rule.threshold 1",
        "unknown-status": "rule.threshold 1",
        "unknown-field": "rule.threshold 1",
        "unknown-act": "rule.age 1",
    }


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        (["valid_until = 2011-12-31"], "rule-ends-before-it-begins"),
        (["valid_until = 'never'"], "rule-last-day-not-a-date"),
        (["only = ['village']"], "unknown-level"),
        (["only = 'city'"], "wrong-field"),
        (["note = 5"], "wrong-field"),
        (["note = 'Why.'"], "wrong-field"),
        (["cite = { act = 'elections', article = 97 }"], "wrong-field"),
        (["cite = { act = 'elections', artcle = '97' }"], "unknown-field"),
        (["cite = { act = ['elections'] }"], "rule-without-citation"),
        (["vaild_until = 2020-01-01"], "unknown-field"),
    ],
)
def test_a_slip_in_an_entry_is_named(write: Write, an_entry: Entry, lines: list[str], code: str) -> None:
    assert faults(write(an_entry("age", "{ at_least = 20 }", "2012-01-01", *lines))) == {code: "rule.age 1"}


def test_an_entry_that_ends_on_its_first_day_is_no_fault(write: Write, an_entry: Entry) -> None:
    path = write(an_entry("age", "{ at_least = 20 }", "2012-01-01", "valid_until = 2012-01-01"))
    assert read_body(path, read_acts(path.parent)).rules[-1].valid_until == date(2012, 1, 1)


@pytest.mark.parametrize("day", ["2012-01-01T00:00:00", "2012-01-01 12:00:00", "12:00:00"])
def test_a_point_in_time_is_not_a_day(write: Write, an_entry: Entry, day: str) -> None:
    assert "rule-without-first-day" in faults(write(an_entry("age", "{ at_least = 20 }", day)))


@pytest.mark.parametrize(
    ("head", "code"),
    [
        ("[body]\nid = 'xx.council'\ncoded_from = 2010-01-01", "wrong-field"),
        ("[body]\nid = 'xx.council'\ntitle = { en = 'Council' }\ncoded_from = 2010-01-01", "wrong-field"),
        ("[body]\nid = 'xx.council'\ntitle = { kk = 'а', ru = 'б', en = 'c' }", "no-coded-from"),
        ("[body]\ntitle = { kk = 'а', ru = 'б', en = 'c' }\ncoded_from = 2010-01-01", "no-body-table"),
        ("[bdy]\nid = 'xx.council'", "no-body-table"),
    ],
)
def test_a_file_must_say_whose_law_it_codes_and_from_which_day(write: Write, head: str, code: str) -> None:
    assert list(faults(write(head=head))) == [code]


def test_levels_are_a_list_of_words(write: Write) -> None:
    head = "[body]\nid='xx.council'\ntitle={kk='а',ru='б',en='c'}\ncoded_from=2010-01-01\nlevels='city'"
    assert faults(write(head=head)) == {"wrong-field": "body None"}


def test_broken_toml_is_told_with_its_line(write: Write) -> None:
    path = write(seats="{ lists = ")
    with pytest.raises(BadInput) as raised:
        read_toml(path)
    fault = raised.value.faults[0]
    line = path.read_text(encoding="utf-8").splitlines().index("value = { lists = ") + 1
    assert (fault.code, fault.place.row) == ("broken-toml", line)


def test_a_file_in_windows_1251_is_refused_and_a_bom_is_not(tmp_path: Path) -> None:
    path = tmp_path / "file.toml"
    path.write_bytes('title = "Мажилис"'.encode("windows-1251"))
    with pytest.raises(BadInput) as raised:
        read_toml(path)
    assert [fault.code for fault in raised.value.faults] == ["not-utf-8"]
    path.write_bytes('title = "Мажилис"'.encode("utf-8-sig"))
    assert read_toml(path) == {"title": "Мажилис"}


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "no.toml"):
        with pytest.raises(BadInput) as raised:
            read_toml(path)
        assert raised.value.faults[0].code == "file-missing"


@pytest.mark.parametrize(
    ("acts", "code"),
    [
        ("elections = 'Elections Law'", "incomplete-act"),
        ("[elections]\nshort = { kk = 'а', ru = 'б', en = 'c' }", "incomplete-act"),
        ("[elections]\nshort = {}\ntitle = { kk = 'а', ru = 'б', en = 'c' }", "incomplete-act"),
        ("[elections]\nshort={kk='а',ru='б',en='c'}\ntitle={kk='а',ru='б',en='c'}\nurl='x'", "unknown-field"),
        ("[elections]\nshort={kk='а',ru='б',en='c'}\ntitle={kk='а',ru='б',en='c'}\naddress=5", "wrong-field"),
    ],
)
def test_an_act_has_a_short_and_a_full_title_in_three_languages(write: Write, acts: str, code: str) -> None:
    path = write(acts=acts)
    with pytest.raises(BadInput) as raised:
        open_body("xx.council", path.parents[1])
    assert [fault.code for fault in raised.value.faults] == [code]
