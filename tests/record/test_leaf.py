"""A leaf has one form, and nothing else is taken for it."""

import json
from dataclasses import replace

import pytest

from maslikhat.record.errors import LeafTooLong, NotALeaf
from maslikhat.record.leaf import Attachment, Leaf, commit, from_bytes, leaf_hash, to_bytes

LEAF = Leaf(
    type="protocol",
    jurisdiction="demo.council",
    subject="demo.council.2026/lists/1/official",
    sequence=1,
    time="2026-11-24T17:00:00Z",
    author="demo-commission",
    body={"votes": {"b": 2, "a": 1}, "line": "ә"},
    attachments=(Attachment("ab" * 32, "scan.pdf"),),
)


def test_the_form_is_canonical_json_and_is_read_back() -> None:
    made = to_bytes(LEAF)
    assert made.startswith(b'{"attachments":[{"name":"scan.pdf","sha256":"abab')
    assert b'"body":{"line":"\xd3\x99","votes":{"a":1,"b":2}}' in made
    assert from_bytes(made) == LEAF
    assert len(leaf_hash(made)) == 32


@pytest.mark.parametrize(
    "change",
    [
        lambda told: told | {"more": 1},
        lambda told: {name: value for name, value in told.items() if name != "author"},
        lambda told: told | {"version": 2},
        lambda told: told | {"commitment": "ab" * 32},
        lambda told: told | {"body": None},
    ],
)
def test_what_is_missing_unknown_or_of_another_version_is_refused(change: object) -> None:
    told = change(json.loads(to_bytes(LEAF)))  # type: ignore[operator]
    with pytest.raises(NotALeaf):
        from_bytes(json.dumps(told, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode())


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff", json.dumps(json.loads(to_bytes(LEAF))).encode()])
def test_what_is_not_in_the_one_form_is_refused(content: bytes) -> None:
    with pytest.raises(NotALeaf):
        from_bytes(content)


def test_numbers_beyond_what_json_carries_exactly_are_refused() -> None:
    to_bytes(replace(LEAF, body={"votes": 2**53 - 1}))
    with pytest.raises(NotALeaf):
        to_bytes(replace(LEAF, body={"votes": 2**53}))


def test_a_leaf_longer_than_an_entry_is_refused() -> None:
    short = len(to_bytes(replace(LEAF, body={"text": ""})))
    assert len(to_bytes(replace(LEAF, body={"text": "x" * (65_535 - short)}))) == 65_535
    with pytest.raises(LeafTooLong):
        to_bytes(replace(LEAF, body={"text": "x" * (65_536 - short)}))


def test_a_commitment_hangs_on_its_salt() -> None:
    body = {"name": "demo"}
    assert commit(body, b"1" * 32) == commit(body, b"1" * 32) != commit(body, b"2" * 32)
    assert from_bytes(to_bytes(replace(LEAF, body=None, commitment=commit(body, b"1" * 32)))).body is None
