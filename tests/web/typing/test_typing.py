"""A paper typed twice on the site: blind, section by section, settled where it does not agree."""

import re
from dataclasses import replace

import pytest
from django.db import IntegrityError
from django.utils import timezone
from tests.web.typing.conftest import Hand, hand, paper, text_of
from tests.web.unheld import unheld

from maslikhat.election.case.archive import digest
from maslikhat.election.entry.acts import Act, Kind
from maslikhat.election.entry.standing import CLAIM_LASTS
from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.models.typing import PaperAct, StationPaper
from maslikhat_web.elections.selectors.typing import ground_of
from maslikhat_web.elections.services.typing import chained
from maslikhat_web.elections.views.staff import typing_frame
from maslikhat_web.shared.roles import Role

pytestmark = pytest.mark.django_db


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
        # A hash on the page may hold these digits within a longer word.
        assert not re.search(r"\b177\b", text_of(bek.get(f"lists/1/{page}")))
    for part in ("counts", "votes", "ending"):
        bek.save(part, paper(a=178, b=111))
    bek.finish()
    told = text_of(bek.get("lists/1/"))
    assert bek.state() == "different"
    assert "River" in told
    assert not re.search(">(177|112|178|111)<", told)


def test_where_the_law_is_not_blind_an_author_sees_both_figures_once_both_are_handed_in(
    ann: Hand, bek: Hand, draft: Draft, monkeypatch: pytest.MonkeyPatch
) -> None:
    ann.type_whole(paper(a=177, b=112))
    seeing = ground_of(draft)
    seeing = replace(seeing, form=replace(seeing.form, blind=False))
    monkeypatch.setattr(typing_frame, "ground_of", lambda _: seeing)
    bek.take()
    assert ">177<" not in text_of(bek.get("lists/1/"))
    for part in ("counts", "votes", "ending"):
        bek.save(part, paper(a=178, b=111))
    bek.finish()
    told = text_of(bek.get("lists/1/"))
    assert ">177<" in told
    assert ">178<" in told


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
    with unheld():
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


def test_a_ballot_changed_after_typing_is_told_and_loses_nothing(ann: Hand, draft: Draft) -> None:
    ann.type_whole(paper())
    old = draft.files.get(name="options.csv")
    content = bytes(old.content).replace(b"river", b"lake")
    people = draft.files.get(name="people.csv")
    for name, text in (("options.csv", content), ("people.csv", bytes(people.content).replace(b"river", b"lake"))):
        draft.files.create(name=name, version=2, content=text, sha256=digest(text), by=old.by, at=old.at)
    answer = ann.get("lists/1/")
    assert answer.status_code == 409
    assert "votes.river" in text_of(answer)
    assert ann.get().status_code == 200
    text = bytes(old.content)
    draft.files.create(name="options.csv", version=3, content=text, sha256=digest(text), by=old.by, at=old.at)
    text = bytes(people.content)
    draft.files.create(name="people.csv", version=3, content=text, sha256=digest(text), by=old.by, at=old.at)
    assert ann.get("lists/1/").status_code == 200


def test_the_file_of_a_protocol_tells_no_figure_before_it_is_definitive(ann: Hand, bek: Hand) -> None:
    ann.type_whole(paper(a=187))
    for who in (ann, bek):
        told = who.get(f"lists/1/paper-{ann.seen()}.json")
        assert '"figures":{}' in text_of(told)
        assert "187" not in text_of(told)
    bek.type_whole(paper(a=187))
    assert '"votes.steppe":187' in text_of(bek.get(f"lists/1/paper-{ann.seen()}.json"))
    assert bek.get(f"lists/1/paper-{ann.seen() + 1}.json").status_code == 404
    assert re.search(r"\d\d\.\d\d\.\d{4} \d\d:\d\d UTC\+5", text_of(bek.get("lists/1/")))
