"""Stations' papers and the laboratory for programs."""

from collections.abc import Mapping
from typing import Annotated, Any

from django.http import HttpRequest
from ninja import Query, Router
from pydantic import Field, WithJsonSchema

from maslikhat.basics.errors import MaslikhatError
from maslikhat.election.allocation.threshold import Base
from maslikhat.election.comparison.compare import METHODS
from maslikhat.wording.faults import tell_error
from maslikhat_web.elections.api import schemas
from maslikhat_web.elections.api.routes import Id, Page, Part, Words, shown
from maslikhat_web.elections.selectors.documents import (
    missing_document,
    paper_documents,
    papers_document,
    tried_document,
)
from maslikhat_web.elections.selectors.papers import (
    Asked,
    breaches_of,
    knows_relation,
    missing_of,
    page_of,
    papers_of,
    versions_of,
)
from maslikhat_web.elections.selectors.trying import Setting, try_setting
from maslikhat_web.shared.faults import OF_ELECTION, TEXT, NotAnswerable, NotPublished

router = Router(tags=["elections"])
_MOST_SEATS = 2000
_SHARE = r"^([0-9]{1,3}([.,][0-9]{1,6})?%|[0-9]{1,6}/[0-9]{1,6})$"
Method = Annotated[str, WithJsonSchema({"type": "string", "enum": sorted(METHODS)})]
OfWhat = Annotated[str, WithJsonSchema({"type": "string", "enum": sorted(Base)})]
Vote = Annotated[str, Field(max_length=60, pattern=r"^[^\x00:]{1,40}:[0-9]{1,10}$")]


@router.get("/elections/{election}/stations", response={200: schemas.Papers, **OF_ELECTION}, operation_id="stations")
def stations(
    request: HttpRequest,  # noqa: ARG001 - the signature is the framework's
    *,
    election: Id,
    q: Words = "",
    contest: Words = "",
    territory: Words = "",
    faulty: bool = False,
    relation: Annotated[str, Query(max_length=80, pattern=TEXT, description="A relation that the papers break")] = "",
    side: Annotated[str, Query(pattern="^(more|fewer)?$", description="Which side of it is the larger")] = "",
    page: Page = 1,
) -> Mapping[str, Any]:
    """The papers in force, fifty a page; by words, contest, territory, out of balance, the relation that they break."""
    known = shown(election)
    if relation and not knows_relation(known.read.form, relation):
        raise NotPublished
    asked = Asked(q, contest, territory, faulty=faulty, page=page, relation=relation, side=side)
    return papers_document(known, papers_of(election, asked), breaches_of(election, known.read.form, asked))


@router.get(
    "/elections/{election}/stations-not-in",
    response={200: schemas.NotIn, **OF_ELECTION},
    operation_id="stations_not_in",
)
def stations_not_in(
    request: HttpRequest,  # noqa: ARG001
    *,
    election: Id,
    q: Words = "",
    contest: Words = "",
    territory: Words = "",
    page: Page = 1,
) -> Mapping[str, Any]:
    """The stations of the published list without a paper in force, fifty a page; 404 where no list was published."""
    listed = shown(election).read.stations
    if listed is None:
        raise NotPublished
    return missing_document(page_of(missing_of(election, listed, Asked(q, contest, territory)), page))


@router.get(
    "/elections/{election}/stations/{contest}/{station}",
    response={200: list[schemas.Paper], **OF_ELECTION},
    operation_id="paper",
)
def paper(request: HttpRequest, election: Id, contest: Part, station: Part) -> list[Mapping[str, Any]]:  # noqa: ARG001
    """Every version of a station's paper, by origin, the newest first."""
    known = shown(election)
    versions = versions_of(election, contest, station)
    if not versions:
        raise NotPublished
    return paper_documents(versions, known.read.form)


@router.get("/elections/{election}/laboratory", response={200: schemas.Tried, **OF_ELECTION}, operation_id="laboratory")
def laboratory(
    request: HttpRequest,  # noqa: ARG001
    *,
    election: Id,
    method: Method | None = None,
    threshold: Annotated[str | None, Query(max_length=20, pattern=_SHARE, description="7%, 2.5%, 1/20")] = None,
    base: OfWhat | None = None,
    seats: Annotated[int | None, Query(ge=1, le=_MOST_SEATS)] = None,
    votes: Annotated[list[Vote] | None, Query(description="list:count, for each list to change")] = None,
) -> Mapping[str, Any]:
    """The same votes, or others, under another rule, beside the list seats by law."""
    setting = Setting(method, threshold, base, seats, _votes(votes or []))
    try:
        compared = try_setting(shown(election), setting)
    except MaslikhatError as error:
        raise NotAnswerable(" ".join(tell_error(error, "en"))) from None
    return tried_document(compared)


def _votes(given: list[str]) -> dict[str, int]:
    pairs = (each.rpartition(":") for each in given)
    return {name: int(count) for name, _, count in pairs}
