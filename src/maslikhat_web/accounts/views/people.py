"""People and their roles: who there is, who may what, and the acts of an administrator, each with its reason."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib import messages
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone

from maslikhat_web.accounts import selectors
from maslikhat_web.accounts.forms import InviteForm, ReasonForm, RoleForm
from maslikhat_web.accounts.services import invitations, people
from maslikhat_web.accounts.views import tables
from maslikhat_web.shared.page import Link, SitePage
from maslikhat_web.shared.roles import Act, Role, councils_of
from maslikhat_web.shared.templating import say

View = Callable[..., HttpResponse]
ACTS = frozenset({"give", "take", "renew", "shut_out", "let_in"})


def managing(view: View) -> View:
    """Give a view who asks and the councils that he or she administers; refuse who administers none (403)."""

    @wraps(view)
    def opened(request: HttpRequest, *args: Any, **named: Any) -> HttpResponse:
        councils = councils_of(request.user, Act.MANAGE)
        if not councils or not isinstance(request.user, User):
            raise PermissionDenied
        return view(request, request.user, councils, *args, **named)

    return opened


@managing
def everybody(request: HttpRequest, by: User, councils: tuple[str, ...]) -> HttpResponse:
    """The people whom who asks administers, the links that are out, and a form to invite somebody."""
    form = InviteForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        given = form.cleaned_data | {"role": Role(form.cleaned_data["role"])}
        try:
            token = invitations.invite(by=by, at=timezone.now(), **given)
        except people.NotAllowed:
            form.add_error("council", ValidationError("", code="not_yours"))
        else:
            return _hand_over(request, token, given["name"])
    found = [each for each in selectors.people() if selectors.covers(councils, selectors.councils_with(each))]
    unused = [
        each for each in selectors.unused_invitations() if selectors.covers(councils, selectors.councils_for(each))
    ]
    sections = (tables.people_section(found), *tables.invitations_sections(unused, timezone.now()))
    page = SitePage(say("accounts-people"), say("accounts-people-lead"), (_account(),), sections=sections)
    return render(request, "accounts/people.html.j2", {"page": page, "form": form})


@managing
def withdrawing(request: HttpRequest, by: User, councils: tuple[str, ...], key: int) -> HttpResponse:
    """A link that is out, and the form to take it back with a reason; one that nobody can use any more is not here."""
    at = timezone.now()
    unused = [each for each in selectors.unused_invitations() if each.pk == key and selectors.is_open(each, at)]
    if not unused or not selectors.covers(councils, selectors.councils_for(unused[0])):
        raise Http404(key)
    form = ReasonForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        try:
            invitations.withdraw(invitation=unused[0], by=by, at=at, reason=form.cleaned_data["reason"])
        except invitations.NoSuchInvitation:
            messages.error(request, say("upkeep-link-gone"))
        else:
            messages.success(request, say("upkeep-link-withdrawn"))
        return HttpResponseRedirect(reverse("people"))
    way = (_account(), Link(say("accounts-people"), reverse("people")))
    heading = say("upkeep-withdraw-heading", name=unused[0].name or "–")
    page = SitePage(heading, say("upkeep-withdraw-lead"), way, card=tables.link_card(unused[0]))
    return render(request, "accounts/withdraw.html.j2", {"page": page, "form": form})


@managing
def person(request: HttpRequest, by: User, councils: tuple[str, ...], number: int) -> HttpResponse:
    """One person: roles, what can be done, what was done."""
    return _show(request, _found(councils, number), by)


@managing
def act(request: HttpRequest, by: User, councils: tuple[str, ...], number: int, name: str) -> HttpResponse:
    """Do one act on a person, with its reason; what cannot be done is told on the person's page."""
    if name not in ACTS:
        raise Http404(name)
    who = _found(councils, number)
    if request.method != "POST":
        # The address of an act stays in the bar where it was refused; asked for again, it shows the person.
        return HttpResponseRedirect(reverse("person", args=(number,)))
    form = (RoleForm if name == "give" else ReasonForm)(request.POST, auto_id=f"{_part(name)}-%s")
    if not form.is_valid():
        return _show(request, who, by, form, name)
    told = {"by": by, "at": timezone.now(), "reason": form.cleaned_data["reason"]}
    try:
        if name == "renew":
            return _hand_over(request, invitations.renew(person=who, **told), who.first_name)
        _do(name, who, form.cleaned_data, told, request)
    except people.NotAllowed:
        form.add_error(None, ValidationError("", code="not_yours"))
    except people.LastAdministrator:
        form.add_error(None, ValidationError("", code="last_administrator"))
    else:
        messages.success(request, say(f"accounts-told-{name.replace('_', '-')}"))
        return HttpResponseRedirect(reverse("person", args=(number,)))
    return _show(request, who, by, form, name)


def _do(name: str, who: User, given: dict[str, Any], told: dict[str, Any], request: HttpRequest) -> None:
    if name == "give":
        people.give_role(person=who, council=given["council"], role=Role(given["role"]), **told)
    elif name == "take":
        wanted = request.POST.get("held", "")
        held = next((each for each in who.roles.all() if str(each.pk) == wanted), None)
        if held is None:
            raise Http404
        people.take_role(held=held, **told)
    elif name == "shut_out":
        people.shut_out(person=who, **told)
    else:
        people.let_in(person=who, **told)


def _found(councils: tuple[str, ...], number: int) -> User:
    """A person whom who asks administers. Raises Http404, also for those of other councils."""
    found = User.objects.prefetch_related("roles").filter(pk=number).first()
    if found is None or not selectors.covers(councils, selectors.councils_with(found)):
        raise Http404(number)
    return found


def _show(request: HttpRequest, who: User, by: User, form: ReasonForm | None = None, name: str = "") -> HttpResponse:
    way = (_account(), Link(say("accounts-people"), reverse("people")))
    history = tables.history_section(selectors.history_of(who.pk))
    lead = say("accounts-person-lead", username=who.username)
    page = SitePage(who.first_name or who.username, lead, way, card=tables.card(who), sections=(history,))
    forms: dict[str, ReasonForm] = {part: ReasonForm(auto_id=f"{part}-%s") for part in ("take", "state", "renew")}
    forms["give"] = RoleForm(auto_id="give-%s")
    if form is not None:
        forms[_part(name)] = form
    facts = {"page": page, "who": who, "roles": list(who.roles.all()), "forms": forms, "oneself": who.pk == by.pk}
    return render(request, "accounts/person.html.j2", facts)


def _part(act: str) -> str:
    """The part of the page that an act has its form in."""
    return "state" if act in {"shut_out", "let_in"} else act


def _hand_over(request: HttpRequest, token: str, name: str) -> HttpResponse:
    """The link, shown this once."""
    link = request.build_absolute_uri(reverse("invitation", args=(token,)))
    day = timezone.localdate(timezone.now() + invitations.INVITATION_LASTS)
    return render(request, "accounts/link.html.j2", {"link": link, "name": name, "day": day})


def _account() -> Link:
    return Link(say("accounts-own"), reverse("account"))
