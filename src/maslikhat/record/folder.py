"""A log in a folder, or behind an address, as C2SP tlog-tiles has it: checkpoint, key, tile/...; and its export.

An export is only ever continued: tiles and bundles first, the checkpoint last, each file put in place whole. A log that
does not continue the one in the folder is refused and nothing of it is written.
"""

import os
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from http.client import HTTPException
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import urlopen

from maslikhat.record.errors import NotInTheLog, NotReached, NotTheSameLog
from maslikhat.record.leaf import leaf_hash
from maslikhat.record.note import Checkpoint, Verifier, checkpoint_of, open_note, verifier_of
from maslikhat.record.rotation import key_through
from maslikhat.record.tiles import WIDTH, Read, append, bundle_path, entries_of, node_of, path_of
from maslikhat.record.tree import root

Fetch = Callable[[str], bytes | None]
CHECKPOINT, KEY, ROTATIONS = "checkpoint", "key", "rotations"
MOST_BYTES = WIDTH * (2**16 + 1)
_SECONDS = 30
_MISSING = 404


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export found: the sizes before and after, and how many files were written."""

    before: int
    size: int
    files: int


def fetcher(source: str) -> Fetch:
    """Give what reads a file of a log: from an address (http or https) or a folder."""
    if urlsplit(source).scheme in {"http", "https"}:
        return lambda name: _of_address(f"{source.rstrip('/')}/{name}")
    return lambda name: _of_folder(Path(source) / name)


def text_of(fetch: Fetch, name: str) -> str:
    """A text of the log. Raises NotReached where there is none."""
    content = fetch(name)
    if content is None:
        raise NotReached(name=name)
    return content.decode("utf-8", "replace")


def signed_checkpoint(fetch: Fetch, trusted: Verifier | None = None) -> tuple[str, Checkpoint, Verifier]:
    """The note, what it says, and the key that signed it: the `trusted` one or one that follows from it.

    Without a trusted key the one that comes with the log is taken. Raises NotReached, NotANote, NotSigned.
    """
    key = trusted or verifier_of(text_of(fetch, KEY))
    changes = (fetch(ROTATIONS) or b"").decode("utf-8", "replace")
    key = key_through(key, changes)
    note = text_of(fetch, CHECKPOINT)
    text, _ = open_note(note, [key])
    return note, checkpoint_of(text), key


def tiles_of(fetch: Fetch, size: int) -> Read:
    """Give what reads a tile of a log of `size` entries: as many hashes as it has at that size, or more."""

    def read(level: int, index: int) -> bytes | None:
        number = (size >> 8 * level) - index * WIDTH
        if number < 1:
            return None
        width = min(WIDTH, number)
        return fetch(path_of(level, index, width)) or (fetch(path_of(level, index)) if width < WIDTH else None)

    return read


def bundles(fetch: Fetch, first: int, size: int) -> Iterator[tuple[int, list[bytes]]]:
    """The bundles from the one with entry `first` on: their index, their entries. Raises NotReached, NotInTheLog."""
    for index in range(first // WIDTH, -(-size // WIDTH)):
        width = min(WIDTH, size - index * WIDTH)
        name = bundle_path(index, width)
        content = fetch(name) or (fetch(bundle_path(index)) if width < WIDTH else None)
        if content is None:
            raise NotReached(name=name)
        entries = entries_of(content)[:width]
        if len(entries) < width:
            raise NotInTheLog(index=index * WIDTH + len(entries), size=size)
        yield index, entries


def export(fetch: Fetch, folder: Path, trusted: Verifier | None = None) -> Exported:
    """Write the log to `folder`, or continue the export that lies there.

    Raises NotReached, NotANote, NotSigned, and NotTheSameLog where the log does not continue what is in the folder.
    """
    kept = fetcher(str(folder))
    note, now, key = signed_checkpoint(fetch, trusted)
    before = checkpoint_of(text_of(kept, CHECKPOINT)) if kept(CHECKPOINT) is not None else None
    size = before.size if before else 0
    if before and (before.origin != now.origin or size > now.size):
        raise NotTheSameLog(origin=now.origin, size=now.size, before=size)
    if before and root(node_of(tiles_of(kept, size)), size) != before.root:
        raise NotTheSameLog(origin=now.origin, size=now.size, before=size)
    written = _continue(fetch, kept, folder, size, now)
    for name, text in ((ROTATIONS, (fetch(ROTATIONS) or b"").decode()), (KEY, f"{key}\n"), (CHECKPOINT, note)):
        if text:
            put(folder / name, text.encode())
    _drop_shorter(written)
    return Exported(size, now.size, len(written))


def _continue(fetch: Fetch, kept: Fetch, folder: Path, size: int, now: Checkpoint) -> list[Path]:
    """Write what lies between `size` and the new checkpoint; give the files."""
    old, waiting, hashes = tiles_of(kept, size), dict[Path, bytes](), list[bytes]()
    for index, entries in bundles(fetch, size, now.size) if now.size > size else ():
        content = b"".join(len(each).to_bytes(2, "big") + each for each in entries)
        waiting[folder / bundle_path(index, len(entries))] = content
        hashes += [leaf_hash(each) for each in entries[max(0, size - index * WIDTH) :]]
    grown = append(old, size, hashes)
    if grown.root != now.root:
        raise NotTheSameLog(origin=now.origin, size=now.size, before=size)
    for (level, index), tile in grown.tiles.items():
        waiting[folder / path_of(level, index, len(tile) // 32)] = tile
    for path, content in waiting.items():
        put(path, content)
    return list(waiting)


def _drop_shorter(written: Iterable[Path]) -> None:
    """Take away the shorter tiles and bundles that these have grown out of."""
    for path in written:
        is_full = not path.parent.name.endswith(".p")
        for old in (path.with_name(f"{path.name}.p") if is_full else path.parent).glob("*"):
            if old != path:
                old.unlink()


def put(path: Path, content: bytes) -> None:
    """Put a file in place whole: whoever reads sees the old one or the new one. Its folders are made."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, made = tempfile.mkstemp(dir=path.parent, prefix=".making-")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(made).chmod(0o644)
        Path(made).replace(path)
    except BaseException:
        Path(made).unlink(missing_ok=True)
        raise


def _of_folder(path: Path) -> bytes | None:
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES)
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None


def _of_address(address: str) -> bytes | None:
    """What lies at an address; None where nothing does. Raises NotReached."""
    try:
        with urlopen(address, timeout=_SECONDS) as answer:  # noqa: S310 - http and https only, see fetcher
            return bytes(answer.read(MOST_BYTES))
    except (OSError, HTTPException) as error:
        if getattr(error, "code", None) == _MISSING:
            return None
        raise NotReached(name=address) from None
