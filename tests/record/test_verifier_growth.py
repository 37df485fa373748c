"""A receipt held against a checkpoint that a reader kept: a log that only grew holds, a rewritten one does not."""

import json
from base64 import b64encode
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from tests.record.conftest import NAME, Made, Verify, files_of, put_into, secret

from maslikhat.record.leaf import leaf_hash
from maslikhat.record.note import verifier_for
from maslikhat.record.receipt import Receipt, to_json
from maslikhat.record.rotation import rotation_body
from maslikhat.record.tiles import append, node_of
from maslikhat.record.tree import prove_consistency, prove_inclusion

KEY = str(verifier_for(NAME, secret(1)))


def node(leaves: Sequence[bytes]) -> Any:
    tiles = append(lambda *_: None, 0, map(leaf_hash, leaves)).tiles
    return node_of(lambda *place: tiles.get(place))


def receipt(path: Path, leaves: Sequence[bytes], index: int = 7) -> Path:
    note = files_of(leaves, secret(1))["checkpoint"].decode()
    proof = tuple(prove_inclusion(node(leaves), index, len(leaves)))
    path.write_text(to_json(Receipt(leaves[index], index, proof, note)))
    return path


def growth(path: Path, leaves: Sequence[bytes], old: int, new: int) -> Path:
    proof = [b64encode(each).decode() for each in prove_consistency(node(leaves), old, new)]
    path.write_text(json.dumps({"old": old, "new": new, "proof": proof}))
    return path


def kept(path: Path, leaves: Sequence[bytes]) -> Path:
    path.write_bytes(files_of(leaves, secret(1))["checkpoint"])
    return path


@pytest.fixture
def fork(big: Made) -> list[bytes]:
    """The same log with one older entry rewritten: whoever signs it can make a receipt of it that holds alone."""
    return [*big.leaves[:100], big.leaves[100].replace(b'"a":60', b'"a":61'), *big.leaves[101:]]


@pytest.mark.parametrize("size", [1, 64, 255, 256, 300, 512, 602, 603])
def test_a_log_that_only_grew_holds(big: Made, tmp_path: Path, verify: Verify, size: int) -> None:
    made, older = receipt(tmp_path / "receipt", big.leaves), kept(tmp_path / "older", big.leaves[:size])
    proof = growth(tmp_path / "proof", big.leaves, size, 603)
    status, told = verify(made, "--key", KEY, "--older", older, "--proof", proof)
    assert (status, f"only grew between {size} and 603 entries" in told) == (0, True), told


def test_a_receipt_of_a_forked_log_is_found_by_the_checkpoint_that_a_reader_kept(
    big: Made, fork: list[bytes], tmp_path: Path, verify: Verify
) -> None:
    made, older = receipt(tmp_path / "receipt", fork), kept(tmp_path / "older", big.leaves[:300])
    assert verify(made, "--key", KEY)[0] == 0
    for leaves in (fork, big.leaves):
        proof = growth(tmp_path / "proof", leaves, 300, 603)
        status, told = verify(made, "--key", KEY, "--older", older, "--proof", proof)
        assert (status, "rewritten or split" in told) == (1, True), told
    # One that was kept from before the rewritten entry is continued by both.
    early, proof = kept(tmp_path / "early", big.leaves[:100]), growth(tmp_path / "proof", fork, 100, 603)
    assert verify(made, "--key", KEY, "--older", early, "--proof", proof)[0] == 0


def test_of_the_same_size_the_roots_must_be_the_same(
    big: Made, fork: list[bytes], tmp_path: Path, verify: Verify
) -> None:
    older = kept(tmp_path / "older", big.leaves)
    assert verify(receipt(tmp_path / "good", big.leaves), "--key", KEY, "--older", older)[0] == 0
    assert verify(receipt(tmp_path / "fork", fork), "--key", KEY, "--older", older)[0] == 1


def test_a_receipt_older_than_the_checkpoint_that_is_held_is_compared_too(
    big: Made, fork: list[bytes], tmp_path: Path, verify: Verify
) -> None:
    newer = kept(tmp_path / "newer", big.leaves)
    proof = growth(tmp_path / "proof", big.leaves, 300, 603)
    good, bad = receipt(tmp_path / "good", big.leaves[:300]), receipt(tmp_path / "bad", fork[:300])
    assert verify(good, "--key", KEY, "--older", newer, "--proof", proof)[0] == 0
    assert verify(bad, "--key", KEY, "--older", newer, "--proof", proof)[0] == 1


def test_an_exported_log_serves_as_proof(big: Made, fork: list[bytes], tmp_path: Path, verify: Verify) -> None:
    older = kept(tmp_path / "older", big.leaves[:300])
    log, other = put_into(tmp_path / "log", big.files), put_into(tmp_path / "other", files_of(fork, secret(1)))
    good, bad = receipt(tmp_path / "good", big.leaves[:500]), receipt(tmp_path / "bad", fork)
    status, told = verify(good, "--key", KEY, "--older", older, "--proof", log)
    assert status == 0, told
    for place in (log, other):
        assert verify(bad, "--key", KEY, "--older", older, "--proof", place)[0] == 1


def test_without_a_proof_nothing_is_claimed(big: Made, tmp_path: Path, verify: Verify) -> None:
    made, older = receipt(tmp_path / "receipt", big.leaves), kept(tmp_path / "older", big.leaves[:300])
    status, told = verify(made, "--key", KEY, "--older", older)
    assert (status, "consistency/300/603" in told) == (2, True), told
    (tmp_path / "text").write_text("no proof")
    short = put_into(tmp_path / "short", files_of(big.leaves[:400], secret(1)))
    for proof in (growth(tmp_path / "proof", big.leaves, 299, 603), tmp_path / "text", short):
        assert verify(made, "--key", KEY, "--older", older, "--proof", proof)[0] == 2
    # A checkpoint that this log did not sign proves nothing about it.
    older.write_bytes(files_of(big.leaves[:300], secret(3))["checkpoint"])
    proof = growth(tmp_path / "proof", big.leaves, 300, 603)
    assert verify(made, "--key", KEY, "--older", older, "--proof", proof)[0] == 2


def test_a_checkpoint_signed_by_the_key_of_then_is_followed_to_the_key_of_now(tmp_path: Path, verify: Verify) -> None:
    made = Made()
    for number in range(5):
        made.add("demo", f"demo/{number}", {"number": number})
    older = kept(tmp_path / "older", made.leaves)
    body = rotation_body(NAME, secret(1), secret(2))
    made.add("key", f"{NAME}/key", body)
    note = files_of(made.leaves, secret(2))["checkpoint"].decode()
    proof = tuple(prove_inclusion(node(made.leaves), 2, 6))
    path = tmp_path / "receipt"
    path.write_text(to_json(Receipt(made.leaves[2], 2, proof, note, (body["note"],))))
    grown = growth(tmp_path / "proof", made.leaves, 5, 6)
    status, told = verify(path, "--key", KEY, "--older", older, "--proof", grown)
    assert status == 0, told


def test_every_growth_of_sizes_1_to_70_leads_to_both_roots_and_no_shorter_or_other_one(verifier: Any) -> None:
    leaves = [str(number).encode() for number in range(70)]
    roots = [append(lambda *_: None, 0, map(leaf_hash, leaves[:size])).root for size in range(71)]
    for new in range(1, 71):
        tree = node(leaves[:new])
        for old in range(1, new + 1):
            proof = prove_consistency(tree, old, new)
            assert verifier.roots_by_growth(old, new, list(proof), roots[old]) == (roots[old], roots[new])
            assert verifier.roots_by_growth(old, new, [*proof, roots[0]], roots[old]) is None
            assert not proof or verifier.roots_by_growth(old, new, proof[1:], roots[old]) is None
            changed = [bytes(32), *proof[1:]]
            assert not proof or verifier.roots_by_growth(old, new, changed, roots[old]) != (roots[old], roots[new])
