"""The names of territories that figures are published for, where their country has a map here (KZ-61: Turkistan)."""

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from maslikhat.basics.text import Language, Text


def territory_words(code: str, language: Language) -> str:
    """A territory by its name; one that no map names keeps its code."""
    names = territory_names(code.partition("-")[0].lower())
    return names[code][language] if code in names else code


@cache
def territory_names(country: str) -> Mapping[str, Text]:
    """The names of the territories of a country by their codes; none where there is no map of it."""
    return {code: Text.of(each["name"]) for code, each in read_map(country).items()}


def read_map(country: str) -> Mapping[str, Any]:
    """The map of a country as it stands in its file: by code, names and outlines; empty where there is none."""
    path = files("maslikhat.pages").joinpath("maps", f"{country}.json")
    if not country.isalpha() or not path.is_file():
        return {}
    found: Mapping[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found
