"""Published pages before any other work: an ETag by the version of what is published, 304 where the reader has it,
a cache.

Only pages for everybody: GET under a language's address, not staff's, not accounts, and the interface for programs.
Such a page hangs on nothing but what `tag_of` puts together; one that looked at a cookie is never kept. It is kept as
it is sent, packed and with the headers of safety that the middleware after this one gave it, so that this stands before
all of them. What is sent in pieces is tagged and not kept.
"""

from collections import OrderedDict
from collections.abc import Callable
from hashlib import blake2b
from threading import Lock

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.timezone import localdate

from maslikhat.basics.text import LANGUAGES
from maslikhat_web.shared.state import version

Answer = Callable[[HttpRequest], HttpResponse]
PRIVATE = ("staff", "accounts")
MACHINES = "api"
MOST_BYTES = 64 * 2**20
LARGEST = 2**20
VARY = "Accept, Accept-Encoding"
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
        if has(request.META.get("HTTP_IF_NONE_MATCH", ""), tag):
            return HttpResponse(status=304, headers=_headers(tag))
        kept = self._find(tag)
        if kept is not None:
            body, headers = kept
            return HttpResponse(body, headers=headers)
        answer = self._answer(request)
        if answer.status_code != 200 or answer.cookies or "Cookie" in answer.get("Vary", ""):
            return answer
        for name, value in _headers(tag).items():
            answer[name] = value
        if not answer.streaming and len(answer.content) <= LARGEST:
            self._keep(tag, answer.content, dict(answer.items()))
        return answer

    def _find(self, tag: str) -> tuple[bytes, dict[str, str]] | None:
        with self._lock:
            found = self._kept.get(tag)
            if found is not None:
                self._kept.move_to_end(tag)
            return found

    def _keep(self, tag: str, body: bytes, headers: dict[str, str]) -> None:
        with self._lock:
            before = self._kept.pop(tag, None)
            self._kept[tag] = (body, headers)
            self._size += len(body) - (len(before[0]) if before else 0)
            while self._size > MOST_BYTES:
                _, (oldest, _) = self._kept.popitem(last=False)
                self._size -= len(oldest)


def is_public(request: HttpRequest) -> bool:
    """Whether the page is one for everybody, asked for in the way (with TLS or without) in which it is shown."""
    parts = request.path_info.split("/", _PARTS + 1)
    if request.method != "GET" or len(parts) <= _PARTS:
        return False
    if parts[1] != MACHINES and (parts[1] not in LANGUAGES or parts[2] in PRIVATE):
        return False
    return not settings.SECURE_SSL_REDIRECT or request.is_secure()


def private_part(request: HttpRequest) -> str:
    """The part of the site that is not for everybody and that this address lies in ("staff", "accounts"), or ""."""
    return private_part_of(request.path_info)


def private_part_of(path: str) -> str:
    """The same of an address."""
    parts = path.split("/", _PARTS + 1)
    return parts[2] if len(parts) > _PARTS and parts[2] in PRIVATE else ""


def has(given: str, tag: str) -> bool:
    """Whether a reader's If-None-Match names this page. A server in front may have made the tag a weak one."""
    return tag in given and tag in (each.strip().removeprefix("W/") for each in given.split(","))


def tag_of(request: HttpRequest) -> str:
    """The ETag of a page now: of all that it hangs on."""
    given = request.META
    packed = "gzip" if "gzip" in given.get("HTTP_ACCEPT_ENCODING", "") else ""
    host, accept = given.get("HTTP_HOST", ""), given.get("HTTP_ACCEPT", "")
    # A page says on paper of which day it is.
    day = localdate().isoformat()
    asked = "\n".join((str(version()), day, request.scheme or "", host, request.get_full_path(), accept, packed))
    return f'"{blake2b(asked.encode(), digest_size=12).hexdigest()}"'


def _headers(tag: str) -> dict[str, str]:
    return {"ETag": tag, "Cache-Control": "no-cache", "Vary": VARY}
