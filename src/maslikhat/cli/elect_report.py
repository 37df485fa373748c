"""Writes the report of an election. Loaded only when a report is asked for."""

from pathlib import Path

from maslikhat import __version__
from maslikhat.basics.explained import Explained
from maslikhat.basics.text import Language
from maslikhat.election.result.model import Result
from maslikhat.pages.facts import gather
from maslikhat.pages.page import report_page
from maslikhat.pages.render import render


def report_html(explained: Explained[Result], language: Language, folder: Path) -> str:
    """The report of a result as one HTML page. Raises UnknownMessage, CannotSay where a sentence is missing."""
    command = f"./run elect {folder} --format html --lang {language}"
    return render(report_page(gather(explained, command, __version__), language))
