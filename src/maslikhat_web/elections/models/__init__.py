"""What the public may read of elections."""

from maslikhat_web.elections.models.published import Publication, PublishedPaper

__all__ = ["Publication", "PublishedPaper"]
