"""Roles given and taken, people shut out and let in again. The last administrator stays, whoever asks."""

from datetime import datetime

from django.contrib.auth.models import User
from django.db import connection, transaction

from maslikhat_web.accounts.models import RoleChange
from maslikhat_web.accounts.selectors import administrators, manages, manages_person
from maslikhat_web.shared.models import RoleInCouncil
from maslikhat_web.shared.roles import Role

# Any number that all who change administrators agree on.
_LOCK = 7_203_520


class NotAllowed(Exception):
    """Who asks does not administer these councils."""


class LastAdministrator(Exception):
    """Nobody would be left who administers every council."""


@transaction.atomic
def give_role(*, person: User, council: str, role: Role, by: User, at: datetime, reason: str) -> bool:
    """Give a role in a council; gives whether it was not held yet. Raises NotAllowed."""
    if not manages(by, [council]):
        raise NotAllowed
    _, new = RoleInCouncil.objects.get_or_create(user=person, council=council, role=role.value)
    if new:
        RoleChange.objects.create(
            user=person, what="given", council=council, role=role.value, by=by, at=at, reason=reason
        )
    return new


@transaction.atomic
def take_role(*, held: RoleInCouncil, by: User, at: datetime, reason: str) -> None:
    """Take a role away. Raises NotAllowed, LastAdministrator."""
    if not manages(by, [held.council]):
        raise NotAllowed
    hold_administrators()
    if RoleInCouncil.objects.filter(pk=held.pk).delete()[0]:
        RoleChange.objects.create(
            user=held.user, what="taken", council=held.council, role=held.role, by=by, at=at, reason=reason
        )
    _must_have_an_administrator()


@transaction.atomic
def shut_out(*, person: User, by: User, at: datetime, reason: str) -> None:
    """Let a person sign in no more, at once. Raises NotAllowed, LastAdministrator."""
    _set_active(person, active=False, by=by)
    RoleChange.objects.create(user=person, what="shut_out", by=by, at=at, reason=reason)
    _must_have_an_administrator()


@transaction.atomic
def let_in(*, person: User, by: User, at: datetime, reason: str) -> None:
    """Let a person sign in again. Raises NotAllowed."""
    _set_active(person, active=True, by=by)
    RoleChange.objects.create(user=person, what="let_in", by=by, at=at, reason=reason)


def hold_administrators() -> None:
    """Let one transaction at a time change administrators. SQLite holds its writers itself."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])


def _set_active(person: User, *, active: bool, by: User) -> None:
    if not manages_person(by, person):
        raise NotAllowed
    hold_administrators()
    User.objects.filter(pk=person.pk).update(is_active=active)


def _must_have_an_administrator() -> None:
    if not administrators().exists():
        raise LastAdministrator
