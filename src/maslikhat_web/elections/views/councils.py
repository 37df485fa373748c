"""Councils: all that are known by name, and a page for each: its elections, its size, what the law says of both."""

from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from maslikhat.basics.citation import Status
from maslikhat.basics.text import Language
from maslikhat.election.case.model import Case
from maslikhat.election.case.shipped import shipped_structures
from maslikhat.election.comparison.ground import house_seats
from maslikhat.election.export.document import rule_document
from maslikhat.election.opening.structure import Structure, structure_of
from maslikhat.law.shelf import Held, history, in_force, open_body
from maslikhat.pages.model import CardLine, Cell, Head, Mark, Row, Section, StepWords, Table, Tone
from maslikhat.pages.rule_entries import days_words
from maslikhat.pages.rule_words import name_words, value_words
from maslikhat.pages.sections.side_by_side import side_by_side
from maslikhat.pages.structure_words import structure_heads, structure_lines, structure_rows
from maslikhat.wording.dates import long_date
from maslikhat.wording.numbers import decimal
from maslikhat.wording.ordinals import joined
from maslikhat.wording.steps import cite, status_mark
from maslikhat_web.elections.selectors.choosing import country_of
from maslikhat_web.elections.selectors.councils import KnownCouncil, councils_of
from maslikhat_web.elections.selectors.public import Shown, all_current
from maslikhat_web.elections.views.comparing import document, finding, measured
from maslikhat_web.elections.views.frame import say, show, show_with, tell
from maslikhat_web.elections.views.home import FIRST
from maslikhat_web.shared import templating
from maslikhat_web.shared.answers import data, wants_json
from maslikhat_web.shared.page import Link, SitePage
from maslikhat_web.shared.templating import language_now

SIZE = ("seats", "seats_at_most", "term")


def told(message: str, /, **facts: object) -> str:
    """The sentence `body-<message>` in the language of the page."""
    return templating.say(f"body-{message}", **facts)


def bodies(request: HttpRequest) -> HttpResponse:
    """The councils whose name, in any language, or id has the words that are looked for."""
    everything, language = all_current(), language_now()
    asked = request.GET.get("q", "")[:200]
    known = councils_of(everything)
    found = sorted((each for each in known.values() if has(each, asked)), key=lambda each: _order(each, language))
    if wants_json(request):
        return data(
            "councils",
            {"words": asked or None, "councils": [_document(each) for each in sorted(found, key=lambda each: each.id)]},
        )
    heading = told("found", councils=len(found), words=asked) if asked else told("list-heading", councils=len(found))
    sections = [*_lists(found, language), *_structures(known, language)]
    page = SitePage(heading, told("list-lead"), (Link(say("home"), reverse("home")),), sections=tuple(sections))
    return show_with("elections/bodies.html.j2", request, page, {"asked": asked})


def body(request: HttpRequest, council: str) -> HttpResponse:
    """One council. Raises Http404 where none of this id is known."""
    language, known = language_now(), councils_of(all_current())
    if council not in known:
        raise Http404(told("unknown", id=council))
    own = known[council]
    if wants_json(request):
        return data("council", {**_document(own), **document(own.elections)})
    name, elections = own.name[language], len(own.elections)
    heading = finding(own.elections, known, language) or told("heading", name=name, elections=elections)
    crumbs = (Link(say("home"), reverse("home")), Link(told("list-short"), reverse("bodies")))
    compare = f"{reverse('compare')}?{urlencode({'body': council})}"
    page = SitePage(
        heading,
        told("lead", country=_country(own), level=_level(own)),
        crumbs,
        card=tuple(_card(own)),
        sections=tuple(_sections(own, known, language)),
        links=(Link(told("compare"), compare),) if elections > 1 else (),
        title=name,
    )
    return show(request, page)


def has(council: KnownCouncil, words: str) -> bool:
    """Whether a council's id or a name of it has all the words."""
    name = council.name
    told_of = f"{council.id} {name.kk} {name.ru} {name.en}".casefold().replace("ё", "е")
    return all(word in told_of for word in words.casefold().replace("ё", "е").split())


def _order(council: KnownCouncil, language: Language) -> tuple[bool, bool, bool, str]:
    is_own = country_of(council.body) == FIRST
    return (not is_own, council.level is not None, not council.elections, council.name[language])


def _country(council: KnownCouncil) -> str:
    return tell("country", country=country_of(council.body))


def _level(council: KnownCouncil) -> str:
    return told("level", level=council.level or "none")


def _lists(found: Sequence[KnownCouncil], language: Language) -> Iterator[Section]:
    """The councils of the home country, then those of the others."""
    for name, is_own in ((FIRST, True), ("others", False)):
        shown = [each for each in found if (country_of(each.body) == FIRST) is is_own]
        if shown:
            title = tell("country", country=FIRST) if is_own else tell("country-others")
            heads = (
                Head(told("head-name")),
                Head(told("head-level") if is_own else tell("country-head"), spare=True),
                Head(told("head-seats"), figures=True),
                Head(told("head-elections")),
            )
            rows = tuple(_row(each, language, is_own=is_own) for each in shown)
            yield Section(name, title, title, tables=(Table(title, heads, rows),))


def _row(council: KnownCouncil, language: Language, *, is_own: bool) -> Row:
    seats = seats_of(council)
    years = ", ".join(str(each.case.date.year) for each in council.elections)
    return (
        Cell(council.name[language], address=reverse("body", args=(council.id,))),
        Cell(_level(council) if is_own else _country(council), muted=True),
        Cell("–", muted=True) if seats is None else Cell(decimal(seats, language)),
        Cell(years or "–", muted=not years),
    )


def seats_of(council: KnownCouncil) -> int | None:
    """All seats of a council: as its row has them, else as its latest election has them; None where neither does."""
    if council.told is not None and council.told.seats is not None:
        return council.told.seats
    return house_seats(council.elections[-1].result) if council.elections else None


def _structures(known: Mapping[str, KnownCouncil], language: Language) -> Iterator[Section]:
    """How many councils there are of each level, and how many of them are known by name."""
    for case in shipped_structures():
        structure = structure_of(case)
        if structure is None:
            continue
        whole = structure.levels[-1]
        heads = tuple(Head(name, figures=number > 0) for number, name in enumerate(structure_heads(language)))
        rows = tuple(tuple(map(Cell, row)) for row in structure_rows(structure, language))
        title = case.title[language]
        heading = told(
            "structure-heading",
            councils=whole.councils,
            seats=whole.seats or 0,
            constituencies=whole.constituencies or 0,
            lists=whole.lists or 0,
        )
        names = tuple(_named(case, structure, known))
        lines = tuple(structure_lines(structure, language))
        yield Section("structure", title, heading, title, tables=(Table(heading, heads, rows),), notes=(*names, *lines))


def _named(case: Case, structure: Structure, known: Mapping[str, KnownCouncil]) -> Iterator[str]:
    """How many councils are known by name, and of which levels the others are."""
    levels = {each.level: each.councils for each in case.structure if each.level != "all"}
    named = [each.level for each in known.values() if each.body == case.body]
    missing = {level: left for level, councils in levels.items() if (left := councils - named.count(level)) > 0}
    country = tell("country", country=country_of(case.body))
    yield told("named", country=country, named=len(named), all=structure.levels[-1].councils)
    if missing:
        parts = [
            told("level-count", level=told("level", level=level), councils=each) for level, each in missing.items()
        ]
        yield told("not-named", left=sum(missing.values()), levels=joined(parts, language_now()))


def _card(council: KnownCouncil) -> Iterator[CardLine]:
    yield CardLine(told("card-seats"), _seats_words(council))
    yield _next_election(council)


def _next_election(council: KnownCouncil) -> CardLine:
    """The year in which the term of the council ends by law, counted from the last general election that is known."""
    law = open_body(council.body)
    days = [case.date for case in shipped_structures() if case.body == council.body and council.level]
    days += [council.last.date] if council.last else []
    fits = bool(law.levels) is bool(council.level)
    term = in_force(law, max(days), council.level).get("term") if days and fits else None
    if term is None or not isinstance(term.value.get("years"), int):
        return CardLine(told("card-next"), told("card-next-unknown"))
    years = int(str(term.value["years"]))
    words = told("card-next-year", year=str(max(days).year + years), years=years, day=max(days))
    return CardLine(told("card-next"), f"{words} ({cite(term.ref, language_now())})", _mark(term.ref.status))


def _mark(status: Status) -> Mark:
    return Mark(Tone.HOLDS if status is Status.TEXT else Tone.DOUBT, status_mark(status, language_now()))


def _seats_words(council: KnownCouncil) -> str:
    """The seats by kind as far as they are published, and of which day the figure is."""
    row, seats = council.told, seats_of(council)
    source = council.source if row and (row.seats or row.lists) else council.last
    if source is None or (seats is None and (row is None or row.lists is None)):
        return told("card-seats-unknown")
    if row and None not in (row.seats, row.constituencies, row.lists):
        words = told("card-seats-kinds", seats=row.seats, constituencies=row.constituencies, lists=row.lists)
    elif seats is not None:
        words = told("card-seats-some", seats=seats)
    else:
        words = told("card-seats-lists", lists=row.lists if row else 0)
    return f"{words}; {told('card-as-of', day=source.date)}"


def _sections(council: KnownCouncil, known: Mapping[str, KnownCouncil], language: Language) -> Iterator[Section]:
    elections = council.elections
    if elections:
        title = told("elections-heading", elections=len(elections))
        heads = (Head(say("election")), Head(say("day"), spare=True), Head(told("seats-known"), figures=True))
        rows = tuple(_election(each, language) for each in reversed(elections))
        yield Section("elections", told("elections"), title, tables=(Table(title, heads, rows),))
    else:
        notes = (*((council.told.note[language],) if council.told and council.told.note else ()),)
        yield Section("elections", told("elections"), told("no-elections"), notes=notes)
    if len(elections) > 1:
        yield from side_by_side(measured(elections, known, language), language, is_series=True)
    size = _size(council)
    if size:
        lead = told("size-lead", day=long_date(council.last.date, language)) if council.last else ""
        steps = tuple(_rule(each, language) for each in size)
        yield Section("size", told("size-short"), told("size"), lead, steps=steps)


def _election(shown: Shown, language: Language) -> Row:
    known, house = sum(shown.result.total_seats.values()), house_seats(shown.result)
    seats = decimal(known, language)
    if house is not None and house != known:
        seats = templating.say("side-counts", part=known, whole=house)
    return (
        Cell(shown.case.title[language], address=reverse("election", args=(shown.publication.election,))),
        Cell(long_date(shown.case.date, language)),
        Cell(seats),
    )


def _size(council: KnownCouncil) -> Sequence[Held]:
    """What the law says of the council's size: in force at its last known day, and later."""
    law = open_body(council.body)
    if council.last is None or (bool(law.levels) is not bool(council.level)):
        return ()
    day = council.last.date
    held = history(law, council.level)
    return [each for each in held if each.rule.name in SIZE and (each.until is None or each.until >= day)]


def _rule(held: Held, language: Language) -> StepWords:
    rule, ref = held.rule, held.rule.ref
    sentence = f"{name_words(rule.name, language)}: {value_words(rule.name, rule.value, language)}"
    note = ref.note[language] if ref.note else ""
    written = f"{cite(ref, language)}; {days_words(held, language)}"
    return StepWords(sentence, written, _mark(ref.status), note)


def _document(council: KnownCouncil) -> dict[str, object]:
    row = council.told
    return {
        "id": council.id,
        "body": council.body,
        "level": council.level,
        "name": {"kk": council.name.kk, "ru": council.name.ru, "en": council.name.en},
        "seats": seats_of(council),
        "constituencies": row.constituencies if row else None,
        "lists": row.lists if row else None,
        "sources": list(row.sources) if row else [],
        "published": [each.publication.election for each in council.elections],
        "law": [_held_document(each) for each in _size(council)],
    }


def _held_document(held: Held) -> dict[str, object]:
    until = held.until.isoformat() if held.until else None
    return {"value": dict(held.rule.value), "valid_until": until, "rule": rule_document(held.rule.ref)}
