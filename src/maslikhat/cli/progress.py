"""Long work shown while it goes on: a line on the terminal with the stage, what it is about and the time so far.

Only where standard error is a terminal, and only once long work begins: else nothing is loaded and nothing written.
"""

import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from importlib import import_module
from typing import Any

from maslikhat.basics.text import Language
from maslikhat.election.opening.watching import Stage, Watch, unwatched
from maslikhat.wording.catalogue import words


@contextmanager
def shown_progress(language: Language) -> Iterator[Watch]:
    """Who watches long work: a line on the terminal that is gone when the work is done, or nobody."""
    if not sys.stderr.isatty():
        yield unwatched
        return
    with ExitStack() as stack:
        shown: list[Any] = []

        def watch(stage: Stage, about: str, number: int, of: int) -> None:
            told = words(language).say("command-progress", stage=stage.value, about=about, part=number, parts=of)
            if not shown:
                shown.append(stack.enter_context(_line()))
                shown.append(shown[0].add_task(told, total=None))
            shown[0].update(shown[1], description=told)

        yield watch


def _line() -> Any:
    """A line with a sign that turns, words, and the time so far."""
    progress: Any = import_module("rich.progress")
    console: Any = import_module("rich.console")
    columns = (
        progress.SpinnerColumn(),
        progress.TextColumn("{task.description}", markup=False),
        progress.TimeElapsedColumn(),
    )
    return progress.Progress(*columns, console=console.Console(stderr=True), transient=True)
