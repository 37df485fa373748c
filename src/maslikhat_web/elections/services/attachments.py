"""Scans and photos of papers: kept in the data folder under their SHA-256, once, never changed.

The kind is told by the first bytes, never by the name or by what the sender says; PDF, JPEG, PNG and WebP are taken.
"""

import os
from pathlib import Path
from tempfile import NamedTemporaryFile

from django.conf import settings

from maslikhat.election.case.archive import digest

LARGEST = 20 * 2**20
_SIGNS = ((b"%PDF-", 0, "application/pdf"), (b"\xff\xd8\xff", 0, "image/jpeg"),
          (b"\x89PNG\r\n\x1a\n", 0, "image/png"), (b"WEBP", 8, "image/webp"))  # fmt: skip


class NotAScan(Exception):
    """A file that is none, too large, or of another kind. `code` names the sentence `typing-scan-<code>`."""

    def __init__(self, code: str) -> None:
        self.code = code
        super().__init__(code)


def media_type_of(content: bytes) -> str:
    """The kind of a file by its first bytes. Raises NotAScan."""
    for sign, at, kind in _SIGNS:
        if content[at : at + len(sign)] == sign and (kind != "image/webp" or content.startswith(b"RIFF")):
            return kind
    raise NotAScan("kind")


def keep(content: bytes) -> str:
    """Write a file under its hash, whole or not at all, and give the hash. Raises NotAScan."""
    if not content:
        raise NotAScan("empty")
    if len(content) > LARGEST:
        raise NotAScan("large")
    media_type_of(content)
    name = digest(content)
    path = path_of(name)
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=path.parent, delete=False) as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(file.name).replace(path)
    return name


def path_of(sha256: str) -> Path:
    """Where a kept file lies."""
    return Path(settings.HOME) / "attachments" / sha256
