"""The options that commands share, and how they print."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from maslikhat.basics.text import Language


class Lang(StrEnum):
    """The languages of the output."""

    EN = "en"
    RU = "ru"
    KK = "kk"

    @property
    def language(self) -> Language:
        """As the rooms name it."""
        return self.value


class Format(StrEnum):
    """The forms of the output."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"
    CSV = "csv"


class ElectFormat(StrEnum):
    """The forms of a result: those of every output, and the common data format of election results."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"
    CSV = "csv"
    NIST = "nist"


CaseFolder = Annotated[
    Path, typer.Argument(metavar="CASE", help="A folder with an election, as in elections/, or a ZIP of one.")
]
LangOption = Annotated[Lang, typer.Option("--lang", help="The language of words.")]
FormatOption = Annotated[Format, typer.Option("--format", help="The form of the output.")]


def put(*lines: str) -> None:
    """Write lines of text to standard output."""
    for line in lines:
        sys.stdout.write(f"{line}\n")
