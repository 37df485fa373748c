"""Published pages before any view: an ETag by the version of what is published, 304 where the reader has it, a cache.

Only pages for everybody: GET under a language's address, not staff's, not accounts, and the interface for programs.
Such pages hang on nothing but their address with its host, what the reader accepts, and the version; no cookie is read
or set. What is sent in pieces is tagged and not kept.
"""

from collections import OrderedDict
from collections.abc import Callable
from hashlib import blake2b
from threading import Lock

from django.http import HttpRequest, HttpResponse
from django.utils.http import parse_etags

from maslikhat.basics.text import LANGUAGES
from maslikhat_web.shared.state import version

Answer = Callable[[HttpRequest], HttpResponse]
PRIVATE = ("staff", "accounts")
MACHINES = "api"
MOST_BYTES = 64 * 2**20
LARGEST = 2**20
_PARTS = 2


class PublishedPages:
    """The middleware."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer
        self._kept: OrderedDict[str, tuple[bytes, dict[str, str]]] = OrderedDict()
        self._size = 0
        self._lock = Lock()

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer from what is known, or make the page and keep it."""
        if not is_public(request):
            return self._answer(request)
        tag = tag_of(request)
        if has_tag(request, tag):
            return _tagged(HttpResponse(status=304), tag)
        kept = self._find(tag)
        if kept is not None:
            body, headers = kept
            return _tagged(HttpResponse(body, headers=headers), tag)
        answer = self._answer(request)
        if answer.status_code != 200 or answer.cookies:
            return answer
        if not answer.streaming and len(answer.content) <= LARGEST:
            self._keep(tag, answer.content, dict(answer.items()))
        return _tagged(answer, tag)

    def _find(self, tag: str) -> tuple[bytes, dict[str, str]] | None:
        with self._lock:
            found = self._kept.get(tag)
            if found is not None:
                self._kept.move_to_end(tag)
            return found

    def _keep(self, tag: str, body: bytes, headers: dict[str, str]) -> None:
        with self._lock:
            self._kept[tag] = (body, headers)
            self._size += len(body)
            while self._size > MOST_BYTES:
                _, (oldest, _) = self._kept.popitem(last=False)
                self._size -= len(oldest)


def is_public(request: HttpRequest) -> bool:
    """Whether the page is one for everybody."""
    parts = request.path_info.split("/")
    if request.method != "GET" or len(parts) <= _PARTS:
        return False
    return parts[1] == MACHINES or (parts[1] in LANGUAGES and parts[2] not in PRIVATE)


def has_tag(request: HttpRequest, tag: str) -> bool:
    """Whether the reader has the page of this tag; packing on the way makes a tag weak, so weak ones count too."""
    told = request.headers.get("If-None-Match", "")
    return any(each.removeprefix("W/") == tag for each in parse_etags(told)) if told else False


def tag_of(request: HttpRequest) -> str:
    """The ETag of a page now."""
    there = (request.scheme or "", request.headers.get("Host", ""), request.get_full_path())
    asked = "\n".join((str(version()), *there, request.headers.get("Accept", "")))
    return f'"{blake2b(asked.encode(), digest_size=12).hexdigest()}"'


def _tagged(answer: HttpResponse, tag: str) -> HttpResponse:
    answer["ETag"] = tag
    answer["Cache-Control"] = "no-cache"
    answer["Vary"] = "Accept"
    return answer
