"""Elections, their lists, seats and constituencies for programs."""

from collections.abc import Mapping
from typing import Annotated, Any

from django.http import HttpRequest
from ninja import Path, Query, Router

from maslikhat.election.export.document import result_document
from maslikhat.election.export.reason import reason_document
from maslikhat.election.result.reason import SeatNotHeld, UnknownList
from maslikhat_web.elections.api import schemas
from maslikhat_web.elections.selectors.documents import list_document, listed_document
from maslikhat_web.elections.selectors.public import ON_A_PAGE, Shown, current, listing, retracted
from maslikhat_web.elections.selectors.public import NotPublished as NoElection
from maslikhat_web.elections.selectors.reasons import reason_of
from maslikhat_web.shared.faults import OF_ELECTION, TEXT, Fault, NotPublished, TakenBack

router = Router(tags=["elections"])
Id = Annotated[str, Path(max_length=120, pattern=TEXT, description="The id of an election: kz.mazhilis.2023-03-19")]
Part = Annotated[str, Path(max_length=80, pattern=TEXT)]
Page = Annotated[int, Query(ge=1, le=10**6, description="Which page, from 1; after the last one the last is given")]
Words = Annotated[str, Query(max_length=100, pattern=TEXT)]


def shown(election: str) -> Shown:
    """The election as it is published now. Raises NotPublished, TakenBack."""
    try:
        return current(election)
    except NoElection:
        last = retracted(election)
        if last is not None:
            raise TakenBack(election, last.retracted_at, last.retraction_reason) from None
        raise NotPublished from None


@router.get("/elections", response={200: schemas.Elections, 422: Fault}, operation_id="elections")
def elections(
    request: HttpRequest,  # noqa: ARG001 - the signature is the framework's
    *,
    q: Words = "",
    body: Words = "",
    level: Words = "",
    state: Annotated[str, Query(pattern="^(final|interim)?$")] = "",
    year: Annotated[int | None, Query(ge=1900, le=2200)] = None,
    page: Page = 1,
) -> Mapping[str, Any]:
    """The elections published now, the latest day first; filtered by words, body, level, state, year."""
    wanted = {"body": body, "level": level, "state": state}
    found = [
        each
        for each in listing(q)
        if all(getattr(each, name) == value for name, value in wanted.items() if value)
        and year in (None, each.day.year)
    ]
    pages = max(1, -(-len(found) // ON_A_PAGE))
    page = min(page, pages)
    rows = [listed_document(each) for each in found[(page - 1) * ON_A_PAGE : page * ON_A_PAGE]]
    return {"number": len(found), "page": page, "pages": pages, "elections": rows}


@router.get("/elections/{election}", response={200: schemas.Election, **OF_ELECTION}, operation_id="election")
def one_election(request: HttpRequest, election: Id) -> Mapping[str, Any]:  # noqa: ARG001
    """One election: its seats, lots, votes, and where it stands in the record."""
    found = shown(election)
    document, publication = result_document(found.read.explained), found.publication
    return {
        "id": publication.election,
        "body": publication.body,
        "level": publication.level or None,
        "date": publication.day,
        "state": publication.state,
        "title": publication.title,
        "publication": publication.number,
        "published_at": publication.published_at,
        "archive_sha256": publication.archive_sha256,
        "first_entry": publication.first_entry,
        "last_entry": publication.last_entry,
        **{name: document[name] for name in ("seats", "lots", "votes")},
    }


@router.get("/elections/{election}/lists", response={200: list[schemas.PartyList], **OF_ELECTION}, operation_id="lists")
def lists(request: HttpRequest, election: Id) -> list[Mapping[str, Any]]:  # noqa: ARG001
    """The lists with their votes and seats, and the kind of reason of each seat."""
    found = shown(election)
    tier = found.result.tier
    return [list_document(found, option) for option in tier.tally.votes] if tier else []


@router.get(
    "/elections/{election}/lists/{option}/seats/{seat}",
    response={200: schemas.Reason, **OF_ELECTION},
    operation_id="seat",
)
def seat(
    request: HttpRequest,  # noqa: ARG001
    election: Id,
    option: Part,
    seat: Annotated[int, Path(ge=1, le=10**6)],
) -> Mapping[str, Any]:
    """Why a list holds one of its seats: exact facts, the ranking, who was next, how many votes move it."""
    try:
        return reason_document(reason_of(shown(election), option, seat))
    except (UnknownList, SeatNotHeld):
        raise NotPublished from None


@router.get(
    "/elections/{election}/constituencies",
    response={200: list[schemas.Constituency], **OF_ELECTION},
    operation_id="constituencies",
)
def constituencies(request: HttpRequest, election: Id) -> Any:  # noqa: ARG001
    """The constituencies with their winners, as counted or as published."""
    return result_document(shown(election).read.explained)["constituencies"]
