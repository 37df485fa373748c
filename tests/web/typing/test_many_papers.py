"""Many papers handed on at once: as many queries for sixty as for ten, and the same result as one by one."""

from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests.web.conftest import DAY
from tests.web.typing.conftest import FILES, Hand, at_of, paper
from tests.web.unheld import unheld

from maslikhat.election.entry.acts import Act, Kind
from maslikhat.election.entry.typed import read_field
from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.models.typing import PaperAct, StationPaper
from maslikhat_web.elections.selectors.drafts import newest_files
from maslikhat_web.elections.selectors.typing import ground_of, standing_of
from maslikhat_web.elections.services.drafts import put_file
from maslikhat_web.elections.services.typed_papers import hand_on
from maslikhat_web.elections.services.typing import act_on, chained


def type_all(draft: Draft, ann: Hand, bek: Hand, number: int) -> None:
    """Papers of so many stations, each unlike the others, typed by both."""
    listed = FILES["stations.csv"].partition("\n")[0] + "\n"
    listed += "".join(f"{at % 3}-{at},T{at % 3},School {at},500,\n" for at in range(number))
    put_file(draft=draft, name="stations.csv", content=listed.encode(), seen=1, by=ann.user, at=DAY)
    sheet = ground_of(draft).sheets["lists"]
    for at in range(number):
        texts = paper(a=150 + at, b=100 - at)
        figures = {key: read_field(texts.get(key, ""), field.kind) for key, field in sheet.fields.items()}
        for who in (ann.user, bek.user):
            for kind, more in ((Kind.CLAIM, {}), (Kind.SAVE, figures), (Kind.FINISH, {})):
                act = Act(kind, str(who.pk), DAY, figures=more)
                act_on(at=at_of(draft, f"{at % 3}-{at}"), act=act, by=who)


def test_handing_on_asks_as_often_for_sixty_papers_as_for_ten(ann: Hand, bek: Hand, draft: Draft) -> None:
    counts = []
    for number in (10, 60):
        with unheld():
            PaperAct.objects.all().delete()
            StationPaper.objects.all().delete()
        draft.files.filter(name__in=("stations.csv", "typed-papers.csv", "protocols.toml"), version__gt=1).delete()
        type_all(draft, ann, bek, number)
        with CaptureQueriesContext(connection) as asked:
            hand_on(draft=draft, by=ann.user, at=DAY)
        counts.append(len(asked))
    # A tile of the record more or less is all the difference that there may be.
    assert counts[1] <= counts[0] + 2
    assert counts[1] < 50


def test_papers_closed_at_once_stand_as_their_acts_say_and_the_chain_holds(ann: Hand, bek: Hand, draft: Draft) -> None:
    type_all(draft, ann, bek, 12)
    hand_on(draft=draft, by=ann.user, at=DAY)
    sheet = ground_of(draft).sheets["lists"]
    for row in StationPaper.objects.all():
        standing = standing_of(row, sheet)
        assert (row.is_closed, row.held_until, row.changed_at) == (True, None, DAY)
        assert (row.version, row.figures, row.state) == (standing.version, standing.figures(), standing.state.value)
        last, before = row.acts.order_by("-number")[:2]
        assert (last.kind, last.number, last.by) == ("close", row.version, ann.user)
        assert row.head == last.sha256 == chained(before.sha256, last.number, Act(Kind.CLOSE, str(ann.user.pk), DAY))
    lines = bytes(newest_files(draft)["typed-papers.csv"].content).decode().splitlines()
    stations = [line.split(",")[1] for line in lines[1:]]
    assert stations == ["0-0", "0-3", "0-6", "0-9", "1-1", "1-4", "1-7", "1-10", "2-2", "2-5", "2-8", "2-11"]
