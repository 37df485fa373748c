"""In which form a reader wants an answer: as a page, or as data. Every public page has both at the same address.

Data is asked for by `?format=json`, or by what a program says that it accepts, with quality values. Each document says
in `schema` which it is (docs/site.schema.json); faults are told as RFC 9457 has it (errors.py).
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from django.http import HttpRequest, JsonResponse
from django.http.request import MediaType

JSON = "application/json"
PROBLEM = "application/problem+json"
_PAGE = "text/html"
_BY_NAME = "format=json"
_LONGEST = 1000
_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")
_Rank = tuple[float, int]
_REFUSED: _Rank = (0.0, 0)


def wants_json(request: HttpRequest) -> bool:
    """Whether the reader asked for data. Reads nothing that could fail, so that faults can be told by it too."""
    if _BY_NAME in request.META.get("QUERY_STRING", "").split("&"):
        return True
    return prefers_json(request.META.get("HTTP_ACCEPT", ""))


@lru_cache(maxsize=1024)
def prefers_json(accept: str) -> bool:
    """Whether a header Accept wants JSON rather than a page; who takes either, or neither, gets the page."""
    if len(accept) > _LONGEST or "application/" not in accept:
        return False
    ranges = [MediaType(each) for each in accept.split(",") if each.strip()]
    return max(_rank(ranges, JSON), _rank(ranges, PROBLEM)) > _rank(ranges, _PAGE)


def _rank(ranges: list[MediaType], kind: str) -> _Rank:
    """The quality that is said of a kind, and how expressly: the most specific range speaks for it."""
    found = [each for each in ranges if each.match(kind)]
    if not found:
        return _REFUSED
    nearest = max(found, key=lambda each: each.specificity)
    return (nearest.quality, nearest.specificity) if nearest.quality else _REFUSED


def attached(name: str) -> str:
    """The header that offers an answer to be saved under a name: letters, digits, points and dashes, nothing else."""
    return f'attachment; filename="{_UNSAFE.sub("-", name).strip(".-") or "file"}"'


def data(name: str, document: Mapping[str, object]) -> JsonResponse:
    """A document as JSON, readable as it is; `name` is that of its schema, which a document may bring with it."""
    return written({"schema": f"maslikhat.{name}/1", **document})


def written(rows: object) -> JsonResponse:
    """What a file of rows holds, as JSON without a name of its own."""
    return JsonResponse(rows, safe=False, json_dumps_params={"ensure_ascii": False, "indent": 2})
