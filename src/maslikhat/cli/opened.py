"""The case that a command is given, opened: a folder or a ZIP, with progress shown where its papers take long."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from maslikhat.basics.text import Language
from maslikhat.cli.progress import shown_progress
from maslikhat.election.case.zipped import case_folder
from maslikhat.election.opening import Opened, open_case


@contextmanager
def opened_case(path: Path, language: Language) -> Iterator[Opened]:
    """A case opened, its files there for as long as it is asked about. Raises BadInput with every fault."""
    with case_folder(path) as folder:
        with shown_progress(language) as watch:
            opened = open_case(folder, watch)
        yield opened
