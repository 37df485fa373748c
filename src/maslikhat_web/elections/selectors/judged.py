"""A draft as the domain sees it now: its case read whole, its papers checked, its seats computed, or every fault.

Kept for a few drafts under the hashes of their files: pages ask for it again and again, and its files never change.
"""

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from maslikhat.basics.encoding import utf8_text
from maslikhat.basics.errors import BadInput, Fault, MaslikhatError, Place
from maslikhat.basics.explained import Explained
from maslikhat.election.case.archive import digest, pack_files, unpacked
from maslikhat.election.case.writing import begins_a_formula, lines_of
from maslikhat.election.opening import NothingToElect, Opened, elect_case, open_case
from maslikhat.election.protocols.scans import SCANS
from maslikhat.election.result.model import Result
from maslikhat_web.elections.models.drafts import Draft, DraftFile
from maslikhat_web.elections.selectors.drafts import newest_rows
from maslikhat_web.elections.selectors.scans import scans_csv

KEPT = 4
Hashes = tuple[tuple[str, str, int], ...]


@dataclass(frozen=True, slots=True)
class Judged:
    """What a set of files says: its case where that can be read, its result where that can be computed, its faults.

    `archive_sha256` is the hash under which it would be published.
    """

    archive_sha256: str
    opened: Opened | None
    explained: Explained[Result] | None
    faults: tuple[Fault, ...]

    @property
    def result(self) -> Result | None:
        """The result, where there is one."""
        return self.explained.value if self.explained else None


def judge(draft: Draft, rows: Mapping[str, DraftFile] | None = None) -> Judged:
    """Judge the newest files of a draft, its scans among them; `rows`: its `newest_rows`, where they are known."""
    newest = sorted((newest_rows(draft) if rows is None else rows).items())
    hashes = tuple((name, each.sha256, each.pk) for name, each in newest if name != SCANS)
    judged = _judged(hashes, scans_csv(draft))
    found = judged.opened.case.id if judged.opened else draft.election
    if found == draft.election:
        return judged
    other = Fault("not-this-election", {"value": found, "wanted": draft.election}, Place("case.toml", column="id"))
    return replace(judged, faults=(*judged.faults, other))


@lru_cache(maxsize=KEPT)
def _judged(hashes: Hashes, scans: bytes) -> Judged:
    rows = DraftFile.objects.filter(pk__in=[key for _, _, key in hashes]).values_list("name", "content")
    files = {name: bytes(content) for name, content in rows}
    return judge_contents({**files, SCANS: scans} if scans else files)


def judge_contents(files: Mapping[str, bytes]) -> Judged:
    """Judge files that need not be kept anywhere yet."""
    archive = pack_files(files)
    faults = formulas_in(files)
    opened, explained = None, None
    with unpacked(archive, "case") as folder:
        try:
            opened = open_case(folder)
            explained = elect_case(opened)
        except NothingToElect:
            # A case of the structure of councils has nothing to elect: that is no fault of its files.
            faults = list(faults)
        except MaslikhatError as error:
            faults += [placed(fault, folder) for fault in error.faults]
    return Judged(digest(archive), opened, explained, tuple(faults))


def placed(fault: Fault, folder: Path) -> Fault:
    """The fault with the name of its file alone: where it was unpacked to concerns nobody."""
    file = fault.place.file
    if file is None:
        return fault
    if file == str(folder):
        return replace(fault, place=Place(None, fault.place.row, fault.place.column, fault.place.item))
    return replace(fault, place=replace(fault.place, file=file.removeprefix(f"{folder}/")))


def formulas_in(files: Mapping[str, bytes]) -> list[Fault]:
    """Cells that a spreadsheet would run: whoever opens the published tables must be safe."""
    return [
        fault for name, content in sorted(files.items()) if name.endswith(".csv") for fault in _formulas(name, content)
    ]


def _formulas(name: str, content: bytes) -> list[Fault]:
    try:
        rows = lines_of(utf8_text(content, name))
    except (BadInput, csv.Error):
        # Its reader tells what is wrong, with the place.
        return []
    return [
        Fault("begins-a-formula", {"value": cell}, Place(name, number, _heading(rows[0], column)))
        for number, cells in enumerate(rows, 1)
        for column, cell in enumerate(cells)
        if begins_a_formula(cell)
    ]


def _heading(head: Sequence[str], column: int) -> str | None:
    return head[column] if column < len(head) else None
