"""Bad input: exit status 2, the file, its place and what to do, in three languages, and never a traceback."""

import io
import re
import zipfile
from pathlib import Path

import pytest

from maslikhat.basics.errors import BadInput
from maslikhat.election.opening import open_case
from maslikhat.wording.catalogue import words
from maslikhat.wording.faults import fault_words

from .conftest import ELECTIONS, FILES, HEAD, PAPERS, PROTOCOLS, CaseWriter, Command, Ran

Changed = dict[str, str | bytes | None]
V = "contest,option,votes\n"
O = "id,kind,name_en\n"  # noqa: E741
P = "station,registered,took_part,invalid,steppe,river\n"
GOOD_PAPER = "s1,9000,5010,10,3500,1500\n"
ROUND = "id,name_en\n1,North\n"


def refused(ran: Ran) -> None:
    assert ran.status == 2, ran
    assert ran.out == ""
    assert ran.err.strip()
    assert "Traceback" not in ran.err
    assert "defect" not in ran.err


def vote(count: str) -> Changed:
    return {"votes.csv": f"{V}lists,steppe,{count}\nlists,river,3300\n"}


def paper(rows: str) -> Changed:
    return {**PAPERS, "papers.csv": P + GOOD_PAPER + rows}


def zipped() -> bytes:
    """A ZIP that is no workbook."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("papers.csv", P + GOOD_PAPER)
    return made.getvalue()


ONLY_WORKBOOK: Changed = dict.fromkeys(FILES)

FAULTS: dict[str, tuple[Changed, str, str, str]] = {
    "negative": (vote("-5"), "negative-count", "votes.csv", "row 2"),
    "empty": (vote(""), "empty-cell", "votes.csv", "row 2"),
    "12.5": (vote("12.5"), "not-a-count", "votes.csv", "row 2"),
    "NaN": (vote("NaN"), "not-a-count", "votes.csv", "row 2"),
    "text": (vote("many"), "not-a-count", "votes.csv", "row 2"),
    "10**30": (vote(str(10**30)), "count-too-large", "votes.csv", "row 2"),
    "unknown list": ({"votes.csv": f"{V}lists,hill,5\n"}, "unknown-option", "votes.csv", "row 2"),
    "duplicate list": (
        {"options.csv": f"{O}steppe,list,Steppe\nriver,list,River\nsteppe,list,Steppe\n"},
        "repeated-row", "options.csv", "row 4",
    ),
    "duplicate votes": (
        {"votes.csv": f"{V}lists,steppe,5\nlists,river,4\nlists,steppe,6\n"},
        "repeated-row", "votes.csv", "row 4",
    ),
    "unknown constituency": (
        {"constituencies.csv": ROUND, "votes.csv": f"{V}lists,steppe,5\n2,steppe,5\n"},
        "unknown-contest", "votes.csv", "row 3",
    ),
    "duplicate constituency": (
        {"constituencies.csv": f"{ROUND}1,South\n"},
        "repeated-row", "constituencies.csv", "row 3",
    ),
    "unknown station": (paper("s9,9000,4500,0,2700,1800\n"), "unknown-station", "papers.csv", "row 3"),
    "duplicate station": (paper("s1,9000,4500,0,2700,1800\n"), "repeated-station", "papers.csv", "row 3"),
    "negative in a paper": (paper("s2,9000,-1,0,2700,1800\n"), "negative-count", "papers.csv", "row 3"),
    "empty in a paper": (paper("s2,9000,,0,2700,1800\n"), "empty-cell", "papers.csv", "row 3"),
    "text in a paper": (paper("s2,9000,4500,0,NaN,1800\n"), "not-a-count", "papers.csv", "row 3"),
    "over-large in a paper": (paper(f"s2,9000,4500,0,{10**30},1800\n"), "count-too-large", "papers.csv", "row 3"),
    "missing column": ({"votes.csv": "option,votes\nsteppe,5\n"}, "missing-column", "votes.csv", "row 1"),
    "missing column of papers": (
        {**PAPERS, "papers.csv": "station,registered,took_part,steppe,river\ns1,9000,5000,3500,1500\n"},
        "missing-column", "papers.csv", "invalid",
    ),
    "broken TOML": ({"case.toml": HEAD + 'level = "city\n'}, "broken-toml", "case.toml", "row 8"),
    "broken TOML of papers": (
        {**PAPERS, "protocols.toml": PROTOCOLS + "lines = [\n"}, "broken-toml", "protocols.toml", "row ",
    ),
    "zero seats": ({"case.toml": HEAD.replace("lists = 10", "lists = 0")}, "no-seats", "case.toml", "seats.lists"),
    "unknown word": ({"case.toml": HEAD.replace("final", "finished")}, "unknown-word", "case.toml", "row 5"),
    "missing file": ({"votes.csv": None}, "file-missing", "votes.csv", "votes.csv"),
    "workbook that is none": (
        {**ONLY_WORKBOOK, "case.xlsx": b"id,kind\n"}, "not-a-workbook", "case.xlsx", "case.xlsx",
    ),
    "ZIP for a workbook": ({**ONLY_WORKBOOK, "case.xlsx": zipped()}, "not-a-workbook", "case.xlsx", "case.xlsx"),
    "windows-1251": (
        {"options.csv": "id,kind,name_ru\nsteppe,list,Степь\nriver,list,Река\n".encode("cp1251")},
        "not-utf-8", "options.csv", "row 2",
    ),
    "windows-1251 papers": (
        {**PAPERS, "papers.csv": (P + GOOD_PAPER + "участок,9000,4500,0,2700,1800\n").encode("cp1251")},
        "not-utf-8", "papers.csv", "row 3",
    ),
}  # fmt: skip


@pytest.mark.parametrize("lang", ["en", "ru", "kk"])
@pytest.mark.parametrize("name", FAULTS)
def test_a_spoiled_file_is_named_with_its_place_and_remedy(
    command: Command, write_case: CaseWriter, name: str, lang: str
) -> None:
    changed, code, file, place = FAULTS[name]
    folder = write_case(changed)
    ran = command("elect", folder, "--lang", lang)
    refused(ran)
    with pytest.raises(BadInput) as caught:
        open_case(folder)
    fault = next(fault for fault in caught.value.faults if fault.code == code)
    (line,) = (line for line in ran.err.splitlines() if str(fault_words(fault, lang)) == line)  # type: ignore[arg-type]
    told = fault_words(fault, lang)  # type: ignore[arg-type]
    assert file in told.where
    assert line.endswith(told.remedy)
    assert len(told.remedy) > 10
    if lang == "en":
        assert place in line


@pytest.mark.parametrize("suffix", ["zip", "xlsx"])
@pytest.mark.parametrize("content", [b"not at all", b"PK\x03\x04 cut short"])
def test_papers_in_a_zip_or_workbook_that_is_not_one(
    command: Command, write_case: CaseWriter, suffix: str, content: bytes
) -> None:
    name = f"papers.{suffix}"
    mapping = PROTOCOLS.replace("papers.csv", name)
    ran = command("check", write_case({**PAPERS, "papers.csv": None, "protocols.toml": mapping, name: content}))
    refused(ran)
    assert name in ran.err


def test_all_faults_of_all_files_come_together(command: Command, write_case: CaseWriter) -> None:
    folder = write_case({"votes.csv": f"{V}lists,steppe,-1\nlists,hill,x\n", "case.toml": HEAD.replace("final", "end")})
    ran = command("elect", folder)
    refused(ran)
    assert len(ran.err.splitlines()) == 4
    for place in ("votes.csv, row 2", "votes.csv, row 3", "case.toml, row 5"):
        assert place in ran.err


@pytest.mark.parametrize("verb", ["elect", "check", "compare", "candidates"])
def test_a_folder_that_is_not_there_or_no_case(command: Command, tmp_path: Path, verb: str) -> None:
    for path in (tmp_path / "nowhere", tmp_path):
        ran = command(verb, path)
        refused(ran)
        assert str(path) in ran.err
        assert "case.toml" in ran.err


def test_a_case_without_votes_is_not_elected(command: Command) -> None:
    ran = command("elect", ELECTIONS / "kz-maslikhat-2023-structure")
    assert ran.status == 2
    assert "Traceback" not in ran.err
    assert "kz.maslikhats.2023-03-19 has no votes and no papers" in ran.err


IMPOSSIBLE: dict[str, tuple[Changed, str, str]] = {
    "before the coded law": ({"case.toml": HEAD.replace("2021-01-10", "1999-01-10")}, "before-coded-law", "1999"),
    "no list with votes": ({"votes.csv": f"{V}lists,steppe,0\nlists,river,0\n"}, "nothing-to-allocate", "votes: 0"),
    "more winners than candidates": (
        {"options.csv": "id,kind,name_en,candidates\nsteppe,list,Steppe,3\nriver,list,River,9\n"},
        "more-seats-than-candidates", "fewer candidates (3)",
    ),
    "unknown body": ({"case.toml": HEAD.replace('"kz.maslikhat"', '"kz.senate"')}, "unknown-body", "kz.senate"),
}  # fmt: skip


@pytest.mark.parametrize("lang", ["en", "ru", "kk"])
@pytest.mark.parametrize("name", IMPOSSIBLE)
def test_what_the_law_cannot_answer_is_refused_with_a_remedy(
    command: Command, write_case: CaseWriter, name: str, lang: str
) -> None:
    changed, code, said = IMPOSSIBLE[name]
    ran = command("elect", write_case(changed), "--lang", lang)
    refused(ran)
    if lang == "en":
        assert said in ran.err
    remedy = words(lang).say(f"fault-{code}.remedy", known=("*",), body="*")
    assert remedy.split("*")[0] in ran.err


@pytest.mark.parametrize("name", IMPOSSIBLE)
def test_what_the_law_cannot_answer_names_the_case(command: Command, write_case: CaseWriter, name: str) -> None:
    changed, _, _ = IMPOSSIBLE[name]
    folder = write_case(changed)
    assert str(folder) in command("elect", folder).err


@pytest.mark.parametrize(
    "arguments",
    [
        ("bogus",),
        ("--bogus",),
        ("elect",),
        ("elect", "CASE", "--bogus"),
        ("elect", "CASE", "one too many"),
        ("elect", "CASE", "--format", "yaml"),
        ("elect", "CASE", "--lang", "fr"),
        ("elect", "CASE", "--lang"),
        ("explain", "CASE"),
        ("explain", "CASE", "--list", "steppe", "--seat", "x"),
        ("explain", "CASE", "--list", "nobody", "--seat", "1"),
        ("explain", "CASE", "--list", "river", "--seat", "4"),
        ("explain", "CASE", "--list", "river", "--seat", "0"),
        ("compare", "CASE", "--method", "bogus"),
        ("compare", "CASE", "--threshold", "many"),
        ("compare", "CASE", "--threshold", "101%"),
        ("compare", "CASE", "--seats", "0"),
        ("compare", "CASE", "--seats", "-5"),
        ("compare", "CASE", "--seats", "1.5"),
        ("compare", "CASE", "--rules", "xx.nowhere"),
        ("compare", "CASE", "--on", "yesterday"),
        ("compare", "CASE", "--rules", "kz.mazhilis", "--on", "1990-01-01"),
        ("candidates", "CASE"),
        ("rules", "xx.nowhere"),
        ("rules", "kz.mazhilis", "--on", "1990-01-01"),
    ],
)
def test_wrong_arguments_end_with_status_2(
    command: Command, write_case: CaseWriter, arguments: tuple[str, ...]
) -> None:
    folder = str(write_case())
    refused(command(*(folder if argument == "CASE" else argument for argument in arguments)))


def test_help_lists_the_commands(command: Command) -> None:
    ran = command("--help")
    assert ran.status == 0
    for name in ("elect", "explain", "check", "compare", "candidates", "rules"):
        assert name in ran.out


def test_errors_are_told_in_the_language_asked_for_wherever_it_stands(command: Command, tmp_path: Path) -> None:
    for arguments in (("elect", tmp_path, "--lang", "ru"), ("elect", "--lang=ru", tmp_path)):
        ran = command(*arguments)
        refused(ran)
        assert "case.toml" in ran.err
        assert any("а" <= letter <= "я" for letter in ran.err)


ARGUMENTS = [
    (("bogus",), "no-such-command"),
    (("elect", "x", "--bogus"), "no-such-option"),
    (("elect",), "missing-argument"),
    (("explain", "x"), "missing-argument"),
    (("elect", "x", "y"), "extra-argument"),
    (("elect", "x", "--format"), "option-without-value"),
    (("elect", "x", "--format", "yaml"), "not-an-argument"),
    (("explain", "x", "--list", "a", "--seat", "b"), "not-an-argument"),
    (("compare", "x", "--seats=1.5"), "not-an-argument"),
    (("compare", "x", "--on", "yesterday"), "not-an-argument"),
    (("rules", "--on", "2023-03-19"), "option-needs-body"),
]


@pytest.mark.parametrize("lang", ["en", "ru", "kk"])
@pytest.mark.parametrize(("arguments", "code"), ARGUMENTS)
def test_wrong_arguments_are_told_in_sentences_of_ours(
    command: Command, arguments: tuple[str, ...], code: str, lang: str
) -> None:
    ran = command(arguments[0], f"--lang={lang}", *arguments[1:])
    refused(ran)
    assert len(ran.err.splitlines()) == 1
    assert not re.search(r"Usage|Error|Invalid|Input should|unexpected|requires", ran.err)
    head = words(lang).say(f"fault-{code}", value="*", option="*", name="*", known=("*",))
    assert max(head.split("*"), key=len) in ran.err


def test_the_value_that_is_wrong_and_what_may_stand_there_are_named(command: Command) -> None:
    told = command("elect", "x", "--format", "yaml").err
    assert "“yaml” cannot stand for --format. Choose one of: text, json, html, csv and nist." in told
    told = command("explain", "x", "--list", "a", "--seat", "1", "--format", "nist").err
    assert "“nist” cannot stand for --format. Choose one of: text, json, html and csv." in told
    assert "“1.5” cannot stand for --seats. Write a whole number." in command("compare", "x", "--seats=1.5").err


@pytest.mark.parametrize(
    ("lang", "region"), [("en", "Turkistan Region"), ("ru", "Туркестанская область"), ("kk", "Түркістан")]
)
def test_regions_are_named_and_not_coded(command: Command, lang: str, region: str) -> None:
    for output in ("text", "html"):
        told = command("check", ELECTIONS / "kz-mazhilis-2023", "--lang", lang, "--format", output).out
        assert region in told
        assert "KZ-6" not in told
