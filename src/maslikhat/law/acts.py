"""The acts of a country: `rules/<country>/acts.toml`, one table an act (short title, title, address)."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from maslikhat.basics.citation import Act
from maslikhat.basics.errors import BadInput, Fault, Place
from maslikhat.basics.text import Text
from maslikhat.law.rulefaults import is_text, unknown_fields
from maslikhat.law.toml import read_toml

ACT_FIELDS = ("short", "title", "address", "unit")
UNITS = ("article", "section")


def read_acts(folder: Path) -> dict[str, Act]:
    """Read the acts of the country whose rules stand in `folder`: id to Act. Raises BadInput with every fault."""
    path = folder / "acts.toml"
    acts: dict[str, Act] = {}
    faults: list[Fault] = []
    for name, entry in read_toml(path).items():
        found = _faults_of(name, entry, Place(str(path), column=name))
        faults += found
        if not found and isinstance(entry, Mapping):
            acts[name] = _act(name, entry)
    if faults:
        raise BadInput(faults)
    return acts


def _act(name: str, entry: Mapping[str, Any]) -> Act:
    return Act(
        name,
        short=Text.of(entry["short"]),
        title=Text.of(entry["title"]),
        address=entry.get("address"),
        unit=entry.get("unit", "article"),
    )


def _faults_of(name: str, entry: object, place: Place) -> list[Fault]:
    if not isinstance(entry, Mapping) or not is_text(entry.get("short")) or not is_text(entry.get("title")):
        return [Fault("incomplete-act", {"act": name}, place)]
    faults = unknown_fields(entry, ACT_FIELDS, place)
    if not isinstance(entry.get("address", ""), str):
        faults.append(Fault("wrong-field", {"field": "address", "wanted": "word"}, place))
    if entry.get("unit", "article") not in UNITS:
        faults.append(Fault("wrong-field", {"field": "unit", "wanted": "word"}, place))
    return faults
