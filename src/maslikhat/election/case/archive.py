"""A case folder as one ZIP, the same bytes for the same files, and back.

Only what this program packed itself is unpacked here; files that come from outside are looked at elsewhere first.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_SAME_DAY = (1980, 1, 1, 0, 0, 0)


def pack(folder: Path) -> bytes:
    """The files of a folder in the order of their names, every time the same bytes."""
    return pack_files({path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()})


def pack_files(files: Mapping[str, bytes]) -> bytes:
    """Files by name, packed in the order of their names, every time the same bytes."""
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        for name in sorted(files):
            info = ZipInfo(name, _SAME_DAY)
            info.compress_type = ZIP_DEFLATED
            archive.writestr(info, files[name], compresslevel=9)
    return packed.getvalue()


@contextmanager
def unpacked(archive: bytes, name: str) -> Iterator[Path]:
    """The folder of an archive, called `name`, for as long as it is read."""
    with TemporaryDirectory() as scratch:
        folder = Path(scratch) / name
        folder.mkdir()
        with ZipFile(BytesIO(archive)) as packed:
            for info in packed.infolist():
                (folder / Path(info.filename).name).write_bytes(packed.read(info))
        yield folder


def digest(content: bytes) -> str:
    """The SHA-256 of content, in hexadecimal digits."""
    return sha256(content).hexdigest()
