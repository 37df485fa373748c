"""What entries of staff's work say, as tables in the reader's language; and who signed for an entry.

Corrections, what was left out, lots, retractions, what was sealed and opened.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from maslikhat.pages.model import Cell, Head, Mark, Section, Table, Tone
from maslikhat.record.author import SITE, author_of
from maslikhat.record.kinds import Kind
from maslikhat.record.leaf import Leaf, commit
from maslikhat.wording.catalogue import words
from maslikhat.wording.dates import long_date
from maslikhat_web.records.selectors import commitment_before
from maslikhat_web.records.views.words import contest_words, facts, field_rows, named, options_of, origin_words
from maslikhat_web.shared.templating import language_now, say

Body = Mapping[str, Any]
# Kinds that want a word of what they are.
_EXPLAINED = frozenset({Kind.SEALED, Kind.OPENED, Kind.CORRECTION, Kind.LEFT_OUT})


def notes_of(leaf: Leaf) -> tuple[str, ...]:
    """What kind of act it is, where its name does not say so."""
    return (say(f"signed-{leaf.type}-what"),) if leaf.type in _EXPLAINED else ()


def correction(leaf: Leaf, body: Body) -> Iterator[Table]:
    """The ground, whether ballots were counted again, who asked and who approved, then each line before and after."""
    yield facts(
        (
            (say("log-contest"), contest_words(leaf, body["contest"])),
            (say("signed-station"), body["station"]),
            (say("corrected-number"), body["number"]),
            (say("corrected-ground"), body["ground"]),
            (say("corrected-recount"), body["recount"]),
            (say("corrected-requested"), body["requested_by"]),
            (say("corrected-requested-at"), moment(_read(body["requested_at"]))),
            (say("corrected-approved"), body["approved_by"]),
            (say("corrected-approved-at"), moment(_read(body["approved_at"]))),
            (say("corrected-supersedes"), body["supersedes"]),
        )
    )
    heads = (
        Head(say("corrected-field")),
        Head(say("corrected-before"), figures=True),
        Head(say("corrected-after"), figures=True),
    )
    yield Table(say("corrected-fields"), heads, tuple(field_rows(leaf, body["before"], body["after"])))


def left_out(_leaf: Leaf, body: Body) -> Iterator[Table]:
    """What a publication was made without, and why."""
    yield facts(
        (
            (say("signed-kept-out-papers"), body["papers"]),
            (say("signed-kept-out-corrections"), body["corrections"]),
            (say("signed-why"), body["why"]),
        )
    )


def lots(leaf: Leaf, body: Body) -> Iterator[Table]:
    """Lots that were drawn."""
    options = options_of(leaf)
    yield facts(
        (
            (say("log-contest"), contest_words(leaf, body["contest"])),
            (say("signed-lots-order"), [named(options, name) for name in body["order"]]),
            (say("signed-lots-at"), str(body["at"]).replace("T", " ")),
            (say("signed-lots-method"), body["method"]),
            (say("signed-lots-sheet"), body["sheet_sha256"]),
        )
    )


def retraction(leaf: Leaf, body: Body) -> Iterator[Table]:
    """A publication, or a station's paper, that was taken back."""
    if "publication" in body:
        archive = (say("log-archive"), body["archive_sha256"])
        yield facts(((say("signed-publication"), body["publication"]), archive))
        return
    yield facts(
        (
            (say("signed-paper-taken-back"), body["station"]),
            (say("log-contest"), contest_words(leaf, body["contest"])),
            (say("log-origin"), origin_words(body["origin"])),
        )
    )


def opened(leaf: Leaf, body: Body) -> Iterator[Table]:
    """What was sealed, the salt, and whether both give the sealed commitment."""
    said = body["said"]
    yield facts(
        (
            (say("signed-election"), said["election"]),
            (say("signed-papers"), said["papers"]),
            (say("signed-acts"), said["acts"]),
            (say("signed-acts-hash"), said["acts_sha256"]),
            *((say("signed-file", file=name), digest) for name, digest in said["files"].items()),
        )
    )
    sealed = commitment_before(leaf)
    same = sealed is not None and commit(said, bytes.fromhex(body["salt"])) == sealed
    mark = Mark(Tone.HOLDS, say("signed-computed-holds")) if same else Mark(Tone.BROKEN, say("signed-computed-broken"))
    heads = (Head(say("log-field")), Head(say("log-value")))
    rows = (
        (Cell(say("signed-salt")), Cell(body["salt"])),
        (Cell(say("signed-fingerprint")), Cell(sealed or "–")),
        (Cell(say("signed-computed")), Cell("", mark=mark)),
    )
    yield Table(say("signed-fingerprint"), heads, rows)


def author_words(text: str) -> str:
    """Who signed for an entry, in a line."""
    author = author_of(text)
    if author.is_staff:
        return say("signed-by-staff", key=author.key)
    return say("signed-by-site") if author.key == SITE else author.key


def author_section(text: str) -> Section:
    """Who signed for an entry: what the key is, and the role where one is told."""
    author = author_of(text)
    what = "site" if author.key == SITE else "staff" if author.is_staff else "other"
    heading = say("signed-heading")
    rows = facts(((say("signed-key"), author.key), (say("signed-role"), _role(author.role))), heading)
    return Section("author", heading, heading, say(f"signed-by-{what}-what"), tables=(rows,))


def attachments(leaf: Leaf) -> tuple[Table, ...]:
    """The files that belong to an entry, by their hashes."""
    if not leaf.attachments:
        return ()
    heads = (Head(say("signed-attachment")), Head(say("signed-attachment-hash")))
    rows = tuple((Cell(_file(each.name)), Cell(each.sha256)) for each in leaf.attachments)
    return (Table(say("signed-attachments"), heads, rows),)


def moment(at: datetime) -> str:
    """A moment to the second, as entries have it."""
    return f"{long_date(at.date(), language_now())}, {at:%H:%M:%S} UTC"


def _read(text: str) -> datetime:
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%S%z")


def _file(name: str) -> str:
    return say("signed-attachment-scan") if name == "scan" else name


def _role(role: str) -> str:
    message = f"accounts-role-{role.replace('_', '-')}"
    return say(message) if role and words(language_now()).has(message) else role
