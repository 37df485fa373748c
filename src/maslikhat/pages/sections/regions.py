"""Turnout by region as it was published, on a map: only where the case has it and the country has a map here."""

from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from maslikhat.basics.text import Text
from maslikhat.election.case import PrintedShare, Published
from maslikhat.pages.facts import ReportFacts
from maslikhat.pages.model import Cell, Figure, Head, Section, Table
from maslikhat.pages.territories import read_map
from maslikhat.pages.voice import Voice
from maslikhat.pictures.region_map import Region, Ring, region_map
from maslikhat.pictures.svg import Caption
from maslikhat.wording.numbers import figure

_FEWEST = 3


@dataclass(frozen=True, slots=True)
class _Outline:
    code: str
    name: Text
    short: Text
    rings: tuple[Ring, ...]


def regions_section(facts: ReportFacts, voice: Voice) -> Section | None:
    """The section of regional turnout; None where fewer than three regions are published or the map lacks one."""
    latest = _latest(facts.case.published)
    country = facts.case.id.partition(".")[0]
    whole = latest.pop(country.upper(), None)
    outlines = _outlines(country) if len(latest) >= _FEWEST else ()
    if not outlines or not set(latest) <= {each.code for each in outlines}:
        return None
    regions = sorted((_region(each, latest[each.code], voice) for each in outlines if each.code in latest), key=_share)
    names = {each.code: each.name[voice.language] for each in outlines}
    title = voice.say("regions-picture")
    hours = tuple(sorted({told.at for told in latest.values() if told.at}))
    description = "; ".join(f"{each.label}: {each.value}" for each in regions)
    drawn = region_map(regions, Caption("regions-wide", title, description), width=760)
    heads = (Head(voice.say("region")), Head(voice.say("turnout-short"), figures=True))
    cells = tuple((Cell(names[each.id], address=each.address or None), Cell(each.value)) for each in regions)
    total = (Cell(voice.say("all")), Cell(figure(str(whole.value), voice.language))) if whole else ()
    heading = voice.say(
        "regions-heading",
        high=names[regions[0].id],
        high_share=regions[0].value,
        low=names[regions[-1].id],
        low_share=regions[-1].value,
    )
    shown = Figure(
        "regions-figure",
        title,
        voice.say("regions-hour", hours=hours),
        drawn,
        "",
        Table(voice.say("regions-table"), heads, cells, total),
        voice.say("regions-foot"),
        broad=True,
    )
    return Section("regions", voice.say("regions-short"), heading, figures=(shown,))


def _share(region: Region) -> Fraction:
    return -region.share


def _latest(published: tuple[Published, ...]) -> dict[str, Published]:
    """The last report of each territory's turnout; hours are written so that they sort."""
    latest: dict[str, Published] = {}
    for told in published:
        if told.figure != "turnout" or not told.territory or not isinstance(told.value, PrintedShare):
            continue
        if told.territory not in latest or (told.at or "") > (latest[told.territory].at or ""):
            latest[told.territory] = told
    return latest


def _region(outline: _Outline, told: Published, voice: Voice) -> Region:
    if not isinstance(told.value, PrintedShare):
        raise TypeError(f"not a share: {told.value!r}")
    value = figure(str(told.value), voice.language)
    name, short = outline.name[voice.language], outline.short[voice.language]
    address = voice.places.get(outline.code, "")
    return Region(outline.code, short, outline.rings, told.value.share, value, address, name)


@cache
def _outlines(country: str) -> tuple[_Outline, ...]:
    """The regions of a country; none where there is no map of it."""
    return tuple(
        _Outline(code, Text.of(each["name"]), Text.of(each["short"]), _rings(each["rings"]))
        for code, each in read_map(country).items()
    )


def _rings(read: list[list[list[int]]]) -> tuple[Ring, ...]:
    return tuple(tuple((x, y) for x, y in ring) for ring in read)
