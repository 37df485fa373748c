"""Every public address of the site by the name of its route, with what stands in the places of its pattern.

A route that is new has no example here, and the tests that walk the routes fail until it has one.
"""

from collections.abc import Iterator

from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from django.utils import translation

from maslikhat_web.shared.places import PRIVATE

MAZHILIS = "kz.mazhilis.2023-03-19"
GEORGIA = "ge.parliament.2024-10-26"
# Of pages under a language: the arguments of each route, most with more than one example.
PAGES: dict[str, tuple[tuple[object, ...], ...]] = {
    **dict.fromkeys(("home", "compare", "glossary", "search", "elections", "feed"), ((),)),
    **dict.fromkeys(("record", "record-verify", "api-docs"), ((),)),
    **dict.fromkeys(("election", "how", "constituencies", "candidates", "laboratory"), ((MAZHILIS,),)),
    **dict.fromkeys(("night", "screen", "downloads", "embed", "feed-election"), ((MAZHILIS,), (GEORGIA,))),
    "constituency": ((MAZHILIS, "3"), ("nz.house.2014-09-20", "1")),
    "region": ((MAZHILIS, "KZ-61"),),
    "list": ((MAZHILIS, "osdp"), (MAZHILIS, "baitaq")),
    "seat": ((MAZHILIS, "osdp", 4), ("nz.house.2014-09-20", "national", 20)),
    "stations": ((GEORGIA,),),
    "station": ((GEORGIA, "lists", "1-1"),),
    "feed-body": (("kz.mazhilis",),),
    "missed": ((MAZHILIS, "respublica"), (MAZHILIS, "baitaq")),
    "missed-place": (("nz.house.2014-09-20", "1", "labour"),),
    "bodies": ((),),
    "body": (("kz.mazhilis",), ("kz.almaty.maslikhat",)),
    "record-entry": ((0,), (3111,), (3112,)),
}
# Files: the address names the form, so that there is no other.
FILES: dict[str, tuple[tuple[object, ...], ...]] = {
    "download": tuple((MAZHILIS, name) for name in ("seats.csv", "seats.json", "result.json", "nist.json", "case.zip"))
    + tuple((GEORGIA, name) for name in ("papers.csv", "papers.json", "election.zip")),
    # No election that ships has a scan, and the file of a paper is named by its entry: other tests open them.
    **dict.fromkeys(("station-scan", "lots-sheet", "station-file"), ()),
}


def routes_of_pages() -> list[str]:
    """The names of all routes under a language that are neither staff's nor accounts'."""
    with translation.override("kk"):
        return [name for path, name in _routes(get_resolver()) if path.startswith("kk/") and not _is_private(path)]


def _is_private(path: str) -> bool:
    return path.split("/")[1] in PRIVATE


def _routes(resolver: URLResolver, before: str = "") -> Iterator[tuple[str, str]]:
    for each in resolver.url_patterns:
        path = f"{before}{each.pattern}"
        if isinstance(each, URLResolver):
            yield from _routes(each, path)
        elif isinstance(each, URLPattern):
            yield path, str(each.name)


def addresses(routes: dict[str, tuple[tuple[object, ...], ...]]) -> list[str]:
    """The addresses of the examples, in Kazakh."""
    with translation.override("kk"):
        return [reverse(name, args=args) for name, examples in routes.items() for args in examples]


def whole(site: Client, address: str, **headers: str) -> tuple[object, bytes]:
    """An answer, and all of its body."""
    answer = site.get(address, headers=headers)
    return answer, b"".join(answer.streaming_content) if answer.streaming else answer.content  # type: ignore[attr-defined]
