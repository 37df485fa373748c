"""An election as a report of NIST SP 1500-100, made by the code of the site. Loaded only where it is asked for.

It is issued by whoever runs the command: an issuer of authority is named by a site alone.
"""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib import import_module

from maslikhat import __version__
from maslikhat.election.export.entries import StationFigures
from maslikhat.election.export.nist import Issued, nist_document
from maslikhat.election.opening import Opened
from maslikhat.election.result.model import Result

ISSUER = "maslikhat elect"


def nist_text(result: Result, opened: Opened) -> str:
    """The report as JSON, down to stations where the case has their papers."""
    issued = Issued(ISSUER, datetime.now(UTC), __version__)
    return json.dumps(nist_document(result, issued, _figures(opened)), ensure_ascii=False, indent=1)


def _figures(opened: Opened) -> Iterator[StationFigures]:
    if opened.papers:
        # The engine of papers is brought in only where there are some.
        yield from import_module("maslikhat.election.opening.figures").station_figures(opened.papers.papers)
