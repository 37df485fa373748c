"""The record as pages: its entries, its checkpoint, the proof of each entry; and as files for machines."""

import json
from base64 import b64encode

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from maslikhat.pages.model import Cell, Head, Section, Table
from maslikhat.record.leaf import from_bytes
from maslikhat.wording.dates import long_date
from maslikhat.wording.numbers import decimal
from maslikhat_web.records import selectors
from maslikhat_web.records.models import Entry
from maslikhat_web.shared.page import Link, SitePage
from maslikhat_web.shared.templating import language_now, say


def record(request: HttpRequest) -> HttpResponse:
    """The newest entries, and the checkpoint that signs all of them."""
    given = request.GET.get("page", "1")
    number = int(given) if given.isascii() and given.isdigit() and len(given) < 8 else 1
    subject = request.GET.get("subject", "")[:300]
    entries, count = selectors.page(number, subject)
    signed = selectors.latest()
    notes = (signed.note.strip(), str(selectors.verifier())) if signed else ()
    checkpoint = Section("checkpoint", say("record-checkpoint"), say("record-checkpoint"), commands=notes)
    listed = Section("entries", say("record-entries"), say("record-entries"), tables=(_table(entries),))
    home = (Link(say("page-home"), reverse("home")),)
    page = SitePage(say("record-heading", entries=count), say("record-lead"), home, sections=(listed, checkpoint))
    pages = max(1, -(-count // selectors.ON_A_PAGE))
    return render(request, "records/record.html.j2", {"page": page, "number": min(number, pages), "pages": pages})


def _table(entries: list[Entry]) -> Table:
    language = language_now()
    heads = (
        Head(say("record-number"), figures=True),
        Head(say("record-kind")),
        Head(say("record-subject")),
        Head(say("page-day"), spare=True),
    )
    rows = tuple(
        (
            Cell(decimal(each.index, language), address=reverse("record-entry", args=(each.index,))),
            Cell(say(f"record-kind-{each.kind}")),
            Cell(each.subject),
            Cell(long_date(each.time.date(), language)),
        )
        for each in entries
    )
    return Table(say("record-entries"), heads, rows)


def entry(request: HttpRequest, index: int) -> HttpResponse:
    """One entry: what it says, its hash, its receipt."""
    receipt = selectors.receipt(index)
    if receipt is None:
        raise Http404
    leaf = from_bytes(receipt.leaf)
    told = json.dumps(json.loads(receipt.leaf), ensure_ascii=False, indent=2)
    proof = "\n".join(b64encode(each).decode() for each in receipt.proof)
    way = (Link(say("page-home"), reverse("home")), Link(say("web-nav-record"), reverse("record")))
    sections = (
        Section("leaf", say("record-says"), say("record-says"), commands=(told,)),
        Section("proof", say("record-proof"), say("record-proof"), say("record-proof-lead"), commands=(proof,)),
    )
    finding = say("record-entry-heading", entry=index, kind=say(f"record-kind-{leaf.type}"))
    lead = say("record-entry-lead", subject=leaf.subject, sequence=leaf.sequence)
    links = (Link(say("record-receipt"), reverse("record-receipt", args=(index,))),)
    return render(
        request, "shared/page.html.j2", {"page": SitePage(finding, lead, way, sections=sections, links=links)}
    )
