"""An export is continued, never overwritten; what does not continue it is refused and nothing is written."""

from pathlib import Path

import pytest
from tests.record.conftest import Made, Verify, elect, files_of, paper, put_into, secret

from maslikhat.basics.errors import MaslikhatError
from maslikhat.record.errors import NotReached, NotSigned, NotTheSameLog
from maslikhat.record.folder import export, fetcher, put
from maslikhat.record.note import verifier_of
from maslikhat.record.tiles import entries_of


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_an_export_in_steps_is_that_of_one_step(tmp_path: Path, big: Made, verify: Verify) -> None:
    for size in (1, 200, 256, 300, 512, 603):
        part = files_of(big.leaves[:size], big.key)
        done = export(part.get, tmp_path / "steps")
        assert done.size == size
        assert contents(tmp_path / "steps") == part
        assert verify(tmp_path / "steps")[0] == 0
    assert export(big.fetch, tmp_path / "steps").files == 0
    assert export(big.fetch, tmp_path / "whole").before == 0
    assert contents(tmp_path / "steps") == contents(tmp_path / "whole") == big.files


def test_an_export_can_be_exported_again(tmp_path: Path, big: Made) -> None:
    export(big.fetch, tmp_path / "one")
    export(fetcher(str(tmp_path / "one")), tmp_path / "two")
    assert contents(tmp_path / "two") == big.files


def test_a_log_that_is_shorter_rewritten_or_signed_by_another_is_refused(tmp_path: Path, big: Made) -> None:
    export(files_of(big.leaves[:300], big.key).get, tmp_path)
    kept = contents(tmp_path)
    changed = [big.leaves[1], *big.leaves[1:]]
    for files in (files_of(big.leaves[:299], big.key), files_of(changed, big.key), files_of(changed[:300], big.key)):
        with pytest.raises(NotTheSameLog):
            export(files.get, tmp_path)
        assert contents(tmp_path) == kept
    with pytest.raises(NotSigned):
        export(files_of(big.leaves, secret(5)).get, tmp_path, verifier_of(big.files["key"].decode()))
    assert contents(tmp_path) == kept


def test_a_file_that_is_missing_or_was_changed_at_the_source_stops_the_export(tmp_path: Path, big: Made) -> None:
    export(files_of(big.leaves[:300], big.key).get, tmp_path)
    kept = contents(tmp_path)
    for name in ("checkpoint", "key", "tile/entries/002.p/91"):
        with pytest.raises(NotReached):
            export({each: text for each, text in big.files.items() if each != name}.get, tmp_path)
        assert contents(tmp_path) == kept
    wrong = big.files["tile/entries/002.p/91"].replace(b'"a":60', b'"a":61')
    for content in (wrong, wrong[:-1], b""):
        with pytest.raises(MaslikhatError):
            export((big.files | {"tile/entries/002.p/91": content}).get, tmp_path)
        assert contents(tmp_path) == kept


def test_an_export_stopped_before_its_checkpoint_is_the_old_one_and_goes_on(
    tmp_path: Path, big: Made, verify: Verify
) -> None:
    """New tiles lie there already, the checkpoint is the old one: the old log holds, and the next export ends it."""
    export(files_of(big.leaves[:300], big.key).get, tmp_path)
    put_into(tmp_path, {name: text for name, text in big.files.items() if name.startswith("tile/")})
    assert "Entries read: 300" in verify(tmp_path)[1]
    assert export(big.fetch, tmp_path).before == 300
    assert verify(tmp_path)[0] == 0


def test_an_old_log_grows_by_a_correction(tmp_path: Path) -> None:
    made = Made()
    elect(made, 2)
    made.seal()
    export(made.fetch, tmp_path)
    paper(made, 1, {"a": 61, "b": 40})
    made.seal()
    assert export(made.fetch, tmp_path).size == 6
    assert entries_of((tmp_path / "tile/entries/000.p/6").read_bytes()) == made.leaves


def test_a_file_is_put_in_place_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path / "a", b"old")
    monkeypatch.setattr("maslikhat.record.folder.os.fsync", lambda _: (_ for _ in ()).throw(OSError("full")))
    with pytest.raises(OSError, match="full"):
        put(tmp_path / "a", b"new")
    assert contents(tmp_path) == {"a": b"old"}


def test_an_address_that_does_not_answer_is_told() -> None:
    with pytest.raises(NotReached):
        fetcher("http://127.0.0.1:9/record")("checkpoint")
