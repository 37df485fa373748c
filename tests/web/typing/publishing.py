"""The way of typed papers to the public: all typed twice, handed on, published by the chair."""

import re
from typing import Any

from tests.web.typing.conftest import ELECTION, Hand, paper, text_of

from maslikhat_web.elections.selectors.drafts import newest_files
from maslikhat_web.elections.services.drafts import put_file


def all_definitive(ann: Hand, bek: Hand) -> None:
    """Every paper of the demo election typed twice; station 1 has 190 votes for Steppe and 90 for River."""
    for station, votes in (("1", 190), ("2", 180), ("3", 170), ("4", 160)):
        ann.type_whole(paper(a=votes), station)
        bek.type_whole(paper(a=votes), station)
    for who in (ann, bek):
        who.take("3", "1")
        for part in ("counts", "votes", "ending"):
            given = {"seen": who.seen("3", "1"), **paper(a=170)}
            assert who.post(f"1/3/sections/{part}/", **given).status_code == 302
        who.post("1/3/finish/", seen=who.seen("3", "1"))


def page_of(who: Hand, language: str = "en") -> str:
    """The page of publication."""
    return text_of(who.client.get(f"/{language}/staff/elections/{ELECTION}/publish/"))


def publish(who: Hand, **more: str) -> Any:
    """Publish what the page shows."""
    page = page_of(who)
    fields = {name: re.search(rf'name="{name}" value="([^"]*)"', page) for name in ("archive", "number", "token")}
    given = {name: found.group(1) for name, found in fields.items() if found}
    return who.client.post(f"/en/staff/elections/{ELECTION}/publish/", given | more)


def correct(asking: Hand, deciding: Hand, a: int, b: int, number: int = 1) -> None:
    """A correction of station 1, asked for and approved."""
    changed = paper(a=a, b=b)
    told = {"seen": asking.seen(), "ground": "decision of the court of 1 April", "recount": "yes", **changed}
    assert asking.post("lists/1/correct/", **told).status_code == 302
    done = deciding.post(f"lists/1/corrections/{number}/", seen=deciding.seen(), do="approve")
    assert done.status_code == 302


def change_title(who: Hand) -> None:
    """Something else to publish than typed papers."""
    change_file(who, "case.toml", b"(invented", b"(again invented")


def change_file(who: Hand, name: str, old: bytes, new: bytes) -> None:
    """A new version of a file of the draft, past the pages of staff."""
    row = newest_files(who.draft)[name]
    content = bytes(row.content)
    assert old in content
    put_file(draft=who.draft, name=name, content=content.replace(old, new), seen=row.version, by=who.user, at=who.now)
