"""Stations' papers and the laboratory for programs."""

from collections.abc import Mapping
from typing import Annotated, Any

from django.http import HttpRequest
from ninja import Query, Router
from pydantic import Field, WithJsonSchema

from maslikhat.basics.errors import MaslikhatError
from maslikhat.election.allocation.outcome import LotsNeeded
from maslikhat.election.allocation.threshold import Base
from maslikhat.election.comparison.compare import METHODS, Measures
from maslikhat.wording.faults import tell_error
from maslikhat_web.elections.api import schemas
from maslikhat_web.elections.api.routes import WRONG, Id, Page, Part, Words, shown
from maslikhat_web.elections.selectors.documents import paper_documents
from maslikhat_web.elections.selectors.public import Asked, papers_of, versions_of
from maslikhat_web.elections.selectors.trying import Setting, try_setting
from maslikhat_web.shared.faults import NotAnswerable, NotPublished

router = Router(tags=["elections"])
_MOST_SEATS = 2000
_SHARE = r"^([0-9]{1,3}([.,][0-9]{1,6})?%|[0-9]{1,6}/[0-9]{1,6})$"
Method = Annotated[str, WithJsonSchema({"type": "string", "enum": sorted(METHODS)})]
OfWhat = Annotated[str, WithJsonSchema({"type": "string", "enum": sorted(Base)})]
Vote = Annotated[str, Field(max_length=60, pattern=r"^[^\x00:]{1,40}:[0-9]{1,10}$")]
_MEASURES = ("effective_votes", "effective_seats", "gallagher", "loosemore_hanby")


@router.get("/elections/{election}/stations", response={200: schemas.Papers, **WRONG}, operation_id="stations")
def stations(
    request: HttpRequest,  # noqa: ARG001 - the signature is the framework's
    *,
    election: Id,
    q: Words = "",
    contest: Words = "",
    territory: Words = "",
    faulty: bool = False,
    page: Page = 1,
) -> Mapping[str, Any]:
    """The papers in force, fifty a page; by words in station or territory, contest, territory, out of balance."""
    publication = shown(election).publication
    found = papers_of(publication.election, Asked(q, contest, territory, faulty=faulty, page=page))
    papers = paper_documents(found.papers)
    told = {"number": found.number, "page": found.page, "pages": found.pages, "papers": papers}
    return {**told, "left_out": publication.left_out}


@router.get(
    "/elections/{election}/stations/{contest}/{station}",
    response={200: list[schemas.Paper], **WRONG},
    operation_id="paper",
)
def paper(request: HttpRequest, election: Id, contest: Part, station: Part) -> list[Mapping[str, Any]]:  # noqa: ARG001
    """Every version of a station's paper, by origin, the newest first."""
    versions = versions_of(shown(election).publication.election, contest, station)
    if not versions:
        raise NotPublished
    return paper_documents(versions)


@router.get("/elections/{election}/laboratory", response={200: schemas.Tried, **WRONG}, operation_id="laboratory")
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
    outcome = compared.changed.seats
    lots = None
    if isinstance(outcome, LotsNeeded):
        lots = {"tied": list(outcome.tied), "seats": outcome.seats, "rule": outcome.rule.name if outcome.rule else None}
    return {
        "by_law": dict(compared.by_law.certain),
        "changed": dict(compared.changed.certain),
        "lots": lots,
        "measures_by_law": _measures(compared.measures_by_law),
        "measures_changed": _measures(compared.measures_changed),
    }


def _votes(given: list[str]) -> dict[str, int]:
    pairs = (each.rpartition(":") for each in given)
    return {name: int(count) for name, _, count in pairs}


def _measures(told: Measures) -> dict[str, str]:
    return {name: str(getattr(told, name)) for name in _MEASURES}
