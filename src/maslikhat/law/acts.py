"""The acts of a country: `rules/<country>/acts.toml`, one table an act (short title, title, address)."""

from collections.abc import Mapping
from pathlib import Path

from maslikhat.basics.citation import Act
from maslikhat.basics.errors import BadInput, Fault, Place
from maslikhat.basics.text import Text
from maslikhat.law.toml import read_toml


def read_acts(folder: Path) -> dict[str, Act]:
    """Read the acts of the country whose rules stand in `folder`: id to Act. Raises BadInput with the place."""
    path = folder / "acts.toml"
    acts: dict[str, Act] = {}
    faults: list[Fault] = []
    for name, entry in read_toml(path).items():
        act = _act(name, entry)
        if act is None:
            faults.append(Fault("incomplete-act", {"act": name}, Place(str(path), column=name)))
        else:
            acts[name] = act
    if faults:
        raise BadInput(faults)
    return acts


def _act(name: str, entry: object) -> Act | None:
    if not isinstance(entry, Mapping) or not isinstance(entry.get("short"), Mapping):
        return None
    address = entry.get("address")
    return Act(
        name,
        short=Text.of(entry["short"]),
        title=Text.of(entry.get("title") or entry["short"]),
        address=str(address) if address else None,
    )
