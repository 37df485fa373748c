"""A case that comes as one ZIP from anywhere: looked at before it is unpacked, unpacked within limits, then read.

Taken is a ZIP of the files of one case, bare or in one folder, as file managers make it. Refused: names that lead out
of the folder, a file twice, more files or bytes than a case has, a second case, files beside or below the case.
"""

import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import Final
from zipfile import BadZipFile, ZipFile, ZipInfo

from maslikhat.basics.errors import BadInput, Fault, MaslikhatError, Place
from maslikhat.election.case.files import HEAD, WORKBOOK

MOST_FILES: Final = 200
# Unpacked, all files together. The papers of the largest shipped case have a megabyte.
MOST_BYTES: Final = 2**29
BLOCK: Final = 2**20
HEADS: Final = (f"{HEAD}.toml", WORKBOOK)
# What file managers add without being asked.
ADDED: Final = ("__MACOSX", ".DS_Store", "Thumbs.db", "desktop.ini")


@contextmanager
def case_folder(path: Path) -> Iterator[Path]:
    """The folder of a case: `path` itself, or what is unpacked of it for as long as it is read.

    Faults that rise meanwhile name the archive and not the folder it was unpacked to. Raises BadInput.
    """
    if not path.is_file() or not _is_packed(path):
        yield path
        return
    with TemporaryDirectory() as scratch:
        folder = Path(scratch) / (path.stem.strip(".") or "case")
        folder.mkdir()
        _unpack(path, folder)
        try:
            yield folder
        except MaslikhatError as error:
            error.faults = tuple(_named(fault, folder, path) for fault in error.faults)
            raise


def _is_packed(path: Path) -> bool:
    """Whether a file is a ZIP or says so by its name. A workbook is a ZIP too, and no case by itself."""
    with path.open("rb") as file:
        return path.suffix.lower() == ".zip" or (file.read(4) == b"PK\x03\x04" and path.suffix.lower() != ".xlsx")


def _named(fault: Fault, folder: Path, path: Path) -> Fault:
    file = fault.place.file
    if file is None or not file.startswith(str(folder)):
        return fault
    return replace(fault, place=replace(fault.place, file=str(path) + file.removeprefix(str(folder))))


def _unpack(path: Path, folder: Path) -> None:
    try:
        with ZipFile(path) as archive:
            _write(archive, _members(archive, path), folder, path)
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError):
        # Not a ZIP, cut short, spoilt, or locked with a password: nothing of it can be read.
        raise BadInput([Fault("not-a-zip", {}, Place(str(path)))]) from None
    except OSError as error:
        # A name that no disk can hold, or no room left.
        facts = {"format": "ZIP", "reason": error.strerror}
        raise BadInput([Fault("broken-file", facts, Place(str(path)))]) from None


def _members(archive: ZipFile, path: Path) -> list[ZipInfo]:
    """The files of the one case in the archive. Raises BadInput with everything that may not stand there."""
    infos = [info for info in archive.infolist() if not info.is_dir()]
    faults = [
        Fault("zip-leads-out", {"name": info.filename}, Place(str(path))) for info in infos if _leads_out(info.filename)
    ]
    if faults:
        raise BadInput(faults)
    kept = [info for info in infos if not set(PurePosixPath(info.filename).parts) & set(ADDED)]
    homes = sorted({str(PurePosixPath(info.filename).parent) for info in kept if _base(info) in HEADS})
    if not homes:
        raise BadInput([Fault("not-a-case", {"wanted": HEADS}, Place(str(path)))])
    if len(homes) > 1:
        raise BadInput([Fault("zip-of-several-cases", {"folders": tuple(homes)}, Place(str(path)))])
    if len(kept) > MOST_FILES:
        raise BadInput([Fault("zip-too-many-files", {"files": len(kept), "most": MOST_FILES}, Place(str(path)))])
    seen: set[str] = set()
    for info in kept:
        if str(PurePosixPath(info.filename).parent) != homes[0]:
            faults.append(Fault("zip-file-elsewhere", {"name": info.filename, "home": homes[0]}, Place(str(path))))
        elif _base(info).casefold() in seen:
            faults.append(Fault("zip-file-twice", {"name": info.filename}, Place(str(path))))
        seen.add(_base(info).casefold())
    if faults:
        raise BadInput(faults)
    return kept


def _base(info: ZipInfo) -> str:
    return PurePosixPath(info.filename).name


def _leads_out(name: str) -> bool:
    return name.startswith("/") or "\\" in name or ":" in name or ".." in PurePosixPath(name).parts


def _write(archive: ZipFile, members: list[ZipInfo], folder: Path, path: Path) -> None:
    """Write the members, counting what truly comes out: the sizes that an archive tells of itself may be false."""
    left = MOST_BYTES
    for info in members:
        with archive.open(info) as packed, (folder / _base(info)).open("wb") as plain:
            while block := packed.read(min(BLOCK, left + 1)):
                left -= len(block)
                if left < 0:
                    raise BadInput([Fault("file-too-large", {"limit": MOST_BYTES}, Place(str(path)))])
                plain.write(block)
