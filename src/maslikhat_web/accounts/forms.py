"""Forms of accounts. What is wrong with a field is named by a code; the words stand in accounts.ftl."""

from typing import Any

from django import forms
from django.contrib.auth.models import User
from django.contrib.auth.password_validation import validate_password
from django.contrib.auth.validators import UnicodeUsernameValidator
from django.core.validators import RegexValidator

from maslikhat_web.shared.roles import Role
from maslikhat_web.shared.templating import say

REASON = 500
_COUNCIL = RegexValidator(r"\A[a-z0-9]+([.-][a-z0-9]+)*\Z", code="council")


def role_choices() -> list[tuple[str, str]]:
    """The roles, in the language of the page."""
    return [(role.value, say(f"accounts-role-{role.value.replace('_', '-')}")) for role in Role]


class PasswordForm(forms.Form):
    """A new password, twice."""

    password1 = forms.CharField(widget=forms.PasswordInput({"autocomplete": "new-password"}), strip=False)
    password2 = forms.CharField(widget=forms.PasswordInput({"autocomplete": "new-password"}), strip=False)

    def clean(self) -> dict[str, Any]:
        """Both are the same, and the password is hard to guess."""
        given = super().clean() or {}
        first, second = given.get("password1"), given.get("password2")
        if first and second and first != second:
            self.add_error("password2", forms.ValidationError("", code="unequal"))
        elif first:
            try:
                validate_password(first, self._person(given))
            except forms.ValidationError as error:
                self.add_error("password1", error)
        return given

    def _person(self, given: dict[str, Any]) -> User:
        names = {name: given.get(name) or "" for name in ("username", "email")}
        return User(first_name=given.get("name") or "", **names)


class AcceptForm(PasswordForm):
    """Who a new person is, and the password."""

    username = forms.CharField(
        max_length=150,
        validators=[UnicodeUsernameValidator(code="username")],
        widget=forms.TextInput({"autocomplete": "username", "autocapitalize": "none", "spellcheck": "false"}),
    )
    name = forms.CharField(max_length=150, widget=forms.TextInput({"autocomplete": "name"}))
    email = forms.EmailField(required=False, max_length=254, widget=forms.EmailInput({"autocomplete": "email"}))


class ReasonForm(forms.Form):
    """Why something is done."""

    reason = forms.CharField(max_length=REASON)


class RoleForm(ReasonForm):
    """A role in a council; no council is every one."""

    role = forms.ChoiceField(choices=role_choices)
    council = forms.CharField(required=False, max_length=80, validators=[_COUNCIL])


class InviteForm(RoleForm):
    """Who is invited to which role."""

    name = forms.CharField(max_length=150)
