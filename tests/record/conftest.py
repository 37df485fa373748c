"""Logs made for tests: entries about an invented election, tiles, a signed checkpoint; and the single-file verifier."""

import importlib.util
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from maslikhat.record.leaf import Leaf, leaf_hash, to_bytes
from maslikhat.record.note import Checkpoint, sign, verifier_for
from maslikhat.record.tiles import WIDTH, append, bundle, bundle_path, path_of
from maslikhat.record.verifier import FILE

NAME = "demo.example/log"


def secret(number: int) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(bytes([number]) * 32)


@dataclass
class Made:
    """A log in memory that can grow; `fetch` reads it as one reads a site or a folder."""

    key: Ed25519PrivateKey = field(default_factory=lambda: secret(1))
    leaves: list[bytes] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    last: dict[str, tuple[int, bytes]] = field(default_factory=dict)

    def add(
        self,
        kind: str,
        subject: str,
        body: Mapping[str, Any] | None,
        *,
        author: str = "site",
        commitment: str | None = None,
    ) -> None:
        sequence, before = self.last.get(subject, (0, b""))
        leaf = Leaf(kind, "demo", subject, sequence + 1, "2026-11-24T12:00:00Z", author, body, commitment)
        content = to_bytes(replace(leaf, supersedes=before.hex() or None))
        self.last[subject] = (sequence + 1, leaf_hash(content))
        self.leaves.append(content)

    def seal(self) -> None:
        """Make the files of the log as it stands."""
        self.files = files_of(self.leaves, self.key)

    def fetch(self, name: str) -> bytes | None:
        return self.files.get(name)

    @property
    def note(self) -> str:
        return self.files["checkpoint"].decode()


def files_of(leaves: Sequence[bytes], key: Ed25519PrivateKey) -> dict[str, bytes]:
    done = append(lambda *_: None, 0, map(leaf_hash, leaves))
    files = {path_of(level, index, len(tile) // 32): tile for (level, index), tile in done.tiles.items()}
    for index in range(-(-len(leaves) // WIDTH)):
        part = leaves[index * WIDTH : (index + 1) * WIDTH]
        files[bundle_path(index, len(part))] = bundle(part)
    note = sign(str(Checkpoint(NAME, done.size, done.root)), NAME, key)
    return files | {"checkpoint": note.encode(), "key": f"{verifier_for(NAME, key)}\n".encode()}


def put_into(folder: Path, files: Mapping[str, bytes]) -> Path:
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


RULES: dict[str, Any] = {
    "lists": {
        "method": {"quota": "hare", "rest": "largest_remainder"},
        "seats": 10,
        "threshold": {
            "share": "1/20",
            "of": "valid",
            "equal_passes": True,
            "coalition_share": None,
            "exempt_constituencies": None,
        },
        "minimum": 0,
        "single_list": None,
        "tie": None,
        "exhausted": None,
    },
    "constituencies": None,
    "compensation": None,
    "cites": [],
}


def option(name: str) -> dict[str, Any]:
    told = {"id": name, "kind": "list", "registered": None, "candidates": None}
    return told | {"name": {"kk": name, "ru": name, "en": name}}


def elect(made: Made, papers: int, stations: Sequence[int] | None = None) -> None:
    """Record an election of invented papers: lists a and b, 60 to 40 in every station: 6 and 4 seats."""
    for number in range(papers) if stations is None else stations:
        paper(made, number, {"a": 60, "b": 40})
    made.add("rules", "demo.2026/rules", RULES)
    ballot = {"options": [option("a"), option("b")], "constituencies": [], "constituency_seats": {}}
    made.add("election", "demo.2026", ballot)
    result(made, {"a": 6, "b": 4}, papers)


def paper(made: Made, number: int, votes: Mapping[str, int]) -> None:
    told = {"contest": "lists", "station": str(number), "origin": "official", "votes": dict(votes)}
    made.add("protocol", f"demo.2026/lists/{number}/official", told | {"lines": {"invalid": 1}, "against_all": None})


def result(made: Made, seats: Mapping[str, int], counted: int) -> None:
    told = {"lists": dict(seats), "total": dict(seats), "constituencies": {}}
    made.add("result", "demo.2026/result", {"seats": told, "options": {}, "lots": None, "counted": counted})


@pytest.fixture(scope="session")
def verifier() -> Any:
    """The single file, loaded as it stands."""
    spec = importlib.util.spec_from_file_location("maslikhat_verify", FILE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["maslikhat_verify"] = module
    spec.loader.exec_module(module)
    return module


Verify = Callable[..., tuple[int, str]]


@pytest.fixture
def verify(verifier: Any, capsys: pytest.CaptureFixture[str]) -> Verify:
    """Run the verifier; give its exit status and all that it said."""

    def run(*arguments: object) -> tuple[int, str]:
        capsys.readouterr()
        status = verifier.main([str(each) for each in arguments])
        return status, capsys.readouterr().out

    return run


@pytest.fixture(scope="session")
def big() -> Made:
    """600 papers and their result: three bundles, two levels of tiles."""
    made = Made()
    elect(made, 600)
    made.seal()
    return made
