"""The two faces of the report as data inside the page; only the parts whose letters the page shows.

The woff2 files and their licences lie in fonts/. Without them a page would need the network, or look different
everywhere.
"""

from base64 import b64encode
from dataclasses import dataclass
from importlib.resources import files

_LETTERS = {
    "latin": frozenset({*range(0x20, 0x7F), *range(0xA0, 0xC0), 0xD7, 0xF7, *range(0x2010, 0x2030), 0x2212}),
    "accents": frozenset(range(0xC0, 0x100)) - {0xD7, 0xF7},
    "latin-ext": frozenset({*range(0x100, 0x180), 0x20B8}),
    "cyrillic": frozenset({*range(0x400, 0x460), 0x4B0, 0x4B1, 0x2116}),
    "cyrillic-ext": frozenset({*range(0x460, 0x4B0), *range(0x4B2, 0x530)}),
}


@dataclass(frozen=True, slots=True)
class Shown:
    """The text that a page shows in the sans face, in serif sentences, and in serif headings."""

    sans: str
    sentences: str
    headings: str


def font_faces(shown: Shown) -> str:
    """The @font-face rules that a page with this text needs."""
    faces = (
        ("golos-text-400", "Golos Text", "400", shown.sans),
        ("golos-text-600", "Golos Text", "600", shown.sans),
        ("maslikhat-serif-400", "Maslikhat Serif", "400", shown.sentences),
        ("maslikhat-serif-600", "Maslikhat Serif", "600", shown.headings),
    )
    return "".join(
        _face(stem, name, weight, part)
        for stem, name, weight, text in faces
        for part, letters in _LETTERS.items()
        if not letters.isdisjoint(map(ord, text))
    )


def _face(stem: str, name: str, weight: str, part: str) -> str:
    data = files("maslikhat.pages").joinpath("fonts", f"{stem}-{part}.woff2").read_bytes()
    return (
        f'@font-face{{font-family:"{name}";font-weight:{weight};font-display:block;'
        f'src:url(data:font/woff2;base64,{b64encode(data).decode("ascii")}) format("woff2");'
        f"unicode-range:{_ranges(part)}}}\n"
    )


def _ranges(part: str) -> str:
    codes = sorted(_LETTERS[part])
    starts = [code for code in codes if code - 1 not in codes]
    ends = [code for code in codes if code + 1 not in codes]
    return ",".join(
        f"U+{start:X}" if start == end else f"U+{start:X}-{end:X}" for start, end in zip(starts, ends, strict=True)
    )
