"""Which names of lists stand in a sentence as they are: abbreviations, and single words in Latin letters."""

import re

_BARE = re.compile(r"[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9_-]*|[А-ЯЁӘҒҚҢӨҰҮҺІ]{2,6}")


def is_bare(name: str) -> bool:
    """Whether a name needs neither quotes nor a case: "ОСДП", "AMANAT", "Respublica"; not "Ауыл", not "Амаnat"."""
    return _BARE.fullmatch(name) is not None
