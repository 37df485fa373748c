"""TOML files read with their faults placed: file and line."""

import re
import tomllib
from pathlib import Path

from maslikhat.basics.encoding import utf8_text
from maslikhat.basics.errors import BadInput, Fault, Place

_LINE = re.compile(r"\(at line (\d+)")
# The parser tells its reasons in English; each kind of them has a sentence of ours.
_REASONS = {
    "value": ("Invalid value", "Invalid hex value", "Invalid date", "Escaped character"),
    "equals": ("Expected '='",),
    "key": ("Invalid initial character", "Invalid statement"),
    "bracket": ("Expected ']", "Unclosed"),
    "quote": ("Unterminated string", "Unescaped", "Illegal character"),
    "twice": ("Cannot declare", "Cannot overwrite", "Cannot mutate", "Cannot redefine", "Duplicate"),
    "line-end": ("Expected newline",),
    "character": ("Found invalid character",),
}


def read_toml(path: Path) -> dict[str, object]:
    """Read a TOML file. Raises BadInput with file and line if it is missing, not UTF-8 or not TOML."""
    text = ""
    try:
        text = utf8_text(path.read_bytes(), str(path))
        return tomllib.loads(text)
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
        raise BadInput([Fault("file-missing", {}, Place(str(path)))]) from None
    except tomllib.TOMLDecodeError as error:
        line = _LINE.search(str(error))
        reason = _reason(str(error))
        place = Place(str(path), int(line.group(1)) if line else len(text.splitlines()))
        raise BadInput([Fault("broken-toml", {"reason": reason}, place)]) from None


def _reason(told: str) -> str:
    return next((reason for reason, heads in _REASONS.items() if told.startswith(heads)), "other")


def row_of_key(text: str, *keys: str, table: int = 1) -> int | None:
    """The line of a key below others ("file", "options", "moon"), in the `table`-th of an array of tables.

    None where no line names the first key. For places in messages only: keys are looked for, not parsed.
    """
    start, row = 0, None
    for depth, key in enumerate(keys):
        name = re.escape(key)
        heads = re.compile(
            rf"""^[ \t]*\[+[ \t]*(?:[\w.-]+\.)?{name}[ \t]*\]|["']?\b{name}["']?[ \t]*[.=]""", re.MULTILINE
        )
        found = list(heads.finditer(text, start))[(table - 1 if depth == 0 else 0) :]
        if not found:
            break
        start = found[0].start()
        row = text.count("\n", 0, start + len(found[0][0]) - len(found[0][0].lstrip())) + 1
    return row
