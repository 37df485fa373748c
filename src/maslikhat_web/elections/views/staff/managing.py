"""What staff's home holds for who manages the site: what one begins with, and how the backups stand."""

from datetime import datetime, timedelta

from django.conf import settings
from django.urls import reverse
from django.utils import timezone

from maslikhat.pages.model import CardLine, Cell, Head, Mark, Row, Section, Table, Tone
from maslikhat.wording.dates import short_moment
from maslikhat_web.shared.keeping import Plan, Standing, is_overdue, on_same_device, standing_of
from maslikhat_web.shared.roles import Person
from maslikhat_web.shared.templating import say


def begin_section(person: Person, *, may_begin: bool) -> Section:
    """The acts that a site begins with, in their order, each with where it is done."""
    ways = {
        "people": f"{reverse('people')}#invite",
        "roles": reverse("people"),
        "own": f"{reverse('person', args=(person.pk,))}#give",
        "election": reverse("staff-new") if may_begin else None,
    }
    rows: tuple[Row, ...] = tuple(
        (Cell(say(f"upkeep-begin-{name}"), (say(f"upkeep-begin-{name}-what"),), address=way),)
        for name, way in ways.items()
    )
    heading = say("upkeep-begin")
    return Section("begin", heading, heading, tables=(Table(heading, (Head(say("upkeep-act")),), rows),))


def backup_card() -> tuple[CardLine, ...]:
    """How the backups stand, at a glance: the age of the last good one, and what is wrong."""
    now, plan = timezone.now(), settings.BACKUP_PLAN
    if plan is None:
        return (CardLine(say("upkeep-backups"), mark=Mark(Tone.DOUBT, say("upkeep-backups-none"))),)
    standing = standing_of(settings.HOME)
    lines = [CardLine(say("upkeep-backup-good"), _when(standing), _age(plan, standing, now))]
    if standing.fault:
        lines.append(CardLine(say("upkeep-backup-tried"), mark=Mark(Tone.DOUBT, say("upkeep-backup-failed"))))
    elif not standing.rehearsed:
        lines.append(CardLine(say("upkeep-backup-trial"), mark=Mark(Tone.DOUBT, say("upkeep-backup-no-trial"))))
    if not standing.fault and on_same_device(plan, settings.DATABASES["default"], settings.HOME):
        lines.append(CardLine(say("upkeep-backup-where"), mark=Mark(Tone.DOUBT, say("upkeep-backup-same-device"))))
    return tuple(lines)


def backup_notes() -> tuple[str, ...]:
    """What to do about the backups, in sentences; nothing where they are well."""
    plan = settings.BACKUP_PLAN
    if plan is None:
        return (say("upkeep-backups-none-what"),)
    standing = standing_of(settings.HOME)
    if standing.fault:
        return (say(f"upkeep-fault-{standing.fault}", detail=standing.detail, folder=str(plan.folder)),)
    return () if standing.rehearsed else (say("upkeep-backup-no-trial-what"),)


def backup_section() -> Section | None:
    """The sentences under a heading; None where the backups are well."""
    notes = backup_notes()
    return Section("backups", say("upkeep-backups"), say("upkeep-backups"), notes=notes) if notes else None


def _when(standing: Standing) -> str:
    return short_moment(timezone.localtime(standing.good_at)) if standing.good_at else ""


def _age(plan: Plan, standing: Standing, now: datetime) -> Mark:
    if standing.good_at is None:
        return Mark(Tone.DOUBT, say("upkeep-backup-never"))
    words = say("upkeep-backup-age", hours=max(now - standing.good_at, timedelta()) // timedelta(hours=1))
    if is_overdue(plan, standing, now):
        return Mark(Tone.DOUBT, say("upkeep-backup-overdue", age=words))
    return Mark(Tone.HOLDS, words)
