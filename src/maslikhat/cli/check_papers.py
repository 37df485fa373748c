"""The check of papers as text and as data: relations, faulty papers, votes in doubt against the nearest seat."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING

from maslikhat.basics.text import Language, Text
from maslikhat.election.allocation.margin import Swing
from maslikhat.wording.catalogue import words
from maslikhat.wording.faults import tell_place
from maslikhat.wording.ordinals import joined

if TYPE_CHECKING:
    from maslikhat.election.opening.papers import CheckedPapers
    from maslikhat.election.protocols.check import CheckReport, FaultyPaper
    from maslikhat.election.protocols.clerical import Correction
    from maslikhat.election.protocols.findings import Broken, RelationCount
    from maslikhat.election.protocols.form import Form

_CORRECTIONS_TOLD = 3


def papers_text(
    papers: "CheckedPapers", swing: Swing | None, names: Mapping[str, Text], language: Language, most: int
) -> Iterator[str]:
    """The lines that tell what the check of papers found; at most `most` papers one by one."""
    say = words(language).say
    for report in papers.reports:
        yield say("check-title-protocols", file=report.file)
        yield say("check-papers", papers=report.papers)
        yield from _relations(report, language)
        yield faulty_words((report,), language)
        for paper in report.faulty[:most]:
            yield from _paper(paper, papers.form, language)
        if len(report.faulty) > most:
            yield f"  {say('command-more', count=len(report.faulty) - most)}"
    if papers.looks:
        yield from ("", say("check-looks", looks=len(papers.looks)))
    yield from (f"  {look_text(found, names, language)}" for found in papers.looks[:most])
    if len(papers.looks) > most:
        yield f"  {say('command-more', count=len(papers.looks) - most)}"
    doubt = list(doubt_text(papers, swing, language))
    yield from ("", *doubt) if doubt else ()


def faulty_words(reports: "Sequence[CheckReport]", language: Language) -> str:
    """How many papers are faulty, and how many break each relation; a paper can break several."""
    say = words(language).say
    faulty, papers = sum(len(each.faulty) for each in reports), sum(each.papers for each in reports)
    broken: dict[str, int] = {}
    for count in (count for report in reports for count in report.errors):
        title = count.relation.title[language]
        broken[title] = broken.get(title, 0) + count.broken
    parts = [say("check-faulty-by", broken=number, relation=title) for title, number in broken.items()]
    told = say("check-faulty-papers", faulty=faulty, papers=papers)
    of_these = [say("check-faulty-of-these", parts=", ".join(parts))] if parts else []
    several = [say("check-faulty-by-several")] if sum(broken.values()) > faulty else []
    return "; ".join([told, *of_these, *several])


def look_text(found: "Broken", names: Mapping[str, Text], language: Language) -> str:
    """A paper that asks for a look beside others: alike, far from its territory, or two lines exchanged."""
    say, place = words(language).say, tell_place(found.place, language)
    check = found.relation.check.value
    if check == "identical":
        return say("check-identical", place=place, others=found.named)
    named = [names[option][language] if option in names else option for option in found.named]
    if check == "stands":
        return say("check-stranger", place=place, list=joined(named, language), votes=found.residual)
    if check == "swapped":
        votes, other_votes, due, other_due = found.figures
        told = {"list": named[0], "votes": votes, "due": due, "other": named[1]}
        return say("check-swapped", place=place, other_votes=other_votes, other_due=other_due, **told)
    votes, cast, elsewhere, cast_elsewhere = found.figures
    shares = {"share": Fraction(votes, cast), "share_elsewhere": Fraction(elsewhere, cast_elsewhere)}
    return say("check-far", place=place, list=named[0], votes=votes, cast=cast, points=found.residual, **shares)


def doubt_text(papers: "CheckedPapers", swing: Swing | None, language: Language) -> Iterator[str]:
    """Whether the votes in faulty papers could change a seat; nothing where there are none."""
    say, doubt = words(language).say, papers.doubt
    if not doubt.votes:
        return
    yield say(
        "check-doubt",
        votes=doubt.unexplained_votes,
        papers=doubt.unexplained_papers,
        clerical_votes=doubt.clerical_votes,
        clerical_papers=doubt.clerical_papers,
    )
    if swing is not None:
        verdict = "check-doubt-could-change" if doubt.could_change(swing.votes) else "check-doubt-could-not-change"
        yield say(verdict, margin=swing.votes)
        if doubt.votes >= swing.votes > doubt.unexplained_votes:
            yield say("check-doubt-all-could-change", votes=doubt.votes, margin=swing.votes)


def _relations(report: "CheckReport", language: Language) -> Iterator[str]:
    say = words(language).say
    for count in report.counts:
        title = count.relation.title[language]
        severity = say(f"check-severity-{count.relation.severity.value}")
        if count.broken and not count.relation.has_sides:
            told = say("check-relation-broken-marks", relation=title, broken=count.broken, checked=count.checked)
        elif count.broken:
            told = say(
                "check-relation-broken",
                relation=title,
                broken=count.broken,
                checked=count.checked,
                surplus=count.surplus,
                shortage=count.shortage,
            )
        else:
            told = say("check-relation-holds", relation=title, checked=count.checked)
        yield f"  [{severity}] {told}"
    for relation in report.skipped:
        yield f"  {say('check-relation-skipped', relation=relation.title[language])}"


def _paper(paper: "FaultyPaper", form: "Form", language: Language) -> Iterator[str]:
    say = words(language).say
    place = tell_place(paper.place, language)
    for broken in paper.broken:
        told = say("check-broken", place=place, relation=broken.relation.title[language], residual=broken.residual)
        yield f"  {told} ({say(f'check-nature-{paper.nature.value}')})"
    for correction in paper.corrections[:_CORRECTIONS_TOLD]:
        yield f"      {_correction(correction, form, language)}"
    if len(paper.corrections) > _CORRECTIONS_TOLD:
        more = say("command-more", count=len(paper.corrections) - _CORRECTIONS_TOLD)
        yield f"      {more}. {say('check-several-slips')}"


def _correction(correction: "Correction", form: "Form", language: Language) -> str:
    line = form.lines.get(correction.figure)
    name = correction.figure if correction.is_option or line is None else line.name[language]
    facts = {"figure": name, "written": correction.written, "corrected": correction.corrected}
    return words(language).say(f"check-{correction.slip.value}", **facts)


def paper_rows(papers: "CheckedPapers | None") -> Iterator[tuple[object, ...]]:
    """A row for each relation that a paper breaks."""
    for report in papers.reports if papers else ():
        for paper in report.faulty:
            place = (paper.place.file, paper.place.row, paper.place.item, paper.contest)
            for broken in paper.broken:
                found = (broken.relation.id, broken.residual, paper.nature.value)
                yield ("paper", *place, *found, *[None] * 7)
    for look in papers.looks if papers else ():
        where = (look.place.file, look.place.row, look.place.item, look.contest)
        options = ";".join(look.named)
        yield ("look", *where, look.relation.id, look.residual, None, None, options, *[None] * 5)


def papers_document(papers: "CheckedPapers", swing: Swing | None) -> dict[str, object]:
    """The check of papers as JSON, every faulty paper with every correction."""
    doubt = papers.doubt
    return {
        "files": [
            {
                "file": report.file,
                "papers": report.papers,
                "relations": [_relation_document(count) for count in report.counts],
                "faulty_papers": len(report.faulty),
                "faulty_by_relation": {count.relation.id: count.broken for count in report.errors},
                "faulty": [_paper_document(paper) for paper in report.faulty],
            }
            for report in papers.reports
        ],
        "looks": [
            {
                "relation": found.relation.id,
                "file": found.place.file,
                "row": found.place.row,
                "station": found.place.item,
                "contest": found.contest,
                "residual": found.residual,
                "named": list(found.named),
                "figures": list(found.figures),
            }
            for found in papers.looks
        ],
        "doubt": {"clerical_votes": doubt.clerical_votes, "unexplained_votes": doubt.unexplained_votes},
        "least_swing": swing.votes if swing else None,
    }


def _relation_document(count: "RelationCount") -> dict[str, object]:
    sides = count.relation.has_sides
    return {
        "id": count.relation.id,
        "severity": count.relation.severity.value,
        "checked": count.checked,
        "broken": count.broken,
        "surplus": count.surplus if sides else None,
        "shortage": count.shortage if sides else None,
    }


def _paper_document(paper: "FaultyPaper") -> dict[str, object]:
    return {
        "file": paper.place.file,
        "row": paper.place.row,
        "station": paper.place.item,
        "nature": paper.nature.value,
        "broken": [{"relation": broken.relation.id, "residual": broken.residual} for broken in paper.broken],
        "corrections": [
            {"figure": each.figure, "written": each.written, "corrected": each.corrected, "slip": each.slip.value}
            for each in paper.corrections
        ],
    }
