"""The head of an election in the making: titles, state, seats. Its id, body and day are those it was begun with."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone

from maslikhat.basics.errors import Fault
from maslikhat.election.case.archive import pack_files, unpacked
from maslikhat.election.case.head import KEYS, LEVELS, entries_of_toml
from maslikhat.election.case.model import State
from maslikhat.election.case.writing import HEAD_FILE, head_text
from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.selectors.drafts import newest_file
from maslikhat_web.elections.selectors.judged import judge
from maslikhat_web.elections.services.drafts import ChangedMeanwhile, put_file
from maslikhat_web.elections.views.staff.draft import tabs
from maslikhat_web.elections.views.staff.frame import address, crumbs, faults_section, of_draft, person, say, show
from maslikhat_web.shared.page import SitePage
from maslikhat_web.shared.roles import Act, may

# What makes the public id is settled when an election is begun.
SETTLED = ("id", "body", "date")


@of_draft(Act.VIEW)
def head(request: HttpRequest, draft: Draft) -> HttpResponse:
    """The form; sent, it becomes a new version of the head."""
    if request.method != "POST":
        return _form(request, draft, [])
    if not may(request.user, Act.PREPARE, draft.council):
        raise PermissionDenied
    before = entries_of(draft)
    given = {key: request.POST.get(key, "").strip()[:2000] for key in KEYS if key not in SETTLED}
    settled = {key: before.get(key, "") for key in SETTLED}
    seen = request.POST.get("seen", "")
    try:
        put_file(
            draft=draft,
            name=HEAD_FILE,
            content=head_text({**settled, **given}).encode(),
            seen=int(seen) if seen.isascii() and seen.isdecimal() and len(seen) < 7 else 0,
            by=person(request),
            at=timezone.now(),
            reason=request.POST.get("reason", "").strip()[:2000],
        )
    except ChangedMeanwhile:
        return _form(request, draft, [say("changed-meanwhile")], 409)
    return HttpResponseRedirect(address("draft", draft))


def entries_of(draft: Draft) -> dict[str, str]:
    """The flat keys of the head as it stands; empty where it cannot be read."""
    file = newest_file(draft, HEAD_FILE)
    ignored: list[Fault] = []
    with unpacked(pack_files({HEAD_FILE: bytes(file.content) if file else b""}), "case") as folder:
        entries = entries_of_toml(folder / HEAD_FILE, ignored) or {}
    return {key: entry.text for key, entry in entries.items() if key in KEYS}


def _form(request: HttpRequest, draft: Draft, wrong: list[str], status: int = 200) -> HttpResponse:
    file, entries = newest_file(draft, HEAD_FILE), entries_of(draft)
    section = faults_section(fault for fault in judge(draft).faults if fault.place.file == HEAD_FILE)
    lead = say("head-lead", election=draft.election, body=entries.get("body", "–"))
    page = SitePage(say("sheet-case"), lead, crumbs(draft), tabs(draft, ""), sections=(section,) if section else ())
    more = {
        "given": {key: entries.get(key, "") for key in KEYS},
        "seen": file.version if file else 0,
        "states": [(each.value, say(f"state-{each.value}")) for each in State],
        "levels": [("", say("level-none")), *((each, say(f"level-{each}")) for each in LEVELS)],
        "may_write": may(request.user, Act.PREPARE, draft.council),
        "messages_told": wrong,
    }
    return show(request, "head", page, status, **more)
