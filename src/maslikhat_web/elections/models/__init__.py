"""The tables of elections: `published`, which the public may read; `drafts` and `typing`, which only staff may.

Who reads for the public imports from here and finds no draft; staff's rooms import `models.drafts` by name.
"""

from maslikhat_web.elections.models import drafts as drafts
from maslikhat_web.elections.models import staff as staff
from maslikhat_web.elections.models import typing as typing
from maslikhat_web.elections.models.published import Publication, PublishedCorrection, PublishedPaper

__all__ = ["Publication", "PublishedCorrection", "PublishedPaper"]
