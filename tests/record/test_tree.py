"""The tree of RFC 6962: its published vectors, and every proof of sizes 1 to 130 against the definition."""

from hashlib import sha256
from itertools import pairwise

import pytest

from maslikhat.record.errors import NotInTheLog
from maslikhat.record.leaf import leaf_hash
from maslikhat.record.tiles import WIDTH, append, bundle, bundle_path, entries_of, node_of, path_of
from maslikhat.record.tree import EMPTY, includes, is_consistent, prove_consistency, prove_inclusion, root

# The leaves and roots of the test data of the Certificate Transparency project.
LEAVES = [
    bytes.fromhex(each)
    for each in (
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    )
]
ROOTS = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]
SIZES = range(1, 131)


def definition(hashes: list[bytes]) -> bytes:
    """MTH of RFC 6962, word for word."""
    if not hashes:
        return sha256(b"").digest()
    if len(hashes) == 1:
        return hashes[0]
    k = 1
    while k * 2 < len(hashes):
        k *= 2
    return sha256(b"\x01" + definition(hashes[:k]) + definition(hashes[k:])).digest()


def audit_path(hashes: list[bytes], m: int) -> list[bytes]:
    """PATH of RFC 6962."""
    if len(hashes) == 1:
        return []
    k = 1
    while k * 2 < len(hashes):
        k *= 2
    if m < k:
        return [*audit_path(hashes[:k], m), definition(hashes[k:])]
    return [*audit_path(hashes[k:], m - k), definition(hashes[:k])]


def subproof(hashes: list[bytes], m: int, whole: bool) -> list[bytes]:
    """SUBPROOF of RFC 6962."""
    if m == len(hashes):
        return [] if whole else [definition(hashes)]
    k = 1
    while k * 2 < len(hashes):
        k *= 2
    if m <= k:
        return [*subproof(hashes[:k], m, whole), definition(hashes[k:])]
    return [*subproof(hashes[k:], m - k, False), definition(hashes[:k])]


class Kept:
    """Tiles in memory."""

    def __init__(self) -> None:
        self.tiles: dict[tuple[int, int], bytes] = {}
        self.size = 0
        self.root = EMPTY

    def read(self, level: int, index: int) -> bytes | None:
        return self.tiles.get((level, index))

    def add(self, hashes: list[bytes]) -> None:
        done = append(self.read, self.size, hashes)
        self.tiles |= done.tiles
        self.size, self.root = done.size, done.root


HASHES = [leaf_hash(str(number).encode()) for number in range(131)]


@pytest.fixture(scope="module")
def grown() -> Kept:
    kept = Kept()
    for each in HASHES:
        kept.add([each])
    return kept


def test_the_published_roots() -> None:
    kept = Kept()
    for leaf, expected in zip(LEAVES, ROOTS, strict=True):
        kept.add([leaf_hash(leaf)])
        assert kept.root.hex() == expected


def test_the_root_of_nothing() -> None:
    assert root(node_of(Kept().read), 0).hex() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


def test_every_root_and_every_inclusion_proof(grown: Kept) -> None:
    node = node_of(grown.read)
    for size in SIZES:
        top = root(node, size)
        assert top == definition(HASHES[:size])
        for index in range(size):
            proof = prove_inclusion(node, index, size)
            assert proof == audit_path(HASHES[:size], index)
            assert includes(HASHES[index], index, size, proof, top)
            assert not includes(HASHES[index + 1], index, size, proof, top)
            assert not includes(HASHES[index], index, size, [*proof, top], top)
            assert not proof or not includes(HASHES[index], index, size, proof[:-1], top)


def test_every_consistency_proof(grown: Kept) -> None:
    node = node_of(grown.read)
    roots = {size: root(node, size) for size in SIZES}
    for new in SIZES:
        for old in range(1, new + 1):
            proof = prove_consistency(node, old, new)
            assert proof == subproof(HASHES[:new], old, True)
            assert is_consistent(old, new, roots[old], roots[new], proof)
            forged = bytes(32)
            assert not is_consistent(old, new, forged, roots[new], proof)
            assert not is_consistent(old, new, roots[old], forged, proof)


def test_a_changed_byte_an_entry_removed_and_an_old_root_do_not_pass(grown: Kept) -> None:
    node = node_of(grown.read)
    top = root(node, 100)
    proof = prove_inclusion(node, 41, 100)
    changed = bytes([proof[3][0] ^ 1]) + proof[3][1:]
    assert not includes(HASHES[41], 41, 100, [*proof[:3], changed, *proof[4:]], top)
    without = Kept()
    without.add([each for place, each in enumerate(HASHES[:100]) if place != 41])
    other = node_of(without.read)
    assert not is_consistent(60, 99, root(node, 60), without.root, prove_consistency(other, 60, 99))
    assert not is_consistent(100, 60, top, root(node, 60), [])


def test_one_by_one_and_at_once_give_the_same_tiles() -> None:
    hashes = [leaf_hash(number.to_bytes(4, "big")) for number in range(2 * WIDTH + 3)]
    slow, quick, parts = Kept(), Kept(), Kept()
    for each in hashes:
        slow.add([each])
    quick.add(hashes)
    for start, end in pairwise((0, 1, 255, 256, 257, 511, 515)):
        parts.add(hashes[start:end])
    assert slow.tiles == quick.tiles == parts.tiles
    assert slow.root == quick.root == parts.root == definition(hashes)
    assert (1, 0) in quick.tiles
    assert includes(hashes[300], 300, 515, prove_inclusion(node_of(quick.read), 300, 515), quick.root)


def test_what_is_not_in_the_log_is_refused(grown: Kept) -> None:
    node = node_of(grown.read)
    for index, size in ((-1, 5), (5, 5), (0, 0)):
        with pytest.raises(NotInTheLog):
            prove_inclusion(node, index, size)
    for old, new in ((0, 5), (6, 5)):
        with pytest.raises(NotInTheLog):
            prove_consistency(node, old, new)
    with pytest.raises(NotInTheLog):
        root(node, 132)


def test_where_tiles_and_entries_lie() -> None:
    assert path_of(0, 5) == "tile/0/005"
    assert path_of(2, 1234067, 17) == "tile/2/x001/x234/067.p/17"
    assert bundle_path(1000, 3) == "tile/entries/x001/000.p/3"
    assert entries_of(bundle([b"one", b"", b"three"])) == [b"one", b"", b"three"]
    with pytest.raises(NotInTheLog):
        entries_of(b"\x00\x09short")
