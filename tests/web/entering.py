"""A client as it is after a sign-in with a second factor, without the way through the door, which has its own tests."""

from allauth.account.internal.flows.login import record_authentication
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.contrib.auth.models import User
from django.http import HttpRequest
from django.test import Client


def entered(user: User) -> Client:
    """Somebody who signed in just now, by password and by a code."""
    if not Authenticator.objects.filter(user=user).exists():
        TOTP.activate(user, generate_totp_secret())
    client = Client(headers={"host": "127.0.0.1"})
    client.force_login(user)
    request = HttpRequest()
    request.session = client.session
    record_authentication(request, user, "password", username=user.username)
    record_authentication(request, user, "mfa", type="totp")
    request.session.save()
    return client
