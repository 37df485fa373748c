"""A part of a file, for who goes on where a download broke off: one range of bytes, as RFC 9110 has it.

Several ranges at once, and a range of something that has changed meanwhile (If-Range), are answered with the whole. A
file that is made while it is sent is made once more and laid aside, so that its length is known. What is packed
already, and what is asked for in part, is never packed on its way: its bytes are those of the file.
"""

import re
import tempfile
from collections.abc import Iterator
from contextlib import closing
from typing import IO

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse

from maslikhat_web.shared.errors import too_far

_ONE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})")
_PIECE = 2**16
Sent = HttpResponse | StreamingHttpResponse
PACKED = ".zip"


def as_it_is(request: HttpRequest) -> None:
    """Let nothing be packed on its way that must come as it lies there."""
    if "HTTP_RANGE" in request.META or request.path_info.endswith(PACKED):
        request.META.pop("HTTP_ACCEPT_ENCODING", None)


def part_of(request: HttpRequest, answer: Sent, tag: str) -> Sent:
    """The answer whole, or the part of it that is asked for; only of files, which are offered to be saved."""
    if answer.status_code != 200 or not answer.get("Content-Disposition", "").startswith("attachment"):
        return answer
    answer["Accept-Ranges"] = "bytes"
    asked = _ONE.fullmatch(request.META.get("HTTP_RANGE", "").replace(" ", ""))
    if asked is None or not any(asked.groups()) or request.META.get("HTTP_IF_RANGE", tag) != tag:
        return answer
    file, length = _laid_aside(answer)
    first, last = _bounds(asked[1], asked[2], length)
    if first > last:
        file.close()
        return too_far(request, length)
    part = StreamingHttpResponse(_read(file, first, last), status=206)
    for name, value in answer.items():
        part[name] = value
    part["Content-Range"] = f"bytes {first}-{last}/{length}"
    part["Content-Length"] = str(last - first + 1)
    part._resource_closers.append(file.close)  # type: ignore[attr-defined]
    return part


def _bounds(first: str, last: str, length: int) -> tuple[int, int]:
    """The first and the last byte; without a first one, the number of bytes at the end."""
    if not first:
        return max(0, length - int(last)), length - 1 if int(last) else -1
    return int(first), min(int(last), length - 1) if last else length - 1


def _laid_aside(answer: Sent) -> tuple[IO[bytes], int]:
    """All of it in a file of its own, gone when it is closed."""
    file = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the answer that it is sent by
    file.writelines(answer)
    # The file that it came from, if it came from one; the answer itself is never sent.
    for close in answer._resource_closers:  # type: ignore[union-attr]
        close()
    return file, file.tell()


def _read(file: IO[bytes], first: int, last: int) -> Iterator[bytes]:
    with closing(file):
        file.seek(first)
        left = last - first + 1
        while left > 0 and (piece := file.read(min(_PIECE, left))):
            left -= len(piece)
            yield piece
