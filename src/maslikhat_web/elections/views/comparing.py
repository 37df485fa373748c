"""Elections side by side: the same council over time, and the latest election of each beside the others."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from maslikhat.basics.text import Language
from maslikhat.election.comparison.profile import profile_of
from maslikhat.pages.model import Section
from maslikhat.pages.sections.side_by_side import Measured, side_by_side
from maslikhat_web.elections.selectors.public import Shown, all_current
from maslikhat_web.elections.views.frame import data, say, show, tell, wants_json
from maslikhat_web.elections.views.home import FIRST, country_of
from maslikhat_web.shared.page import Link, SitePage
from maslikhat_web.shared.templating import language_now


def comparing(request: HttpRequest) -> HttpResponse:
    """A section for each council with several elections, then one for the latest of all."""
    shown = sorted(all_current(), key=lambda each: each.case.date)
    if wants_json(request):
        return data([_document(each) for each in shown])
    councils: dict[str, list[Shown]] = {}
    for each in shown:
        councils.setdefault(council_of(each.case.id), []).append(each)
    ordered = sorted(councils.items(), key=lambda item: (country_of(item[0]) != FIRST, -len(item[1]), item[0]))
    language = language_now()
    sections = [_over_time(name, elections, language) for name, elections in ordered if len(elections) > 1]
    latest = [elections[-1] for _, elections in ordered]
    for name, of_councils in (("others", False), ("councils", True)):
        beside = [each for each in latest if bool(each.case.level) is of_councils]
        sections += [_beside(name, beside, language)] if len(beside) > 1 else []
    home = (Link(say("home"), reverse("home")),)
    return show(request, SitePage(tell("compare-heading"), tell("compare-lead"), home, sections=tuple(sections)))


def council_of(election: str) -> str:
    """The council that an election's id names: all but the day."""
    return election.rpartition(".")[0]


def _over_time(name: str, elections: Sequence[Shown], language: Language) -> Section:
    """A council's elections, each by its year; one of many councils of a body is called by its latest election."""
    last = elections[-1]
    body, country = last.result.law.body.title[language], tell("country", country=country_of(last.case.body))
    heading = last.case.title[language] if last.case.level else tell("compare-country", body=body, country=country)
    measured = [_measured(each, str(each.case.date.year), each.case.title[language]) for each in elections]
    return side_by_side(name.replace(".", "-"), heading, measured, language)


def _beside(name: str, latest: Sequence[Shown], language: Language) -> Section:
    """Elections of different councils: under their columns stand the numbers that they have in the table."""
    measured = [_measured(each, str(at), f"{at}. {each.case.title[language]}") for at, each in enumerate(latest, 1)]
    return side_by_side(name, tell(f"compare-{name}"), measured, language)


def _measured(each: Shown, label: str, name: str) -> Measured:
    there = reverse("election", args=(each.publication.election,))
    return Measured(name, label, there, profile_of(each.result, each.read.facts.stages), each.result.counts_entitlement)


def _document(each: Shown) -> Mapping[str, object]:
    profile = profile_of(each.result, each.read.facts.stages)
    told = {name: None if value is None else str(value) for name, value in asdict(profile).items()}
    return {"election": each.publication.election, "council": council_of(each.case.id), **told}
