"""A word on names that stand in other letters than the page: they are as published, and no spelling is made up."""

import re
from collections.abc import Iterable

from maslikhat.pages.voice import Voice
from maslikhat.wording.catalogue import words

_CYRILLIC, _LATIN = re.compile("[\u0400-\u04ff]"), re.compile("[A-Za-z]")


def spelling_notes(names: Iterable[str | None], voice: Voice) -> tuple[str, ...]:
    """One note where a person's name has no letter of the page's script; none otherwise. Ids of lists are no names."""
    letters = _LATIN if voice.language == "en" else _CYRILLIC
    foreign = any(name and name not in voice.names and not letters.search(name) for name in names)
    return (words(voice.language).say("names-as-published"),) if foreign else ()
