"""Import of papers: a file is looked at, its columns named, all of it tried, and only then made the election's."""

from collections.abc import Iterator
from dataclasses import replace

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone

from maslikhat.basics.errors import BadInput
from maslikhat.election.protocols.form import Form
from maslikhat.election.protocols.formfile import find_form
from maslikhat.law.shelf import FORM, RULES, form_files
from maslikhat.pages.model import Cell, Head, Section, Table
from maslikhat.wording.faults import tell_error
from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.models.staff import Upload
from maslikhat_web.elections.selectors.ballot import options_of
from maslikhat_web.elections.selectors.drafts import newest_files, versions_of
from maslikhat_web.elections.selectors.judged import Judged
from maslikhat_web.elections.selectors.staff import remembered, upload_of, uploads_of
from maslikhat_web.elections.services.drafts import ChangedMeanwhile
from maslikhat_web.elections.services.papers import first_mapping, look_at, mapping_of, new_files, try_out
from maslikhat_web.elections.services.staff import DoneBefore, confirm_upload, give_up, keep_mapping, keep_upload
from maslikhat_web.elections.views.staff.check import result_sections
from maslikhat_web.elections.views.staff.draft import tabs
from maslikhat_web.elections.views.staff.frame import address, crumbs, faults_section, of_draft, person, say, show
from maslikhat_web.elections.views.staff.mapping import form_of, sent_mapping
from maslikhat_web.elections.views.staff.papers import faulty_file, faulty_section, relations_section, wants_file
from maslikhat_web.shared.page import Link, SitePage
from maslikhat_web.shared.roles import Act, may
from maslikhat_web.shared.templating import language_now


@of_draft(Act.VIEW)
def importing(request: HttpRequest, draft: Draft) -> HttpResponse:
    """The uploads that wait, and a form for another."""
    if request.method != "POST":
        return _start(request, draft, [])
    if not may(request.user, Act.PREPARE, draft.council):
        raise PermissionDenied
    file = request.FILES.get("file")
    if file is None:
        return _start(request, draft, [say("no-file")])
    try:
        form, content = form_for(draft), file.read()
        looked = look_at(content, file.name or "")
        mapping = first_mapping(looked, form, options_of(draft), remembered(draft.council, looked.headings))
    except BadInput as error:
        return _start(request, draft, tell_error(error, language_now()))
    upload = keep_upload(
        draft=draft, name=file.name or "", content=content, mapping=mapping, by=person(request), at=timezone.now()
    )
    return HttpResponseRedirect(address("upload", draft, upload.pk))


def form_for(draft: Draft) -> Form:
    """The form of the papers of the country. Raises BadInput where none is coded."""
    return find_form(f"{draft.election.partition('.')[0]}.{FORM}", RULES)


def _start(request: HttpRequest, draft: Draft, wrong: list[str]) -> HttpResponse:
    coded = {path.parent.name for path in form_files()}
    country = draft.election.partition(".")[0]
    waiting = uploads_of(draft)
    rows = tuple((Cell(each.name, address=address("upload", draft, each.pk)), Cell(each.sha256)) for each in waiting)
    table = Table(say("uploads"), (Head(say("file")), Head("SHA-256")), rows)
    sections = (Section("uploads", say("uploads"), say("uploads"), tables=(table,)),) if waiting else ()
    page = SitePage(say("import-heading"), say("import-lead"), crumbs(draft), tabs(draft, "import"), sections=sections)
    can = country in coded and may(request.user, Act.PREPARE, draft.council)
    told = wrong if country in coded else [say("no-form", country=country)]
    return show(request, "import", page, 400 if wrong else 200, messages_told=told, may_write=can)


@of_draft(Act.PREPARE)
def upload(request: HttpRequest, draft: Draft, key: int) -> HttpResponse:
    """The mapping of an upload, and what the election would be with it; confirmed, it is."""
    found = upload_of(draft, key)
    if found is None:
        raise Http404(str(key))
    form, options = form_for(draft), options_of(draft)
    asked = request.POST.get("act", "")
    if request.method == "POST" and asked == "drop":
        give_up(upload=found, at=timezone.now())
        return HttpResponseRedirect(address("import", draft))
    if request.method == "POST" and asked == "try":
        keep_mapping(upload=found, mapping=sent_mapping(request.POST.dict(), found.mapping, form, options))
        return HttpResponseRedirect(f"{request.path}#tried")
    tried = try_out({name: bytes(each.content) for name, each in newest_files(draft).items()}, _new(found))
    if request.method == "POST" and asked == "confirm":
        return _confirm(request, draft, found, tried)
    papers = tried.opened.papers if tried.opened else None
    if papers is not None and wants_file(request):
        return faulty_file(papers, draft.election)
    return _page(request, draft, found, tried)


def _new(found: Upload) -> dict[str, bytes]:
    return new_files(found, mapping_of(found.mapping))


def _confirm(request: HttpRequest, draft: Draft, found: Upload, tried: Judged) -> HttpResponse:
    if is_refused(tried) or request.POST.get("archive") != tried.archive_sha256:
        return _page(request, draft, found, tried, wrong=say("changed-meanwhile"), status=409)
    new, versions = _new(found), versions_of(draft)
    files = {name: content for name, content in new.items() if content or name in versions}
    headings = look_at(bytes(found.content), found.name).headings
    try:
        confirm_upload(
            upload=found, files=files, seen=versions, headings=headings, by=person(request), at=timezone.now()
        )
    except (ChangedMeanwhile, DoneBefore):
        return _page(request, draft, found, tried, wrong=say("changed-meanwhile"), status=409)
    return HttpResponseRedirect(address("check", draft))


def is_refused(tried: Judged) -> bool:
    """Whether papers cannot be taken: their file or its mapping is at fault. Faults of other files do not matter."""
    return any(_is_of_papers(fault.place.file) for fault in tried.faults)


def _is_of_papers(file: str | None) -> bool:
    return file is not None and file.startswith("protocols.")


def _page(
    request: HttpRequest, draft: Draft, found: Upload, tried: Judged, *, wrong: str = "", status: int = 200
) -> HttpResponse:
    form, options = form_for(draft), options_of(draft)
    page = SitePage(
        say("upload-heading", file=found.name),
        say("upload-lead", digest=found.sha256),
        crumbs(draft, Link(say("tab-import"), address("import", draft))),
        tabs(draft, "import"),
        sections=tuple(_sections(request, tried)),
    )
    looked = look_at(bytes(found.content), found.name)
    more = {
        "mapping": form_of(found.mapping, form, options),
        "is_long": found.mapping.get("layout") == "long",
        "head": [column for column in looked.head if column],
        "sample": [dict(zip(looked.head, cells, strict=False)) for cells in looked.sample[:3]],
        "archive": tried.archive_sha256,
        "refused": is_refused(tried),
        "messages_told": [wrong] if wrong else [],
    }
    return show(request, "upload", page, status, **more)


def _sections(request: HttpRequest, tried: Judged) -> Iterator[Section]:
    own = [fault for fault in tried.faults if _is_of_papers(fault.place.file)]
    others = [fault for fault in tried.faults if fault not in own]
    for name, faults in (("papers", own), ("others", others)):
        heading = say(f"faults-of-{name}", faults=len(faults))
        found = faults_section(faults, heading)
        if found is not None:
            yield replace(found, id=f"faults-of-{name}")
    papers = tried.opened.papers if tried.opened else None
    if papers is not None:
        yield relations_section(papers)
        yield faulty_section(request, papers)
    yield from result_sections(tried)
