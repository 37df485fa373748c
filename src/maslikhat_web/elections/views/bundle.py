"""The whole of an election as one archive: the case, the result, every table, every receipt, and how to check them.

The same bytes whenever the same publication is asked for: receipts are against the checkpoint that was signed with it.
"""

import json
from collections.abc import Iterable, Iterator, Sequence

from django.conf import settings

from maslikhat import __version__
from maslikhat.basics.text import LANGUAGES, Language
from maslikhat.basics.zones import on_clock_of
from maslikhat.election.export.document import result_document
from maslikhat.election.export.nist import Issued, nist_document
from maslikhat.election.export.sheet import line, sheet
from maslikhat.election.export.stream import File, encoded
from maslikhat.election.export.tables import tables_of
from maslikhat.election.protocols.moments import lines_and_times
from maslikhat.record.receipt import to_json
from maslikhat.wording.catalogue import words
from maslikhat_web.elections.models import PublishedPaper
from maslikhat_web.elections.selectors.files import case_files, entries_at, figures_at, papers_at
from maslikhat_web.elections.selectors.public import Shown
from maslikhat_web.elections.views.frame import zone_of
from maslikhat_web.records import selectors as records


def files_of(shown: Shown) -> Iterator[File]:
    """Every file of the archive with its content in parts; nothing is made before it is asked for."""
    for language in LANGUAGES:
        yield f"README.{language}.txt", [_readme(shown, language)]
    for name, content in case_files(shown.publication):
        yield f"case/{name}", [content]
    yield "result.json", encoded(_json(result_document(shown.read.explained)))
    yield "nist.json", encoded(_json(nist_of(shown)))
    for name, table in tables_of(shown.read.explained):
        yield f"{name}.csv", [f"{sheet(table.head, table.rows)}\n".encode()]
    if shown.publication.balance:
        yield "papers.csv", encoded(paper_lines(shown))
    yield from _record(shown)


def nist_of(shown: Shown) -> dict[str, object]:
    """The report of NIST SP 1500-100, down to stations where their papers are published."""
    issued = Issued(settings.RECORD_ORIGIN, shown.publication.published_at, __version__)
    return nist_document(shown.result, issued, figures_at(shown.publication))


def paper_lines(shown: Shown, papers: Iterable[PublishedPaper] | None = None) -> Iterator[str]:
    """Papers, or every paper in force, as lines: keys, lines, votes, the relations it breaks and by how much, scans."""
    form = shown.read.form
    lines = list(form.lines) if form else []
    options = [option.id for option in shown.case.options]
    yield line(["contest", "station", "territory", "version", "origin", "entry", *lines, *options, "broken", "scans"])
    for paper in papers_at(shown.publication) if papers is None else papers:
        yield line(_row(shown, paper, lines, options))


def _row(shown: Shown, paper: PublishedPaper, lines: Sequence[str], options: Sequence[str]) -> list[object]:
    keys: list[object] = [paper.contest, paper.station, paper.territory, paper.version, paper.origin, paper.entry]
    counts, times = lines_and_times(paper.lines, shown.read.form, paper.territory)
    figures = [counts.get(name, times.get(name, "")) for name in lines]
    votes = [paper.against_all if name == "against_all" else paper.votes.get(name, "") for name in options]
    broken = "; ".join(f"{name} {residual:+d}" for name, residual in paper.broken.items())
    return [*keys, *figures, *votes, broken, " ".join(each["sha256"] for each in paper.scans)]


def _record(shown: Shown) -> Iterator[File]:
    """The public key, the checkpoint signed with this publication, and a receipt for each of its entries."""
    signed = records.checkpoint_at(shown.publication.last_entry + 1)
    if signed is None:
        return
    yield "record/key", [f"{records.verifier()}\n".encode()]
    yield "record/checkpoint", [signed.note.encode()]
    for receipt in records.receipts(entries_at(shown.publication), signed.size):
        yield f"record/receipts/{receipt.index}.json", [to_json(receipt).encode()]


def _json(document: object) -> Iterable[str]:
    return json.JSONEncoder(ensure_ascii=False, indent=1).iterencode(document)


def _readme(shown: Shown, language: Language) -> bytes:
    publication = shown.publication
    told = words(language).say(
        "out-readme",
        election=shown.case.title[language],
        id=publication.election,
        number=publication.number,
        day=on_clock_of(publication.published_at, zone_of(shown)).date(),
        digest=publication.archive_sha256,
        version=__version__,
    )
    return f"{told}\n".encode()
