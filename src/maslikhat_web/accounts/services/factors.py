"""Second factors sealed anew: those from before there were keys, and all of them after a key was changed."""

from dataclasses import dataclass
from typing import Any

from allauth.mfa.models import Authenticator
from django.db import transaction

from maslikhat_web.accounts.sealing import CannotUnseal, is_sealed_now, seal, unseal

# What is secret in an authenticator app's row, and in one of recovery codes.
SECRETS = ("secret", "seed", "migrated_codes")
KINDS = (Authenticator.Type.TOTP, Authenticator.Type.RECOVERY_CODES)


@dataclass(frozen=True, slots=True)
class Resealed:
    """How many factors were sealed anew, and how many no key at hand opens."""

    sealed: int
    unreadable: int


@transaction.atomic
def seal_all() -> Resealed:
    """Seal by the first key whatever is not sealed by it."""
    sealed = unreadable = 0
    for factor in Authenticator.objects.select_for_update().filter(type__in=KINDS).order_by("pk"):
        try:
            data = {name: _anew(kept) if name in SECRETS else kept for name, kept in factor.data.items()}
        except CannotUnseal:
            unreadable += 1
            continue
        if data != factor.data:
            factor.data = data
            factor.save(update_fields=["data"])
            sealed += 1
    return Resealed(sealed, unreadable)


def _anew(kept: Any) -> Any:
    if isinstance(kept, list):
        return [_anew(each) for each in kept]
    return kept if is_sealed_now(kept) else seal(unseal(kept))
