"""Secrets of authenticator apps and recovery codes, sealed by keys that do not lie in the database.

Who gets hold of the database alone, or of a backup of it, learns no code from it. The first key seals; every key opens,
so that a new one is put in front of the old one. What was kept before there were keys is read as it is.
"""

from base64 import urlsafe_b64encode
from hashlib import sha256

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings

MARK = "sealed:"


class CannotUnseal(Exception):
    """No key at hand opens what was sealed: it was sealed by another one."""


def seal(text: str) -> str:
    """What is kept of a secret."""
    return MARK + _keys().encrypt(text.encode()).decode()


def unseal(kept: str) -> str:
    """The secret. Raises CannotUnseal."""
    if not kept.startswith(MARK):
        return kept
    try:
        return _keys().decrypt(kept.removeprefix(MARK)).decode()
    except InvalidToken as error:
        raise CannotUnseal from error


def is_sealed_now(kept: str) -> bool:
    """Whether the first of the keys sealed it."""
    try:
        _key(settings.FACTOR_KEYS[0]).decrypt(kept.removeprefix(MARK))
    except InvalidToken:
        return False
    return True


def _keys() -> MultiFernet:
    return MultiFernet([_key(each) for each in settings.FACTOR_KEYS])


def _key(text: str) -> Fernet:
    return Fernet(urlsafe_b64encode(sha256(f"maslikhat second factors\n{text}".encode()).digest()))
