"""The pages of typing: filters, the wall, few queries, words for every state and refusal."""

import re
from datetime import timedelta

import pytest
from django.contrib.auth.models import User
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from tests.web.conftest import DAY
from tests.web.typing.conftest import ELECTION, Hand, at_of, hand, paper, text_of

from maslikhat.basics.text import LANGUAGES
from maslikhat.election.case.archive import digest
from maslikhat.election.entry.acts import Act, Kind
from maslikhat.election.entry.refusals import REFUSALS, Refused
from maslikhat.election.entry.standing import State
from maslikhat.wording.catalogue import words
from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.models.typing import StationPaper
from maslikhat_web.elections.services.typing import act_on
from maslikhat_web.shared.roles import Act as Allowed
from maslikhat_web.shared.roles import Role, allowed_acts, may

pytestmark = pytest.mark.django_db


def test_the_list_is_filtered_and_shows_no_figure(ann: Hand, bek: Hand) -> None:
    ann.type_whole(paper(a=177))
    assert "177" not in text_of(ann.get()) + text_of(ann.get("wall/"))
    rows = re.compile(r"typing/(?:lists|1)/\d/")
    assert len(set(rows.findall(text_of(ann.get())))) == 5
    assert len(set(rows.findall(text_of(ann.get("?state=first_done"))))) == 1
    assert len(set(rows.findall(text_of(ann.get("?territory=South"))))) == 3
    assert len(set(rows.findall(text_of(ann.get("?q=school+2"))))) == 1
    assert len(set(rows.findall(text_of(ann.get("?mine=1"))))) == 1
    assert not rows.findall(text_of(bek.get("?mine=1")))
    for odd in ("?page=0", "?page=x", "?page=99999", "?state=none"):
        assert ann.get(odd).status_code == 200


def test_the_wall_turns_only_where_it_is_asked_to(ann: Hand) -> None:
    assert "Refresh" not in ann.get("wall/").headers
    assert ann.get("wall/?turn=1").headers["Refresh"] == "30"


def test_faults_of_the_files_are_told_in_place_of_a_page(ann: Hand, draft: Draft) -> None:
    put = draft.files.get(name="stations.csv")
    draft.files.create(name="stations.csv", version=2, content=b"station\n1\n1\n", sha256="0" * 64, by=put.by, at=DAY)
    answer = ann.get()
    assert answer.status_code == 409
    assert "stands twice" in text_of(answer)


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_state_and_each_refusal_has_its_words(state: State, language: str) -> None:
    has = words(language).has
    name = state.value.replace("_", "-")
    assert has(f"typing-state-{name}")
    assert has(f"typing-next-{name}")
    assert all(has(f"typing-refused-{code}") for code in REFUSALS)
    assert all(has(f"typing-act-{kind.value}") for kind in Kind)


PAGES = ("", "wall/", "screen/", "card/", "lists/1/", "lists/1/sections/counts/", "lists/1/sections/ending/",
         "lists/1/finish/")  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", PAGES)
def test_a_page_in_its_language_with_few_queries(
    ann: Hand, bek: Hand, place: str, language: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    ann.type_whole(paper())
    bek.take()
    bek.get(place, language)
    with django_assert_max_num_queries(12):
        answer = bek.get(place, language)
    assert answer.status_code == 200
    assert f'<html lang="{language}">' in text_of(answer)
    assert len(answer.content) < 150_000
    assert "no-store" in answer.headers["Cache-Control"]


def test_no_page_asks_more_of_the_database_for_more_stations(
    ann: Hand, draft: Draft, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    text = "station,territory\n" + "".join(f"{number},T{number % 20}\n" for number in range(10_000))
    founder = User.objects.get(username="demo-founder")
    content = text.encode()
    draft.files.create(name="stations.csv", version=2, content=content, sha256=digest(content), by=founder, at=DAY)
    papers = [
        StationPaper(draft=draft, contest="lists", station=str(number), state="first", version=0, first_by=ann.user,
                     changed_at=DAY + timedelta(minutes=number))
        for number in range(10_000)
    ]  # fmt: skip
    StationPaper.objects.bulk_create(papers, batch_size=1000)
    ann.get()
    for page in ("", "?page=100", "wall/"):
        with django_assert_max_num_queries(12):
            answer = ann.get(page)
        assert answer.status_code == 200
        assert len(answer.content) < 150_000


@pytest.mark.parametrize("role", Role)
def test_what_may_be_done_is_the_same_by_one_query(draft: Draft, role: Role) -> None:
    who = hand(draft, role.value, role).user
    assert allowed_acts(who, draft.council) == {act for act in Allowed if may(who, act, draft.council)}
    assert allowed_acts(who, "kz.other") == frozenset()


def test_an_act_of_the_domain_that_is_refused_leaves_nothing(ann: Hand, draft: Draft) -> None:
    act = Act(Kind.FINISH, str(ann.user.pk), timezone.now())
    with pytest.raises(Refused):
        act_on(at=at_of(draft), act=act, by=ann.user)
    assert not StationPaper.objects.filter(draft__election=ELECTION).exists()
