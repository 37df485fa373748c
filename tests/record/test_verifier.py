"""The single-file verifier on a whole log and on a receipt: what holds is told, and whatever was changed is found."""

import ast
import json
import zipfile
from base64 import b64encode
from pathlib import Path
from string import Formatter
from typing import Any

import pytest
from tests.record.conftest import NAME, RULES, Made, Verify, elect, files_of, paper, put_into, result, secret

from maslikhat.record.leaf import leaf_hash
from maslikhat.record.note import verifier_for
from maslikhat.record.receipt import Receipt, to_json
from maslikhat.record.rotation import rotation_body
from maslikhat.record.tiles import append, bundle, entries_of, node_of
from maslikhat.record.tree import prove_inclusion
from maslikhat.record.verifier import FILE


def test_a_log_holds_and_its_seats_are_rebuilt(big: Made, tmp_path: Path, verify: Verify) -> None:
    status, told = verify(put_into(tmp_path, big.files))
    assert status == 0
    assert "Entries read: 603" in told
    assert "protocols: 600, published counts: 0" in told
    assert "By list: a 6; b 4" in told


@pytest.mark.parametrize(("language", "word"), [("en", "ALL OF THIS HOLDS"), ("ru", "ВСЁ"), ("kk", "ДҰРЫС")])
def test_it_speaks_three_languages(big: Made, tmp_path: Path, verify: Verify, language: str, word: str) -> None:
    assert word in verify(put_into(tmp_path, big.files), "--lang", language)[1]


def test_a_zip_of_the_log_is_as_good_as_its_folder(big: Made, tmp_path: Path, verify: Verify) -> None:
    for root in ("", "export/"):
        with zipfile.ZipFile(tmp_path / "log.zip", "w", zipfile.ZIP_DEFLATED) as packed:
            for name, content in big.files.items():
                packed.writestr(root + name, content)
        assert verify(tmp_path / "log.zip")[0] == 0


def test_one_byte_changed_in_any_file_of_the_log_is_found(big: Made, tmp_path: Path, verify: Verify) -> None:
    folder = put_into(tmp_path, big.files)
    for name, content in big.files.items():
        # The line feed after the key is no part of it.
        for place in {0, len(content) // 2, len(content) - (2 if name == "key" else 1)}:
            changed = bytearray(content)
            changed[place] ^= 1
            (folder / name).write_bytes(changed)
            # A key or a checkpoint that is none any more leaves nothing to verify with; all else is broken.
            assert verify(folder)[0] in ((1, 2) if name in {"key", "checkpoint"} else (1,)), (name, place)
        (folder / name).write_bytes(content)
    assert verify(folder)[0] == 0


def test_a_changed_vote_that_stays_canonical_is_named(big: Made, tmp_path: Path, verify: Verify) -> None:
    folder = put_into(tmp_path, big.files)
    content = big.files["tile/entries/001"]
    entries = entries_of(content)
    entries[44] = entries[44].replace(b'"a":60', b'"a":61')
    (folder / "tile/entries/001").write_bytes(bundle(entries))
    status, told = verify(folder)
    assert status == 1
    assert "Entry 300 is not the one whose hash stands in the tree" in told


@pytest.mark.parametrize("rebuilt", [False, True])
def test_an_entry_removed_is_found_even_where_all_tiles_were_made_anew(
    big: Made, tmp_path: Path, verify: Verify, rebuilt: bool
) -> None:
    less = [each for place, each in enumerate(big.leaves) if place != 41]
    files = files_of(less, big.key)
    kept = {name: big.files[name] for name in ("checkpoint", "key")}
    folder = put_into(tmp_path, files if rebuilt else files | kept)
    if not rebuilt:
        assert verify(folder)[0] == 1
        return
    # Whoever holds the key can sign the shorter log: only an older checkpoint, kept elsewhere, shows it.
    (tmp_path / "kept").write_text(big.note)
    status, told = verify(folder, "--older", tmp_path / "kept")
    assert status == 1
    assert "entries were removed" in told


def test_an_older_checkpoint_is_continued_or_not(big: Made, tmp_path: Path, verify: Verify) -> None:
    folder = put_into(tmp_path / "log", big.files)
    for size in (1, 255, 256, 257, 512, 600, 603):
        (tmp_path / "older").write_bytes(files_of(big.leaves[:size], big.key)["checkpoint"])
        status, told = verify(folder, "--older", tmp_path / "older")
        assert (status, f"checkpoint of {size} entries is continued" in told) == (0, True)
        other = [*big.leaves[: size - 1], big.leaves[0]] if size > 1 else big.leaves[1:2]
        (tmp_path / "older").write_bytes(files_of(other, big.key)["checkpoint"])
        status, told = verify(folder, "--older", tmp_path / "older")
        assert (status, "rewritten or split" in told) == (1, True)
    (tmp_path / "older").write_bytes(files_of(big.leaves[:5], secret(9))["checkpoint"])
    assert verify(folder, "--older", tmp_path / "older")[0] == 2


def test_a_wrong_chain_of_acts_is_found(tmp_path: Path, verify: Verify) -> None:
    made = Made()
    elect(made, 3)
    made.last["demo.2026/lists/1/official"] = (1, b"\x00" * 32)
    paper(made, 1, {"a": 61, "b": 40})
    made.seal()
    status, told = verify(put_into(tmp_path, made.files))
    assert status == 1
    assert "Entry 6 about demo.2026/lists/1/official" in told


def test_the_seats_hang_on_the_newest_version_of_each_paper(tmp_path: Path, verify: Verify) -> None:
    """A correction moves a seat: the old result holds for the old papers, the new one for the new."""
    made = Made()
    elect(made, 3)
    paper(made, 1, {"a": 160, "b": 40})
    result(made, {"a": 7, "b": 3}, 3)
    made.seal()
    status, told = verify(put_into(tmp_path / "right", made.files))
    assert status == 0, told
    made.add("retraction", "demo.2026/lists/1/official", {"why": "demo"})
    result(made, {"a": 6, "b": 4}, 2)
    made.seal()
    assert verify(put_into(tmp_path / "less", made.files))[0] == 0
    result(made, {"a": 6, "b": 4}, 3)
    made.seal()
    status, told = verify(put_into(tmp_path / "count", made.files))
    assert status == 1
    assert "the result counts 3 protocols, 2 are on the record" in told


def test_lots_settle_the_tie_that_they_were_drawn_for_and_no_other(tmp_path: Path, verify: Verify) -> None:
    """1 to 1 for 10 seats is 5 and 5; with an 11th nobody but lots can say who gets it."""
    for order, seats, status in ((["b", "a"], {"a": 5, "b": 6}, 0), (["b", "a"], {"a": 6, "b": 5}, 1)):
        made = Made()
        elect(made, 1)
        paper(made, 0, {"a": 50, "b": 50})
        made.add("rules", "demo.2026/rules", RULES | {"lists": RULES["lists"] | {"seats": 11}})
        made.add("lots", "demo.2026/lists/lots", {"contest": "lists", "order": order})
        result(made, seats, 1)
        made.seal()
        found = verify(put_into(tmp_path / str(status), made.files))
        assert found[0] == status, found[1]
        assert "drawn in this order: b, a" in found[1]
    made.add("lots", "demo.2026/lists/lots", {"contest": "lists", "order": ["b", "c"]})
    result(made, {"a": 5, "b": 5}, 1)
    made.seal()
    assert "lots were drawn in lists between b, c" in verify(put_into(tmp_path / "other", made.files))[1]


def test_seats_that_do_not_follow_from_the_votes_are_named(tmp_path: Path, verify: Verify) -> None:
    made = Made()
    elect(made, 3)
    result(made, {"a": 5, "b": 5}, 3)
    made.seal()
    status, told = verify(put_into(tmp_path, made.files))
    assert status == 1
    assert "lists of a are 6 when rebuilt, 5 on the record" in told


def test_a_retracted_election_is_told_and_a_body_that_lacks_a_field_is_a_fault(tmp_path: Path, verify: Verify) -> None:
    made = Made()
    elect(made, 3)
    made.add("retraction", "demo.2026/result", {"why": "demo"})
    made.seal()
    status, told = verify(put_into(tmp_path / "a", made.files))
    assert status == 0
    assert "retracted" in told
    made.add("result", "demo.2026/result", {"seats": {}})
    made.seal()
    status, told = verify(put_into(tmp_path / "b", made.files))
    assert status == 1
    assert "cannot be rebuilt" in told


def receipt_of(made: Made, index: int) -> Receipt:
    done = append(lambda *_: None, 0, map(leaf_hash, made.leaves))
    proof = prove_inclusion(node_of(lambda *place: done.tiles.get(place)), index, done.size)
    return Receipt(made.leaves[index], index, tuple(proof), made.note)


def test_a_receipt_holds_with_the_key_and_a_changed_one_does_not(big: Made, tmp_path: Path, verify: Verify) -> None:
    path, key = tmp_path / "receipt.json", str(verifier_for(NAME, big.key))
    path.write_text(to_json(receipt_of(big, 300)))
    assert verify(path)[0] == 2
    status, told = verify(path, "--key", key)
    assert status == 0
    assert "Entry 300 (protocol, demo.2026/lists/300/official) stands in the log of 603" in told
    good = json.loads(path.read_text())
    for name, value in (
        ("index", 301),
        ("leaf", good["leaf"].replace('"a":60', '"a":61')),
        ("proof", good["proof"][:-1]),
        ("proof", [*good["proof"], b64encode(bytes(32)).decode()]),
        ("checkpoint", good["checkpoint"].replace("\n603\n", "\n604\n")),
    ):
        path.write_text(json.dumps(good | {name: value}))
        assert verify(path, "--key", key)[0] == 1, name
    path.write_text(json.dumps(good))
    assert verify(path, "--key", str(verifier_for(NAME, secret(2))))[0] == 1


def test_every_proof_of_sizes_1_to_70_leads_to_the_root_and_no_shorter_or_other_one(verifier: Any) -> None:
    hashes = [leaf_hash(str(number).encode()) for number in range(71)]
    for size in range(1, 71):
        done = append(lambda *_: None, 0, hashes[:size])
        node = node_of(lambda *place, done=done: done.tiles.get(place))
        for index in range(size):
            proof = prove_inclusion(node, index, size)
            assert verifier.root_by_proof(hashes[index], index, size, proof) == done.root
            assert verifier.root_by_proof(hashes[index], index, size, [*proof, done.root]) is None
            assert not proof or verifier.root_by_proof(hashes[index], index, size, proof[:-1]) is None


def test_the_range_gives_the_root_of_every_size(verifier: Any) -> None:
    tree, hashes = verifier.Range(), [leaf_hash(bytes([number])) for number in range(131)]
    assert tree.root() == append(lambda *_: None, 0, []).root
    for size in range(1, 131):
        assert tree.root(hashes[size - 1 : size]) == append(lambda *_: None, 0, hashes[:size]).root
        tree.push(hashes[size - 1])


def test_a_changed_key_is_followed_and_a_key_that_nobody_signed_for_is_not(tmp_path: Path, verify: Verify) -> None:
    made = Made()
    elect(made, 3)
    made.seal()
    old_note = made.note
    made.add("key", f"{NAME}/key", rotation_body(NAME, secret(1), secret(2)))
    made.key = secret(2)
    made.seal()
    folder = put_into(tmp_path / "log", made.files)
    (tmp_path / "older").write_text(old_note)
    status, told = verify(folder, "--key", verifier_for(NAME, secret(1)), "--older", tmp_path / "older")
    assert status == 0, told
    assert "Changes of the key: 1" in told
    assert verify(folder, "--key", verifier_for(NAME, secret(3)))[0] == 1
    # The old key signs no longer.
    put_into(folder, {"checkpoint": files_of(made.leaves, secret(1))["checkpoint"]})
    assert verify(folder)[0] == 1
    made.add("key", f"{NAME}/key", rotation_body(NAME, secret(3), secret(4)))
    made.key = secret(4)
    made.seal()
    status, told = verify(put_into(tmp_path / "forged", made.files))
    assert status == 1
    assert "the key before it did not sign" in told


def test_what_cannot_be_verified_ends_with_2_and_says_why(tmp_path: Path, verify: Verify) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "text").write_text("no receipt")
    (tmp_path / "policy").write_text("need = 1")
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as packed:
        packed.writestr("a.txt", "b")
    for arguments in (["empty"], ["text"], ["nothing"], ["other.zip"], ["text", "--policy", tmp_path / "policy"]):
        status, told = verify(tmp_path / str(arguments[0]), *arguments[1:])
        assert status == 2
        assert "NOTHING WAS VERIFIED" in told


def test_it_needs_nothing_but_the_standard_library_and_opens_no_connection() -> None:
    tree = ast.parse(FILE.read_text(encoding="utf-8"))
    named = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    named |= {str(node.module) for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    roots = {name.split(".")[0] for name in named}
    assert roots == {
        *("argparse", "base64", "collections", "cryptography", "dataclasses", "decimal", "fractions", "functools"),
        *("gc", "hashlib", "json", "os", "pathlib", "re", "sys", "tomllib", "typing", "zipfile", "zlib"),
    }


def test_every_sentence_is_there_in_three_languages_with_the_same_facts(verifier: Any) -> None:
    for code, said in verifier.SAID.items():
        facts = [{part for _, part, _, _ in Formatter().parse(text) if part} for text in said]
        assert facts[0] == facts[1] == facts[2], code
