"""Where in the site an address lies: what is for everybody, what is not, and which election it is about."""

from functools import lru_cache

from maslikhat.basics.text import LANGUAGES

PRIVATE = ("staff", "accounts")
MACHINES = "api"
ELECTIONS = "elections"
_PARTS = 2
# After the language; after `embed` or `feed` under it, or the number of the interface.
_AFTER = (2, 3)
# Every request asks; most ask for the same addresses.
_REMEMBERED = 2**12


@lru_cache(maxsize=_REMEMBERED)
def is_for_everybody(path: str) -> bool:
    """Whether an address is of a page under a language, neither staff's nor accounts', or of the interface."""
    parts = path.split("/", _PARTS + 1)
    if len(parts) <= _PARTS:
        return False
    return parts[1] == MACHINES or (parts[1] in LANGUAGES and parts[2] not in PRIVATE)


def private_part_of(path: str) -> str:
    """The part of the site that is not for everybody and that an address lies in ("staff", "accounts"), or ""."""
    parts = path.split("/", _PARTS + 1)
    return parts[2] if len(parts) > _PARTS and parts[2] in PRIVATE else ""


@lru_cache(maxsize=_REMEMBERED)
def election_of(path: str) -> str:
    """The election that the page at an address shows, and nothing beside it; "" where it shows more."""
    parts = path.split("/")
    at = next((at for at in _AFTER if parts[at : at + 1] == [ELECTIONS]), None)
    return parts[at + 1] if at is not None and len(parts) > at + 1 else ""
