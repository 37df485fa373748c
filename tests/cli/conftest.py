"""The command run in this process, and a tiny invented case that is right, to be spoiled in one place at a time."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from maslikhat.cli.main import run

ROOT = Path(__file__).parents[2]
ELECTIONS = ROOT / "elections"

HEAD = """id = "kz.exampletown.maslikhat.2021-01-10"
body = "kz.maslikhat"
level = "city"
date = 2021-01-10
state = "final"
seats = { lists = 10 }
title = { kk = "Сайлау", ru = "Выборы", en = "Election" }
"""
FILES = {
    "case.toml": HEAD,
    "options.csv": "id,kind,name_kk,name_ru,name_en\nsteppe,list,Дала,Степь,Steppe\nriver,list,Өзен,Река,River\n",
    "votes.csv": "contest,option,votes\nlists,steppe,6200\nlists,river,3300\n",
    "sources.csv": "id,what,address,date\nC1,protocol,https://example.org,2021-01\n",
    "official.csv": "option,lists\nsteppe,7\nriver,3\n",
}
PROTOCOLS = """form = "kz.protocol"
expected = 2
stations = "stations.csv"

[[file]]
file = "papers.csv"
source = "C1"
format = "wide"
station = ["station"]
contest = "lists"
lines = { registered = "registered", took_part = "took_part", invalid = "invalid" }
options = { steppe = "steppe", river = "river" }
"""
PAPERS = {
    "votes.csv": None,
    "protocols.toml": PROTOCOLS,
    "stations.csv": "station\ns1\ns2\n",
    "papers.csv": "station,registered,took_part,invalid,steppe,river\n"
    "s1,9000,5010,10,3500,1500\ns2,9000,4500,0,2700,1800\n",
}


@dataclass(frozen=True)
class Ran:
    """How a command ended and what it printed."""

    status: int
    out: str
    err: str


Command = Callable[..., Ran]
CaseWriter = Callable[..., Path]


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    """Run `maslikhat` with arguments in this process."""

    def call(*arguments: object) -> Ran:
        with pytest.raises(SystemExit) as ended:
            run([str(argument) for argument in arguments])
        told = capsys.readouterr()
        code = ended.value.code
        assert code is None or isinstance(code, int)
        return Ran(code or 0, told.out, told.err)

    return call


@pytest.fixture
def write_case(tmp_path: Path) -> CaseWriter:
    """Write the tiny case with some files changed (None: left out), and give its folder."""

    def write(changed: dict[str, str | bytes | None] | None = None) -> Path:
        folder = tmp_path / "case"
        folder.mkdir()
        files: dict[str, str | bytes | None] = {**FILES, **(changed or {})}
        for name, content in files.items():
            if content is not None:
                (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())
        return folder

    return write
