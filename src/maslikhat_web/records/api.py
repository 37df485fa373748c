"""The record for programs: entries, the checkpoint, receipts, consistency. Mounted under /api/v1/ by the roof."""

import json
from base64 import b64encode
from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any

from django.http import HttpRequest
from ninja import Path, Query, Router, Schema

from maslikhat.record.errors import NotInTheLog
from maslikhat.record.kinds import Kind
from maslikhat_web.records import selectors
from maslikhat_web.records.documents import entries_document, receipt_document, short_document
from maslikhat_web.shared.faults import TEXT, WRONG, Fault, NotPublished

router = Router(tags=["record"])
Size = Annotated[int, Query(ge=0, le=2**53)]
Index = Annotated[int, Path(ge=0, le=2**53, description="The number of the entry, from 0")]


class EntryOut(Schema):
    """An entry of the log in short; its hash in hexadecimal digits."""

    index: int
    kind: str
    jurisdiction: str
    subject: str
    sequence: int
    time: datetime
    leaf_hash: str


class Entries(Schema):
    """A page of entries, the newest first."""

    number: int
    page: int
    pages: int
    entries: list[EntryOut]


class WholeEntry(EntryOut):
    """An entry with what it says: `leaf` is the canonical JSON that was hashed, `says` the same read."""

    leaf: str
    says: dict[str, Any]


class CheckpointOut(Schema):
    """The newest signed checkpoint with the cosignatures of witnesses, and the key that signed it."""

    size: int
    root: str
    note: str
    key: str
    time: datetime


class ReceiptOut(Schema):
    """A receipt: everything that a check without a network needs, but for the key.

    `rotations` are the notes by which the key was changed.
    """

    leaf: str
    index: int
    proof: list[str]
    checkpoint: str
    rotations: list[str]


class Consistency(Schema):
    """The proof that the log at `new` entries continues it at `old`; hashes in base64."""

    old: int
    new: int
    proof: list[str]


@router.get("/record/entries", response={200: Entries, 422: Fault}, operation_id="entries")
def entries(
    request: HttpRequest,  # noqa: ARG001 - the signature is the framework's
    subject: Annotated[
        str, Query(max_length=300, pattern=TEXT, description="The beginning of what they are about")
    ] = "",
    kind: Annotated[Kind | None, Query(description="What they are")] = None,
    page: Annotated[int, Query(ge=1, le=10**6)] = 1,
) -> Mapping[str, Any]:
    """The entries of the record, fifty a page, the newest first; the last page where a later one is asked for."""
    return entries_document(selectors.page_of(selectors.Asked(subject, kind or "", page)))


@router.get("/record/entries/{index}", response={200: WholeEntry, **WRONG}, operation_id="entry")
def entry(request: HttpRequest, index: Index) -> Mapping[str, Any]:  # noqa: ARG001
    """One entry with what it says, letter by letter."""
    found = selectors.entry_at(index)
    if found is None:
        raise NotPublished
    leaf = bytes(found.leaf)
    return {**short_document(found), "leaf": leaf.decode(), "says": json.loads(leaf)}


@router.get("/record/checkpoint", response={200: CheckpointOut, 404: Fault}, operation_id="checkpoint")
def checkpoint(request: HttpRequest) -> Mapping[str, Any]:  # noqa: ARG001
    """The newest signed checkpoint."""
    signed = selectors.latest()
    if signed is None:
        raise NotPublished
    root = b64encode(bytes(signed.root)).decode()
    return {
        "size": signed.size,
        "root": root,
        "note": selectors.note_of(signed),
        "key": str(selectors.verifier()),
        "time": signed.time,
    }


@router.get("/record/receipts/{index}", response={200: ReceiptOut, **WRONG}, operation_id="receipt")
def receipt(request: HttpRequest, index: Index) -> Mapping[str, Any]:  # noqa: ARG001
    """The receipt of an entry against the newest checkpoint."""
    found = selectors.receipt(index)
    if found is None:
        raise NotPublished
    return receipt_document(found)


@router.get("/record/consistency", response={200: Consistency, **WRONG}, operation_id="consistency")
def consistency(request: HttpRequest, old: Size, new: Size) -> Mapping[str, Any]:  # noqa: ARG001
    """The proof that the log at `new` entries continues it at `old`; 404 where the log was never so long."""
    try:
        proof = selectors.consistency(old, new)
    except NotInTheLog:
        raise NotPublished from None
    return {"old": old, "new": new, "proof": [b64encode(each).decode() for each in proof]}
