"""The style that every picture is drawn with, and a picture that stands on its own as a file.

A page puts STYLE once into its head. The style follows the reader's light or dark setting and prints in grey patterns.
"""

from importlib.resources import files

from maslikhat.pictures.looks import PATTERNS

STYLE = files("maslikhat.pictures").joinpath("static", "picture.css").read_text(encoding="utf-8")


def standing_alone(svg: str) -> str:
    """The picture with its style and patterns inside, so that it can be saved as a file of its own."""
    start = svg.index(">") + 1
    return f"{svg[:start]}<style>{STYLE}</style>{PATTERNS}{svg[start:]}"
