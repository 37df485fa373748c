"""`maslikhat record` on a log served over HTTP: exported, verified, proved, witnessed; what contradicts is refused."""

import json
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from tests.record.conftest import NAME, Made, elect, files_of, put_into, secret

from maslikhat.record.note import verifier_for
from maslikhat.record.receipt import from_json, holds

from .conftest import Command


@pytest.fixture
def made() -> Made:
    log = Made()
    elect(log, 300)
    log.seal()
    return log


class Quiet(SimpleHTTPRequestHandler):
    """Serves a folder and says nothing."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the library's
        """Nothing."""


@pytest.fixture
def address(made: Made, tmp_path: Path) -> Iterator[str]:
    put_into(tmp_path / "served", made.files)
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(tmp_path / "served")))
    worker = Thread(target=server.serve_forever, daemon=True)
    worker.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    worker.join()


def test_a_log_is_exported_continued_and_verified(command: Command, address: str, made: Made, tmp_path: Path) -> None:
    log = str(tmp_path / "log")
    put_into(tmp_path / "served", files_of(made.leaves[:200], made.key))
    assert "200 entries" in command("record", "export", address, log).out
    put_into(tmp_path / "served", made.files)
    told = command("record", "export", address, log, "--key", str(verifier_for(NAME, made.key)))
    assert (told.status, "303 entries, 200 of them" in told.out) == (0, True)
    told = command("record", "verify", log, "--lang", "ru")
    assert (told.status, "ВСЁ ЭТО ВЕРНО" in told.out) == (0, True)
    (tmp_path / "log/tile/entries/000").write_bytes(b"")
    assert command("record", "verify", log).status == 1
    assert command("record", "verify", str(tmp_path / "none")).status == 2


def test_an_entry_and_a_growth_are_proved_from_an_exported_log(command: Command, made: Made, tmp_path: Path) -> None:
    folder = str(put_into(tmp_path / "log", made.files))
    receipt = from_json(command("record", "prove", folder, "--entry", "299").out)
    assert holds(receipt, verifier_for(NAME, made.key))
    assert receipt.leaf == made.leaves[299]
    told = json.loads(command("record", "prove", folder, "--from", "100", "--to", "257").out)
    assert (told["old"], told["new"], len(told["proof"]) > 0) == (100, 257, True)
    for wrong in (["--entry", "303"], ["--from", "9", "--to", "304"], []):
        assert command("record", "prove", folder, *wrong).status == 2


def test_a_receipt_is_held_against_a_checkpoint_that_was_kept(command: Command, made: Made, tmp_path: Path) -> None:
    folder, key = str(put_into(tmp_path / "log", made.files)), str(verifier_for(NAME, made.key))
    (tmp_path / "receipt").write_text(command("record", "prove", folder, "--entry", "299").out)
    (tmp_path / "older").write_bytes(files_of(made.leaves[:100], made.key)["checkpoint"])
    (tmp_path / "proof").write_text(command("record", "prove", folder, "--from", "100", "--to", "303").out)
    how = ["record", "verify", str(tmp_path / "receipt"), "--key", key, "--older", str(tmp_path / "older")]
    assert command(*how).status == 2
    for proof in (str(tmp_path / "proof"), folder):
        told = command(*how, "--proof", proof)
        assert (told.status, "only grew between 100 and 303" in told.out) == (0, True)
    (tmp_path / "older").write_bytes(files_of(made.leaves[1:101], made.key)["checkpoint"])
    assert command(*how, "--proof", folder).status == 1


def test_a_witness_cosigns_what_grows_and_refuses_what_was_rewritten(
    command: Command, address: str, made: Made, tmp_path: Path
) -> None:
    how = ["--name", "demo.witness", "--secret", str(tmp_path / "secret"), "--state", str(tmp_path / "state")]
    told = command("record", "witness", address, *how)
    assert told.status == 0
    assert "\u2014 demo.witness " in told.out
    assert "demo.witness+" in told.err
    put_into(tmp_path / "served", files_of([*made.leaves[:-1], made.leaves[0]], made.key))
    told = command("record", "witness", address, *how, "--lang", "ru")
    assert told.status == 2
    assert "не продолжает известный" in told.err
    put_into(tmp_path / "served", made.files)
    assert command("record", "witness", address, *how, "--hand-in").status == 2


def test_another_key_or_no_log_at_all_is_told(command: Command, address: str, tmp_path: Path) -> None:
    other = str(verifier_for(NAME, secret(3)))
    told = command("record", "export", address, str(tmp_path / "log"), "--key", other)
    assert (told.status, NAME in told.err) == (2, True)
    assert not (tmp_path / "log").exists()
    for source in (f"{address}/nothing", "http://127.0.0.1:9", str(tmp_path / "nothing")):
        assert command("record", "export", source, str(tmp_path / "log")).status == 2
    assert command("record", "export", address, str(tmp_path / "log"), "--key", "no key").status == 2
