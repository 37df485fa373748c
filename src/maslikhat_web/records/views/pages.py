"""The record as pages: its entries, its checkpoint, each entry in words with its proof, how to verify all of it."""

import json
from base64 import b64encode
from collections.abc import Iterator, Sequence
from datetime import datetime
from urllib.parse import urlencode

import segno
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from maslikhat.pages.model import CardLine, Cell, Head, Mark, Section, Table, Tone
from maslikhat.record import verifier
from maslikhat.record.kinds import Kind
from maslikhat.record.leaf import Leaf, from_bytes, leaf_hash
from maslikhat.record.policy import Policy
from maslikhat.wording.dates import long_date
from maslikhat.wording.numbers import decimal
from maslikhat_web.records import selectors
from maslikhat_web.records.documents import entry_document, record_document, verification_document
from maslikhat_web.records.models import Checkpoint, Cosignature, Entry
from maslikhat_web.records.packed import MOST_ENTRIES
from maslikhat_web.records.views.acts import attachments, author_section, author_words, moment, notes_of
from maslikhat_web.records.views.telling import kind_words, tables_of
from maslikhat_web.shared.answers import data, wants_json
from maslikhat_web.shared.page import Link, SitePage
from maslikhat_web.shared.templating import language_now, say


def record(request: HttpRequest) -> HttpResponse:
    """The newest entries, who has seen the log, and the checkpoint that signs all of it."""
    asked = _asked(request)
    found, signed = selectors.page_of(asked), selectors.latest()
    if wants_json(request):
        return data("record", record_document(found, signed))
    notes = (selectors.note_of(signed).strip(), str(selectors.verifier())) if signed else ()
    checkpoint = Section("checkpoint", say("record-checkpoint"), say("record-checkpoint"), commands=notes)
    heading = say("record-found", number=found.number) if asked.subject or asked.kind else say("record-entries")
    listed = Section("entries", say("record-entries"), heading, tables=(_table(found.entries),))
    page = SitePage(
        say("record-heading", entries=selectors.size()),
        say("record-lead"),
        _way()[:1],
        sections=(listed, _witnesses(signed), checkpoint),
        links=_links(),
    )
    kinds = [(each.value, kind_words(each, language_now())) for each in Kind]
    kept = urlencode({name: told for name in ("subject", "kind") if (told := getattr(asked, name))})
    return render(
        request, "records/record.html.j2", {"page": page, "asked": asked, "found": found, "kinds": kinds, "kept": kept}
    )


def _asked(request: HttpRequest) -> selectors.Asked:
    given, kind = request.GET.get("page", "1"), request.GET.get("kind", "")
    number = int(given) if given.isascii() and given.isdigit() and len(given) < 8 else 1
    return selectors.Asked(request.GET.get("subject", "")[:300], kind if kind in list(Kind) else "", number)


def _way() -> tuple[Link, ...]:
    return (Link(say("page-home"), reverse("home")), Link(say("web-nav-record"), reverse("record")))


def _links() -> tuple[Link, ...]:
    return (
        Link(say("log-verify-link"), reverse("record-verify")),
        Link(say("log-download-verifier"), reverse("record-verifier")),
    )


def _whole() -> tuple[Link, ...]:
    signed = selectors.latest()
    if signed is None or signed.size > MOST_ENTRIES:
        return ()
    return (Link(say("log-download-whole"), reverse("record-packed")),)


def _table(entries: Sequence[Entry]) -> Table:
    language = language_now()
    heads = (
        Head(say("record-number"), figures=True),
        Head(say("record-kind")),
        Head(say("record-subject")),
        Head(f"{say('page-day')}, UTC", spare=True),
    )
    rows = tuple(
        (
            Cell(decimal(each.index, language), address=reverse("record-entry", args=(each.index,))),
            Cell(kind_words(each.kind, language)),
            Cell(each.subject),
            Cell(long_date(each.time.date(), language)),
        )
        for each in entries
    )
    return Table(say("record-entries"), heads, rows)


def _witnesses(signed: Checkpoint | None) -> Section:
    """Who has cosigned the newest checkpoint, of those who are asked to."""
    policy = selectors.policy()
    seen = {each.witness: each for each in selectors.cosignatures(signed)} if signed and policy.witnesses else {}
    heading = say("log-witnesses")
    if not policy.witnesses:
        return Section("witnesses", heading, heading, notes=(say("log-no-witnesses"),))
    heads = (Head(say("log-witness")), Head(say("record-kind")), Head(say("log-seen")))
    rows = tuple((Cell(each.key.name), Cell(each.kind), _seen(seen.get(each.key.name))) for each in policy.witnesses)
    lead = say("log-witnesses-lead", need=policy.need, of=len(policy.witnesses), kinds=policy.kinds)
    return Section(
        "witnesses", heading, heading, lead, tables=(Table(heading, heads, rows),), notes=_enough(policy, seen)
    )


def _seen(found: Cosignature | None) -> Cell:
    if found is None:
        return Cell("", mark=Mark(Tone.ABSENT, say("log-not-seen")))
    return Cell("", mark=Mark(Tone.HOLDS, moment(found.time)))


def _enough(policy: Policy, seen: dict[str, Cosignature]) -> tuple[str, ...]:
    enough = len(seen) >= policy.need and len({each.kind for each in seen.values()}) >= policy.kinds
    return (say("log-witnesses-enough" if enough else "log-witnesses-few", count=len(seen), need=policy.need),)


def entry(request: HttpRequest, index: int) -> HttpResponse:
    """One entry: what it says in words, how to verify it, what it says letter by letter, its proof."""
    receipt = selectors.receipt(index)
    if receipt is None:
        raise Http404
    if wants_json(request):
        return data("entry", entry_document(receipt))
    leaf = from_bytes(receipt.leaf)
    language = language_now()
    told = json.dumps(json.loads(receipt.leaf), ensure_ascii=False, indent=2)
    proof = "\n".join(b64encode(each).decode() for each in receipt.proof)
    address = request.build_absolute_uri(reverse("record-receipt", args=(index,)))
    command = f"python3 -I {verifier.NAME} receipt-{index}.json --key '{selectors.verifier()}'"
    heading = say("log-in-words")
    sections = (
        Section("words", heading, heading, tables=(*tables_of(leaf), *attachments(leaf)), notes=notes_of(leaf)),
        author_section(leaf.author),
        Section(
            "verify", say("log-verify-this"), say("log-verify-this"), say("log-verify-this-lead"), commands=(command,)
        ),
        Section("leaf", say("record-says"), say("record-says"), commands=(told,)),
        Section("proof", say("record-proof"), say("record-proof"), say("record-proof-lead"), commands=(proof,)),
    )
    page = SitePage(
        say("record-entry-heading", entry=index, kind=kind_words(leaf.type, language)),
        say("record-entry-lead", subject=leaf.subject, sequence=leaf.sequence),
        _way(),
        card=_card(leaf, receipt.leaf),
        sections=sections,
        links=(Link(say("record-receipt"), reverse("record-receipt", args=(index,))), *_beside(leaf), *_links()),
    )
    drawn = segno.make(address, error="m").svg_inline(scale=4, border=4, dark="#000", light="#fff", omitsize=True)
    return render(request, "records/entry.html.j2", {"page": page, "qr": drawn, "address": address})


def _card(leaf: Leaf, content: bytes) -> tuple[CardLine, ...]:
    made = datetime.strptime(leaf.time, "%Y-%m-%dT%H:%M:%S%z")
    lines = [
        CardLine(say("log-time"), moment(made)),
        CardLine(say("log-author"), author_words(leaf.author)),
        CardLine(say("log-hash"), leaf_hash(content).hex()),
    ]
    if leaf.reason:
        lines.append(CardLine(say("log-reason"), leaf.reason))
    lines += [CardLine(say("log-attachment"), f"{each.name}: {each.sha256}") for each in leaf.attachments]
    return tuple(lines)


def _beside(leaf: Leaf) -> Iterator[Link]:
    """The entry that this one replaces or opens, and the one that follows it on the same subject."""
    index = selectors.before(leaf) if leaf.sequence > 1 else None
    if index is not None:
        message = "signed-opens" if leaf.type == Kind.OPENED else "log-replaces"
        yield Link(say(message, entry=index), reverse("record-entry", args=(index,)))
    following = selectors.after(leaf)
    if following is not None:
        message = "signed-opened" if following[1] == Kind.OPENED else "signed-followed"
        yield Link(say(message, entry=following[0]), reverse("record-entry", args=(following[0],)))


def verify(request: HttpRequest) -> HttpResponse:
    """How anyone verifies the record: the file, the key, the steps, with the addresses of this site."""
    source = request.build_absolute_uri(reverse("record-checkpoint")).removesuffix("/checkpoint")
    name, key, size = verifier.NAME, str(selectors.verifier()), selectors.size()
    if wants_json(request):
        return data("verification", verification_document(source, key, size))
    steps = (
        ("file", f"sha256sum {name}\n{verifier.digest()}  {name}"),
        ("key", key),
        ("receipt", f"python3 -I {name} receipt-0.json --key '{key}'"),
        ("log", f"python3 -I {name} record-{size}.zip --key '{key}' --lang {language_now()}"),
        ("export", f"maslikhat record export {source} log"),
        (
            "older",
            f"python3 -I {name} log --key '{key}' --older checkpoint-kept\n"
            f"python3 -I {name} receipt-0.json --key '{key}' --older checkpoint-kept --proof proof.json",
        ),
        ("witness", f"maslikhat record witness {source} --name NAME --secret secret.pem --state state.json --hand-in"),
    )
    sections = tuple(
        Section(
            each, say(f"log-step-{each}"), say(f"log-step-{each}"), say(f"log-step-{each}-what"), commands=(command,)
        )
        for each, command in steps
    )
    page = SitePage(
        say("log-verify-heading"), say("log-verify-lead"), _way(), sections=sections, links=(*_links()[1:], *_whole())
    )
    return render(request, "records/verify.html.j2", {"page": page})
