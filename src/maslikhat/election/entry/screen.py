"""The screen across stations, before the papers are handed on: what a look at one paper cannot show.

Two stations alike, a share far from the neighbourhood, two candidates exchanged (the relations of the form that look
across papers); papers without a ballot; papers whose typings differed. Each finding has a name that changes with its
figures, so that a reviewed mark holds for what was seen and nothing else.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from maslikhat.election.entry.papers import TypedPaper, paper_files
from maslikhat.election.entry.sheet import VOTES_PREFIX
from maslikhat.election.protocols.check import warnings_of
from maslikhat.election.protocols.findings import Broken
from maslikhat.election.protocols.form import ACROSS, Form
from maslikhat.election.protocols.load import read_papers
from maslikhat.election.protocols.mappingfile import read_publication

ZERO = "all_zero"
DIFFERED = "differed"


@dataclass(frozen=True, slots=True)
class Suspect:
    """A paper that the screen points to: `code` is a relation's id, ZERO or DIFFERED; the rest as in `across`.

    For DIFFERED, `named` are the fields in which two typings once differed.
    """

    code: str
    contest: str
    station: str
    residual: int = 0
    named: tuple[str, ...] = ()
    figures: tuple[int, ...] = ()

    @property
    def mark(self) -> str:
        """The name under which it is marked as reviewed."""
        told = repr((self.code, self.contest, self.station, self.residual, self.named, self.figures))
        return f"{self.code}.{sha256(told.encode()).hexdigest()[:12]}"


def screen(
    papers: Sequence[TypedPaper], form: Form, differed: Mapping[tuple[str, str], Sequence[str]]
) -> tuple[Suspect, ...]:
    """All suspects among definitive papers. `differed` gives the fields that differed, by contest and station."""
    found = [*_across(papers, form), *_zero(papers)]
    found += [Suspect(DIFFERED, *key, len(fields), tuple(fields)) for key, fields in differed.items() if fields]
    return tuple(found)


def _zero(papers: Iterable[TypedPaper]) -> Iterator[Suspect]:
    for paper in papers:
        votes = [count for key, count in paper.figures.items() if key.startswith(VOTES_PREFIX)]
        if not any(votes):
            yield Suspect(ZERO, paper.contest, paper.station)


def _across(papers: Sequence[TypedPaper], form: Form) -> Iterator[Suspect]:
    """By the same engine that judges files: the papers are written as the files they will be, and read back."""
    if not papers:
        return
    with TemporaryDirectory() as scratch:
        folder = Path(scratch)
        for name, content in paper_files(papers, form, {}).items():
            (folder / name).write_bytes(content)
        (folder / "stations.csv").write_text("station\n", encoding="ascii")
        publication, _ = read_publication(folder, lambda _: form)
        for file in publication.files:
            for broken in warnings_of(read_papers(file, form), form, only=ACROSS):
                yield _suspect(broken)


def _suspect(broken: Broken) -> Suspect:
    station = broken.place.item or ""
    return Suspect(broken.relation.id, broken.contest, station, broken.residual, broken.named, broken.figures)
