"""A country of one small rule file, written anew for each test."""

from collections.abc import Callable
from pathlib import Path

import pytest

ACTS = """
[elections]
short = { kk = "Сайлау туралы заң", ru = "Закон о выборах", en = "Elections Law" }
title = { kk = "Сайлау туралы заң", ru = "Закон о выборах", en = "Law on Elections" }
"""
HEAD = """
[body]
id         = "xx.council"
title      = { kk = "Кеңес", ru = "Совет", en = "Council" }
coded_from = 2010-01-01
"""

Write = Callable[..., Path]


def entry(rule: str, value: str, first: str, *more: str, status: str = "text") -> str:
    """One entry of a rule, as TOML."""
    lines = (f"[[rule.{rule}]]", f"value = {value}", f"valid_from = {first}", f'status = "{status}"', *more)
    return "\n".join([*lines, *([] if any("cite" in line for line in more) else ['cite = { act = "elections" }'])])


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes xx/council.toml with the seats it must have and the entries given; returns its path."""

    def written(*entries: str, head: str = HEAD, seats: str = "{ lists = 10 }", acts: str = ACTS) -> Path:
        folder = tmp_path / "xx"
        folder.mkdir(exist_ok=True)
        (folder / "acts.toml").write_text(acts, encoding="utf-8")
        path = folder / "council.toml"
        parts = [head, *([entry("seats", seats, "2010-01-01")] if seats else []), *entries]
        path.write_text("\n\n".join(parts), encoding="utf-8")
        return path

    return written


@pytest.fixture
def an_entry() -> Callable[..., str]:
    """The maker of entries."""
    return entry
