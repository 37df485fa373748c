"""A scan as a file: its kind by content, what is taken out, what is refused. The pictures are made up byte by byte."""

import struct
from zlib import compress, crc32

import pytest

from maslikhat.election.protocols.scanned import LARGEST, NotAScan, scanned

PLACE = b"GPS 51.1605 71.4704"


def segment(marker: int, body: bytes) -> bytes:
    return bytes([0xFF, marker]) + struct.pack(">H", len(body) + 2) + body


def exif(turn: int, order: str = ">") -> bytes:
    sign = b"MM\0*" if order == ">" else b"II*\0"
    entries = struct.pack(f"{order}HHIHH", 0x0112, 3, 1, turn, 0) + struct.pack(f"{order}HHII", 0x8825, 4, 1, 99)
    return b"Exif\0\0" + sign + struct.pack(f"{order}IH", 8, 2) + entries + b"\0\0\0\0" + PLACE


FRAME = segment(0xC0, b"\x08\0\x01\0\x01\x01\x01\x11\0")
DATA = segment(0xDA, b"\x01\x01\0\0\x3f\0") + b"\x12\xff\x00\x34\xff\xd0\x56"
PLAIN = b"\xff\xd8" + segment(0xE0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0") + FRAME + DATA + b"\xff\xd9"


def photo(turn: int = 1, order: str = ">", end: bytes = b"") -> bytes:
    more = segment(0xE1, exif(turn, order)) + segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + PLACE)
    more += segment(0xED, b"Photoshop 3.0\0" + PLACE) + segment(0xFE, PLACE) + segment(0xE2, b"MPF\0" + PLACE)
    return PLAIN[:2] + more + PLAIN[2:] + end


def chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", crc32(name + body))


def png(*more: bytes) -> bytes:
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(more) + chunk(b"IDAT", compress(b"\0\0")) + chunk(b"IEND", b"")


def webp(*more: tuple[bytes, bytes], flags: int = 0) -> bytes:
    parts = ((b"VP8X", bytes([flags]) + bytes(9)), (b"VP8 ", b"abc"), *more)
    body = b"".join(name + struct.pack("<I", len(told)) + told + b"\0" * (len(told) % 2) for name, told in parts)
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body


def test_where_a_photo_was_taken_is_taken_out_and_the_picture_stays() -> None:
    found = scanned(photo(end=photo()))
    assert (found.content, found.media_type, found.done) == (PLAIN, "image/jpeg", "metadata")
    assert scanned(PLAIN).done == ""


@pytest.mark.parametrize("order", [">", "<"])
def test_how_a_photo_is_turned_is_kept_and_nothing_else(order: str) -> None:
    made = scanned(photo(6, order)).content
    assert PLACE not in made
    assert made.count(b"Exif") == 1
    assert struct.unpack_from(">H", made, made.index(b"\x01\x12") + 8) == (6,)
    assert made.endswith(PLAIN[2:])
    assert scanned(made).content == made


def test_words_and_times_in_a_png_are_taken_out() -> None:
    told = png(chunk(b"tEXt", b"Comment\0" + PLACE), chunk(b"eXIf", PLACE), chunk(b"tIME", b"\x07\xe6\1\1\1\1\1"))
    assert scanned(told + PLACE).content == png()
    assert scanned(png(chunk(b"gAMA", b"\0\0\xb1\x8f"))).done == ""


def test_exif_and_xmp_of_a_webp_are_taken_out_and_its_head_says_so() -> None:
    found = scanned(webp((b"EXIF", PLACE), (b"XMP ", PLACE), flags=0x0C))
    assert (found.content, found.done) == (webp(), "metadata")


def test_a_pdf_stays_as_it_is_and_whoever_attaches_it_is_told_so() -> None:
    found = scanned(b"%PDF-1.7 " + PLACE)
    assert (found.content, found.media_type, found.done) == (b"%PDF-1.7 " + PLACE, "application/pdf", "pdf")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (b"<html><script>", "kind"),
        (b"RIFF0000WAVE", "kind"),
        (b"%PDF-" + b"0" * LARGEST, "large"),
        (PLAIN[:-2], "broken"),
        (PLAIN[:30], "broken"),
        (b"\xff\xd8\xff\xe1\xff\xff" + PLACE, "broken"),
        (b"\xff\xd8\xff", "broken"),
        (png()[:-12], "broken"),
        (png().replace(b"IHDR", b"IHDr"), "broken"),
        (b"\x89PNG\r\n\x1a\n" + b"0" * 40, "broken"),
        (webp()[:-1], "broken"),
        (b"RIFF\x04\0\0\0WEBP", "broken"),
        (b"RIFF\xff\xff\xff\xffWEBP" + PLACE, "broken"),
    ],
)
def test_what_is_no_whole_scan_is_refused(content: bytes, code: str) -> None:
    with pytest.raises(NotAScan, match=f"^{code}$"):
        scanned(content)


def test_a_file_of_exactly_the_largest_size_is_taken() -> None:
    content = b"%PDF-" + b"0" * (LARGEST - 5)
    assert scanned(content).content == content
