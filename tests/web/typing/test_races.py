"""Two people, or two tabs, at the same moment: real transactions on a real file, and nothing is lost."""

import logging
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from threading import Barrier
from time import sleep
from typing import Any

import pytest
from django.conf import LazySettings
from django.db import connection, connections, transaction
from django.utils import timezone
from tests.web.typing.conftest import Hand, at_of, begin_demo, hand, paper, text_of

from maslikhat.election.entry.acts import Act, Kind
from maslikhat.election.entry.codes import check_code
from maslikhat.election.entry.refusals import Refused
from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.models.typing import PaperAct, StationPaper
from maslikhat_web.elections.services import typing as services
from maslikhat_web.elections.services.typing import At, act_on, claim, save
from maslikhat_web.shared.roles import Role

ON_SQLITE = connection.vendor == "sqlite"
pytestmark = pytest.mark.django_db(transaction=True)
VOTES: dict[str, int | None] = {"votes.steppe": 1, "votes.river": 2, "votes.against_all": 3}
Doing = Callable[[], object]


@pytest.fixture
def real(transactional_db: None, tmp_path: Path) -> Iterator[Draft]:  # noqa: ARG001 - the tables first
    """A database whose transactions are real: a copy in a file, since one in memory has no other connection."""
    if not ON_SQLITE:
        yield begin_demo()
        return
    file = tmp_path / "race.sqlite3"
    copy = sqlite3.connect(file)
    connection.ensure_connection()
    connection.connection.backup(copy)
    copy.close()
    in_memory, name = connections["default"], connections.databases["default"]["NAME"]
    connections.databases["default"]["NAME"] = str(file)
    del connections["default"]
    try:
        yield begin_demo()
    finally:
        connections["default"].close()
        connections["default"] = in_memory
        connections.databases["default"]["NAME"] = name


def at_once(*doings: Doing) -> list[object]:
    """What each came to, all begun at the same moment; a refusal is given by its code."""
    gate = Barrier(len(doings))

    def run(doing: Doing) -> object:
        try:
            gate.wait()
            return doing()
        except Refused as refused:
            return refused.code
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(doings)) as pool:
        return list(pool.map(run, doings))


def claiming(who: Hand, station: str) -> Doing:
    at, code = at_of(who.draft, station), check_code(who.draft.election, "lists", station)
    return lambda: claim(at=at, code=code, by=who.user, when=timezone.now())


def saving(at: At, figures: dict[str, int | None], who: Hand) -> Doing:
    return lambda: save(at=at, figures=figures, by=who.user, when=timezone.now())


def whole(paper: StationPaper) -> bool:
    numbers = list(paper.acts.order_by("number").values_list("number", flat=True))
    return numbers == list(range(1, paper.version + 1))


def test_two_clerks_take_a_paper_at_once_and_one_has_it(real: Draft) -> None:
    ann, cem = hand(real, "ann", Role.CLERK), hand(real, "cem", Role.CLERK)
    for station in "1234":
        found = at_once(claiming(ann, station), claiming(cem, station))
        assert sum(each == "held" for each in found) == 1
    assert PaperAct.objects.count() == 4
    assert all(whole(each) for each in StationPaper.objects.all())


def test_two_tabs_save_at_once_and_one_is_stale(real: Draft) -> None:
    ann = hand(real, "ann", Role.CLERK)
    for station in "1234":
        claiming(ann, station)()
        at = at_of(real, station, seen=1)
        both = [{**VOTES, "votes.steppe": count} for count in (10, 20)]

        found = at_once(*(saving(at, figures, ann) for figures in both))
        assert sum(each == "stale" for each in found) == 1
        kept = PaperAct.objects.get(paper__station=station, kind="save").body["figures"]["votes.steppe"]
        assert kept in (10, 20)


def test_the_same_form_sent_twice_at_once_is_saved_once(real: Draft) -> None:
    ann = hand(real, "ann", Role.CLERK)
    claiming(ann, "1")()
    at = at_of(real, "1", seen=1)
    found = at_once(*[saving(at, VOTES, ann)] * 2)
    assert "stale" not in found
    assert PaperAct.objects.filter(kind="save").count() == 1


def test_many_write_at_once_and_no_act_is_lost(real: Draft) -> None:
    ann, cem = hand(real, "ann", Role.CLERK), hand(real, "cem", Role.CLERK)

    def attaching(who: Hand, number: int) -> Doing:
        act = Act(Kind.ATTACH, str(who.user.pk), timezone.now(), names=(f"{number}",))
        return lambda: act_on(at=at_of(real, "1"), act=act, by=who.user)

    at_once(*(attaching(who, number) for number in range(8) for who in (ann, cem)))
    paper = StationPaper.objects.get()
    assert paper.version == 16
    assert whole(paper)


def test_a_locked_database_makes_a_save_wait_and_not_fail(real: Draft) -> None:
    ann, cem = hand(real, "ann", Role.CLERK), hand(real, "cem", Role.CLERK)

    def holding() -> str:
        with transaction.atomic():
            claiming(cem, "2")()
            sleep(0.4)
        return "held long"

    assert "held long" in at_once(holding, claiming(ann, "1"))
    assert StationPaper.objects.count() == 2


@pytest.mark.skipif(ON_SQLITE, reason="a file is not cut off; one that is away or full has tests of its own")
def test_a_database_that_is_cut_off_in_the_middle_of_a_save_keeps_nothing_of_it(
    real: Draft, settings: LazySettings, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    plain = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    settings.STORAGES = {**settings.STORAGES, "staticfiles": plain}
    ann = hand(real, "ann", Role.CLERK)
    ann.client.raise_request_exception = False
    assert ann.take("1").status_code == 302
    figures = paper()
    bring_up = services.bring_up

    def cut_off(*given: Any) -> None:
        with connection.cursor() as cursor, closing(connections.create_connection("default")) as other:
            cursor.execute("SELECT pg_backend_pid()")
            with other.cursor() as of_other:
                of_other.execute("SELECT pg_terminate_backend(%s)", cursor.fetchone())
        bring_up(*given)

    with monkeypatch.context() as patch, caplog.at_level(logging.CRITICAL, logger="django.request"):
        patch.setattr(services, "bring_up", cut_off)
        answer = ann.save("votes", figures, "1")
    assert (answer.status_code, answer["Retry-After"]) == (503, "60")
    assert "The database does not serve at the moment" in text_of(answer)
    connection.close()
    assert (StationPaper.objects.get().version, PaperAct.objects.count()) == (1, 1)
    assert ann.save("votes", figures, "1").status_code == 302
    assert (StationPaper.objects.get().version, PaperAct.objects.count()) == (2, 2)
