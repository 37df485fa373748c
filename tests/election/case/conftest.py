"""A tiny case that is right, to be spoiled in one place at a time."""

from collections.abc import Callable
from pathlib import Path

import pytest

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
    "options.csv": "id,kind,name_en,colour\n"
    "steppe,list,Steppe,#2E4A7D\nriver,list,River,\nagainst_all,against_all,None,\n",
    "votes.csv": "contest,option,votes\nlists,steppe,6200\nlists,river,3300\nlists,against_all,500\n",
    "sources.csv": "id,what,address,date\nC1,protocol,https://example.org,2021-01\n",
}

Writer = Callable[..., Path]


@pytest.fixture
def write_case(tmp_path: Path) -> Writer:
    def write(**changed: str | bytes | None) -> Path:
        files: dict[str, str | bytes | None] = {**FILES}
        files.update({name.replace("__", "."): text for name, text in changed.items()})
        for name, text in files.items():
            if text is not None:
                (tmp_path / name).write_bytes(text if isinstance(text, bytes) else text.encode())
        return tmp_path

    return write
