"""Published pages before any other work: an ETag by the version of what is published, 304 where the reader has it,
a cache.

Only pages for everybody: GET under a language's address, not staff's, not accounts, and the interface for programs.
A page below the address of an election shows that election alone (a test holds every one to it), so its tag stays when
others are published. A page hangs on nothing but what `tag_of` puts together; one that looked at a cookie is never
kept. It is kept as it is sent, packed and with the headers of safety that the middleware after this one gave it, so
that this stands before all of them. What is sent in pieces is tagged and not kept.
"""

from collections import OrderedDict
from collections.abc import Callable
from functools import lru_cache
from hashlib import blake2b
from threading import Lock

from django.conf import settings
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse

from maslikhat_web.shared.answers import prefers_json
from maslikhat_web.shared.places import election_of, is_for_everybody
from maslikhat_web.shared.ranges import as_it_is, part_of
from maslikhat_web.shared.state import version

Sent = HttpResponse | StreamingHttpResponse
Answer = Callable[[HttpRequest], Sent]
MOST_BYTES = 64 * 2**20
LARGEST = 2**20
# So many tags, of pages that are asked for over and over, are not made anew each time.
_REMEMBERED = 2**12
VARY = "Accept, Accept-Encoding"


class PublishedPages:
    """The middleware."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer
        self._kept: OrderedDict[str, tuple[bytes, dict[str, str]]] = OrderedDict()
        self._size = 0
        self._lock = Lock()

    def __call__(self, request: HttpRequest) -> Sent:
        """Answer from what is known, or make the page and keep it."""
        if not is_public(request):
            return self._answer(request)
        as_it_is(request)
        tag = tag_of(request)
        if has(request.META.get("HTTP_IF_NONE_MATCH", ""), tag):
            return HttpResponse(status=304, headers=_headers(tag))
        kept = self._find(tag)
        if kept is not None:
            body, headers = kept
            return part_of(request, HttpResponse(body, headers=headers), tag)
        answer = self._answer(request)
        if answer.status_code != 200 or answer.cookies or "Cookie" in answer.get("Vary", ""):
            return answer
        for name, value in _headers(tag).items():
            answer[name] = value
        if isinstance(answer, HttpResponse) and len(answer.content) <= LARGEST:
            self._keep(tag, answer.content, dict(answer.items()))
        return part_of(request, answer, tag)

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
    if request.method != "GET" or not is_for_everybody(request.path_info):
        return False
    return not settings.SECURE_SSL_REDIRECT or request.is_secure()


def has(given: str, tag: str) -> bool:
    """Whether a reader's If-None-Match names this page. A server in front may have made the tag a weak one."""
    return tag in given and tag in (each.strip().removeprefix("W/") for each in given.split(","))


def tag_of(request: HttpRequest) -> str:
    """The ETag of a page now: of all that it hangs on."""
    given = request.META
    packed = "gzip" if "gzip" in given.get("HTTP_ACCEPT_ENCODING", "") else ""
    host, form = given.get("HTTP_HOST", ""), "json" if prefers_json(given.get("HTTP_ACCEPT", "")) else "page"
    known = version(election_of(request.path_info))
    return _tag(known, request.scheme or "", host, request.path, given.get("QUERY_STRING", ""), form, packed)


@lru_cache(maxsize=_REMEMBERED)
def _tag(*asked: str) -> str:
    # Written so that no two of them run into each other.
    return f'"{blake2b(repr(asked).encode(), digest_size=12).hexdigest()}"'


def _headers(tag: str) -> dict[str, str]:
    return {"ETag": tag, "Cache-Control": "no-cache", "Vary": VARY}
