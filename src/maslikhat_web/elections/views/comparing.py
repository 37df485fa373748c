"""Elections side by side: chosen by a form whose address keeps the choice; a council over time, or several councils."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone

from maslikhat.basics.text import LANGUAGES, Language
from maslikhat.election.allocation.rulebook import Method, QuotaMethod
from maslikhat.election.comparison.ground import Ground, differences
from maslikhat.election.comparison.profile import Measure, Profile, profile_of
from maslikhat.pages.model import Cell, Head, Section, Table
from maslikhat.pages.sections.side_by_side import Measured, printed, side_by_side, within
from maslikhat_web.elections.selectors.choosing import MOST, Asked, Chosen, choose, country_of
from maslikhat_web.elections.selectors.councils import KnownCouncil, council_of, councils_of, in_order
from maslikhat_web.elections.selectors.public import Shown, all_current
from maslikhat_web.elections.views.frame import say, show_with, tell
from maslikhat_web.elections.views.home import FIRST
from maslikhat_web.shared import templating
from maslikhat_web.shared.answers import data, wants_json
from maslikhat_web.shared.page import Link, SitePage
from maslikhat_web.shared.templating import language_now

_LONGEST = 120
# What a heading tells, the first that is known; the later ones only where all rest on seats of one kind.
_FINDINGS = ("turnout", "effective_seats", "gallagher", "competition")
_ANYWHERE = ("turnout", "competition")
Councils = Mapping[str, KnownCouncil]


def told(message: str, /, **facts: object) -> str:
    """The sentence `side-<message>` in the language of the page."""
    return templating.say(f"side-{message}", **facts)


def comparing(request: HttpRequest) -> HttpResponse:
    """The form, and the elections that are chosen by it; the first council of the home country where none are."""
    everything = all_current()
    councils, asked = councils_of(everything), _asked(request)
    first = _first(councils)
    chosen = choose(everything, Asked(body=first) if asked.is_empty and first else asked)
    status, faults = (200, []) if chosen.is_whole else (400, list(_faults(chosen)))
    language = language_now()
    if wants_json(request):
        told_of = data("side-by-side", {"found": chosen.found, "refused": _refused(chosen), **document(chosen.shown)})
        told_of.status_code = status
        return told_of
    sections = side_by_side(measured(chosen.shown, councils, language), language, is_series=is_series(chosen.shown))
    page = SitePage(
        finding(chosen.shown, councils, language) or _without_finding(chosen.shown, councils, language),
        _lead(chosen),
        (Link(say("home"), reverse("home")),),
        sections=(*(sections if chosen.shown else ()), *_series(councils, language)),
        title=told("heading"),
    )
    more = {"faults": faults, "form": _form(everything, councils, asked, language)}
    answer = show_with("elections/compare.html.j2", request, page, more)
    answer.status_code = status
    return answer


def _asked(request: HttpRequest) -> Asked:
    given = [each[:_LONGEST] for each in request.GET.getlist("e") if each]
    body, country = (request.GET.get(name, "")[:_LONGEST] for name in ("body", "country"))
    return Asked(tuple(given[:100]), body, country)


def _first(councils: Councils) -> str:
    """The council of the home country with the most elections."""
    own = [each for each in councils.values() if country_of(each.body) == FIRST and each.elections]
    return max(own, key=lambda each: len(each.elections)).id if own else ""


def _faults(chosen: Chosen) -> Sequence[str]:
    language = language_now()
    gone = [
        told(
            "retracted",
            title=each.title[language],
            day=timezone.localtime(each.retracted_at).date() if each.retracted_at else None,
            reason=each.retraction_reason,
        )
        for each in chosen.retracted
    ]
    structures = [told("not-comparable", title=each.title[language]) for each in chosen.structures]
    return [*(told("unknown", id=each) for each in chosen.unknown), *gone, *structures]


def _refused(chosen: Chosen) -> dict[str, object]:
    """What was named and cannot be compared, as data."""
    return {
        "unknown": list(chosen.unknown),
        "retracted": [each.election for each in chosen.retracted],
        "not_comparable": [each.id for each in chosen.structures],
    }


def _lead(chosen: Chosen) -> str:
    if not chosen.shown:
        return told("none")
    if chosen.found > len(chosen.shown):
        return told("too-many", found=chosen.found, most=MOST)
    return told("lead")


def is_series(shown: Sequence[Shown]) -> bool:
    """Whether the elections are of one council, so that they stand by their years."""
    return len({council_of(each.case.id) for each in shown}) == 1


def measured(shown: Sequence[Shown], councils: Councils, language: Language) -> list[Measured]:
    """The elections with their measures; of one council under their years, else under the councils' names."""
    return [
        Measured(
            each.case.title[language],
            label_of(each, shown, councils, language),
            reverse("election", args=(each.publication.election,)),
            profile_in(each),
        )
        for each in shown
    ]


def profile_in(shown: Shown) -> Profile:
    """The measures of a published election."""
    return profile_of(shown.result, shown.read.facts.stages)


def label_of(each: Shown, shown: Sequence[Shown], councils: Councils, language: Language) -> str:
    """The words at an election's bar: its year, or its council and year."""
    year = str(each.case.date.year)
    if is_series(shown):
        years = [other.case.date.year for other in shown]
        return year if years.count(each.case.date.year) == 1 else f"{each.case.date:%d.%m.%y}"
    return f"{councils[council_of(each.case.id)].name[language]}, {year}"


def finding(shown: Sequence[Shown], councils: Councils, language: Language) -> str:
    """What the elections show, as a heading: the first and last of a council, the least and most of several."""
    if not shown:
        return ""
    name = councils[council_of(shown[0].case.id)].name[language]
    profiles = [profile_in(each) for each in shown]
    alike = len({each.ground.coverage for each in profiles}) == 1
    for measure in _FINDINGS:
        known = [
            (each, own[measure]) for each, own in zip(shown, profiles, strict=True) if own[measure].value is not None
        ]
        if len(known) < 2 or not (alike or measure in _ANYWHERE):
            continue
        return (
            _over_time(name, measure, known, language)
            if is_series(shown)
            else _between(measure, known, shown, councils, language)
        )
    return ""


def _without_finding(shown: Sequence[Shown], councils: Councils, language: Language) -> str:
    """The heading where no measure is known of two elections that rest on seats of one kind."""
    if len(shown) < 2:
        return shown[0].case.title[language] if shown else told("heading")
    if is_series(shown):
        name = councils[council_of(shown[0].case.id)].name[language]
        return f"{name}: {within(told('chosen', elections=len(shown)))}"
    return told("chosen", elections=len(shown))


def _over_time(name: str, measure: str, known: Sequence[tuple[Shown, Measure]], language: Language) -> str:
    (first, before), (last, after) = known[0], known[-1]
    return told(
        "over-time",
        name=name,
        measure=within(told("measure", name=measure)),
        first=printed(before, measure, language),
        last=printed(after, measure, language),
        **{"from": str(first.case.date.year), "to": str(last.case.date.year)},
    )


def _between(
    measure: str, known: Sequence[tuple[Shown, Measure]], shown: Sequence[Shown], councils: Councils, language: Language
) -> str:
    ordered = sorted(known, key=lambda item: item[1].value or 0)
    (least, low), (most, high) = ordered[0], ordered[-1]
    return told(
        "between",
        measure=told("measure", name=measure),
        least=printed(low, measure, language),
        where=label_of(least, shown, councils, language),
        most=printed(high, measure, language),
        there=label_of(most, shown, councils, language),
    )


def _series(councils: Councils, language: Language) -> Sequence[Section]:
    """The councils with several elections, each with the address of its own page."""
    several = sorted(
        (each for each in councils.values() if len(each.elections) > 1),
        key=lambda each: (country_of(each.body) != FIRST, -len(each.elections), each.id),
    )
    if not several:
        return ()
    title = told("series-title")
    heads = (Head(told("form-body")), Head(told("form-country")), Head(told("series-years")))
    rows = tuple(
        (
            Cell(each.name[language], address=reverse("body", args=(each.id,))),
            Cell(tell("country", country=country_of(each.body))),
            Cell(", ".join(str(own.case.date.year) for own in each.elections)),
        )
        for each in several
    )
    return (Section("series", title, title, tables=(Table(title, heads, rows),)),)


def _form(everything: Sequence[Shown], councils: Councils, asked: Asked, language: Language) -> dict[str, object]:
    """What the form offers, with what is chosen now."""
    elections = in_order(everything)
    countries = sorted({country_of(each.case.body) for each in elections}, key=lambda each: (each != FIRST, each))
    groups = [
        (
            tell("country", country=country),
            [
                (each.case.id, each.case.title[language], each.case.id in asked.elections)
                for each in reversed(elections)
                if country_of(each.case.body) == country
            ],
        )
        for country in countries
    ]
    # A body with levels is that of many councils: all of them may be asked for at once.
    bodies = {each.case.body: each.result.law.body.title[language] for each in elections if each.case.level}
    own = {each.id: each.name[language] for each in councils.values() if each.elections}
    return {
        "countries": [(each, tell("country", country=each)) for each in countries],
        "bodies": [*own.items(), *((key, f"{name}: {told('form-any')}") for key, name in bodies.items())],
        "country": asked.country,
        "body": asked.body,
        "groups": groups,
        "ticked": bool(asked.elections),
        "most": MOST,
    }


def document(shown: Sequence[Shown]) -> dict[str, object]:
    """What is shown as data: the measures exactly, with their bases, what they rest on, what differs."""
    profiles = [profile_in(each) for each in shown]
    return {
        "elections": [
            {
                "election": each.publication.election,
                "council": council_of(each.case.id),
                "body": each.case.body,
                "title": {name: each.case.title[name] for name in LANGUAGES},
                "date": each.case.date.isoformat(),
                "ground": _ground(own.ground),
                "measures": {name: _measure(measure) for name, measure in own.measures.items()},
            }
            for each, own in zip(shown, profiles, strict=True)
        ],
        "differences": differences([each.ground for each in profiles]),
    }


def _measure(measure: Measure) -> dict[str, object]:
    return {**asdict(measure), "value": None if measure.value is None else str(measure.value)}


def _ground(ground: Ground) -> dict[str, object]:
    return {
        "coverage": ground.coverage.value,
        "seats": ground.seats,
        "house": ground.house,
        "threshold": None if ground.threshold is None else str(ground.threshold),
        "base": ground.base.value if ground.base else None,
        "method": _method(ground.method),
        "in_shares": ground.in_shares,
        "status": ground.status.value if ground.status else None,
    }


def _method(method: Method | None) -> str | None:
    if method is None:
        return None
    return f"{method.quota.value}/{method.rest.value}" if isinstance(method, QuotaMethod) else method.divisors.value
