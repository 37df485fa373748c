"""Fields as typed, stations as a file, papers as files, the screen across stations, check codes."""

from pathlib import Path

import pytest
from tests.election.entry.conftest import CLEAN, FORM

from maslikhat.basics.errors import BadInput
from maslikhat.basics.text import Text
from maslikhat.election.entry.codes import SIGNS, check_code, is_code
from maslikhat.election.entry.findings import findings
from maslikhat.election.entry.papers import TypedPaper, paper_files
from maslikhat.election.entry.screen import screen
from maslikhat.election.entry.sheet import sheet_of
from maslikhat.election.entry.stations import Station, read_stations
from maslikhat.election.entry.typed import NotTyped, read_field, show_field
from maslikhat.election.opening.figures import station_figures
from maslikhat.election.protocols.form import Form, LineKind
from maslikhat.election.protocols.formfile import find_form, read_form
from maslikhat.election.protocols.load import read_protocols
from maslikhat.election.protocols.mappingfile import read_publication
from maslikhat.law.acts import read_acts
from maslikhat.law.shelf import RULES


@pytest.fixture(scope="module")
def form() -> Form:
    return find_form("kz.protocol", RULES)


@pytest.mark.parametrize(
    ("text", "value"),
    [("", None), ("  ", None), ("0", 0), ("007", 7), ("1234", 1234), ("1 234", 1234), ("1,234,567", 1234567),
     ("1\u00a0234", 1234), ("1\u202f234", 1234), (" 12 ", 12), ("100000000", 10**8)],
)  # fmt: skip
def test_digits_and_correct_groups_are_taken(text: str, value: int | None) -> None:
    assert read_field(text, LineKind.COUNT) == value


@pytest.mark.parametrize(
    "text", ["12 34", "1,23", "1,234 567", "1.5", "-3", "x", "1e3", "1234,567", "٣", "100000001", "1" * 40, ",123"]
)
def test_anything_else_is_refused_and_not_guessed(text: str) -> None:
    with pytest.raises(NotTyped):
        read_field(text, LineKind.COUNT)


@pytest.mark.parametrize(("text", "kind"), [("2023-03-19T20:00", LineKind.TIME), ("yes", LineKind.MARK)])
def test_a_figure_is_shown_as_it_can_be_typed(text: str, kind: LineKind) -> None:
    assert show_field(read_field(text, kind), kind) == text


@pytest.mark.parametrize(("text", "kind"), [("2023-02-30T20:00", LineKind.TIME), ("20:00", LineKind.TIME),
                                            ("maybe", LineKind.MARK)])  # fmt: skip
def test_no_such_moment_and_no_such_mark(text: str, kind: LineKind) -> None:
    with pytest.raises(NotTyped):
        read_field(text, kind)


def test_stations_are_read() -> None:
    text = b"station,territory,name,registered,constituency\n12,North,School 3,1480,\n13,,,,7\n"
    assert read_stations(text, {"7"}) == (Station("12", "North", "School 3", 1480), Station("13", constituency="7"))


def test_every_fault_of_the_stations_is_told_at_once() -> None:
    text = b"station,registered,constituency\n,1,\n12,x,\n12,1,9\n1/2,1,\n4\n"
    with pytest.raises(BadInput) as told:
        read_stations(text, {"7"})
    assert {(fault.code, fault.place.row) for fault in told.value.faults} == {
        ("empty-station", 2), ("not-a-count", 3), ("repeated-station", 4), ("unknown-contest", 4),
        ("not-an-id", 5), ("row-length", 6),
    }  # fmt: skip


def test_a_file_without_stations_is_a_fault() -> None:
    for text in (b"", b"id\n1\n", b"station\n", "station\nё".encode("cp1251")):
        with pytest.raises(BadInput):
            read_stations(text, ())


def whole(form: Form, **changed: int | None) -> dict[str, int | None]:
    minute = 27_000_000
    figures: dict[str, int | None] = {
        **dict.fromkeys(form.lines, 0), "registered": 500, "received": 400, "issued": 300, "cancelled": 100,
        "took_part": 300, "in_boxes": 300, "invalid": 1, "valid": 299, "opened": minute, "closed": minute + 700,
        "counted": minute + 800, "signed": minute + 900, "chair": 1, "secretary": 1, "stamp": 1,
        "votes.steppe": 199, "votes.river": 90, "votes.against_all": 10,
    }  # fmt: skip
    return figures | changed


def test_typed_papers_are_read_back_as_they_were_typed(form: Form, tmp_path: Path) -> None:
    papers = [TypedPaper("lists", "1", "North", whole(form)), TypedPaper("lists", "2", "", whole(form, outside=None))]
    (tmp_path / "stations.csv").write_text("station\n1\n2\n")
    for name, content in paper_files(papers, form, {"lists": 2}).items():
        (tmp_path / name).write_bytes(content)
    publication, _ = read_publication(tmp_path, lambda _: form)
    read = list(station_figures(read_protocols(publication, form)))
    assert publication.expected == {"lists": 2}
    for paper, found in zip(papers, read, strict=True):
        lines = {key: value for key, value in paper.figures.items() if "." not in key and value is not None}
        assert (found.contest, found.station, found.territory or "") == (paper.contest, paper.station, paper.territory)
        assert dict(found.lines) == lines
        assert dict(found.votes) == {"steppe": 199, "river": 90}
        assert found.against_all == 10


def test_contests_with_other_candidates_stand_in_one_file(form: Form, tmp_path: Path) -> None:
    lines = {key: value for key, value in whole(form).items() if "." not in key}
    papers = [TypedPaper("lists", "1", "", whole(form)), TypedPaper("7", "1", "", {**lines, "votes.aigul": 299})]
    for name, content in paper_files(papers, form, {}).items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / "stations.csv").write_text("station\n1\n")
    publication, _ = read_publication(tmp_path, lambda _: form)
    votes = {each.contest: dict(each.votes) for each in station_figures(read_protocols(publication, form))}
    assert votes == {"7": {"aigul": 299}, "lists": {"steppe": 199, "river": 90}}


def test_the_kazakh_form_is_clean_with_figures_that_agree(form: Form) -> None:
    options = {name: Text.of(name) for name in ("steppe", "river", "against_all")}
    sheet = sheet_of(form, "lists", options)
    assert [part.id for part in sheet.parts] == ["counts", "votes", "ending"]
    assert findings(sheet, whole(form)) == ()
    codes = [each.code for each in findings(sheet, whole(form, valid=298, chair=0))]
    assert codes == ["boxes", "valid", "signatures"]
    by_code = {each.code: each for each in findings(sheet, whole(form, valid=298))}
    assert by_code["valid"].fields == ("valid", "votes.steppe", "votes.river", "votes.against_all")


def test_a_list_in_the_place_of_another_leaves_the_sum_and_is_found_by_the_screen(form: Form) -> None:
    """Two lists exchanged; two stations alike; a paper of nothing; one whose typings differed."""
    lines = {key: value for key, value in whole(form).items() if "." not in key}
    votes = [(200, 20), (210, 20), (190, 22), (20, 200), (190, 22), (0, 0)]
    papers = [
        TypedPaper("lists", str(number), "North", {**lines, "votes.a": a, "votes.b": b})
        for number, (a, b) in enumerate(votes, 1)
    ]
    found = screen(papers, form, {("lists", "2"): ("votes.a",)})
    seen = {(each.code, each.station) for each in found}
    assert {("swapped", "4"), ("identical", "3"), ("identical", "5"), ("all_zero", "6"), ("differed", "2")} <= seen
    assert len({each.mark for each in found}) == len(found)
    assert screen([], form, {}) == ()


def test_a_code_is_four_signs_and_of_one_station_alone() -> None:
    codes = {check_code("kz.x.2023-03-19", "lists", str(number)) for number in range(300)}
    assert len(codes) > 295
    assert all(len(code) == 4 and set(code) <= set(SIGNS) for code in codes)
    code = check_code("kz.x.2023-03-19", "lists", "12")
    assert is_code(f" {code.lower()} ", "kz.x.2023-03-19", "lists", "12")
    assert not is_code(code, "kz.x.2023-03-19", "lists", "13")
    assert not is_code("", "kz.x.2023-03-19", "lists", "12")


def test_a_form_says_of_a_count_alone_that_blank_is_zero_and_whether_typing_is_blind(tmp_path: Path) -> None:
    text = (RULES / "kz" / "protocol.toml").read_text()
    acts = read_acts(RULES / "kz")
    file = tmp_path / "protocol.toml"
    file.write_text(
        text.replace('id = "outside"', 'id = "outside"\nblank_is_zero = true', 1).replace(
            "[form.turnout]", "blind = false\n[form.turnout]"
        )
    )
    form = read_form(file, acts)
    assert not form.blind
    assert [line.id for line in form.lines.values() if line.blank_is_zero] == ["outside"]
    file.write_text(text.replace('id = "stamp"', 'id = "stamp"\nblank_is_zero = true', 1))
    with pytest.raises(BadInput, match="blank_is_zero"):
        read_form(file, acts)


def test_the_small_form_of_these_tests_holds() -> None:
    sheet = sheet_of(FORM, "lists", {"a": Text.of("A"), "b": Text.of("B")})
    assert findings(sheet, CLEAN) == ()
