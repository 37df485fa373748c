"""The app `records`."""

from django.apps import AppConfig


class RecordsConfig(AppConfig):
    """The public record."""

    name = "maslikhat_web.records"
    label = "records"
