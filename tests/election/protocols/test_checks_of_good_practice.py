"""The warnings of good practice that every shipped form holds beside its balance, each on its boundary.

Each is asked of the form as a clerk's paper is (`residual`). The figures are made up.
"""

from pathlib import Path

import pytest

from maslikhat.election.protocols.check import check
from maslikhat.election.protocols.form import ACROSS, CheckKind, Form, Severity
from maslikhat.election.protocols.formfile import find_form
from maslikhat.election.protocols.load import read_papers
from maslikhat.election.protocols.mapping import Layout, PaperFile
from maslikhat.election.protocols.strangers import strangers
from maslikhat.law.shelf import RULES

KZ = {
    "registered": 1000, "received": 700, "issued": 600, "cancelled": 100, "took_part": 600, "outside": 20,
    "absentee": 1,
    "in_boxes": 600, "invalid": 10, "valid": 590, "votes": 570, "against_all": 20, "opened": 0, "closed": 780,
    "counted": 900, "signed": 910, "chair": 1, "secretary": 1, "stamp": 1,
    "voted_by_10": 100, "voted_by_12": 250, "voted_by_14": None, "voted_by_16": 400, "voted_by_18": 500,
}  # fmt: skip
GE = {
    "registered": 1000, "special_list": 0, "received": 900, "voted_by_noon": 100, "voted_by_17": 400, "took_part": 600,
    "invalid": 10, "votes": 590, "against_all": 0, "members": 9, "chair": 1, "deputy": 1, "secretary": 1, "stamp": 1,
    "dissent": 0, "closed": 1200, "completed": 1300,
}  # fmt: skip


def broken(form_id: str, paper: dict[str, int | None]) -> set[str]:
    found = find_form(form_id, RULES).relations
    return {each.id for each in found if each.severity is Severity.WARNING and each.residual(paper) is not None}


@pytest.mark.parametrize(("form_id", "paper"), [("kz.protocol", KZ), ("ge.protocol", GE)])
def test_a_paper_in_order_gives_no_warning(form_id: str, paper: dict[str, int | None]) -> None:
    assert broken(form_id, paper) == set()


@pytest.mark.parametrize(
    ("form_id", "changed", "wanted"),
    [
        ("kz.protocol", {"invalid": 18}, {"invalid_share"}),
        ("kz.protocol", {"invalid": 17}, set()),
        ("ge.protocol", {"invalid": 18, "votes": 582}, {"invalid_share"}),
        ("kz.protocol", {"in_boxes": 588}, {"shortage_share"}),
        ("kz.protocol", {"in_boxes": 589}, set()),
        ("kz.protocol", {"in_boxes": 612}, {"surplus_share"}),
        ("kz.protocol", {"in_boxes": 611}, set()),
        ("kz.protocol", {"registered": 5000, "took_part": 3000, "issued": 3000, "in_boxes": 2985}, {"near_balance"}),
        ("kz.protocol", {"registered": 5000, "took_part": 3000, "issued": 3000, "in_boxes": 2986}, set()),
        ("ge.protocol", {"votes": 578}, {"shortage_share"}),
        ("ge.protocol", {"votes": 602}, {"surplus_share"}),
        ("ge.protocol", {"registered": 3000, "took_part": 2000, "votes": 2005}, {"near_balance"}),
        ("kz.protocol", dict.fromkeys(("in_boxes", "invalid", "took_part", "issued"), 0)
         | dict.fromkeys((f"voted_by_{hour}" for hour in (10, 12, 14, 16, 18)), 0), {"any_ballots"}),
        ("ge.protocol", dict.fromkeys(("votes", "invalid", "took_part", "voted_by_noon", "voted_by_17"), 0),
         {"any_ballots"}),
        ("kz.protocol", {"registered": 599}, {"registered"}),
        ("kz.protocol", {"registered": 600}, set()),
        ("ge.protocol", {"registered": 599}, {"registered"}),
        ("kz.protocol", {"opened": 781}, {"order_of_times"}),
        ("kz.protocol", {"signed": 899}, {"order_of_times"}),
        ("ge.protocol", {"completed": 1199}, {"completed_after_close"}),
        ("kz.protocol", {"chair": 0}, {"signatures"}),
        ("kz.protocol", {"stamp": 0}, {"stamp"}),
        ("ge.protocol", {"secretary": 0}, {"signatures"}),
        ("ge.protocol", {"stamp": 0}, {"stamp"}),
        ("kz.protocol", {"voted_by_12": 99}, {"turnout_rises"}),
        ("kz.protocol", {"voted_by_12": 100}, set()),
        ("kz.protocol", {"voted_by_16": 249}, {"turnout_rises"}),
        ("kz.protocol", {"voted_by_18": 601}, {"turnout_rises"}),
        ("kz.protocol", dict.fromkeys((f"voted_by_{hour}" for hour in (10, 12, 16, 18)), None), set()),
        ("ge.protocol", {"voted_by_17": 99}, {"turnout_rises"}),
        ("ge.protocol", {"voted_by_17": 601}, {"turnout_rises"}),
    ],
)  # fmt: skip
def test_each_warning_stands_on_its_boundary(form_id: str, changed: dict[str, int | None], wanted: set[str]) -> None:
    assert broken(form_id, {**(KZ if form_id == "kz.protocol" else GE), **changed}) == wanted


@pytest.mark.parametrize("form_id", ["kz.protocol", "ge.protocol"])
def test_every_form_looks_across_papers_and_for_votes_of_who_does_not_stand(form_id: str) -> None:
    kinds = {each.check: each for each in find_form(form_id, RULES).relations}
    assert {*ACROSS, CheckKind.RISING, CheckKind.STANDS} <= set(kinds)
    assert kinds[CheckKind.FAR].points == 50
    assert kinds[CheckKind.SWAPPED].smallest == 15


def file_of(folder: Path, rows: str, form: Form) -> PaperFile:
    path = folder / "papers.csv"
    path.write_text(f"contest,station,ten,noon,two,voted,a,b\n{rows}", encoding="utf-8")
    lines = {"voted_by_10": "ten", "voted_by_12": "noon", "voted_by_14": "two", "took_part": "voted"}
    assert set(lines) <= set(form.lines)
    return PaperFile(
        path, Layout.WIDE, ("station",), contest_column="contest", lines=lines, options={"a": "a", "b": "b"},
        may_be_empty=frozenset(lines),
    )  # fmt: skip


def test_turnout_that_falls_is_found_in_a_file_as_on_a_typed_paper_whatever_hours_are_left_out(tmp_path: Path) -> None:
    form = find_form("kz.protocol", RULES)
    rows = {"1": "5,9,9,9", "2": "5,4,9,9", "3": "9,,5,7", "4": ",,,9", "5": "5,,,5", "6": ",,9,8", "7": "9,8,2,9"}
    text = "".join(f"1,{station},{hours},3,1\n" for station, hours in rows.items())
    papers = read_papers(file_of(tmp_path, text, form), form)
    count = check(papers, form).count("turnout_rises")
    relation = count.relation
    names = ("voted_by_10", "voted_by_12", "voted_by_14", "took_part")
    alone = {
        station: relation.residual(
            dict(zip(names, (int(each) if each else None for each in hours.split(",")), strict=True))
        )
        for station, hours in rows.items()
    }
    assert alone == {"1": None, "2": -1, "3": -4, "4": None, "5": None, "6": -1, "7": -7}
    assert (count.checked, count.broken, count.shortage, count.absolute) == (6, 4, 4, 13)


def test_votes_for_who_does_not_stand_in_a_contest_are_pointed_to(tmp_path: Path) -> None:
    form = find_form("kz.protocol", RULES)
    text = "1,s1,,,,9,3,0\n1,s2,,,,9,3,4\n2,s3,,,,9,3,4\n3,s4,,,,9,3,4\n"
    papers = read_papers(file_of(tmp_path, text, form), form)
    found = strangers(papers, form, {"1": {"a"}, "2": {"a", "b"}})
    assert [(each.relation.id, each.place.row, each.place.item, each.contest, each.residual, each.named)
            for each in found] == [("stands", 3, "s2", "1", 4, ("b",))]  # fmt: skip
    assert not check(papers, form).faulty or "stands" not in {each.relation.id for each in check(papers, form).counts}
