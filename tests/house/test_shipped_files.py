"""What may not stand in a file that everybody gets: a machine's paths, a registry's address, an unfinished rule."""

import re
from pathlib import Path

import pytest

# Each pattern has a letter in brackets, so that it does not find itself.
OF_ONE_MACHINE = re.compile(r"(?<![\w.:/-])/(?:wor[k]|tm[p]|hom[e]|roo[t])/")
OF_A_REGISTRY = re.compile(r"pypi\.or[g]|pythonhoste[d]|registry\.npmj[s]|deb\.debia[n]|crates\.i[o]|proxy\.golan[g]")
UNFINISHED = re.compile(r"\b(?:TOD[O]|FIXM[E]|XX[X]|raise NotImplementedErro[r])\b")


def _finds(pattern: re.Pattern[str], texts: dict[str, str]) -> list[str]:
    return [
        f"{name}:{number}"
        for name, text in texts.items()
        for number, line in enumerate(text.splitlines(), start=1)
        if pattern.search(line)
    ]


def test_the_files_are_found(shipped_texts: dict[str, str]) -> None:
    assert {"README.md", "run", "pyproject.toml", "rules/kz/mazhilis.toml"} <= set(shipped_texts)


@pytest.mark.parametrize("path", ["see /wor" + "k/x", "open('/tm" + "p/a.csv')"])
def test_a_path_of_one_machine_would_be_found(path: str) -> None:
    assert _finds(OF_ONE_MACHINE, {"a.py": path}) == ["a.py:1"]


def test_an_address_with_such_a_folder_is_no_path() -> None:
    assert _finds(OF_ONE_MACHINE, {"sources.csv": "https://example.org/home/news"}) == []


def test_no_path_of_one_machine_is_named(shipped_texts: dict[str, str]) -> None:
    assert _finds(OF_ONE_MACHINE, shipped_texts) == []


def test_no_address_of_a_registry_is_named(shipped_texts: dict[str, str]) -> None:
    assert _finds(OF_A_REGISTRY, shipped_texts) == []


@pytest.mark.parametrize("room", ["rules", "elections", "src"])
def test_nothing_is_left_unfinished(shipped_texts: dict[str, str], room: str) -> None:
    inside = {name: text for name, text in shipped_texts.items() if name.startswith(f"{room}/")}
    assert inside
    assert _finds(UNFINISHED, inside) == []


def test_no_page_fetches_anything_from_elsewhere(shipped_texts: dict[str, str]) -> None:
    fetched = re.compile(r"""(?:src|url\()\s*=?\s*["']?https?://|@import|<link[^>]+href=["']https?://""")
    pages = {
        name: text for name, text in shipped_texts.items() if Path(name).suffix in {".j2", ".css", ".html", ".svg"}
    }
    assert pages
    assert _finds(fetched, pages) == []
