"""The tree as tiles (C2SP tlog-tiles): rows of up to 256 hashes, of leaves at level 0, of full tiles below above that.

Whoever keeps the tiles, a database or a folder, gives `read`; what an append changes is handed back to be written.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256

from maslikhat.record.errors import NotInTheLog
from maslikhat.record.tree import Node, root

WIDTH = 256
HEIGHT = 8
_HASH = 32
_PATH = re.compile(r"(?P<groups>(?:x[0-9]{3}/){0,5}[0-9]{3})(?:\.p/(?P<width>[1-9][0-9]{0,2}))?")
Place = tuple[int, int]
Read = Callable[[int, int], bytes | None]


@dataclass(frozen=True, slots=True)
class Appended:
    """The tree after an append, and every tile that is new or longer."""

    size: int
    root: bytes
    tiles: Mapping[Place, bytes]


def append(read: Read, size: int, hashes: Iterable[bytes]) -> Appended:
    """Add leaf hashes to a tree of `size` leaves; nothing is written here."""
    changed: dict[Place, bytearray] = {}
    level, count, coming = 0, size, list(hashes)
    grown = size + len(coming)
    while coming:
        full: list[bytes] = []
        for each in coming:
            place = (level, count // WIDTH)
            if place not in changed:
                changed[place] = bytearray(read(*place) or b"")[: count % WIDTH * _HASH]
            changed[place] += each
            count += 1
            if not count % WIDTH:
                full.append(_fold(bytes(changed[place])))
        level, coming = level + 1, full
        count = (size >> HEIGHT * level) if full else 0
    tiles = {place: bytes(content) for place, content in changed.items()}
    return Appended(grown, root(node_of(lambda *place: tiles.get(place) or read(*place)), grown), tiles)


def node_of(read: Read) -> Node:
    """The hashes of complete subtrees, folded from tiles. Raises NotInTheLog where a tile lacks them."""
    kept = lru_cache(maxsize=64)(read)

    def node(level: int, index: int) -> bytes:
        tall, inside = divmod(level, HEIGHT)
        first = index << inside
        content = kept(tall, first // WIDTH) or b""
        start = first % WIDTH * _HASH
        part = content[start : start + (_HASH << inside)]
        if len(part) != _HASH << inside:
            raise NotInTheLog(index=index << level, size=len(content) // _HASH)
        return _fold(part)

    return node


def path_of(level: int, index: int, width: int = WIDTH) -> str:
    """Where a tile lies: tile/0/x001/234, and with fewer hashes tile/0/x001/234.p/17."""
    return f"tile/{level}/{_number(index)}" + (f".p/{width}" if width < WIDTH else "")


def bundle_path(index: int, width: int = WIDTH) -> str:
    """Where the entries of a level-0 tile lie."""
    return f"tile/entries/{_number(index)}" + (f".p/{width}" if width < WIDTH else "")


def place_of(path: str) -> tuple[int, int]:
    """The index and the width that a path below its level tells: "x001/234.p/17" is (1234, 17). Raises NotInTheLog."""
    found = _PATH.fullmatch(path)
    index = int(found["groups"].replace("x", "").replace("/", "")) if found else 0
    width = int(found["width"] or WIDTH) if found else 0
    if not 0 < width <= WIDTH or path != _number(index) + (f".p/{width}" if width < WIDTH else ""):
        raise NotInTheLog(index=index, size=width)
    return index, width


def bundle(entries: Iterable[bytes]) -> bytes:
    """Entries one after another, each with its length in two bytes before it."""
    return b"".join(len(each).to_bytes(2, "big") + each for each in entries)


def entries_of(content: bytes) -> list[bytes]:
    """The entries of a bundle. Raises NotInTheLog where it ends within one."""
    found: list[bytes] = []
    place = 0
    while place < len(content):
        end = place + 2 + int.from_bytes(content[place : place + 2], "big")
        if end > len(content):
            raise NotInTheLog(index=len(found), size=len(content))
        found.append(content[place + 2 : end])
        place = end
    return found


def _fold(hashes: bytes) -> bytes:
    """The root of a complete row of hashes; inner nodes as `tree.parent` has them, written out because this is hot."""
    row, digest = hashes, sha256
    while len(row) > _HASH:
        row = b"".join([digest(b"\x01" + row[at : at + 2 * _HASH]).digest() for at in range(0, len(row), 2 * _HASH)])
    return row


def _number(index: int) -> str:
    digits = f"{index:0{-(-len(str(index)) // 3) * 3}d}"
    groups = [digits[at : at + 3] for at in range(0, len(digits), 3)]
    return "/".join([f"x{group}" for group in groups[:-1]] + groups[-1:])
