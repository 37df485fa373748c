"""Signed notes, checkpoints and receipts; a key that is made once."""

from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from maslikhat.record.errors import NotANote, NotSigned
from maslikhat.record.keys import NotAKey, key_in
from maslikhat.record.leaf import leaf_hash
from maslikhat.record.note import Checkpoint, checkpoint_of, open_note, sign, verifier_for, verifier_of
from maslikhat.record.receipt import Receipt, from_json, holds, to_json
from maslikhat.record.tiles import append, node_of
from maslikhat.record.tree import prove_inclusion

KEY = Ed25519PrivateKey.from_private_bytes(b"\x01" * 32)
VERIFIER = verifier_for("demo.example/log", KEY)
ENTRIES = [b"one", b"two", b"three"]


def receipt() -> Receipt:
    done = append(lambda *_: None, 0, map(leaf_hash, ENTRIES))
    text = str(Checkpoint("demo.example/log", done.size, done.root))
    proof = prove_inclusion(node_of(lambda *place: done.tiles.get(place)), 1, 3)
    return Receipt(b"two", 1, tuple(proof), sign(text, VERIFIER.name, KEY))


def test_a_key_is_told_and_read_back() -> None:
    assert verifier_of(str(VERIFIER)) == VERIFIER
    for wrong in ("", "name", "a+00000000+AQ==", str(VERIFIER)[:-4] + "AAA=", f"{VERIFIER}é"):
        with pytest.raises(NotANote):
            verifier_of(wrong)


def test_the_key_of_the_published_example_of_signed_notes() -> None:
    """The example of Go's note package and of the specification."""
    key = verifier_of("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")
    note = (
        "If you think cryptography is the answer to your problem,\n"
        "then you don't know what your problem is.\n\n"
        "\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIu"
        "GUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
    )
    assert open_note(note, [key])[1] == ("PeterNeumann",)


def test_a_checkpoint_is_signed_and_opened() -> None:
    text, names = open_note(receipt().checkpoint, [VERIFIER])
    assert names == ("demo.example/log",)
    assert checkpoint_of(text).size == 3
    other = verifier_for("demo.example/log", Ed25519PrivateKey.from_private_bytes(b"\x02" * 32))
    with pytest.raises(NotSigned):
        open_note(receipt().checkpoint, [other])
    with pytest.raises(NotSigned):
        open_note(receipt().checkpoint.replace("\n3\n", "\n4\n"), [VERIFIER])


@pytest.mark.parametrize("note", ["", "text\n", "text\n\nno dash\n", "text\n\n\u2014 a b c\n", "text\n\n\u2014 a !!\n"])
def test_what_is_not_a_note_is_refused(note: str) -> None:
    with pytest.raises(NotANote):
        open_note(note, [VERIFIER])


@pytest.mark.parametrize("text", ["", "log\n", "log\nmany\nAA==\n", "log\n3\n!!\n"])
def test_what_is_not_a_checkpoint_is_refused(text: str) -> None:
    with pytest.raises(NotANote):
        checkpoint_of(text)


def test_a_receipt_holds_alone_and_a_changed_one_does_not() -> None:
    given = from_json(to_json(receipt()))
    assert given == receipt()
    assert holds(given, VERIFIER)
    assert not holds(replace(given, leaf=b"twO"), VERIFIER)
    assert not holds(replace(given, index=0), VERIFIER)
    assert not holds(replace(given, proof=given.proof[:-1]), VERIFIER)
    for text in ("", "{}", '{"leaf":1}', "[]"):
        with pytest.raises(NotANote):
            from_json(text)


def test_a_key_is_made_once_and_read_by_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "keys" / "log.pem"
    made = key_in(path).private_bytes_raw()
    assert key_in(path).private_bytes_raw() == made
    assert path.stat().st_mode & 0o777 == 0o600
    path.write_text("no key")
    with pytest.raises(NotAKey):
        key_in(path)
