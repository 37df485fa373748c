"""Small pictures made up byte by byte, as a scanner or a telephone would send them."""

import struct
from zlib import compress, crc32

PLACE = b"GPS 51.1605 71.4704"


def chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", crc32(name + body))


def png(number: int = 0, *, told: bool = False, size: int = 8) -> bytes:
    """A grey square; with `told`, one that says where it was made."""
    row = b"\0" + bytes([number % 256]) * size
    parts = [chunk(b"IHDR", struct.pack(">IIBBBBB", size, size, 8, 0, 0, 0, 0))]
    parts += [chunk(b"tEXt", b"Comment\0" + PLACE)] if told else []
    parts += [chunk(b"IDAT", compress(row * size)), chunk(b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)
