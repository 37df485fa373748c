"""Witnesses hand in what they cosigned, and the key of the record is changed: both are shown, both can be followed."""

from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.conf import settings as django_settings
from django.core.management import call_command
from django.test import Client
from tests.web.conftest import DAY
from tests.web.test_record_log import alone, fetcher
from tests.web.unheld import unheld

from maslikhat.record.errors import NotTheSameLog
from maslikhat.record.folder import export
from maslikhat.record.keys import NotAKey
from maslikhat.record.note import Signs, checkpoint_of, open_note, verifier_for
from maslikhat.record.policy import cosign
from maslikhat.record.receipt import from_json, holds
from maslikhat.record.witness import witness
from maslikhat_web.records import selectors
from maslikhat_web.records.models import Checkpoint, Cosignature, Entry
from maslikhat_web.records.services import rotate_key

NAMES = {"observers.example": "observer", "university.example": "university"}
SECONDS = 1_790_000_000


def secret(name: str) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(name.encode().ljust(32, b".")[:32])


@pytest.fixture
def policy(settings: Any, tmp_path: Path) -> Path:
    told = ["need = 2\nkinds = 2"]
    for name, kind in NAMES.items():
        key = verifier_for(name, secret(name), Signs.COSIGNATURES)
        told.append(f'[[witness]]\nname = "{name}"\nkey = "{key}"\nkind = "{kind}"')
    settings.RECORD_WITNESSES = tmp_path / "witnesses.toml"
    settings.RECORD_WITNESSES.write_text("\n".join(told))
    return tmp_path / "witnesses.toml"


def hand_in(site: Client, note: str) -> Any:
    return site.post("/record/cosignatures", note, content_type="text/plain", headers={"accept-language": "en"})


def test_what_witnesses_hand_in_stands_under_the_checkpoint_and_on_the_page(
    site: Client, policy: Path, tmp_path: Path
) -> None:
    assert "not yet" in site.get("/en/record/").content.decode()
    for name in NAMES:
        note = witness(fetcher(site), tmp_path / name, name=name, key=secret(name), time=SECONDS)
        assert name in hand_in(site, note).content.decode()
        assert hand_in(site, note).status_code == 200
    assert Cosignature.objects.count() == 2
    assert "This checkpoint counts: 2 cosigned" in site.get("/en/record/").content.decode()
    export(fetcher(site), tmp_path / "log")
    found = alone(tmp_path / "log", "--policy", policy)
    assert found.returncode == 0, found.stdout
    assert "observers.example, university.example" in found.stdout


def test_only_witnesses_of_the_policy_and_only_checkpoints_of_this_log_are_taken(site: Client, policy: Path) -> None:
    note = site.get("/record/checkpoint").content.decode()
    name = next(iter(NAMES))
    stranger = cosign(note, "stranger.example", secret("stranger"), SECONDS)
    forged = cosign(note, name, secret("stranger"), SECONDS)
    right = cosign(note, name, secret(name), SECONDS)
    size = checkpoint_of(note).size
    other = cosign(note.replace(f"\n{size}\n", f"\n{size + 1}\n"), name, secret(name), SECONDS)
    late = cosign(note, name, secret(name), 2**63)
    moved = right.replace("\u2014 observers", "\u2014 university")
    for wrong in (stranger, forged, other, late, moved, note, "", "x" * 70_000, right.replace("=\n", "A\n")):
        answer = hand_in(site, wrong)
        assert answer.status_code == 400, wrong[:40]
        assert answer.content
    assert site.get("/record/cosignatures").status_code == 405
    assert Cosignature.objects.count() == 0
    assert hand_in(site, right).status_code == 200
    policy.unlink()
    assert hand_in(site, right).status_code == 400


def test_the_key_is_changed_and_whoever_trusts_the_old_one_finds_the_new(site: Client, tmp_path: Path) -> None:
    old, before = selectors.verifier(), Entry.objects.count()
    name = next(iter(NAMES))
    witness(fetcher(site), tmp_path / "state", name=name, key=secret(name), time=SECONDS)
    kept = site.get("/record/checkpoint").content
    call_command("rotate_key", reason="demo")
    new = selectors.verifier()
    assert Entry.objects.count() == before + 1
    assert new != old
    assert (selectors.key_file(new).stat().st_mode & 0o777) == 0o600
    last = Checkpoint.objects.order_by("-size")[0]
    assert open_note(last.note, [new])
    receipt = from_json(site.get(f"/record/receipts/{before}").content.decode())
    assert holds(receipt, old)
    assert holds(receipt, new)
    witness(fetcher(site), tmp_path / "state", name=name, key=secret(name), time=SECONDS)
    export(fetcher(site), tmp_path / "log")
    (tmp_path / "kept").write_bytes(kept)
    found = alone(tmp_path / "log", "--key", old, "--older", tmp_path / "kept")
    assert found.returncode == 0, found.stdout
    assert "Changes of the key: 1" in found.stdout
    (tmp_path / "receipt").write_bytes(site.get("/record/receipts/0").content)
    assert alone(tmp_path / "receipt", "--key", old).returncode == 0
    assert "Change of the key" in site.get(f"/en/record/entries/{before}/").content.decode()


@pytest.mark.django_db
def test_without_the_old_key_nothing_is_changed() -> None:
    counts = Entry.objects.count(), Checkpoint.objects.count()
    rotate_key(at=DAY, reason="demo")
    selectors.key_file(selectors.verifier()).unlink()
    with pytest.raises(NotAKey):
        rotate_key(at=DAY, reason="demo")
    assert (Entry.objects.count(), Checkpoint.objects.count()) == (counts[0] + 1, counts[1] + 1)
    assert django_settings.RECORD_KEY.exists()


def test_a_log_of_the_site_that_was_cut_short_is_refused_by_export_and_witness(site: Client, tmp_path: Path) -> None:
    name = next(iter(NAMES))
    call_command("rotate_key", reason="demo")
    trusted = selectors.verifier()
    export(fetcher(site), tmp_path / "log")
    witness(fetcher(site), tmp_path / "state", name=name, key=secret(name), time=SECONDS)
    newest = Checkpoint.objects.order_by("-size")[0]
    # An administrator of the database goes back to the state before.
    with unheld():
        newest.delete()
        Entry.objects.filter(index=newest.size - 1).delete()
    with pytest.raises(NotTheSameLog):
        export(fetcher(site), tmp_path / "log")
    with pytest.raises(Exception, match="not-"):
        witness(fetcher(site), tmp_path / "state", name=name, key=secret(name), time=SECONDS, trusted=trusted)
