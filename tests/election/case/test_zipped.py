"""A ZIP as a case: read where it is one case and no more, refused where it is not, and never trusted in its sizes."""

import stat
import struct
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import pytest

from maslikhat.basics.errors import BadInput, Fault, MaslikhatError, Place
from maslikhat.election.case import zipped
from maslikhat.election.case.archive import pack
from maslikhat.election.case.reader import read_case
from maslikhat.election.case.zipped import case_folder
from maslikhat.wording.faults import tell_fault

ELECTIONS = Path(__file__).parents[3] / "elections"


def made(path: Path, names: list[str], content: bytes = b"x") -> Path:
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name in names:
            archive.writestr(ZipInfo(name), content, ZIP_DEFLATED)
    return path


def refused(path: Path) -> list[str]:
    with pytest.raises(BadInput) as caught, case_folder(path):
        pass
    assert all(str(path) in tell_fault(fault, "en") for fault in caught.value.faults)
    return [fault.code for fault in caught.value.faults]


@pytest.mark.parametrize("top", ["", "kz-mazhilis-2016/"])
def test_a_case_bare_or_in_one_folder_is_read(tmp_path: Path, top: str) -> None:
    source, path = ELECTIONS / "kz-mazhilis-2016", tmp_path / "mine.zip"
    with ZipFile(path, "w") as archive:
        for each in source.iterdir():
            archive.write(each, f"{top}{each.name}")
        archive.writestr(f"__MACOSX/{top}._case.toml", "")
    with case_folder(path) as folder:
        assert folder.name == "mine"
        assert read_case(folder).tallies == read_case(source).tallies
    assert not folder.exists()


def test_what_this_program_packed_is_read(tmp_path: Path) -> None:
    path = tmp_path / "mine.zip"
    path.write_bytes(pack(ELECTIONS / "kz-mazhilis-2016"))
    with case_folder(path) as folder:
        assert read_case(folder).id == "kz.mazhilis.2016-03-20"


def test_a_folder_is_taken_as_it_is(tmp_path: Path) -> None:
    with case_folder(tmp_path) as folder:
        assert folder == tmp_path


@pytest.mark.parametrize("content", [b"", b"not a zip", b"PK\x03\x04garbage"])
def test_a_zip_that_is_not_one_is_called_so(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "mine.zip"
    path.write_bytes(content)
    assert refused(path) == ["not-a-zip"]


def test_a_zip_cut_short_or_spoilt_is_called_so(tmp_path: Path) -> None:
    whole = made(tmp_path / "whole.zip", ["case.toml", "votes.csv"], b"some votes of a case" * 50).read_bytes()
    path = tmp_path / "mine.zip"
    for content in (whole[:-30], whole[:60] + bytes([whole[60] ^ 255]) + whole[61:]):
        path.write_bytes(content)
        assert refused(path) == ["not-a-zip"]


def test_a_locked_zip_is_called_so(tmp_path: Path) -> None:
    path = made(tmp_path / "mine.zip", ["case.toml"])
    raw = bytearray(path.read_bytes())
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        raw[raw.index(mark) + at] |= 1
    path.write_bytes(bytes(raw))
    assert refused(path) == ["not-a-zip"]


@pytest.mark.parametrize("name", ["../case.toml", "/case.toml", "a/../../b.csv", "..\\b.csv", "C:/b.csv"])
def test_a_name_that_leads_out_is_refused_and_nothing_is_written(tmp_path: Path, name: str) -> None:
    (tmp_path / "in").mkdir()
    path = made(tmp_path / "in" / "mine.zip", ["case.toml", name])
    assert refused(path) == ["zip-leads-out"]
    assert sorted(each.name for each in tmp_path.rglob("*")) == ["in", "mine.zip"]


def test_a_name_that_no_disk_can_hold_is_refused(tmp_path: Path) -> None:
    assert refused(made(tmp_path / "mine.zip", ["case.toml", "a" * 300])) == ["broken-file"]


def test_an_archive_without_a_name_of_its_own_is_read(tmp_path: Path) -> None:
    with case_folder(made(tmp_path / "..zip", ["case.toml"])) as folder:
        assert (folder / "case.toml").is_file()


def test_a_link_is_written_as_plain_text_and_followed_nowhere(tmp_path: Path) -> None:
    path = tmp_path / "mine.zip"
    link = ZipInfo("votes.csv")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with ZipFile(path, "w") as archive:
        archive.writestr("case.toml", "")
        archive.writestr(link, "/etc/hostname")
    with case_folder(path) as folder:
        assert not (folder / "votes.csv").is_symlink()
        assert (folder / "votes.csv").read_text(encoding="utf-8") == "/etc/hostname"


@pytest.mark.parametrize(
    ("names", "codes"),
    [
        (["a.txt"], ["not-a-case"]),
        (["one/case.toml", "two/case.toml"], ["zip-of-several-cases"]),
        (["case.toml", "one/case.xlsx"], ["zip-of-several-cases"]),
        (["one/case.toml", "two/votes.csv", "votes.csv"], ["zip-file-elsewhere"] * 2),
        (["case.toml", "VOTES.csv", "votes.csv"], ["zip-file-twice"]),
    ],
)
def test_an_archive_of_anything_but_one_case_is_refused(tmp_path: Path, names: list[str], codes: list[str]) -> None:
    assert refused(made(tmp_path / "mine.zip", names)) == codes


def test_as_many_files_as_allowed_are_read_and_one_more_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zipped, "MOST_FILES", 3)
    with case_folder(made(tmp_path / "mine.zip", ["case.toml", "a", "b"])) as folder:
        assert len(list(folder.iterdir())) == 3
    assert refused(made(tmp_path / "mine.zip", ["case.toml", "a", "b", "c"])) == ["zip-too-many-files"]


def test_as_many_bytes_as_allowed_are_read_and_one_more_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made(tmp_path / "mine.zip", ["case.toml", "a"], b"0" * 50_000)
    assert path.stat().st_size < 1000
    monkeypatch.setattr(zipped, "MOST_BYTES", 100_000)
    with case_folder(path) as folder:
        assert (folder / "a").stat().st_size == 50_000
    monkeypatch.setattr(zipped, "MOST_BYTES", 99_999)
    assert refused(path) == ["file-too-large"]


def test_a_size_that_the_archive_tells_falsely_does_not_help_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made(tmp_path / "mine.zip", ["case.toml"], b"0" * 50_000)
    raw = bytearray(path.read_bytes())
    for mark, at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        struct.pack_into("<I", raw, raw.index(mark) + at, 10)
    path.write_bytes(bytes(raw))
    monkeypatch.setattr(zipped, "MOST_BYTES", 1000)
    assert refused(path)[0] in {"not-a-zip", "file-too-large"}


def test_faults_of_the_files_name_the_archive(tmp_path: Path) -> None:
    class Wrong(MaslikhatError):
        code = "not-a-date"

    path = made(tmp_path / "mine.zip", ["case.toml"])
    with pytest.raises(MaslikhatError) as caught, case_folder(path) as folder:
        raise Wrong(Place(str(folder / "case.toml"), 4), value="x")
    assert caught.value.faults == (Fault("not-a-date", {"value": "x"}, Place(f"{path}/case.toml", 4)),)


def test_a_workbook_is_no_zip_of_a_case(tmp_path: Path) -> None:
    path = tmp_path / "case.xlsx"
    path.write_bytes(made(tmp_path / "made.zip", ["a"]).read_bytes())
    with case_folder(path) as folder:
        assert folder == path
