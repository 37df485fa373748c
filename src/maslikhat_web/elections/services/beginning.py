"""Begin an election: of nothing, of a case that somebody packed, or of one that is published and must be corrected."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from django.contrib.auth.models import User
from django.db import transaction

from maslikhat.basics.errors import BadInput, Fault, Place
from maslikhat.election.case.files import WORKBOOK, read_sheets
from maslikhat.election.case.head import BODY, read_entries
from maslikhat.election.case.incoming import require_workbook
from maslikhat.election.case.writing import HEAD_FILE, files_of, head_text
from maslikhat.election.case.zipped import case_folder
from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.selectors.drafts import draft_of
from maslikhat_web.elections.services.drafts import begin

LONGEST_ID = 120


class AlreadyBegun(Exception):
    """There is a draft of this election; its id is in `args`."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """The files of a case that came from outside, and the id that its head gives it."""

    election: str
    files: Mapping[str, bytes]


def id_of(council: str, day: str) -> str:
    """The public id of an election: its council, and its polling day. It is never used again for another."""
    return f"{council}.{day}"


def council_of(election: str) -> str:
    """The council in an id."""
    return election.rpartition(".")[0]


def is_council(text: str) -> bool:
    """Whether a text can be the id of a council: a country, and names parted by points."""
    return BODY.fullmatch(text) is not None and len(text) <= LONGEST_ID - 40


@transaction.atomic
def begin_election(*, election: str, files: Mapping[str, bytes], by: User, at: datetime) -> Draft:
    """Begin with these files. Raises AlreadyBegun."""
    if draft_of(election) is not None:
        raise AlreadyBegun(election)
    return begin(election=election, council=council_of(election), files=files, by=by, at=at)


def empty_files(entries: Mapping[str, str]) -> dict[str, bytes]:
    """The files of an election of which only the head is known."""
    return {HEAD_FILE: head_text(entries).encode()}


def unpack_case(content: bytes, name: str) -> Incoming:
    """The files of a packed case, or of a workbook. Raises BadInput with everything that may not be there."""
    base = WORKBOOK if content[:4] == b"PK\x03\x04" and name.lower().endswith(".xlsx") else "case.zip"
    with TemporaryDirectory() as scratch:
        path = Path(scratch) / base
        path.write_bytes(content)
        if base == WORKBOOK:
            require_workbook(content, WORKBOOK)
            return _read(Path(scratch))
        with case_folder(path) as folder:
            if not folder.is_dir():
                raise BadInput([Fault("not-a-zip", {}, Place(base))])
            workbook = folder / WORKBOOK
            if workbook.is_file():
                require_workbook(workbook.read_bytes(), WORKBOOK)
            return _read(folder)


def _read(folder: Path) -> Incoming:
    """Only the id must be readable: what else is wrong is listed on the page of the check."""
    faults: list[Fault] = []
    _, entries = read_entries(read_sheets(folder, faults), faults)
    given = entries["id"].text if entries and "id" in entries else ""
    if not BODY.fullmatch(given) or len(given) > LONGEST_ID or not is_council(council_of(given)):
        place = Place(HEAD_FILE, column="id")
        raise BadInput([Fault("not-an-id" if given else "missing-key", {"value": given, "key": "id"}, place)])
    files = files_of(folder)
    long = [Fault("not-an-id", {"value": name}, Place(name)) for name in files if len(name) > LONGEST_ID]
    if long:
        raise BadInput(long)
    return Incoming(given, files)
