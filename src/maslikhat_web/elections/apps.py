"""The app `elections`."""

from django.apps import AppConfig


class ElectionsConfig(AppConfig):
    """Publications of elections and their pages."""

    name = "maslikhat_web.elections"
    label = "elections"
