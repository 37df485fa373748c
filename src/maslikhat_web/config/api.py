"""The interface for programs, /api/v1/: the routers of the apps under one roof, one shape of faults, our own page.

The framework's own page of documentation would load scripts from elsewhere; ours is made of the same description.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from ninja import NinjaAPI
from ninja.errors import ValidationError

from maslikhat import __version__
from maslikhat.pages.model import Cell, Head, Section, Table
from maslikhat_web.elections.api.more import router as papers
from maslikhat_web.elections.api.routes import router as elections
from maslikhat_web.records.api import router as record
from maslikhat_web.shared.answers import JSON, PROBLEM, data, wants_json
from maslikhat_web.shared.errors import problem
from maslikhat_web.shared.faults import NotAnswerable, NotPublished, TakenBack
from maslikhat_web.shared.page import Link, SitePage
from maslikhat_web.shared.templating import say


class Interface(NinjaAPI):
    """The interface; its description tells faults under their own type of content."""

    def get_openapi_schema(self, *args: Any, **named: Any) -> Any:
        """The description that the framework makes, with faults as they are sent."""
        told = super().get_openapi_schema(*args, **named)
        for operation in (each for path in told["paths"].values() for each in path.values()):
            for status, answer in operation["responses"].items():
                if int(status) >= 400 and JSON in answer.get("content", {}):
                    answer["content"] = {PROBLEM: answer["content"][JSON]}
        return told


api = Interface(
    title="Maslikhat",
    version=__version__,
    description="Published elections and the public record, to be read. Fractions are text; what is not known is null.",
    docs_url=None,
    urls_namespace="api",
)
for _router in (elections, papers, record):
    api.add_router("", _router)


@api.exception_handler(NotPublished)
def not_published(request: HttpRequest, error: NotPublished) -> HttpResponse:  # noqa: ARG001
    """404: no such thing is published."""
    return problem(request, 404, "Not published", "Nothing of this address is published.", parameter=None)


@api.exception_handler(TakenBack)
def taken_back(request: HttpRequest, error: TakenBack) -> HttpResponse:
    """410: what was published of the election was retracted."""
    when = error.at.isoformat() if error.at else None
    more = {"parameter": "election", "election": error.election, "retracted_at": when, "reason": error.reason}
    return problem(request, 410, "Retracted", "The result of this election was retracted.", **more)


@api.exception_handler(NotAnswerable)
def not_answerable(request: HttpRequest, error: NotAnswerable) -> HttpResponse:
    """422: a question that cannot be computed."""
    return problem(request, 422, "Not to be computed", error.message, parameter=error.parameter)


@api.exception_handler(ValidationError)
def not_valid(request: HttpRequest, error: ValidationError) -> HttpResponse:
    """422: a parameter is not of its kind or not within its bounds."""
    told: Mapping[str, Any] = error.errors[0]
    name = next((str(part) for part in told["loc"][1:] if isinstance(part, str)), None)
    detail = f"{name}: {told['msg']}" if name else str(told["msg"])
    return problem(request, 422, "Not a valid question", detail, parameter=name)


def nothing_here(request: HttpRequest) -> HttpResponse:
    """404 for an address that the interface does not have."""
    return problem(request, 404, "Not found", "The interface has no such address.", parameter=None)


def docs(request: HttpRequest) -> HttpResponse:
    """The page that tells what may be asked."""
    if wants_json(request):
        told = [{"address": path, "operation": name, "parameters": list(given)} for path, name, given in operations()]
        return data("interface", {"description": reverse("api:openapi-json"), "operations": told})
    heads = (Head(say("out-api-address")), Head(say("out-api-parameters")))
    rows = tuple(
        (Cell(path, (say(f"out-api-op-{name}"),)), Cell(", ".join(parameters) or "–"))
        for path, name, parameters in operations()
    )
    table = Table(say("out-api-heading"), heads, rows)
    example = f"curl {request.build_absolute_uri(reverse('api:elections'))}?year=2023"
    section = Section(
        "addresses",
        say("out-api-address"),
        say("out-api-what"),
        tables=(table,),
        notes=(say("out-api-errors"),),
        commands=(example,),
    )
    links = (Link(say("out-api-description"), reverse("api:openapi-json")),)
    home = (Link(say("page-home"), reverse("home")),)
    page = SitePage(say("out-api-heading"), say("out-api-lead"), home, sections=(section,), links=links)
    return render(request, "shared/page.html.j2", {"page": page})


def operations() -> Iterator[tuple[str, str, list[str]]]:
    """Each address of the interface with the name of its operation and of its parameters in the query."""
    for path, told in api.get_openapi_schema()["paths"].items():
        given = told["get"].get("parameters", ())
        yield path, told["get"]["operationId"], [each["name"] for each in given if each["in"] == "query"]
