"""People, links and history as sections of a page."""

from collections.abc import Callable, Sequence
from datetime import datetime

from django.contrib.auth.models import User
from django.urls import reverse
from django.utils import timezone

from maslikhat.pages.model import CardLine, Cell, Head, Mark, Row, Section, Table, Tone, Way
from maslikhat.wording.dates import short_date
from maslikhat_web.accounts.models import Invitation, RoleChange
from maslikhat_web.accounts.selectors import author_key_of, has_second_factor, is_open
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
    seen = _day(person.last_login) if person.last_login else "–"
    return (
        Cell(person.first_name or person.username, address=reverse("person", args=(person.pk,))),
        Cell("" if roles else say("accounts-no-role"), roles, muted=not roles),
        Cell("", mark=_factor_of(person)),
        Cell(seen),
        Cell("", mark=state_mark(person)),
    )


def _factor_of(person: User) -> Mark:
    """The same as `factor_mark` in words that need no head of a column: on a narrow page there is none."""
    if getattr(person, "has_factor", False):
        return Mark(Tone.HOLDS, say("upkeep-factor-set"))
    return Mark(Tone.DOUBT, say("upkeep-factor-missing"))


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


def invitations_sections(found: Sequence[Invitation], at: datetime) -> tuple[Section, ...]:
    """Links that may still be used, each with the way to take it back; and those that let nobody in."""
    out = [each for each in found if is_open(each, at)]
    over = [each for each in found if not is_open(each, at)]
    ending = Head(say("accounts-expires"))
    made = (
        _links("invitations", say("accounts-invitations"), out, (ending,), _out),
        _links("over", say("upkeep-links-over"), over, (Head(say("page-state")),), _over),
    )
    return tuple(each for each in made if each is not None)


def _links(
    part: str, heading: str, found: Sequence[Invitation], heads: tuple[Head, ...], rest: Callable[[Invitation], Row]
) -> Section | None:
    common = (Head(say("accounts-person")), Head(say("accounts-roles")), Head(say("accounts-by"), spare=True))
    rows = tuple(
        (Cell(each.name or "–"), Cell(_for_what(each)), Cell(_who(each.made_by)), *rest(each)) for each in found
    )
    table = Table(heading, (*common, *heads), rows)
    return Section(part, heading, heading, tables=(table,)) if rows else None


def _out(link: Invitation) -> Row:
    words = say("upkeep-withdraw")
    label = f"{words}: {link.name or _for_what(link)}"
    way = Way(words, reverse("invitation-withdraw", args=(link.pk,)), label)
    return (Cell(_day(link.expires_at), ways=(way,)),)


def _over(link: Invitation) -> Row:
    if link.withdrawn_at is None:
        told = say("upkeep-expired", day=timezone.localdate(link.expires_at))
        return (Cell("", mark=Mark(Tone.ABSENT, told)),)
    told = say("upkeep-withdrawn", day=timezone.localdate(link.withdrawn_at), by=_who(link.withdrawn_by))
    return (Cell("", mark=Mark(Tone.ABSENT, told), lines=(link.withdrawn_why,)),)


def _for_what(link: Invitation) -> str:
    return role_words(link.role, link.council) if link.role else say("accounts-renewal")


def link_card(link: Invitation) -> tuple[CardLine, ...]:
    """What is known of a link at a glance."""
    return (
        CardLine(say("accounts-roles"), _for_what(link)),
        CardLine(say("accounts-by"), _who(link.made_by)),
        CardLine(say("accounts-expires"), _day(link.expires_at)),
    )


def _day(moment: datetime) -> str:
    return short_date(timezone.localdate(moment))


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
            Cell(_day(each.at)),
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
