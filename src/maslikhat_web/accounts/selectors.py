"""What is read of people: who there is, what they may, which invitation a link names, who is an administrator."""

from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256

from allauth.mfa.models import Authenticator
from django.contrib.auth.models import User
from django.core import signing
from django.db.models import Exists, OuterRef, QuerySet

from maslikhat_web.accounts.models import AuthorKey, Invitation, RoleChange
from maslikhat_web.shared.models import RoleInCouncil
from maslikhat_web.shared.roles import Act, Role, councils_of

SALT = "maslikhat.invitation"
EVERY_COUNCIL = ""
UNUSED_SHOWN = 200
FACTORS = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)


def digest_of(code: str) -> str:
    """What is kept of the code in a link."""
    return sha256(code.encode()).hexdigest()


def invitation_of(token: str, at: datetime) -> Invitation | None:
    """The invitation that a link names, if the link is ours and it may still be used."""
    try:
        code = signing.loads(token, salt=SALT)
    except signing.BadSignature:
        return None
    found = Invitation.objects.select_related("user").filter(
        digest=digest_of(str(code)), used_at=None, withdrawn_at=None, expires_at__gt=at
    )
    invitation = found.first()
    if invitation is None or (is_first(invitation) and there_is_an_administrator()):
        return None
    return invitation


def is_first(invitation: Invitation) -> bool:
    """Whether the terminal made it for the first administrator."""
    return invitation.made_by_id is None and invitation.user_id is None


def administrators() -> QuerySet[RoleInCouncil]:
    """The roles of those who administer every council and may sign in."""
    return RoleInCouncil.objects.filter(
        role=Role.ADMINISTRATOR.value, council=EVERY_COUNCIL, user__is_active=True
    ).order_by("pk")


def there_is_an_administrator() -> bool:
    """Whether somebody administers every council."""
    return administrators().exists()


def people() -> Sequence[User]:
    """Everybody, by name, with roles and whether there is a second factor (`has_factor`)."""
    factors = Authenticator.objects.filter(user_id=OuterRef("pk"), type__in=FACTORS)
    found = User.objects.annotate(has_factor=Exists(factors)).prefetch_related("roles")
    return list(found.order_by("first_name", "username"))


def has_second_factor(person_id: int) -> bool:
    """Whether a person has set up an authenticator app or a passkey."""
    return bool(Authenticator.objects.filter(user_id=person_id, type__in=FACTORS).exists())


def history_of(person_id: int) -> Sequence[RoleChange]:
    """What happened to a person's roles, the newest first."""
    return list(RoleChange.objects.filter(user_id=person_id).select_related("by").order_by("-at", "-pk"))


def author_key_of(person_id: int) -> str:
    """The key that names a person on the record; "" where there is none yet."""
    return AuthorKey.objects.filter(user_id=person_id).values_list("key", flat=True).first() or ""


def unused_invitations() -> Sequence[Invitation]:
    """Links that nobody used, the newest first; those of the terminal are left out."""
    found = Invitation.objects.filter(used_at=None).exclude(made_by=None)
    found = found.select_related("made_by", "withdrawn_by", "user").prefetch_related("user__roles")
    return list(found.order_by("-made_at", "-pk")[:UNUSED_SHOWN])


def is_open(invitation: Invitation, at: datetime) -> bool:
    """Whether a link may still be used."""
    return invitation.used_at is None and invitation.withdrawn_at is None and invitation.expires_at > at


def councils_for(invitation: Invitation) -> list[str]:
    """The councils that who makes or withdraws a link administers."""
    return councils_with(invitation.user) if invitation.user else [invitation.council]


def covers(held: Sequence[str], councils: Sequence[str]) -> bool:
    """Whether who administers `held` ("" is every council) administers all of these; none is for those of all."""
    return EVERY_COUNCIL in held or (bool(councils) and set(councils) <= set(held))


def manages(by: User, councils: Sequence[str]) -> bool:
    """Whether `by` administers every one of these councils."""
    return by.is_active and covers(councils_of(by, Act.MANAGE), councils)


def councils_with(person: User) -> list[str]:
    """The councils in which a person holds a role, as often as there are roles."""
    return [each.council for each in person.roles.all()]


def manages_person(by: User, person: User) -> bool:
    """Whether `by` administers every council in which a person holds a role."""
    return manages(by, councils_with(person))
