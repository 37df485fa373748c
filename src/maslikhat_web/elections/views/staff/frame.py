"""What every staff page of an election has: its draft, and the right of who asks."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.models import User
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase

from maslikhat_web.elections.selectors.drafts import draft_of
from maslikhat_web.shared.roles import Act, may

StaffView = Callable[..., HttpResponseBase]


def of_draft(act: Act) -> Callable[[StaffView], StaffView]:
    """Give a view the draft that its address names, if who asks may do `act` in its council.

    Who is not signed in is sent to the door; to who may not even look, the draft is not there (404); to who may look
    but not do this, it is refused (403).
    """

    def wrapped(view: StaffView) -> StaffView:
        @wraps(view)
        def opened(request: HttpRequest, election: str, *args: Any, **named: Any) -> HttpResponseBase:
            if not request.user.is_authenticated:
                return redirect_to_login(request.get_full_path())
            draft = draft_of(election)
            if draft is None or not may(request.user, Act.VIEW, draft.council):
                raise Http404(election)
            if not may(request.user, act, draft.council):
                raise PermissionDenied
            return view(request, draft, *args, **named)

        return opened

    return wrapped


def person(request: HttpRequest) -> User:
    """Who is signed in. Only for views behind `of_draft` or another door. Raises PermissionDenied."""
    if not isinstance(request.user, User):
        raise PermissionDenied
    return request.user
