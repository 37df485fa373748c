"""Who signs for an entry: the site itself, or a person of the commission's staff under a key that tells no name.

A person's key is random, made once and kept by the commission, which alone knows whose it is. Beside it may stand the
role in which the person acted: `staff-0f3c…/chair`.
"""

import re
from dataclasses import dataclass
from secrets import token_hex
from typing import Final

SITE: Final = "site"
_STAFF: Final = re.compile(r"staff-[0-9a-f]{20}")


@dataclass(frozen=True, slots=True)
class Author:
    """The key, and the role where one is told."""

    key: str
    role: str = ""

    def __str__(self) -> str:
        return f"{self.key}/{self.role}" if self.role else self.key

    @property
    def is_staff(self) -> bool:
        """Whether it is a person's key."""
        return _STAFF.fullmatch(self.key) is not None


def author_of(text: str) -> Author:
    """The author as an entry names it."""
    key, _, role = text.partition("/")
    return Author(key, role)


def new_key() -> str:
    """A key for a person: random, so that nothing about the person can be computed from it."""
    return f"staff-{token_hex(10)}"
