"""Who may do what in a council: roles, the acts that each allows, and the one question `may`.

Roles are held per council (`models.RoleInCouncil`). A second clerk may type a protocol first or second; that nobody
types the same one twice is held elsewhere, for every role. An administrator gives roles and touches no figure.
"""

from enum import StrEnum
from typing import Any

from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
from django.db.models import Q

import rules
from maslikhat_web.shared.models import RoleInCouncil


class Act(StrEnum):
    """What a person may be allowed to do."""

    VIEW = "view"
    PREPARE = "prepare"
    TYPE = "type"
    TYPE_AGAIN = "type_again"
    SETTLE = "settle"
    COPY = "copy"
    PUBLISH = "publish"
    MANAGE = "manage"


class Role(StrEnum):
    """What a person is in a council."""

    VIEWER = "viewer"
    CLERK = "clerk"
    SECOND_CLERK = "second_clerk"
    CHAIR = "chair"
    AUDITOR = "auditor"
    ADMINISTRATOR = "administrator"


ALLOWED: dict[Role, frozenset[Act]] = {
    Role.VIEWER: frozenset({Act.VIEW}),
    Role.CLERK: frozenset({Act.VIEW, Act.PREPARE, Act.TYPE}),
    Role.SECOND_CLERK: frozenset({Act.VIEW, Act.TYPE, Act.TYPE_AGAIN}),
    Role.CHAIR: frozenset({Act.VIEW, Act.PREPARE, Act.SETTLE, Act.PUBLISH}),
    Role.AUDITOR: frozenset({Act.VIEW, Act.COPY}),
    Role.ADMINISTRATOR: frozenset({Act.VIEW, Act.MANAGE}),
}
Person = AbstractBaseUser | AnonymousUser


def permission(act: Act) -> str:
    """The name under which `rules` and Django's `has_perm` know an act."""
    return f"council.{act.value}"


def may(person: Person, act: Act, council: str) -> bool:
    """Whether a person may do an act in a council (its id, "kz.mazhilis")."""
    return bool(rules.has_perm(permission(act), person, council))


def allowed_acts(person: Person, council: str) -> frozenset[Act]:
    """All that a person may do in a council, by one query: for pages that show what can be done."""
    if not person.is_authenticated or not getattr(person, "is_active", False):
        return frozenset()
    held = RoleInCouncil.objects.filter(Q(council="") | Q(council=council), user_id=person.pk)
    known = [Role(role) for role in held.values_list("role", flat=True) if role in set(Role)]
    return frozenset().union(*(ALLOWED[role] for role in known))


def role_for(person: Person, act: Act, council: str) -> Role | None:
    """The role in which a person does an act in a council: the first one held that allows it; None where none does."""
    if not person.is_authenticated:
        return None
    held = RoleInCouncil.objects.filter(Q(council="") | Q(council=council), user_id=person.pk)
    roles = set(held.values_list("role", flat=True))
    return next((role for role, acts in ALLOWED.items() if role.value in roles and act in acts), None)


def councils_of(person: Person, act: Act) -> tuple[str, ...]:
    """The councils in which a person may do an act; "" among them means every one."""
    if not person.is_authenticated:
        return ()
    allowing = [role.value for role, acts in ALLOWED.items() if act in acts]
    held = RoleInCouncil.objects.filter(user_id=person.pk, role__in=allowing)
    return tuple(held.order_by("council").values_list("council", flat=True).distinct())


def councils_by_act(person: Person) -> dict[Act, tuple[str, ...]]:
    """The councils in which a person may do each act ("" is every one), by one query: for pages that show several."""
    held = RoleInCouncil.objects.filter(user_id=person.pk or 0).order_by("council").values_list("council", "role")
    known = [(council, Role(role)) for council, role in held if role in set(Role)]
    return {act: tuple(dict.fromkeys(c for c, role in known if act in ALLOWED[role])) for act in Act}


def _holder_of(act: Act) -> Any:
    allowing = [role.value for role, acts in ALLOWED.items() if act in acts]

    def holds(person: Person, council: str | None) -> bool:
        if not person.is_authenticated or not getattr(person, "is_active", False):
            return False
        held = RoleInCouncil.objects.filter(user_id=person.pk, role__in=allowing)
        return held.filter(Q(council="") | Q(council=council or "")).exists()

    return rules.predicate(holds, name=f"holds_a_role_that_may_{act.value}")


for _act in Act:
    rules.set_perm(permission(_act), _holder_of(_act))
