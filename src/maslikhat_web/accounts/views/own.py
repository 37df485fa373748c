"""A link that was handed over, and one's own account."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from allauth.account.internal.flows.login import perform_password_login, record_authentication
from allauth.account.models import Login
from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters

from maslikhat_web.accounts.forms import AcceptForm, PasswordForm
from maslikhat_web.accounts.selectors import author_key_of, has_second_factor, invitation_of, is_first
from maslikhat_web.accounts.services.invitations import NameTaken, NoSuchInvitation, accept
from maslikhat_web.shared.roles import Act, councils_of

View = Callable[..., Any]


@sensitive_post_parameters("password1", "password2")
@never_cache
def invitation(request: HttpRequest, token: str) -> HttpResponse:
    """Who was handed a link chooses name and password, and is then signed in to set up a second factor."""
    found = invitation_of(token, timezone.now())
    if found is None:
        return render(request, "accounts/no_invitation.html.j2", status=404)
    form: PasswordForm = (PasswordForm if found.user else AcceptForm)(
        request.POST if request.method == "POST" else None, initial={"name": found.name}
    )
    if form.is_valid():
        try:
            person = accept(token=token, at=timezone.now(), **_given(form))
        except NoSuchInvitation:
            return render(request, "accounts/no_invitation.html.j2", status=404)
        except NameTaken as taken:
            form.add_error(taken.field, ValidationError("", code="taken"))
        else:
            login = Login(user=person, redirect_url=reverse("mfa_index"))
            answer: HttpResponse = perform_password_login(request, {"username": person.username}, login)
            return answer
    facts = {"form": form, "invitation": found, "first": is_first(found)}
    return render(request, "accounts/invitation.html.j2", facts)


def _given(form: PasswordForm) -> dict[str, str]:
    names = {name: form.cleaned_data.get(name, "") for name in ("username", "name", "email")}
    return {**names, "password": form.cleaned_data["password1"]}


@login_required
def account(request: HttpRequest) -> HttpResponse:
    """Who one is here, one's roles, and what one may change about signing in."""
    person = request.user
    facts = {
        "roles": list(person.roles.order_by("council", "role")) if isinstance(person, User) else [],
        "author_key": author_key_of(int(person.pk or 0)),
        "has_factor": has_second_factor(int(person.pk or 0)),
        "manages": bool(councils_of(person, Act.MANAGE)),
    }
    return render(request, "accounts/account.html.j2", facts)


def shows_factor(view: View) -> View:
    """Setting up the first factor shows it: a session that did so is not asked for it again."""

    @wraps(view)
    def answered(request: HttpRequest, *args: Any, **named: Any) -> Any:
        person = request.user
        first = isinstance(person, User) and not has_second_factor(person.pk)
        answer = view(request, *args, **named)
        if first and isinstance(person, User) and has_second_factor(person.pk):
            record_authentication(request, person, "mfa", reauthenticated=True)
        return answer

    return answered
