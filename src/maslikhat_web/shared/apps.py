"""The app `shared`."""

from django.apps import AppConfig


class SharedConfig(AppConfig):
    """Roles, base templates, static files."""

    name = "maslikhat_web.shared"
    label = "shared"
