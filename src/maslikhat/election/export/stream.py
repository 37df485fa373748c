"""Files as one ZIP that is sent while it is made: the same bytes for the same files, no more of it held than a piece.

Used for a whole election as one download, whose size is that of all its papers. A case folder, which is small and is
kept, is packed by `case.archive`.
"""

from collections.abc import Iterable, Iterator
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

PIECE = 2**16
_SAME_DAY = (1980, 1, 1, 0, 0, 0)
File = tuple[str, Iterable[bytes]]


class _Pieces:
    """Where the archive is written to: what was written since it was last taken away."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []
        self.size = 0

    def write(self, content: bytes, /) -> int:
        """Keep content until it is taken."""
        self._parts.append(bytes(content))
        self.size += len(content)
        return len(content)

    def flush(self) -> None:
        """Nothing lies anywhere else."""

    def close(self) -> None:
        """Nothing is held open."""

    def take(self) -> bytes:
        """What was written, and forget it."""
        taken = b"".join(self._parts)
        self._parts, self.size = [], 0
        return taken


def zip_stream(files: Iterable[File]) -> Iterator[bytes]:
    """The archive of `files` (a name and its content in parts) in their order, in pieces of about 64 kB."""
    pieces = _Pieces()
    with ZipFile(pieces, "w", ZIP_DEFLATED) as archive:
        for name, content in files:
            info = ZipInfo(name, _SAME_DAY)
            info.compress_type = ZIP_DEFLATED
            with archive.open(info, "w") as entry:
                for part in content:
                    entry.write(part)
                    if pieces.size >= PIECE:
                        yield pieces.take()
    yield pieces.take()


def encoded(lines: Iterable[str]) -> Iterator[bytes]:
    """Text as bytes, gathered into parts that are worth compressing."""
    kept, size = list[str](), 0
    for line in lines:
        kept.append(line)
        size += len(line)
        if size >= PIECE:
            yield "".join(kept).encode()
            kept, size = [], 0
    yield "".join(kept).encode()
