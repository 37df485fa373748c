"""What staff read of elections in the making."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from zipfile import ZipFile

from django.db.models import Max, OuterRef, Subquery

from maslikhat.election.case.archive import digest, pack_files
from maslikhat.election.case.writing import HEAD_FILE
from maslikhat.election.protocols.scans import SCANS
from maslikhat_web.elections.models.drafts import Draft, DraftFile
from maslikhat_web.elections.selectors.scans import scans_csv
from maslikhat_web.shared.roles import Act, Person, councils_of

# The hash of a file that was taken away.
NOTHING = digest(b"")


def drafts_of(person: Person) -> list[Draft]:
    """The elections in the making that a person may look at, the newest first."""
    councils = councils_of(person, Act.VIEW)
    rows = Draft.objects.order_by("-made_at")
    return list(rows if "" in councils else rows.filter(council__in=councils))


def draft_of(election: str) -> Draft | None:
    """The draft of this election, whoever asks, with its head as `head`: every page of it tells its title."""
    newest = DraftFile.objects.filter(draft=OuterRef("pk"), name=HEAD_FILE).order_by("-version").values("content")
    return Draft.objects.filter(election=election).annotate(head=Subquery(newest[:1])).first()


def versions_of(draft: Draft) -> dict[str, int]:
    """The newest version of each file, files taken away included."""
    rows = draft.files.values("name").annotate(newest=Max("version"))
    return {row["name"]: row["newest"] for row in rows}


def newest_rows(draft: Draft) -> dict[str, DraftFile]:
    """The newest version of each file that is there, by name, without its content."""
    newest: dict[str, DraftFile] = {}
    for each in draft.files.defer("content").select_related("by").order_by("name", "version"):
        newest[each.name] = each
    return {name: each for name, each in newest.items() if each.sha256 != NOTHING}


def newest_files(draft: Draft) -> dict[str, DraftFile]:
    """The newest version of each file that is there."""
    keys = [each.pk for each in newest_rows(draft).values()]
    return {each.name: each for each in DraftFile.objects.filter(pk__in=keys).order_by("name")}


def newest_file(draft: Draft, name: str) -> DraftFile | None:
    """The newest version of one file, one taken away included; None where it never was."""
    return draft.files.filter(name=name).order_by("-version").first()


def history_of(draft: Draft, name: str) -> Sequence[DraftFile]:
    """Every version of a file, the newest first."""
    return list(draft.files.filter(name=name).select_related("by").order_by("-version"))


def archive_of(draft: Draft) -> bytes:
    """The newest files packed as a case archive, with the list of its scans."""
    return pack_files(with_scans({name: bytes(each.content) for name, each in newest_files(draft).items()}, draft))


def with_scans(files: Mapping[str, bytes], draft: Draft) -> dict[str, bytes]:
    """The files of a draft with the list of its scans, which nobody writes by hand."""
    listed = scans_csv(draft)
    others = {name: content for name, content in files.items() if name != SCANS}
    return {**others, SCANS: listed} if listed else others


def files_in(archive: bytes) -> dict[str, bytes]:
    """The files of a case archive that this program packed."""
    with ZipFile(BytesIO(archive)) as packed:
        return {info.filename: packed.read(info) for info in packed.infolist()}
