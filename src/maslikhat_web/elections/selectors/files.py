"""What files of an election are made of: the papers of one publication, and where its entries stand in the record.

Everything is read as of that publication, so that a file is the same whatever is published while it is sent.
"""

from collections.abc import Iterator
from io import BytesIO
from zipfile import ZipFile

from django.db.models import Q, QuerySet

from maslikhat.election.export.entries import StationFigures
from maslikhat_web.elections.models import Publication, PublishedPaper
from maslikhat_web.elections.selectors.public import archive_of

_AT_ONCE = 2000


def papers_at(publication: Publication) -> Iterator[PublishedPaper]:
    """Every paper in force by this publication, one after another, in the order of contests and stations."""
    rows = _papers_at(publication).prefetch_related("corrections")
    return rows.order_by("sort_key", "contest", "station", "origin").iterator(chunk_size=_AT_ONCE)


def figures_at(publication: Publication, origin: str = "official") -> Iterator[StationFigures]:
    """The papers of one origin as plain figures."""
    for paper in papers_at(publication):
        if paper.origin == origin:
            yield StationFigures(
                paper.contest,
                paper.station,
                paper.territory or None,
                paper.lines,
                paper.votes,
                paper.against_all,
            )


def case_files(publication: Publication) -> Iterator[tuple[str, bytes]]:
    """The files of the case folder that was published, in the order of their names."""
    with ZipFile(BytesIO(archive_of(publication.pk))) as packed:
        for info in packed.infolist():
            yield info.filename, packed.read(info)


def entries_at(publication: Publication) -> list[int]:
    """The indexes of the entries that hold this publication: its papers', and those made with it."""
    papers = _papers_at(publication).values_list("entry", flat=True)
    own = range(publication.first_entry, publication.last_entry + 1)
    return sorted({*papers, *own})


def _papers_at(publication: Publication) -> QuerySet[PublishedPaper]:
    number = publication.number
    rows = PublishedPaper.objects.filter(election=publication.election, published_by__number__lte=number)
    # A copy that was published beside it later is no part of it.
    rows = rows.filter(entry__lte=publication.last_entry)
    return rows.filter(Q(closed_by=None) | Q(closed_by__number__gt=number))
