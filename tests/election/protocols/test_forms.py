"""The forms that ship, and what a broken form file is told."""

from datetime import date
from pathlib import Path

import pytest

from maslikhat.basics.citation import Act, Status
from maslikhat.basics.errors import BadInput
from maslikhat.basics.text import Text
from maslikhat.election.protocols.form import Form, FormBeforeCodedLaw, Severity
from maslikhat.election.protocols.formfile import find_form, read_form

RULES = Path(__file__).resolve().parents[3] / "rules"


@pytest.mark.parametrize("form_id", ["kz.protocol", "ge.protocol"])
def test_each_shipped_form_reads_and_claims_no_text_nobody_read(form_id: str) -> None:
    form = find_form(form_id, RULES)
    cited = [relation.ref for relation in form.relations if relation.ref]
    assert cited
    assert not any(ref.status is Status.TEXT for ref in cited)
    assert all(relation.ref for relation in form.relations if relation.severity is Severity.ERROR)


def test_kazakhstan_counts_a_ballot_once() -> None:
    form = find_form("kz.protocol", RULES)
    paper = {
        **dict.fromkeys(("opened", "closed", "counted", "signed"), 0),
        **dict.fromkeys(("chair", "secretary", "stamp"), 1),
        "registered": 1000, "received": 1100, "issued": 600, "cancelled": 500, "took_part": 600, "outside": 20,
        "absentee": 1, "in_boxes": 598, "invalid": 8, "valid": 590, "votes": 570, "against_all": 20,
    }  # fmt: skip
    assert [relation.id for relation in form.relations if relation.residual(paper) is not None] == []
    broken = {relation.id: relation.residual({**paper, "against_all": 21}) for relation in form.relations}
    assert {name: residual for name, residual in broken.items() if residual is not None} == {"valid": -1}


def test_a_count_of_exactly_twelve_hours_is_within_the_old_text() -> None:
    relation = next(found for found in find_form("kz.protocol", RULES).relations if found.id == "counting_time")
    assert relation.residual({"closed": 100, "counted": 820}) is None
    assert relation.residual({"closed": 100, "counted": 821}) == 1


def test_three_in_a_hundred_invalid_is_already_a_warning() -> None:
    relation = next(found for found in find_form("kz.protocol", RULES).relations if found.id == "invalid_share")
    assert relation.residual({"in_boxes": 1000, "invalid": 29}) is None
    assert relation.residual({"in_boxes": 1000, "invalid": 30}) == 0
    assert relation.residual({"in_boxes": 0, "invalid": 0}) is None


def test_a_relation_holds_from_its_first_day(form: Form) -> None:
    assert "identical" not in {relation.id for relation in form.on(date(2020, 12, 31)).relations}
    assert "identical" in {relation.id for relation in form.on(date(2021, 1, 1)).relations}


def test_a_day_before_the_coded_form_is_refused(form: Form) -> None:
    with pytest.raises(FormBeforeCodedLaw):
        form.on(date(2019, 12, 31))


def test_all_faults_of_a_form_are_told_together(tmp_path: Path) -> None:
    path = tmp_path / "protocol.toml"
    path.write_text(
        """
        [form]
        id = "x.protocol"
        coded_from = "yesterday"
        turnout = { numerator = ["took_part"], denominator = ["nobody"] }
        [[line]]
        id = "took_part"
        kind = "colour"
        name = { en = "took part" }
        [[relation]]
        id = "balance"
        title = { kk = "", ru = "", en = "" }
        formula = "votes = took_part"
        tolerance = -1
        severity = "error"
        cite = { act = "unheard_of" }
        status = "read"
        valid_from = 2020-01-01
        colour = "red"
        """,
        encoding="utf-8",
    )
    acts = {"known": Act("known", Text.of("known"), Text.of("known"))}
    with pytest.raises(BadInput) as caught:
        read_form(path, acts)
    assert sorted(fault.code for fault in caught.value.faults) == sorted(
        [
            # First day and title of the form, name of the line, title and tolerance of the relation.
            *["wrong-field"] * 5,
            # Kind of the line, status of the relation.
            *["unknown-word"] * 2,
            *("not-a-formula", "unknown-act", "unknown-field", "unknown-line"),
        ]
    )


def test_an_unknown_form_is_named() -> None:
    with pytest.raises(BadInput) as caught:
        find_form("xx.protocol", RULES)
    assert caught.value.faults[0].code == "unknown-form"
