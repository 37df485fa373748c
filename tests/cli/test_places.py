"""Where a fault is told: the file, row and column to mend, also for what only the law or the seats bring to light."""

import pytest

from .conftest import HEAD, PAPERS, PROTOCOLS, CaseWriter, Command

Changed = dict[str, str | bytes | None]
V = "contest,option,votes\n"
O = "id,kind,name_en,candidates\n"  # noqa: E741
OF_2023 = (
    HEAD.replace("exampletown.maslikhat", "mazhilis")
    .replace("2021-01-10", "2023-03-19")
    .replace('"kz.maslikhat"', '"kz.mazhilis"')
    .replace('level = "city"\n', "")
    .replace("seats = { lists = 10 }\n", "")
)
PEOPLE = "option,name_en,position,named\n" + "".join(f"river,Person {at},{at},yes\n" for at in range(1, 41))
MANY = "".join(f"p{at},list,Party {at}\n" for at in range(20))
WRONG: dict[str, tuple[Changed, str]] = {
    "more winners than candidates": (
        {"options.csv": f"{O}steppe,list,Steppe,3\nriver,list,River,9\n"},
        "options.csv, row 2, column “candidates”: steppe has fewer candidates",
    ),
    "no votes": ({"votes.csv": f"{V}lists,steppe,0\nlists,river,0\n"}, "votes.csv, row 2, column “votes”: "),
    "nobody passes": (
        {
            "options.csv": f"id,kind,name_en\n{MANY}",
            "votes.csv": V + "".join(f"lists,p{at},5\n" for at in range(20)),
            "official.csv": None,
        },
        "votes.csv, row 2, column “votes”: None of the 20 lists",
    ),
    "before the coded law": (
        {"case.toml": HEAD.replace("2021-01-10", "1999-01-10")}, "case.toml, row 4, column “date”: ",
    ),
    "unknown body": (
        {"case.toml": HEAD.replace('"kz.maslikhat"', '"kz.senate"')}, "case.toml, row 2, column “body”: ",
    ),
    "no level": ({"case.toml": HEAD.replace('level = "city"\n', "")}, "case.toml, column “level”: "),
    "too many named": (
        {"case.toml": OF_2023, "people.csv": PEOPLE, "official.csv": None},
        "people.csv, row 26, column “named”: More persons are named (40) than the list river has seats (24).",
    ),
    "unknown form": (
        {**PAPERS, "protocols.toml": PROTOCOLS.replace("kz.protocol", "xx.protocol")},
        "protocols.toml, row 1, column “form”: There is no form",
    ),
    "unknown option of a mapping": (
        {**PAPERS, "protocols.toml": PROTOCOLS.replace('river = "river"', 'moon = "river"')},
        "protocols.toml, row 12, column “file 1.options”: “moon” is not on the ballot",
    ),
    "unknown option of a mapping in a table of its own": (
        {
            **PAPERS,
            "protocols.toml": PROTOCOLS.replace(
                'options = { steppe = "steppe", river = "river" }', '[file.options]\nsteppe = "steppe"\nmoon = "river"'
            ),
        },
        "protocols.toml, row 14, column “file 1.options”: “moon” is not on the ballot",
    ),
    "unknown line of a mapping": (
        {**PAPERS, "protocols.toml": PROTOCOLS.replace("invalid = ", "unvalid = ")},
        "protocols.toml, row 11, column “file 1”: The form has no line “unvalid”",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_a_fault_is_told_where_it_must_be_mended(command: Command, write_case: CaseWriter, name: str) -> None:
    changed, told = WRONG[name]
    folder = write_case(changed)
    ran = command("elect", folder)
    assert (ran.status, ran.out) == (2, ""), ran
    assert f"{folder}/{told}" in ran.err.replace("\u00a0", " ")


def test_a_case_in_a_workbook_is_told_by_its_sheet(command: Command, write_case: CaseWriter) -> None:
    folder = write_case({"case.toml": HEAD.replace('"kz.maslikhat"', '"kz.senate"'), "case.xlsx": b""})
    assert "case.xlsx" in command("elect", folder).err


@pytest.mark.parametrize(("content", "encoding"), [("cp1251", "windows-1251"), ("utf-16", "UTF-16")])
@pytest.mark.parametrize("lang", ["en", "ru", "kk"])
@pytest.mark.parametrize("file", ["case.toml", "options.csv", "protocols.toml", "stations.csv", "papers.csv"])
def test_another_encoding_is_named_with_the_way_to_save(  # noqa: PLR0917 - each is a case of its own
    command: Command, write_case: CaseWriter, file: str, content: str, encoding: str, lang: str
) -> None:
    texts: dict[str, str] = {
        "case.toml": HEAD.replace("Сайлау", "Выборы"),
        "options.csv": "id,kind,name_ru\nsteppe,list,Степь\nriver,list,Река\n",
        "protocols.toml": f"# протоколы\n{PROTOCOLS}",
        "stations.csv": "station,territory\ns1,Юг\ns2,Юг\n",
        "papers.csv": f"{PAPERS['papers.csv']}участок,1,1,1,1,1\n",
    }
    ran = command("elect", write_case({**PAPERS, file: texts[file].encode(content)}), "--lang", lang)
    assert (ran.status, ran.out) == (2, "")
    for told in (file, encoding, "CSV UTF-8"):
        assert told in ran.err


def test_a_bad_state_a_day_before_the_law_and_bad_papers_are_told_together(
    command: Command, write_case: CaseWriter
) -> None:
    papers = f"{PAPERS['papers.csv']}s1,1,1,1,1,x\n"
    head = HEAD.replace("final", "done").replace("2021-01-10", "1999-01-10")
    ran = command("elect", write_case({**PAPERS, "case.toml": head, "papers.csv": papers}))
    assert ran.status == 2
    places = (
        "case.toml, row 5",
        "case.toml, row 4",
        "papers.csv, row 4, column “station”",
        "papers.csv, row 4, column “river”",
    )
    for place in places:
        assert place in ran.err
    assert len(ran.err.splitlines()) == len(places)
