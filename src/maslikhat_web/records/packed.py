"""The whole log as one ZIP, for whoever has the verifier and nothing else. Made once for each state of the log, kept.

Its files are those of an export (C2SP tlog-tiles). A log that is larger is taken by `maslikhat record export`, which
continues where it left off.
"""

import json
import tempfile
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from django.conf import settings

from maslikhat.record.tiles import WIDTH, bundle, bundle_path, path_of
from maslikhat_web.records import selectors
from maslikhat_web.records.models import Checkpoint

MOST_ENTRIES = 200_000
_HASH = 32


def packed_log(signed: Checkpoint) -> Path | None:
    """The file with the log as it was signed; None where it is too large for one."""
    if signed.size > MOST_ENTRIES:
        return None
    note = selectors.note_of(signed)
    folder = settings.HOME / "packed"
    path = Path(folder / f"log-{sha256(note.encode()).hexdigest()[:24]}.zip")
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        _pack(signed.size, note, path)
        for old in folder.glob("log-*.zip"):
            if old != path:
                old.unlink(missing_ok=True)
    return path


def _pack(size: int, note: str, path: Path) -> None:
    """Write beside it and put it in place whole: two readers at once make the same file."""
    with tempfile.TemporaryDirectory(dir=path.parent) as aside:
        made = Path(aside) / path.name
        with ZipFile(made, "w", ZIP_DEFLATED) as archive:
            archive.writestr("checkpoint", note)
            archive.writestr("key", f"{selectors.verifier()}\n")
            if changes := selectors.rotations():
                archive.writestr("rotations", json.dumps(changes))
            for name, content in _files(size):
                archive.writestr(name, content)
        made.replace(path)


def _files(size: int) -> Iterator[tuple[str, bytes]]:
    """Every bundle and tile of the log at this size."""
    level, count = 0, size
    while count:
        for index in range(-(-count // WIDTH)):
            width = min(WIDTH, count - index * WIDTH)
            yield path_of(level, index, width), (selectors.tile(level, index) or b"")[: width * _HASH]
            if not level:
                yield bundle_path(index, width), bundle(selectors.bundle_of(index, width))
        level, count = level + 1, count // WIDTH
