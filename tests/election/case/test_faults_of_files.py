"""Each fault names file, row and column; a case is read whole or not at all."""

from pathlib import Path

import pytest

from maslikhat.basics.errors import BadInput, Fault
from maslikhat.election.case import read_case

from .conftest import FILES, HEAD, Writer

V = "contest,option,votes\n"
O = "id,kind,name_en\n"  # noqa: E741


def faults_of(folder: Path) -> tuple[Fault, ...]:
    with pytest.raises(BadInput) as caught:
        read_case(folder)
    return caught.value.faults


def test_the_tiny_case_is_right(write_case: Writer) -> None:
    case = read_case(write_case())
    assert case.tally("lists").votes == {"steppe": 6200, "river": 3300}
    assert case.tally("lists").against_all == 500
    assert case.seats == {"lists": 10}
    assert not case.has_protocols


@pytest.mark.parametrize(
    ("votes", "code", "row", "column"),
    [
        (V + "lists,steppe,-1\n", "negative-count", 2, "votes"),
        (V + "lists,steppe,−1\n", "negative-count", 2, "votes"),
        (V + "lists,steppe,1.5\n", "not-a-count", 2, "votes"),
        (V + "lists,steppe,nan\n", "not-a-count", 2, "votes"),
        (V + "lists,steppe,many\n", "not-a-count", 2, "votes"),
        (V + "lists,steppe,1e5\n", "not-a-count", 2, "votes"),
        (V + "lists,steppe,٣\n", "not-a-count", 2, "votes"),
        (V + "lists,steppe,3 431 510\n", "not-a-count", 2, "votes"),
        (V + "lists,steppe,10000000001\n", "count-too-large", 2, "votes"),
        (V + "lists,steppe," + "9" * 5000 + "\n", "count-too-large", 2, "votes"),
        (V + "lists,steppe,\n", "empty-cell", 2, "votes"),
        (V + "lists,,5\n", "empty-cell", 2, "option"),
        (V + "lists,hill,5\n", "unknown-option", 2, "option"),
        (V + "7,steppe,5\n", "unknown-contest", 2, "contest"),
        (V + "lists,steppe,5\n\nlists,steppe,6\n", "repeated-row", 4, "contest"),
        (V + "lists,steppe,5,9\n", "cell-without-column", 2, None),
        ("contest,option\nlists,steppe\n", "missing-one-of-columns", 1, None),
        ("option,votes\nsteppe,5\n", "missing-column", 1, None),
        ("contest,option,votes,votse\nlists,steppe,5,\n", "unknown-column", 1, None),
        ("contest,option,votes,votes\nlists,steppe,5,5\n", "repeated-column", 1, None),
        (V, "no-rows", None, None),
        ("", "empty-sheet", None, None),
        (V + 'lists,"steppe,5\n', "broken-csv", 2, None),
        ("contest,option,share\nlists,steppe,60.6\n", "not-a-printed-share", 2, "share"),
        ("contest,option,share\nlists,steppe,100.1%\n", "not-a-printed-share", 2, "share"),
        ("contest,option,votes,share\nlists,steppe,5,60%\n", "votes-and-share", 2, "share"),
        ("contest,option,votes,share\nlists,steppe,5,\nlists,river,,60%\n", "votes-beside-shares", 3, "contest"),
    ],
)
def test_a_spoiled_votes_file(write_case: Writer, votes: str, code: str, row: int | None, column: str | None) -> None:
    (fault,) = faults_of(write_case(votes__csv=votes))
    assert (fault.code, fault.place.row, fault.place.column) == (code, row, column)
    assert str(fault.place.file).endswith("votes.csv")


def test_the_largest_count_is_still_read(write_case: Writer) -> None:
    case = read_case(write_case(votes__csv=V + "lists,steppe,10000000000\n"))
    assert case.tally("lists").votes["steppe"] == 10**10


@pytest.mark.parametrize(
    ("options", "code", "column"),
    [
        (O + "steppe,list,Steppe\nriver,party,River\nagainst_all,against_all,None\n", "unknown-word", "kind"),
        (O + "steppe,list,Steppe\nriver,list,\nagainst_all,against_all,None\n", "empty-cell", "name_en"),
        (O + "steppe,list,Steppe\nriver,against_all,River\nagainst_all,against_all,None\n", "against-all-id", "kind"),
        (O + "steppe,list,Steppe\nriver,list,Амаnat\nagainst_all,against_all,None\n", "mixed-letters", "name_en"),
        (O + "steppe,list,S\nriver,list,R\nriver,list,R\nagainst_all,against_all,N\n", "repeated-row", "id"),
        (
            "id,kind,name_en,colour\nsteppe,list,S,blue\nriver,list,R,\nagainst_all,against_all,N,\n",
            "not-a-colour",
            "colour",
        ),
        (
            "id,kind,name_en,colour_dark\nsteppe,list,S,#FFF\nriver,list,R,\nagainst_all,against_all,N,\n",
            "not-a-colour",
            "colour_dark",
        ),
        (
            "id,kind,name_en,pattern\nsteppe,list,S,stripes\nriver,list,R,dots\nagainst_all,against_all,N,\n",
            "unknown-word",
            "pattern",
        ),
    ],
)
def test_a_spoiled_options_file(write_case: Writer, options: str, code: str, column: str) -> None:
    assert (code, column) in [(fault.code, fault.place.column) for fault in faults_of(write_case(options__csv=options))]


@pytest.mark.parametrize(
    ("head", "code", "row"),
    [
        (HEAD.replace("= 2021-01-10\n", "= 10.01.2021\n"), "broken-toml", 4),
        (HEAD.replace("date = 2021-01-10\n", 'date = "10 January"\n'), "not-a-date", 4),
        (HEAD.replace("level =", "levl ="), "unknown-key", 3),
        (HEAD.replace("city", "village"), "unknown-word", 3),
        (HEAD.replace("date = ", 'zone = "Almaty time"\ndate = '), "not-a-zone", 4),
        (HEAD.replace('state = "final"\n', ""), "missing-key", None),
        (HEAD.replace("{ lists = 10 }", "{ lists = 0 }"), "no-seats", 6),
        (HEAD.replace("{ lists = 10 }", "{ lists = -1 }"), "negative-count", 6),
        (HEAD.replace("2021-01-10\nstate", "2021-01-11\nstate"), "id-without-day", 1),
        (HEAD.replace('"kz.maslikhat"', '"Maslikhat"'), "not-an-id", 2),
    ],
)
def test_a_spoiled_head(write_case: Writer, head: str, code: str, row: int | None) -> None:
    assert (code, row) in [(fault.code, fault.place.row) for fault in faults_of(write_case(case__toml=head))]


def test_windows_1251_is_named_with_its_row(write_case: Writer) -> None:
    text = "id,kind,name_ru\nsteppe,list,Степь\n".encode("cp1251")
    fault = next(fault for fault in faults_of(write_case(options__csv=text)) if fault.code == "not-utf-8")
    assert fault.facts["encoding"] == "windows-1251"
    assert fault.place.row == 2


def test_a_head_in_windows_1251_is_named_too(write_case: Writer) -> None:
    (fault,) = faults_of(write_case(case__toml=HEAD.encode("cp1251")))
    assert (fault.code, fault.facts["encoding"]) == ("not-utf-8", "windows-1251")


def test_a_byte_order_mark_and_semicolons_are_accepted(write_case: Writer) -> None:
    votes = "\ufeff" + FILES["votes.csv"].replace(",", ";")
    assert read_case(write_case(votes__csv=votes)).tally("lists").valid == 9500


def test_faults_of_all_files_are_told_together(write_case: Writer) -> None:
    folder = write_case(
        case__toml=HEAD.replace("final", "done"),
        votes__csv=V + "lists,steppe,-1\nlists,river,x\n",
        sources__csv="id,what\nC1,\n",
    )
    assert [fault.code for fault in faults_of(folder)] == [
        "unknown-word",
        "empty-cell",
        "negative-count",
        "not-a-count",
    ]


def test_a_broken_options_file_does_not_blame_every_vote(write_case: Writer) -> None:
    assert [fault.code for fault in faults_of(write_case(options__csv="id\nsteppe\n"))] == [
        "missing-column",
        "missing-one-of-columns",
    ]


def test_missing_files_are_named(write_case: Writer) -> None:
    folder = write_case(votes__csv=None, sources__csv=None)
    assert [str(fault.place.file).rsplit("/", 1)[1] for fault in faults_of(folder)] == ["sources.csv", "votes.csv"]


def test_an_empty_folder_is_not_a_case(tmp_path: Path) -> None:
    assert [fault.code for fault in faults_of(tmp_path)] == ["not-a-case"]


def test_votes_may_be_missing_where_protocols_stand(write_case: Writer) -> None:
    case = read_case(write_case(votes__csv=None, protocols__toml=""))
    assert case.has_protocols
    assert case.tallies == ()


def test_a_vote_names_an_unknown_source_and_official_seats_do_not_add_up(write_case: Writer) -> None:
    official = "option,lists,constituencies,total,source\nsteppe,7,1,9,C9\n"
    found = faults_of(write_case(official__csv=official))
    assert [fault.code for fault in found] == ["unknown-source", "official-seats-do-not-add-up"]


def test_published_figures_are_checked_by_their_kind(write_case: Writer) -> None:
    published = "source,contest,figure,option,value\nC1,lists,votes,,5\nC1,lists,turnout,,54\nC1,lists,guess,,1\n"
    found = faults_of(write_case(published__csv=published))
    assert [(fault.code, fault.place.row) for fault in found] == [
        ("empty-cell", 2),
        ("not-a-printed-share", 3),
        ("unknown-word", 4),
    ]


def test_a_winner_without_votes_stays_as_published(write_case: Writer) -> None:
    rows = "id,name_en,winner,party,source\n1,North,A. Person,river,C1\n2,South,,,\n"
    north, south = read_case(write_case(constituencies__csv=rows)).constituencies
    assert (north.winner, north.party, north.source) == ("A. Person", "river", "C1")
    assert (south.winner, south.party, south.source) == (None, None, None)


def test_shares_become_whole_units_of_the_last_printed_digit(write_case: Writer) -> None:
    votes = "contest,option,share\nlists,steppe,60.60%\nlists,river,34.4%\nlists,against_all,5%\n"
    tally = read_case(write_case(votes__csv=votes)).tally("lists")
    assert tally.votes == {"steppe": 6060, "river": 3440}
    assert tally.against_all == 500
    assert tally.lines["whole"] == 10000
