"""Canonical JSON (RFC 8785), fast where the value is plain: the one form in which an act is hashed.

A value is plain where the standard library writes the very bytes that the RFC wants: texts, whole numbers that a
double holds, true, false, null, lists, and objects whose names are ASCII. All else goes to `rfc8785`, whose word is
final; both give the same bytes.
"""

import json
from typing import Any, Final

import rfc8785

# Beyond it a double no longer tells two whole numbers apart (RFC 8785, 3.2.2.3).
LARGEST: Final = 2**53 - 1
_write = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), check_circular=False).encode


def canonical(value: Any) -> bytes:
    """The canonical form. Raises rfc8785.CanonicalizationError."""
    return _write(value).encode() if _is_plain(value) else rfc8785.dumps(value)


def _is_plain(value: Any) -> bool:
    kind = type(value)
    if kind is str:
        # A lone surrogate is no letter; UTF-8 cannot write it, and the reference says so better.
        return str.isascii(value) or not any("\ud800" <= letter <= "\udfff" for letter in value)
    if kind is int:
        return bool(-LARGEST <= value <= LARGEST)
    if kind is dict:
        return all(type(name) is str and name.isascii() for name in value) and all(map(_is_plain, value.values()))
    return value is None or kind is bool or (kind in (list, tuple) and all(map(_is_plain, value)))
