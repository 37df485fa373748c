"""People, links and history as sections of a page."""

from collections.abc import Sequence

from django.contrib.auth.models import User
from django.urls import reverse
from django.utils import timezone

from maslikhat.pages.model import CardLine, Cell, Head, Mark, Row, Section, Table, Tone
from maslikhat.wording.dates import short_date
from maslikhat_web.accounts.models import Invitation, RoleChange
from maslikhat_web.accounts.selectors import author_key_of, has_second_factor
from maslikhat_web.shared.templating import say


def role_words(role: str, council: str) -> str:
    """A role and where it is held."""
    named = say(f"accounts-role-{role.replace('_', '-')}")
    return say("accounts-role-in", role=named, council=council or say("accounts-every-council"))


def people_section(found: Sequence[User]) -> Section:
    """Everybody: name, roles, how they sign in, state."""
    heads = (
        Head(say("accounts-person")),
        Head(say("accounts-roles")),
        Head(say("accounts-factor")),
        Head(say("accounts-last-seen"), spare=True),
        Head(say("page-state")),
    )
    table = Table(say("accounts-people"), heads, tuple(_row(each) for each in found))
    return Section("people", say("accounts-people"), say("accounts-people"), tables=(table,))


def _row(person: User) -> Row:
    roles = tuple(role_words(each.role, each.council) for each in person.roles.all())
    seen = short_date(timezone.localdate(person.last_login)) if person.last_login else "–"
    return (
        Cell(person.first_name or person.username, address=reverse("person", args=(person.pk,))),
        Cell("" if roles else say("accounts-no-role"), roles, muted=not roles),
        Cell("", mark=factor_mark(has_factor=bool(getattr(person, "has_factor", False)))),
        Cell(seen),
        Cell("", mark=state_mark(person)),
    )


def factor_mark(*, has_factor: bool) -> Mark:
    """Whether there is a second factor."""
    if has_factor:
        return Mark(Tone.HOLDS, say("accounts-factor-set"))
    return Mark(Tone.DOUBT, say("accounts-factor-missing"))


def state_mark(person: User) -> Mark:
    """Whether a person may sign in."""
    if person.is_active:
        return Mark(Tone.HOLDS, say("accounts-state-active"))
    return Mark(Tone.ABSENT, say("accounts-state-shut-out"))


def invitations_section(found: Sequence[Invitation]) -> Section:
    """Links that were made and not yet used."""
    heads = (
        Head(say("accounts-person")),
        Head(say("accounts-roles")),
        Head(say("accounts-by"), spare=True),
        Head(say("accounts-expires")),
    )
    rows = tuple(
        (
            Cell(each.name or "–"),
            Cell(role_words(each.role, each.council) if each.role else say("accounts-renewal")),
            Cell(_who(each.made_by)),
            Cell(short_date(timezone.localdate(each.expires_at))),
        )
        for each in found
    )
    table = Table(say("accounts-invitations"), heads, rows)
    return Section("invitations", say("accounts-invitations"), say("accounts-invitations"), tables=(table,))


def history_section(found: Sequence[RoleChange]) -> Section:
    """What was done: when, what, by whom, why."""
    heads = (
        Head(say("page-day")),
        Head(say("accounts-what")),
        Head(say("accounts-by")),
        Head(say("page-reason")),
    )
    rows = tuple(
        (
            Cell(short_date(timezone.localdate(each.at))),
            Cell(_what(each)),
            Cell(_who(each.by)),
            Cell(each.reason or "–"),
        )
        for each in found
    )
    table = Table(say("accounts-history"), heads, rows)
    return Section("history", say("accounts-history"), say("accounts-history"), tables=(table,))


def _what(change: RoleChange) -> str:
    done = say(f"accounts-done-{change.what.replace('_', '-')}")
    return f"{done}: {role_words(change.role, change.council)}" if change.role else done


def _who(person: User | None) -> str:
    return (person.first_name or person.username) if person else say("accounts-terminal")


def card(person: User) -> tuple[CardLine, ...]:
    """What is known of a person at a glance."""
    factor = factor_mark(has_factor=has_second_factor(person.pk))
    return (
        CardLine(say("page-state"), mark=state_mark(person)),
        CardLine(say("accounts-factor"), mark=factor),
        CardLine(say("accounts-email"), person.email or "–"),
        CardLine(say("signed-own-key"), author_key_of(person.pk) or say("signed-own-key-none")),
    )
