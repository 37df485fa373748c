"""Turnout by region as it was published, on a map: only where the case has it and the country has a map here."""

import json
from functools import cache
from importlib.resources import files

from maslikhat.basics.text import Text
from maslikhat.cli.report.facts import ReportFacts
from maslikhat.cli.report.model import Cell, Figure, Head, Section, Table
from maslikhat.cli.report.voice import Voice
from maslikhat.election.case import PrintedShare, Published
from maslikhat.pictures.looks import PLAIN
from maslikhat.pictures.region_map import Region, Ring, region_map
from maslikhat.pictures.share_bars import ShareRow, share_bars
from maslikhat.pictures.svg import Caption
from maslikhat.wording.numbers import figure, threshold

_FEWEST = 3


def regions_section(facts: ReportFacts, voice: Voice) -> Section | None:
    """The section of regional turnout; None where fewer than three regions are published or the map lacks one."""
    latest = _latest(facts.case.published)
    country = facts.case.id.partition(".")[0]
    whole = latest.pop(country.upper(), None)
    outlines = _outlines(country) if len(latest) >= _FEWEST else {}
    if not outlines or not set(latest) <= set(outlines):
        return None
    regions = sorted(
        (_region(code, outlines[code], told, voice) for code, told in latest.items()), key=lambda each: -each.share
    )
    title = voice.say("regions-picture")
    hours = tuple(sorted({told.at for told in latest.values() if told.at}))
    description = "; ".join(f"{each.label}: {each.value}" for each in regions)
    rows = [ShareRow(each.id, each.label, each.share, each.value, PLAIN) for each in regions]
    wide = region_map(regions, Caption("regions-wide", title, description))
    narrow = share_bars(
        rows,
        None,
        Caption("regions-narrow", title, description),
        percent=lambda share: threshold(share, voice.language),
        width=328,
    )
    heads = (Head(voice.say("region")), Head(voice.say("turnout-short"), figures=True))
    cells = tuple((Cell(each.label), Cell(each.value)) for each in regions)
    total = (Cell(voice.say("all")), Cell(figure(str(whole.value), voice.language))) if whole else ()
    table = Table(voice.say("regions-table"), heads, cells, total)
    subtitle = voice.say("regions-hour", hours=hours)
    heading = voice.say("regions-heading", high=_told(regions[0]), low=_told(regions[-1]))
    picture = Figure("regions-figure", title, subtitle, wide, narrow, table, voice.say("regions-foot"))
    return Section("regions", voice.say("regions-short"), heading, figures=(picture,))


def _told(region: Region) -> str:
    return f"{region.label} – {region.value}"


def _latest(published: tuple[Published, ...]) -> dict[str, Published]:
    """The last report of each territory's turnout; hours are written so that they sort."""
    latest: dict[str, Published] = {}
    for told in published:
        if told.figure != "turnout" or not told.territory or not isinstance(told.value, PrintedShare):
            continue
        if told.territory not in latest or (told.at or "") > (latest[told.territory].at or ""):
            latest[told.territory] = told
    return latest


def _region(code: str, outline: tuple[Text, tuple[Ring, ...]], told: Published, voice: Voice) -> Region:
    if not isinstance(told.value, PrintedShare):
        raise TypeError(f"not a share: {told.value!r}")
    name, rings = outline
    return Region(code, name[voice.language], rings, told.value.share, figure(str(told.value), voice.language))


@cache
def _outlines(country: str) -> dict[str, tuple[Text, tuple[Ring, ...]]]:
    """Names and outlines of a country's regions; none where there is no map of it."""
    path = files("maslikhat.cli.report").joinpath("maps", f"{country}.json")
    if not path.is_file():
        return {}
    read = json.loads(path.read_text(encoding="utf-8"))
    return {
        code: (Text.of(each), tuple(tuple((x, y) for x, y in ring) for ring in each["rings"]))
        for code, each in read.items()
    }
