"""Every kind of entry that the code can write has its name and its fields in words, in each language."""

from typing import Any

import pytest
from django.utils import translation

from maslikhat.basics.text import LANGUAGES, Language
from maslikhat.record.author import Author, new_key
from maslikhat.record.kinds import Kind
from maslikhat.record.leaf import Attachment, Leaf, commit, from_bytes
from maslikhat.wording.catalogue import words
from maslikhat_web.records.models import Entry
from maslikhat_web.records.views.acts import attachments, author_section, author_words, notes_of
from maslikhat_web.records.views.telling import TOLD, kind_words, tables_of

pytestmark = pytest.mark.django_db
KEYS = [new_key(), new_key()]
SAID = {"election": "kz.demo", "papers": 4, "acts": 40, "acts_sha256": "ab", "files": {"typed-papers.csv": "cd"}}
BODIES: dict[Kind, dict[str, Any]] = {
    Kind.LOTS: {
        "contest": "lists",
        "order": ["b", "a"],
        "at": "2026-11-25T10:00",
        "method": "urn",
        "sheet_sha256": "e",
    },
    Kind.RETRACTION: {"publication": 2, "archive_sha256": "ab"},
    Kind.KEY: {"old": "demo+1+a", "new": "demo+2+b", "note": "n"},
    Kind.LEFT_OUT: {"papers": 3, "corrections": 1, "why": "two stations wait for the court"},
    Kind.OPENED: {"salt": "00" * 32, "said": SAID},
    Kind.CORRECTION: {
        "contest": "lists",
        "station": "12",
        "number": 1,
        "ground": "decision of the court",
        "recount": True,
        "before": {"votes.a": 190, "opened": 28_000_000, "stamp": 0, "invalid": None},
        "after": {"votes.a": 185, "opened": 28_000_010, "stamp": 1, "invalid": 4},
        "requested_by": KEYS[0],
        "requested_at": "2026-11-25T10:00:00Z",
        "approved_by": KEYS[1],
        "approved_at": "2026-11-25T11:00:00Z",
        "supersedes": "ff" * 32,
    },
}


def leaf_of(kind: Kind) -> Leaf:
    """An entry of this kind: one that is published in these tests, or one that is made up."""
    kept = Entry.objects.filter(kind=kind.value).first()
    body, commitment = BODIES.get(kind), None
    if kind is Kind.SEALED:
        commitment = commit(SAID, bytes(32))
    elif body is None:
        assert kept is not None, kind
        return from_bytes(bytes(kept.leaf))
    return Leaf(kind.value, "kz.maslikhat", "demo/x", 2, "2026-11-25T12:00:00Z", KEYS[0], body, commitment)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", Kind)
def test_each_kind_has_its_name_and_its_fields_in_words(kind: Kind, language: Language) -> None:
    assert words(language).has(f"record-kind-{kind.value}")
    with translation.override(language):
        assert kind_words(kind.value, language) != kind.value
        leaf = leaf_of(kind)
        tables = tables_of(leaf)
        assert tables
        assert kind is Kind.SEALED or kind in TOLD
        names = {row[0].words for table in tables for row in table.rows} | {
            head.words for table in tables for head in table.heads
        }
        fields = {name for name in (leaf.body or {"commitment": ""}) if "_" in name or name.islower()}
        # Told field by field, an entry would show the names of its fields as they stand in JSON.
        plain = {name for name in fields & names if language != "en" or "_" in name}
        assert not plain, plain
        for each in (*names, *notes_of(leaf)):
            assert "_" not in each or each.startswith("http"), each


def test_a_correction_is_told_by_the_lines_of_the_form_with_both_figures() -> None:
    with translation.override("en"):
        tables = tables_of(leaf_of(Kind.CORRECTION))
    rows = {row[0].words: (row[1].words, row[2].words) for row in tables[1].rows}
    assert ("190", "185") in rows.values()
    assert ("no", "yes") in rows.values()
    assert ("blank", "4") in rows.values()
    assert {"opening of the poll", "stamp", "invalid ballots"} < set(rows)


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_signed_is_told_in_words(language: Language) -> None:
    with translation.override(language):
        told = [author_section(text) for text in ("site", f"{KEYS[0]}/chair", KEYS[0], "somebody else")]
        assert author_words("site") == words(language).say("signed-by-site")
        assert KEYS[0] in author_words(f"{KEYS[0]}/chair")
    assert len({each.lead for each in told}) == 3
    role = told[1].tables[0].rows[1][1].words
    assert role == words(language).say("accounts-role-chair")
    assert len(told[2].tables[0].rows) == 1


def test_the_files_of_an_entry_are_told_by_their_hashes() -> None:
    leaf = Leaf("protocol", "kz", "demo", 1, "t", "site", {}, attachments=(Attachment("ab" * 32, "scan"),))
    with translation.override("ru"):
        (table,) = attachments(leaf)
    assert [cell.words for cell in table.rows[0]] == ["скан или фото протокола", "ab" * 32]
    assert str(Author("site")) == "site"
