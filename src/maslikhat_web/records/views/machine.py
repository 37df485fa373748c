"""The record as files for machines, as C2SP tlog-tiles has it; and the place where witnesses hand in cosignatures."""

from base64 import b64encode

from django.http import FileResponse, Http404, HttpRequest, HttpResponse, JsonResponse
from django.utils import translation
from django.views.decorators.csrf import csrf_exempt

from maslikhat.basics.errors import MaslikhatError
from maslikhat.record import verifier as single_file
from maslikhat.record.errors import NotInTheLog
from maslikhat.record.receipt import to_json
from maslikhat.record.tiles import WIDTH, place_of
from maslikhat.record.tiles import bundle as bundled
from maslikhat.wording.faults import tell_error
from maslikhat_web.records import selectors
from maslikhat_web.records.packed import packed_log
from maslikhat_web.records.services import take_cosignatures
from maslikhat_web.shared.answers import attached
from maslikhat_web.shared.front import has
from maslikhat_web.shared.methods import takes
from maslikhat_web.shared.ranges import Sent, as_it_is, part_of
from maslikhat_web.shared.templating import language_now

_PLAIN = "text/plain; charset=utf-8"
_BYTES = "application/octet-stream"
_FOREVER = "public, max-age=31536000, immutable"
_HASH = 32
_MOST_BYTES = 2**16
_MOST_LEVEL = 6


def receipt(request: HttpRequest, index: int) -> HttpResponse:  # noqa: ARG001
    """The receipt of an entry as a file."""
    found = selectors.receipt(index)
    if found is None:
        raise Http404
    answer = HttpResponse(to_json(found), content_type="application/json")
    answer["Content-Disposition"] = attached(f"receipt-{index}.json")
    return answer


def checkpoint(request: HttpRequest) -> HttpResponse:  # noqa: ARG001
    """The newest signed checkpoint, with the cosignatures of witnesses."""
    signed = selectors.latest()
    if signed is None:
        raise Http404
    return HttpResponse(selectors.note_of(signed), content_type=_PLAIN)


def key(request: HttpRequest) -> HttpResponse:  # noqa: ARG001
    """The public key that signs now."""
    return HttpResponse(f"{selectors.verifier()}\n", content_type=_PLAIN)


def rotations(request: HttpRequest) -> HttpResponse:  # noqa: ARG001
    """The notes by which the key was changed, as a list."""
    return JsonResponse(selectors.rotations(), safe=False)


def packed(request: HttpRequest) -> Sent:
    """The whole log as a ZIP; who has it is told so, who has a part of it gets the rest."""
    signed = selectors.latest()
    path = packed_log(signed) if signed else None
    if signed is None or path is None:
        raise Http404
    as_it_is(request)
    tag = f'"{path.stem}"'
    headers = {"ETag": tag, "Cache-Control": "no-cache"}
    if has(request.META.get("HTTP_IF_NONE_MATCH", ""), tag):
        return HttpResponse(status=304, headers=headers)
    whole = FileResponse(path.open("rb"), as_attachment=True, filename=f"record-{signed.size}.zip", headers=headers)
    return part_of(request, whole, tag)


def verifier(request: HttpRequest) -> HttpResponse:  # noqa: ARG001
    """The single file with which anyone verifies the record offline."""
    answer = HttpResponse(single_file.FILE.read_bytes(), content_type="text/x-python; charset=utf-8")
    answer["Content-Disposition"] = attached(single_file.NAME)
    return answer


def consistency(request: HttpRequest, old: int, new: int) -> HttpResponse:  # noqa: ARG001
    """The proof that the log at `new` entries continues it at `old`."""
    try:
        proof = selectors.consistency(old, new)
    except NotInTheLog:
        raise Http404 from None
    return JsonResponse({"old": old, "new": new, "proof": [b64encode(each).decode() for each in proof]})


def tile(request: HttpRequest, level: int, place: str) -> HttpResponse:  # noqa: ARG001
    """A tile of the tree: full, or as many of its hashes as are asked for."""
    index, width = _asked(place)
    hashes = selectors.tile(level, index) if level <= _MOST_LEVEL else None
    if hashes is None or len(hashes) < width * _HASH:
        raise Http404
    return _forever(hashes[: width * _HASH])


def entries(request: HttpRequest, place: str) -> HttpResponse:  # noqa: ARG001
    """A bundle of entries: full, or as many as are asked for."""
    index, width = _asked(place)
    found = selectors.bundle_of(index, width)
    if len(found) < width:
        raise Http404
    return _forever(bundled(found))


@csrf_exempt
@takes("POST")
def cosignatures(request: HttpRequest) -> HttpResponse:
    """Take a checkpoint that a witness has cosigned; only witnesses of the policy, only checkpoints of this log."""
    content = request.read(_MOST_BYTES)
    with translation.override(translation.get_language_from_request(request)):
        try:
            names = take_cosignatures(note=content.decode("utf-8", "replace"))
        except MaslikhatError as error:
            return HttpResponse("\n".join(tell_error(error, language_now())) + "\n", status=400, content_type=_PLAIN)
    return HttpResponse("".join(f"{name}\n" for name in names), content_type=_PLAIN)


def _asked(place: str) -> tuple[int, int]:
    try:
        index, width = place_of(place)
    except NotInTheLog:
        raise Http404 from None
    # No database holds a larger index.
    if index * WIDTH >= 2**63:
        raise Http404
    return index, width


def _forever(content: bytes) -> HttpResponse:
    """What never changes: a tile of this width, a bundle of this width."""
    answer = HttpResponse(content, content_type=_BYTES)
    answer["Cache-Control"] = _FOREVER
    return answer
