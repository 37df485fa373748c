"""The app `accounts`."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """Invitations, the door to staff pages, people and their roles."""

    name = "maslikhat_web.accounts"
    label = "accounts"
