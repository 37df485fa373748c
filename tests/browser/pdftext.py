"""The text of each page of a PDF that Chromium printed: enough of the format for that, and no more.

Chromium writes plain objects, packs streams with deflate, and gives each font a table from its signs to letters.
"""

import re
import zlib
from collections.abc import Iterator

_OBJECT = re.compile(rb"(\d+) 0 obj\s(.*?)endobj", re.DOTALL)
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_SHOWN = re.compile(rb"/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>\s*Tj|\[(.*?)\]\s*TJ|\((?:\\.|[^\\)])*\)\s*Tj", re.DOTALL)
_ONE = re.compile(rb"<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]+)>")
_RANGE = re.compile(rb"<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]{4})>")


def texts(content: bytes) -> list[str]:
    """The text of each page, without blanks."""
    objects = {int(number): body for number, body in _OBJECT.findall(content)}
    pages = [body for body in objects.values() if re.search(rb"/Type /Page\b", body)]
    return ["".join(_page(objects, page)) for page in pages]


def _page(objects: dict[int, bytes], page: bytes) -> Iterator[str]:
    fonts = {name: _letters(objects, objects[int(number)]) for name, number in re.findall(rb"/(F\d+) (\d+) 0 R", page)}
    letters: dict[int, str] = {}
    for number in re.findall(rb"(\d+) 0 R", re.findall(rb"/Contents (\[.*?\]|\d+ 0 R)", page)[0]):
        for font, shown, several in _SHOWN.findall(_unpacked(objects[int(number)])):
            if font:
                letters = fonts[font]
            for signs in [shown, *re.findall(rb"<([0-9A-Fa-f]+)>", several)]:
                yield from (letters.get(int(signs[at : at + 4], 16), "") for at in range(0, len(signs), 4))


def _letters(objects: dict[int, bytes], font: bytes) -> dict[int, str]:
    found = re.search(rb"/ToUnicode (\d+) 0 R", font)
    if found is None:
        return {}
    table, letters = _unpacked(objects[int(found[1])]), dict[int, str]()
    for part in re.findall(rb"beginbfrange(.*?)endbfrange", table, re.DOTALL):
        for first, last, letter in _RANGE.findall(part):
            for at in range(int(first, 16), int(last, 16) + 1):
                letters[at] = chr(int(letter, 16) + at - int(first, 16))
    for part in re.findall(rb"beginbfchar(.*?)endbfchar", table, re.DOTALL):
        for sign, letter in _ONE.findall(part):
            letters[int(sign, 16)] = bytes.fromhex(letter.decode()).decode("utf-16-be")
    return letters


def _unpacked(body: bytes) -> bytes:
    found = _STREAM.search(body)
    if found is None:
        return b""
    return zlib.decompressobj().decompress(found[1]) if b"FlateDecode" in body else found[1]
