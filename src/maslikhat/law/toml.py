"""TOML files read with their faults placed: file and line."""

import re
import tomllib
from pathlib import Path

from maslikhat.basics.errors import BadInput, Fault, Place

_LINE = re.compile(r"\(at line (\d+)")


def read_toml(path: Path) -> dict[str, object]:
    """Read a TOML file. Raises BadInput with file and line if it is missing, not UTF-8 or not TOML."""
    text = ""
    try:
        text = path.read_text(encoding="utf-8-sig")
        return tomllib.loads(text)
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
        raise BadInput([Fault("file-missing", {}, Place(str(path)))]) from None
    except UnicodeDecodeError as error:
        raise BadInput([Fault("not-utf-8", {"byte": error.start}, Place(str(path)))]) from None
    except tomllib.TOMLDecodeError as error:
        line = _LINE.search(str(error))
        reason = _LINE.split(str(error))[0].strip()
        place = Place(str(path), int(line.group(1)) if line else len(text.splitlines()))
        raise BadInput([Fault("broken-toml", {"reason": reason}, place)]) from None
