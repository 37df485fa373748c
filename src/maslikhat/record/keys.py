"""The key that signs checkpoints: an Ed25519 key in a file that only its owner reads, made once."""

import os
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, load_pem_private_key

from maslikhat.basics.errors import MaslikhatError, Place


class NotAKey(MaslikhatError):
    """The file holds no Ed25519 key."""

    code = "not-a-key"


def key_in(path: Path) -> Ed25519PrivateKey:
    """The key that lies there; a new one where none does. Raises NotAKey."""
    made = Ed25519PrivateKey.generate()
    try:
        keep(path, made)
    except FileExistsError:
        return read_key(path)
    return made


def keep(path: Path, key: Ed25519PrivateKey) -> None:
    """Put a key into a new file. Raises FileExistsError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
        file.flush()
        os.fsync(file.fileno())


def read_key(path: Path) -> Ed25519PrivateKey:
    """The key that lies there. Raises NotAKey."""
    try:
        found = load_pem_private_key(path.read_bytes(), password=None)
    except (OSError, ValueError, TypeError):
        raise NotAKey(Place(file=str(path))) from None
    if not isinstance(found, Ed25519PrivateKey):
        raise NotAKey(Place(file=str(path)))
    return found
