"""A scan or photo of a paper as a file: its kind told by its content, and what its maker wrote beside the picture.

A photo may tell where, when and with whose telephone it was made; that is taken out before it is kept: every part of
a JPEG, PNG or WebP that is not needed to draw it, and whatever follows its end. How a JPEG is turned is kept. A PDF
is kept as it is: whoever attaches one is told so.
"""

import re
import struct
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from zlib import crc32

LARGEST = 20 * 2**20
PDF, JPEG, PNG, WEBP = "application/pdf", "image/jpeg", "image/png", "image/webp"
PICTURES = frozenset({JPEG, PNG, WEBP})
_SIGNS = ((b"%PDF-", 0, PDF), (b"\xff\xd8\xff", 0, JPEG), (b"\x89PNG\r\n\x1a\n", 0, PNG), (b"WEBP", 8, WEBP))
_PNG_CHUNKS = frozenset({b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB", b"bKGD", b"pHYs", b"hIST", b"sPLT"})
_WEBP_CHUNKS = frozenset({b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"})
_WEBP_TOLD = 0x08 | 0x04
_END, _SCAN, _COMMENT, _EXIF = 0xD9, 0xDA, 0xFE, 0xE1
_ALONE = frozenset({0x01, *range(0xD0, 0xD8)})
_APPLICATION = range(0xE0, 0xF0)
# After the head of a scan: the next marker that is none of the scan's own.
_MARKER = re.compile(rb"\xff[\x02-\xcf\xd8-\xfe]")
_TURN = 0x0112


class NotAScan(Exception):
    """A file that is none, too large, broken, or of another kind. `code` names the sentence `typing-scan-<code>`."""

    def __init__(self, code: str) -> None:
        self.code = code
        super().__init__(code)


@dataclass(frozen=True, slots=True)
class Scanned:
    """The file as it is kept, its kind, and what was done: "metadata" taken out, "pdf" left as it is, or nothing."""

    content: bytes
    media_type: str
    done: str


def scanned(content: bytes) -> Scanned:
    """The file as it may be kept. Raises NotAScan."""
    if not content:
        raise NotAScan("empty")
    if len(content) > LARGEST:
        raise NotAScan("large")
    kind = _kind(content)
    if kind == PDF:
        return Scanned(content, kind, "pdf")
    try:
        clean = _CLEAN[kind](content)
    except (IndexError, struct.error):
        raise NotAScan("broken") from None
    return Scanned(clean, kind, "" if clean == content else "metadata")


def _kind(content: bytes) -> str:
    for sign, at, kind in _SIGNS:
        if content[at : at + len(sign)] == sign and (kind != WEBP or content.startswith(b"RIFF")):
            return kind
    raise NotAScan("kind")


def _jpeg(content: bytes) -> bytes:
    kept, turn = [], b""
    for marker, part in _segments(content):
        if marker == _EXIF:
            turn = turn or _turn_of(part)
        elif _is_drawn(marker, part):
            kept.append(part)
    return b"".join((b"\xff\xd8", turn, *kept))


def _segments(content: bytes) -> Iterator[tuple[int, bytes]]:
    """The segments of a JPEG after its first marker, each scan with its data; ends with the picture."""
    at = 2
    while True:
        while content[at] == content[at + 1] == 0xFF:
            at += 1
        marker = content[at + 1]
        if content[at] != 0xFF:
            raise NotAScan("broken")
        if marker == _END or marker in _ALONE:
            yield marker, content[at : at + 2]
            at += 2
            if marker == _END:
                return
            continue
        (length,) = struct.unpack_from(">H", content, at + 2)
        end = at + 2 + length
        if length < 2 or end > len(content):
            raise NotAScan("broken")
        if marker == _SCAN:
            following = _MARKER.search(content, end)
            if following is None:
                raise NotAScan("broken")
            end = following.start()
        yield marker, content[at:end]
        at = end


def _is_drawn(marker: int, part: bytes) -> bool:
    """Whether a segment is needed to draw: of those of applications the frame, the colours, Adobe's."""
    if marker not in _APPLICATION:
        return marker != _COMMENT
    told = part[4:]
    return told.startswith((b"JFIF\0", b"ICC_PROFILE\0", b"Adobe"))


def _turn_of(part: bytes) -> bytes:
    """A segment that says how the picture is turned and nothing else; empty where it is not turned."""
    told = part[4:]
    order = {b"II": "<", b"MM": ">"}.get(told[6:8])
    if not told.startswith(b"Exif\0\0") or order is None:
        return b""
    told = told[6:]
    try:
        (first,) = struct.unpack_from(f"{order}I", told, 4)
        (number,) = struct.unpack_from(f"{order}H", told, first)
        entries = [struct.unpack_from(f"{order}HHIH", told, first + 2 + 12 * at) for at in range(min(number, 200))]
    except struct.error:
        return b""
    turn = next((value for tag, _, _, value in entries if tag == _TURN), 1)
    if not 1 < turn <= 8:
        return b""
    body = b"Exif\0\0MM\0*" + struct.pack(">IHHHIHHI", 8, 1, _TURN, 3, 1, turn, 0, 0)
    return b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body


def _png(content: bytes) -> bytes:
    kept, at = [content[:8]], 8
    while True:
        (length,) = struct.unpack_from(">I", content, at)
        end = at + 12 + length
        name, body = content[at + 4 : at + 8], content[at + 4 : end - 4]
        (told,) = struct.unpack_from(">I", content, end - 4)
        if (len(kept) == 1) != (name == b"IHDR") or told != crc32(body):
            raise NotAScan("broken")
        if name[:1].isupper() or name in _PNG_CHUNKS:
            kept.append(content[at:end])
        if name == b"IEND":
            return b"".join(kept)
        at = end


def _webp(content: bytes) -> bytes:
    (size,) = struct.unpack_from("<I", content, 4)
    kept, at, last = [], 12, 8 + size
    if last > len(content):
        raise NotAScan("broken")
    while at < last:
        name = content[at : at + 4]
        (length,) = struct.unpack_from("<I", content, at + 4)
        end = at + 8 + length + length % 2
        if end > last:
            raise NotAScan("broken")
        part = content[at:end]
        if name == b"VP8X":
            part = part[:8] + bytes([part[8] & ~_WEBP_TOLD]) + part[9:]
        if name in _WEBP_CHUNKS:
            kept.append(part)
        at = end
    body = b"WEBP" + b"".join(kept)
    if not kept:
        raise NotAScan("broken")
    return b"RIFF" + struct.pack("<I", len(body)) + body


_CLEAN: Mapping[str, Callable[[bytes], bytes]] = {JPEG: _jpeg, PNG: _png, WEBP: _webp}
