"""What a publication puts on the record beside the election itself when it comes from staff's work.

Corrections that the papers now hold, what is left out and why, acts of typing opened that were sealed before. All of it
in the publication's own transaction.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from maslikhat.election.export.entries import Statement, paper_subject
from maslikhat.election.export.staffwork import (
    OFFICIAL,
    CorrectionFacts,
    Figures,
    correction_statement,
    left_out_statement,
    opened_statement,
    stood_before,
)
from maslikhat_web.accounts.services.authors import author_key
from maslikhat_web.elections.models import Publication, PublishedCorrection, PublishedPaper
from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.models.typing import PaperCorrection, SealedTyping
from maslikhat_web.elections.selectors.waiting import Waiting, approved_corrections
from maslikhat_web.records.selectors import newest_hash_of, newest_of


@dataclass(frozen=True, slots=True)
class Beside:
    """Entries beside the election's own, and what is written once they have their numbers.

    `done` is given the publication and the number of the first of these entries. `left_out` is what the publication
    itself says of what it was made without.
    """

    statements: tuple[Statement, ...] = ()
    left_out: Mapping[str, int | str] | None = None
    done: Callable[[Publication, int], None] = lambda *_: None


def beside(*, draft: Draft, waiting: Waiting, why: str, at: datetime) -> Beside:
    """What belongs beside the publication of a draft. `why` is the reason for what is left out, where something is."""
    corrections = approved_corrections(draft, waiting)
    facts = list(_facts(draft.election, corrections, at))
    sealed = list(SealedTyping.objects.filter(draft=draft, opened_by=None).order_by("entry"))
    told = [correction_statement(each) for each in facts]
    told += [opened_statement(each.subject, each.body, bytes(each.salt)) for each in sealed]
    left_out: dict[str, int | str] | None = None
    if waiting.is_left_out:
        left_out = {"papers": waiting.papers, "corrections": waiting.corrections, "why": why}
        told.append(left_out_statement(draft.election, waiting.papers, waiting.corrections, why))

    def done(publication: Publication, first: int) -> None:
        for entry, (row, fact) in enumerate(zip(corrections, facts, strict=True), first):
            made = _published(publication, fact, entry)
            PaperCorrection.objects.filter(pk=row.pk).update(published=made)
        SealedTyping.objects.filter(pk__in=[each.pk for each in sealed]).update(opened_by=publication)

    return Beside(tuple(told), left_out, done)


def _facts(election: str, corrections: Sequence[PaperCorrection], at: datetime) -> Iterator[CorrectionFacts]:
    """Each correction as it goes on the record, in the order in which those of one paper follow each other."""
    corrected: dict[int, Figures] = {}
    for each in corrections:
        paper = each.paper
        if each.decided_by is None or each.decided_at is None:
            raise ValueError(each.pk)
        subject = paper_subject(election, paper.contest, paper.station, OFFICIAL)
        earlier = corrected.get(paper.pk, {})
        corrected[paper.pk] = {**earlier, **each.after}
        yield CorrectionFacts(
            election,
            paper.contest,
            paper.station,
            each.number,
            each.ground,
            each.recount,
            stood_before(each.before, newest_of(subject), earlier),
            each.after,
            author_key(person=each.requested_by, at=at),
            each.requested_at,
            author_key(person=each.decided_by, at=at),
            each.decided_at,
            newest_hash_of(subject),
        )


def _published(publication: Publication, fact: CorrectionFacts, entry: int) -> PublishedCorrection:
    """The correction beside the version of the paper that holds it."""
    paper = PublishedPaper.objects.get(
        election=fact.election, contest=fact.contest, station=fact.station, origin=OFFICIAL, closed_by=None
    )
    return PublishedCorrection.objects.create(
        paper=paper,
        number=fact.number,
        ground=fact.ground,
        recount=fact.recount,
        before=dict(fact.before),
        after=dict(fact.after),
        requested_by=fact.requested_by,
        requested_at=fact.requested_at,
        approved_by=fact.approved_by,
        approved_at=fact.approved_at,
        published_by=publication,
        entry=entry,
    )
