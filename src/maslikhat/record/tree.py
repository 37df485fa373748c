"""The Merkle tree of RFC 6962: roots, inclusion and consistency proofs, and their verification.

Proofs are made of the hashes of complete subtrees, asked of `node(level, index)`: the subtree of 2**level leaves that
begins at leaf index * 2**level. Where these are kept is told elsewhere (tiles.py). Verification needs no tree.
"""

from collections.abc import Callable, Sequence
from hashlib import sha256
from typing import Final

from maslikhat.record.errors import NotInTheLog

Node = Callable[[int, int], bytes]
EMPTY: Final = sha256(b"").digest()


def parent(left: bytes, right: bytes) -> bytes:
    """The hash of an inner node."""
    return sha256(b"\x01" + left + right).digest()


def root(node: Node, size: int) -> bytes:
    """The root of the first `size` leaves."""
    return _span(node, 0, size) if size else EMPTY


def prove_inclusion(node: Node, index: int, size: int) -> list[bytes]:
    """The audit path of a leaf, from the bottom up (RFC 6962, 2.1.1). Raises NotInTheLog."""
    if not 0 <= index < size:
        raise NotInTheLog(index=index, size=size)
    path: list[bytes] = []
    start, end = 0, size
    while end - start > 1:
        middle = start + _split(end - start)
        if index < middle:
            path.append(_span(node, middle, end))
            end = middle
        else:
            path.append(_span(node, start, middle))
            start = middle
    return path[::-1]


def prove_consistency(node: Node, old: int, new: int) -> list[bytes]:
    """The proof that the first `old` leaves are still the first ones (RFC 6962, 2.1.2). Raises NotInTheLog."""
    if not 0 < old <= new:
        raise NotInTheLog(index=old, size=new)
    path: list[bytes] = []
    start, end, whole = 0, new, True
    while old != end:
        middle = start + _split(end - start)
        if old <= middle:
            path.append(_span(node, middle, end))
            end = middle
        else:
            path.append(_span(node, start, middle))
            start, whole = middle, False
    if not whole:
        path.append(_span(node, start, end))
    return path[::-1]


def includes(leaf: bytes, index: int, size: int, proof: Sequence[bytes], expected: bytes) -> bool:
    """Whether the leaf of this hash stands at `index` of the tree with this root (RFC 9162, 2.1.3.2)."""
    if not 0 <= index < size:
        return False
    place, last, found = index, size - 1, leaf
    for each in proof:
        if not last:
            return False
        if place & 1 or place == last:
            found = parent(each, found)
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            found = parent(found, each)
        place, last = place >> 1, last >> 1
    return not last and found == expected


def is_consistent(old: int, new: int, old_root: bytes, new_root: bytes, proof: Sequence[bytes]) -> bool:
    """Whether a tree of `new` leaves continues one of `old` leaves (RFC 9162, 2.1.4.2)."""
    if old == new:
        return not proof and old_root == new_root
    if not 0 < old < new:
        return False
    path = list(proof) if old & (old - 1) else [old_root, *proof]
    if not path:
        return False
    place, last = old - 1, new - 1
    while place & 1:
        place, last = place >> 1, last >> 1
    first = second = path[0]
    for each in path[1:]:
        if not last:
            return False
        if place & 1 or place == last:
            first, second = parent(each, first), parent(each, second)
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            second = parent(second, each)
        place, last = place >> 1, last >> 1
    return not last and first == old_root and second == new_root


def _span(node: Node, start: int, end: int) -> bytes:
    """The hash of leaves `start` to `end`, as they stand in a tree."""
    number = end - start
    if not number & (number - 1):
        level = number.bit_length() - 1
        return node(level, start >> level)
    middle = start + _split(number)
    return parent(_span(node, start, middle), _span(node, middle, end))


def _split(number: int) -> int:
    """The largest power of two below a number."""
    return 1 << (number - 1).bit_length() - 1
