"""One cell to one value: counts, printed shares, days, words, names, references. A fault says what is wrong and where.

Each function gives None and adds a fault where the cell cannot be used; an empty cell that may be empty gives None
without one.
"""

import re
from collections.abc import Collection, Iterable
from datetime import date

from maslikhat.basics.errors import Fault, Place
from maslikhat.basics.text import LANGUAGES, Text
from maslikhat.election.case.model import PrintedShare
from maslikhat.election.case.tables import Row

# More ballots than people on Earth: a count beyond it is a slip of the hand, not an election.
LARGEST_COUNT = 10**10

NAME_OF_A_THING = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]*")
COUNT = re.compile(r"[0-9]+")
NEGATIVE = re.compile(r"[-−–][0-9]+([.,][0-9]+)?")
SHARE = re.compile(r"([0-9]{1,3})(?:[.,]([0-9]{1,6}))?\s*%")
COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
WORD = re.compile(r"[^\W\d_]+")
CYRILLIC = re.compile(r"[\u0400-\u04ff]")
LATIN = re.compile(r"[A-Za-z\u0259\u018f]")
YES_NO = {"yes": True, "no": False, "": None}


def required(row: Row, column: str, faults: list[Fault]) -> str | None:
    """The text of a cell that must not be empty."""
    if not row[column]:
        faults.append(Fault("empty-cell", {"column": column}, row.place(column)))
    return row[column] or None


def identifier(row: Row, column: str, faults: list[Fault]) -> str | None:
    """A short id: Latin letters, digits, `_`, `-` and `.`."""
    text = required(row, column, faults)
    if text is not None and not NAME_OF_A_THING.fullmatch(text):
        faults.append(Fault("not-an-id", {"value": text}, row.place(column)))
        return None
    return text


def read_count(text: str, place: Place, faults: list[Fault]) -> int | None:
    """A whole number from 0 to `LARGEST_COUNT`, written in digits only."""
    if COUNT.fullmatch(text) and len(text.lstrip("0")) <= len(str(LARGEST_COUNT)) and int(text) <= LARGEST_COUNT:
        return int(text)
    facts: dict[str, object] = {"value": text}
    if COUNT.fullmatch(text):
        faults.append(Fault("count-too-large", {**facts, "limit": LARGEST_COUNT}, place))
    else:
        faults.append(Fault("negative-count" if NEGATIVE.fullmatch(text) else "not-a-count", facts, place))
    return None


def count(row: Row, column: str, faults: list[Fault]) -> int | None:
    """A count that must be there."""
    text = required(row, column, faults)
    return None if text is None else read_count(text, row.place(column), faults)


def count_if_known(row: Row, column: str, faults: list[Fault]) -> int | None:
    """A count, or None where it was not published."""
    return read_count(row[column], row.place(column), faults) if row[column] else None


def share(row: Row, column: str, faults: list[Fault]) -> PrintedShare | None:
    """A share as printed, with its sign: "60.6%". Its digits are kept, so "60.60%" is another print."""
    text = required(row, column, faults)
    if text is None:
        return None
    match = SHARE.fullmatch(text)
    printed = None
    if match:
        decimals = match[2] or ""
        printed = PrintedShare(int(match[1] + decimals), len(decimals))
    if printed is None or printed.share > 1:
        faults.append(Fault("not-a-printed-share", {"value": text}, row.place(column)))
        return None
    return printed


def day(text: str, place: Place, faults: list[Fault]) -> date | None:
    """A day written 2023-03-19."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        faults.append(Fault("not-a-date", {"value": text}, place))
        return None


def one_of(row: Row, column: str, allowed: Collection[str], faults: list[Fault]) -> str | None:
    """One of a few words."""
    text = required(row, column, faults)
    if text is not None and text not in allowed:
        faults.append(Fault("unknown-word", {"value": text, "allowed": tuple(allowed)}, row.place(column)))
        return None
    return text


def colour(row: Row, column: str, faults: list[Fault]) -> str | None:
    """A colour as #RRGGBB, or nothing."""
    if row[column] and not COLOUR.fullmatch(row[column]):
        faults.append(Fault("not-a-colour", {"value": row[column]}, row.place(column)))
        return None
    return row[column] or None


def yes_or_no(row: Row, column: str, faults: list[Fault]) -> bool | None:
    """Yes, no, or nothing where it is not known."""
    if row[column] not in YES_NO:
        facts = {"value": row[column], "allowed": ("yes", "no")}
        faults.append(Fault("unknown-word", facts, row.place(column)))
    return YES_NO.get(row[column])


def reference(row: Row, column: str, known: Collection[str], code: str, faults: list[Fault]) -> str | None:
    """An id that another sheet declares; `code` names the fault where it does not.

    Where that sheet declares nothing it is itself at fault already, and every id is let pass.
    """
    text = required(row, column, faults)
    if known and text is not None and text not in known:
        faults.append(Fault(code, {"value": text, "known": tuple(known)}, row.place(column)))
        return None
    return text


def reference_if_given(row: Row, column: str, known: Collection[str], code: str, faults: list[Fault]) -> str | None:
    """An id that another sheet declares, or None for an empty cell."""
    return reference(row, column, known, code, faults) if row[column] else None


def sources(row: Row, known: Collection[str], faults: list[Fault]) -> tuple[str, ...]:
    """The sources of a row, several of them parted by a semicolon."""
    found = tuple(part for part in (given.strip() for given in row["source"].split(";")) if part)
    faults.extend(
        Fault("unknown-source", {"value": name, "known": tuple(known)}, row.place("source"))
        for name in found
        if known and name not in known
    )
    return found


def text(row: Row, stem: str, faults: list[Fault]) -> Text | None:
    """The text in columns `stem_kk`, `stem_ru`, `stem_en`, of which one at least is filled."""
    given: dict[str, str] = {language: row[f"{stem}_{language}"] for language in LANGUAGES}
    for language, words in given.items():
        check_letters(words, row.place(f"{stem}_{language}"), faults)
    if not any(given.values()):
        faults.append(Fault("empty-cell", {"column": f"{stem}_kk, {stem}_ru, {stem}_en"}, row.place(f"{stem}_en")))
        return None
    return Text.of(given)


def check_letters(words: str, place: Place, faults: list[Fault]) -> None:
    """A word that mixes Latin and Cyrillic letters looks right and is never found again: refused."""
    faults.extend(
        Fault("mixed-letters", {"word": word}, place)
        for word in WORD.findall(words)
        if CYRILLIC.search(word) and LATIN.search(word)
    )


def unique(rows: Iterable[Row], columns: tuple[str, ...], faults: list[Fault]) -> None:
    """Two rows that say the same thing twice, by these columns, are a fault at the second."""
    first: dict[tuple[str, ...], int] = {}
    for row in rows:
        key = tuple(row[column] for column in columns)
        if key in first:
            facts = {"value": ", ".join(part for part in key if part), "first_row": first[key]}
            faults.append(Fault("repeated-row", facts, row.place(columns[0])))
        first.setdefault(key, row.number)


def told(row: Row, column: str) -> Text:
    """A remark: the cell itself in the language of the file, with `_kk` and `_ru` beside it where they are filled."""
    own = {language: row[f"{column}_{language}"] for language in ("kk", "ru")}
    return Text.of({"en": row[column], **own})
