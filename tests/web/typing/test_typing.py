"""A paper typed twice on the site, from its check code to the files of the election."""

import re
from datetime import timedelta

import pytest
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from tests.web.conftest import DAY
from tests.web.typing.conftest import ELECTION, Hand, at_of, hand, paper

from maslikhat.basics.text import LANGUAGES
from maslikhat.election.case.archive import digest, unpacked
from maslikhat.election.entry.acts import Act, Kind
from maslikhat.election.entry.refusals import REFUSALS, Refused
from maslikhat.election.entry.standing import CLAIM_LASTS, State
from maslikhat.election.opening import elect_case, open_case
from maslikhat.wording.catalogue import words
from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.models.typing import PaperAct, StationPaper
from maslikhat_web.elections.selectors.drafts import archive_of, newest_files
from maslikhat_web.elections.services.typed_papers import typed_papers
from maslikhat_web.elections.services.typing import act_on, chained
from maslikhat_web.records.models import Entry
from maslikhat_web.shared.roles import Act as Allowed
from maslikhat_web.shared.roles import Role, allowed_acts, may

pytestmark = pytest.mark.django_db


def text_of(answer: object) -> str:
    return answer.content.decode()  # type: ignore[attr-defined,no-any-return]


def test_two_people_make_a_paper_definitive(ann: Hand, bek: Hand) -> None:
    assert ann.type_whole(paper()).status_code == 302
    assert ann.state() == "first_done"
    assert bek.type_whole(paper()).status_code == 302
    assert bek.state() == "definitive"
    assert ">199<" in text_of(ann.get("lists/1/"))


def test_the_second_typing_is_blind_and_told_only_where_it_differs(ann: Hand, bek: Hand) -> None:
    ann.type_whole(paper(a=177, b=112))
    bek.take()
    for page in ("", "sections/votes/", "finish/"):
        assert "177" not in text_of(bek.get(f"lists/1/{page}"))
    for part in ("counts", "votes", "ending"):
        bek.save(part, paper(a=178, b=111))
    bek.finish()
    told = text_of(bek.get("lists/1/"))
    assert bek.state() == "different"
    assert "River" in told
    assert not re.search(">(177|112|178|111)<", told)


def test_only_lines_asked_come_back_and_the_paper_opens_there(ann: Hand, bek: Hand, chair: Hand) -> None:
    ann.type_whole(paper())
    bek.type_whole(paper(a=189, b=100))
    seen = text_of(chair.get("lists/1/settle/"))
    assert "199" in seen
    assert "189" in seen
    asked = {f"ask.{bek.user.pk}": ["votes.steppe", "votes.river"], "author": bek.user.pk, "do": "ask"}
    assert chair.post("lists/1/settle/", seen=chair.seen(), **asked).status_code == 302
    assert bek.get("lists/1/go-on/").headers["Location"] == bek.url("lists/1/sections/votes/")
    form = text_of(bek.get("lists/1/sections/votes/"))
    assert re.search(r'name="votes.against_all"[^>]*disabled', form)
    assert not re.search(r'name="votes.steppe"[^>]*disabled', form)
    assert "199" not in form
    bek.save("votes", {"votes.steppe": "199", "votes.river": "90", "votes.against_all": "77"})
    bek.finish()
    assert bek.state() == "definitive"


def test_errors_are_neutral_for_the_clerk_and_told_with_cause_to_the_chair(ann: Hand, chair: Hand) -> None:
    ann.take()
    for part in ("counts", "votes", "ending"):
        ann.save(part, paper(valid="298"))
    look = text_of(ann.get("lists/1/finish/"))
    assert "Check what you typed" in look
    assert "valid ballots" in look
    assert "votes + against all" not in look
    assert ann.finish().status_code == 302
    assert ann.state() == "faulty"
    told = text_of(chair.get("lists/1/settle/"))
    assert "valid ballots = votes + against all" in told
    assert "ballots in the boxes = valid + invalid" in told
    assert "section: " in told


def test_what_stands_on_the_paper_is_settled_and_goes_back_to_its_author(ann: Hand, bek: Hand, chair: Hand) -> None:
    odd = paper(valid="298")
    ann.type_whole(odd)
    given = {"do": "settle", "accept": ["boxes", "valid"], "reason": "so on paper, station confirmed"}
    assert chair.post("lists/1/settle/", seen=chair.seen(), **given).status_code == 302
    assert ann.state() == "back"
    assert ann.get("lists/1/go-on/").headers["Location"] == ann.url("lists/1/sections/counts/")
    ann.finish()
    bek.type_whole(odd)
    assert bek.state() == "definitive"
    assert "station confirmed" in text_of(bek.get("lists/1/"))


def test_a_warning_needs_a_reason_that_prints_on_the_paper(ann: Hand, bek: Hand) -> None:
    unsigned = paper(chair="no")
    refused = ann.type_whole(unsigned)
    assert refused.status_code == 409
    assert "signatures" in text_of(refused)
    assert ann.finish(**{"answer.signatures": "chair was ill"}).status_code == 302
    assert ann.state() == "first_done"
    bek.type_whole(unsigned)
    bek.finish(**{"answer.signatures": "no signature there"})
    told = text_of(bek.get("lists/1/"))
    assert "chair was ill" in told
    assert "no signature there" in told


def test_a_wrong_code_is_a_wrong_station(ann: Hand) -> None:
    answer = ann.post("lists/1/take/", code="2222")
    assert answer.status_code == 409
    assert "not the code" in text_of(answer)
    assert not StationPaper.objects.exists()


def test_a_clerk_without_the_second_role_cannot_type_again(ann: Hand, draft: Draft) -> None:
    ann.type_whole(paper())
    assert hand(draft, "cem", Role.CLERK).take().status_code == 409
    assert "Your role" in text_of(hand(draft, "dan", Role.CLERK).take())


def test_who_typed_first_cannot_type_second_whatever_roles_they_hold(draft: Draft) -> None:
    everything = hand(draft, "all", *Role)
    everything.type_whole(paper())
    answer = everything.take()
    assert answer.status_code == 409
    assert "another person" in text_of(answer)


def test_the_database_too_refuses_one_person_twice(ann: Hand, draft: Draft) -> None:
    with pytest.raises(IntegrityError):
        StationPaper.objects.create(
            draft=draft, contest="lists", station="2", state="second", version=2, first_by=ann.user, second_by=ann.user
        )


def test_fields_that_cannot_be_taken_are_all_told_and_nothing_is_saved(ann: Hand) -> None:
    ann.take()
    answer = ann.save("votes", {"votes.steppe": "12 34", "votes.river": "-1", "votes.against_all": "10"})
    told = text_of(answer)
    assert answer.status_code == 400
    assert told.count('class="error"') == 2
    assert 'value="12 34"' in told
    assert not PaperAct.objects.filter(kind="save").exists()


def test_pasted_groups_are_read(ann: Hand) -> None:
    ann.take()
    ann.save("votes", {"votes.steppe": "1 234", "votes.river": "1,234,567", "votes.against_all": "0"})
    saved = PaperAct.objects.get(kind="save")
    assert saved.body["figures"] == {"votes.steppe": 1234, "votes.river": 1234567, "votes.against_all": 0}


def test_a_stale_tab_is_refused_with_both_figures(ann: Hand) -> None:
    ann.take()
    old = ann.seen()
    ann.save("votes", {"votes.steppe": "199", "votes.river": "90", "votes.against_all": "10"})
    answer = ann.save("votes", {"votes.steppe": "188", "votes.river": "90", "votes.against_all": "10"}, seen=old)
    told = text_of(answer)
    assert answer.status_code == 409
    assert 'value="188"' in told
    assert "Saved now: 199" in told
    assert PaperAct.objects.filter(kind="save").count() == 1


def test_sending_twice_is_harmless(ann: Hand) -> None:
    ann.take()
    assert ann.take().status_code == 302
    old = ann.seen()
    votes = {"votes.steppe": "199", "votes.river": "90", "votes.against_all": "10"}
    for _ in range(2):
        assert ann.save("votes", votes, seen=old).status_code == 302
    assert PaperAct.objects.filter(kind="save").count() == 1
    for part in ("counts", "ending"):
        ann.save(part, paper())
    old = ann.seen()
    for _ in range(2):
        assert ann.post("lists/1/finish/", seen=old).status_code == 302
    assert PaperAct.objects.filter(kind="finish").count() == 1


def test_a_form_without_a_version_writes_nothing(ann: Hand) -> None:
    ann.take()
    assert ann.save("votes", paper(), seen="").status_code == 409


def test_leaving_offers_keep_drop_or_stay(ann: Hand) -> None:
    ann.take()
    votes = {"votes.steppe": "199", "votes.river": "90", "votes.against_all": "10"}
    page = text_of(ann.save("votes", votes, then="leave"))
    for wanted in ('value="away"', "/drop/", 'value="stay"', 'value="199"'):
        assert wanted in page
    assert not PaperAct.objects.filter(kind="save").exists()
    assert 'value="199"' in text_of(ann.save("votes", votes, then="stay"))
    assert ann.save("votes", votes, then="away").headers["Location"] == ann.url("lists/1/")
    assert ann.post("lists/1/drop/", seen=ann.seen()).status_code == 302
    assert ann.state() == "empty"
    assert PaperAct.objects.filter(kind="save").get().body["figures"]["votes.steppe"] == 199


def test_an_expired_claim_is_taken_over_and_the_first_person_sees_what_they_had_typed(ann: Hand, bek: Hand) -> None:
    ann.take()
    assert bek.take().status_code == 409
    assert "demo-ann" in text_of(bek.get())
    row = StationPaper.objects.get()
    old = timezone.now() - CLAIM_LASTS
    first = row.acts.get()
    first.at, first.sha256 = old, ""
    first.save()
    assert bek.take().status_code == 302
    lost = ann.save("votes", paper())
    assert lost.status_code == 409
    assert "199" in text_of(lost)
    assert [each.kind for each in row.acts.order_by("number")] == ["claim", "claim"]


def test_a_reset_keeps_every_figure_among_the_acts(ann: Hand, chair: Hand) -> None:
    ann.type_whole(paper())
    assert chair.post("lists/1/settle/", seen=chair.seen(), do="reset").status_code == 409
    assert chair.post("lists/1/settle/", seen=chair.seen(), do="reset", reason="wrong paper").status_code == 302
    assert chair.state() == "empty"
    assert PaperAct.objects.filter(kind="save").count() == 3


def test_no_act_can_be_changed_or_taken_out_unseen(ann: Hand, bek: Hand) -> None:
    ann.type_whole(paper())
    bek.type_whole(paper())
    row, before = StationPaper.objects.get(), ""
    for each in row.acts.order_by("number"):
        body = each.body
        act = Act(Kind(each.kind), str(each.by_id), each.at, body.get("figures", {}), tuple(body.get("names", ())))
        before = chained(before, each.number, act)
        assert each.sha256 == before
    assert row.head == before


PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 40


def test_a_scan_is_kept_by_its_hash_and_only_if_it_is_one(ann: Hand, tmp_path: object) -> None:  # noqa: ARG001
    assert ann.post("lists/1/scans/", scan=SimpleUploadedFile("../../a.html", PNG, "text/html")).status_code == 302
    assert ann.post("lists/1/scans/", scan=SimpleUploadedFile("b.png", PNG)).status_code == 302
    name = digest(PNG)
    assert PaperAct.objects.get(kind="attach").body["names"] == [name]
    answer = ann.client.get(ann.url(f"lists/1/scans/{name}/"))
    assert b"".join(answer.streaming_content) == PNG  # type: ignore[attr-defined]
    answer.close()
    assert answer.headers["Content-Type"] == "image/png"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert name in text_of(ann.get("lists/1/"))
    assert ann.get(f"lists/2/scans/{name}/").status_code == 404
    for content in (b"<html><script>", b"", b"RIFF0000WAVE", b"%PDF-" + b"0" * (20 * 2**20)):
        assert ann.post("lists/1/scans/", scan=SimpleUploadedFile("a.png", content)).status_code == 400


def test_a_pdf_is_saved_and_not_opened(ann: Hand) -> None:
    content = b"%PDF-1.7 <script>"
    ann.post("lists/1/scans/", scan=SimpleUploadedFile("a.pdf", content))
    answer = ann.client.get(ann.url(f"lists/1/scans/{digest(content)}/"))
    assert answer.headers["Content-Disposition"].startswith("attachment")
    answer.close()


def all_definitive(ann: Hand, bek: Hand) -> None:
    for station, votes in (("1", 190), ("2", 180), ("3", 170), ("4", 160)):
        ann.type_whole(paper(a=votes), station)
        bek.type_whole(paper(a=votes), station)
    sheet = at_of(ann.draft, "3").sheet
    for who in (ann, bek):
        who.take("3", "1")
        for part in ("counts", "votes", "ending"):
            given = {"seen": who.seen("3", "1"), **paper(a=170)}
            assert who.post(f"1/3/sections/{part}/", **given).status_code == 302
        who.post("1/3/finish/", seen=who.seen("3", "1"))
    assert sheet.contest == "lists"


def test_typed_papers_become_files_and_seats(ann: Hand, bek: Hand, draft: Draft) -> None:
    with pytest.raises(Refused, match="not-definitive"):
        typed_papers(draft)
    assert ann.post("hand-on/").status_code == 409
    all_definitive(ann, bek)
    entries = Entry.objects.count()
    assert ann.post("hand-on/").status_code == 302
    files = newest_files(draft)
    assert bytes(files["typed-papers.csv"].content).count(b"\n") == 6
    assert Entry.objects.count() == entries + 1
    with unpacked(archive_of(draft), "demo") as folder:
        opened = open_case(folder)
        result = elect_case(opened).value
    assert opened.papers is not None
    assert opened.papers.faulty == 0
    assert {tally.contest: dict(tally.votes) for tally in opened.tallies} == {
        "lists": {"steppe": 700, "river": 360},
        "1": {"steppe": 170, "river": 90},
    }
    assert sum(result.list_seats.values()) == 10
    assert set(StationPaper.objects.values_list("is_closed", flat=True)) == {True}


def test_a_finding_of_the_screen_must_be_reviewed_before_papers_are_handed_on(
    ann: Hand, bek: Hand, chair: Hand, draft: Draft
) -> None:
    all_definitive(ann, bek)
    chair.post("lists/2/settle/", seen=chair.seen("2"), do="reset", reason="typed wrongly")
    for who in (ann, bek):
        who.type_whole(paper(a=190), "2")
    page = text_of(ann.get("screen/"))
    assert "same votes as at: 2" in page
    assert "same votes as at: 1" in page
    assert ann.post("hand-on/").status_code == 409
    page = text_of(chair.get("screen/"))
    for station, mark in re.findall(r'typing/lists/(\d)/review/".*?name="mark" value="([^"]+)"', page, re.DOTALL):
        url = f"lists/{station}/review/"
        assert chair.post(url, seen=chair.seen(station), mark=mark, note="").status_code == 409
        assert chair.post(url, seen=chair.seen(station), mark=mark, note="both papers seen").status_code == 302
    assert "both papers seen" in text_of(ann.get("screen/"))
    assert ann.post("hand-on/").status_code == 302
    assert newest_files(draft)["protocols.toml"].version == 1


def test_a_correction_is_a_document_and_another_person_approves_it(
    ann: Hand, bek: Hand, chair: Hand, draft: Draft
) -> None:
    all_definitive(ann, bek)
    assert "not yet handed on" in text_of(chair.get("lists/1/correct/"))
    ann.post("hand-on/")
    assert chair.post("lists/1/settle/", seen=chair.seen(), do="reset", reason="x").status_code == 409
    changed = paper(a=185, b=95)
    assert ann.post("lists/1/correct/", seen=ann.seen(), ground="court", **changed).status_code == 409
    asked = {"seen": chair.seen(), "ground": "decision of the court of 1 April", "recount": "yes", **changed}
    assert chair.post("lists/1/correct/", **asked).headers["Location"] == chair.url("lists/1/corrections/1/")
    document = text_of(ann.get("lists/1/corrections/1/"))
    for wanted in ("decision of the court", ">190<", ">185<", ">90<", ">95<", "yes", StationPaper.objects.get(
        contest="lists", station="1").head):  # fmt: skip
        assert wanted in document
    assert chair.post("lists/1/corrections/1/", seen=chair.seen(), do="approve").status_code == 409
    assert ann.post("lists/1/corrections/1/", seen=ann.seen(), do="approve").status_code == 403
    other = hand(draft, "other-chair", Role.CHAIR)
    assert other.post("lists/1/corrections/1/", seen=chair.seen(), do="approve").status_code == 302
    assert ">185<" in text_of(ann.get("lists/1/"))
    assert b",190,90,10" in bytes(newest_files(draft)["typed-papers.csv"].content)
    assert ann.post("hand-on/").status_code == 302
    assert b",185,95,10" in bytes(newest_files(draft)["typed-papers.csv"].content)
    assert newest_files(draft)["typed-papers.csv"].version == 2


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
