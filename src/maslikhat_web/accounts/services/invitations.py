"""Links that let a person in: for the first administrator, for somebody invited, for somebody who lost the way in."""

from datetime import datetime, timedelta
from secrets import token_urlsafe

from allauth.mfa.models import Authenticator
from django.contrib.auth.models import User
from django.core import signing
from django.db import transaction
from django.db.models import QuerySet

from maslikhat_web.accounts.models import Invitation, RoleChange
from maslikhat_web.accounts.selectors import (
    EVERY_COUNCIL,
    SALT,
    councils_for,
    digest_of,
    invitation_of,
    manages,
    manages_person,
    there_is_an_administrator,
)
from maslikhat_web.accounts.services.authors import author_key
from maslikhat_web.accounts.services.people import NotAllowed, hold_administrators
from maslikhat_web.shared.models import RoleInCouncil
from maslikhat_web.shared.roles import Role

FIRST_LASTS = timedelta(hours=1)
INVITATION_LASTS = timedelta(days=3)


class AdministratorExists(Exception):
    """There is an administrator already: the first one cannot be made again."""


class NoSuchInvitation(Exception):
    """The link is not ours, was used or withdrawn, or has expired."""


class NameTaken(Exception):
    """Somebody else signs in under this name or address; `field` says which."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


@transaction.atomic
def invite_first(*, at: datetime) -> str:
    """Make the link for the first administrator; gives what stands in it. Raises AdministratorExists."""
    if there_is_an_administrator():
        raise AdministratorExists
    return _made(
        Invitation(
            role=Role.ADMINISTRATOR.value, council=EVERY_COUNCIL, made_at=at, expires_at=at + FIRST_LASTS, reason=""
        )
    )


@transaction.atomic
def invite(*, name: str, council: str, role: Role, by: User, at: datetime, reason: str) -> str:
    """Invite a person to a role; gives what stands in the link. Raises NotAllowed."""
    if not manages(by, [council]):
        raise NotAllowed
    expires = at + INVITATION_LASTS
    made = Invitation(
        name=name, council=council, role=role.value, made_by=by, made_at=at, expires_at=expires, reason=reason
    )
    return _made(made)


@transaction.atomic
def renew(*, person: User, by: User, at: datetime, reason: str) -> str:
    """A link for a person who lost password or second factor. Raises NotAllowed."""
    if not manages_person(by, person):
        raise NotAllowed
    RoleChange.objects.create(user=person, what="renewed", by=by, at=at, reason=reason)
    expires = at + INVITATION_LASTS
    return _made(
        Invitation(user=person, name=person.first_name, made_by=by, made_at=at, expires_at=expires, reason=reason)
    )


@transaction.atomic
def accept(*, token: str, username: str, name: str, email: str, password: str, at: datetime) -> User:
    """Use a link: make the person, or give the existing one a new password. Raises NoSuchInvitation, NameTaken.

    Of two who use a link at the same moment one gets in: the row says once only that it was used.
    """
    hold_administrators()
    invitation = invitation_of(token, at)
    if invitation is None or not _unused(invitation.pk).update(used_at=at):
        raise NoSuchInvitation
    if invitation.user is not None:
        return _let_in_again(invitation.user, password)
    person = _new_person(username, name, email, password)
    author_key(person=person, at=at)
    RoleInCouncil.objects.create(user=person, council=invitation.council, role=invitation.role)
    RoleChange.objects.create(
        user=person,
        what="given",
        council=invitation.council,
        role=invitation.role,
        by=invitation.made_by,
        at=at,
        reason=invitation.reason,
    )
    return person


@transaction.atomic
def withdraw(*, invitation: Invitation, by: User, at: datetime, reason: str) -> None:
    """Take back a link that nobody used yet. Raises NotAllowed, NoSuchInvitation."""
    if not manages(by, councils_for(invitation)):
        raise NotAllowed
    if not _unused(invitation.pk).update(withdrawn_at=at, withdrawn_by=by, withdrawn_why=reason):
        raise NoSuchInvitation
    if invitation.user is not None:
        RoleChange.objects.create(user=invitation.user, what="withdrawn", by=by, at=at, reason=reason)


def _unused(key: int) -> QuerySet[Invitation]:
    return Invitation.objects.filter(pk=key, used_at=None, withdrawn_at=None)


def _made(invitation: Invitation) -> str:
    code = token_urlsafe(32)
    invitation.digest = digest_of(code)
    invitation.save(force_insert=True)
    return signing.dumps(code, salt=SALT)


def _new_person(username: str, name: str, email: str, password: str) -> User:
    # Names and addresses share one field at sign-in, so none may be another's in either.
    for field, given in (("username", username), ("email", email)):
        if given and User.objects.filter(username__iexact=given).exists():
            raise NameTaken(field)
        if given and User.objects.filter(email__iexact=given).exists():
            raise NameTaken(field)
    return User.objects.create_user(username.lower(), email.lower(), password, first_name=name)


def _let_in_again(person: User, password: str) -> User:
    person.set_password(password)
    person.save(update_fields=["password"])
    Authenticator.objects.filter(user=person).delete()
    return person
