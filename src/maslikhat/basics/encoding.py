"""The text of a file that must be UTF-8; any other encoding is named, so that the reader knows how to save it again."""

from maslikhat.basics.errors import BadInput, Fault, Place

CYRILLIC_BYTES = frozenset(range(0xC0, 0x100))
# A guess needs no more of a file than this.
LOOKED_AT = 2**20


def utf8_text(raw: bytes, file: str) -> str:
    """The text of a file in UTF-8, with or without a byte-order mark. Raises BadInput with row and likely encoding."""
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        encoding = likely_encoding(raw)
        row = 1 if encoding == "utf-16" else raw.count(b"\n", 0, error.start) + 1
        facts = {"byte": error.start, "encoding": encoding}
        raise BadInput([Fault("not-utf-8", facts, Place(file, row))]) from None


def likely_encoding(raw: bytes) -> str:
    """UTF-16 by its mark, windows-1251 where most high bytes are its Russian letters, else unknown."""
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "utf-16"
    high = [byte for byte in raw[:LOOKED_AT] if byte >= 0x80]
    letters = sum(byte in CYRILLIC_BYTES for byte in high)
    return "windows-1251" if high and letters * 10 >= len(high) * 8 else "unknown"
