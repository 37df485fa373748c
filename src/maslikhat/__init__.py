"""Maslikhat: how a seat is won, used, answered for and taken back. The domain; it knows nothing of the web."""

__version__ = "0.1.0"
