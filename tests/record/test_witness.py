"""Witnesses: an honest one never cosigns two logs that contradict each other; the policy counts who has."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from tests.record.conftest import NAME, Made, Verify, elect, files_of, put_into, secret

from maslikhat.record.errors import NotANote, NotAPolicy, NotSigned, NotTheSameLog
from maslikhat.record.note import Signs, verifier_for, verifier_of
from maslikhat.record.policy import Policy, cosign, read_policy, require_witnesses, seen_by, suffices
from maslikhat.record.rotation import rotation_body
from maslikhat.record.witness import witness

KINDS = ("commission", "observer", "university")
NAMES = tuple(f"{kind}.example/witness" for kind in KINDS)
SECONDS = 1_790_000_000


def policy_text(need: int, kinds: int = 1) -> str:
    told = [f"need = {need}\nkinds = {kinds}\n"]
    for number, (name, kind) in enumerate(zip(NAMES, KINDS, strict=True), 11):
        key = verifier_for(name, secret(number), Signs.COSIGNATURES)
        told.append(f'[[witness]]\nname = "{name}"\nkey = "{key}"\nkind = "{kind}"\n')
    return "\n".join(told)


@pytest.fixture
def policy(tmp_path: Path) -> Policy:
    (tmp_path / "policy.toml").write_text(policy_text(2))
    return read_policy(tmp_path / "policy.toml")


def see(files: Mapping[str, bytes], state: Path, number: int) -> str:
    return witness(files.get, state, name=NAMES[number], key=secret(11 + number), time=SECONDS + number)


def test_enough_witnesses_of_the_policy_make_a_checkpoint_that_counts(
    tmp_path: Path, big: Made, policy: Policy, verify: Verify
) -> None:
    note = big.note
    for number in range(2):
        assert not suffices(seen_by(note, policy), policy)
        note = cosign(note, NAMES[number], secret(11 + number), SECONDS)
    assert [each.time for each in require_witnesses(note, policy)] == [SECONDS, SECONDS]
    folder = put_into(tmp_path / "log", big.files | {"checkpoint": note.encode()})
    status, told = verify(folder, "--policy", tmp_path / "policy.toml")
    assert status == 0, told
    assert f"{NAMES[0]}, {NAMES[1]}" in told
    # One of them twice is one.
    twice = cosign(cosign(big.note, NAMES[0], secret(11), SECONDS), NAMES[0], secret(11), SECONDS + 1)
    assert not suffices(seen_by(twice, policy), policy)
    put_into(folder, {"checkpoint": twice.encode()})
    assert verify(folder, "--policy", tmp_path / "policy.toml")[0] == 1


def test_a_cosignature_of_a_time_or_text_that_was_changed_does_not_hold(
    tmp_path: Path, big: Made, policy: Policy, verify: Verify
) -> None:
    note = cosign(big.note, NAMES[0], secret(11), SECONDS)
    forged = cosign(big.note, NAMES[0], secret(12), SECONDS)
    key = verifier_for(NAMES[0], secret(11), Signs.COSIGNATURES)
    other = verifier_for(NAMES[0], secret(12), Signs.COSIGNATURES)
    head, line = forged.rsplit(" ", 1)
    assert key.id != other.id
    with pytest.raises(NotSigned):
        seen_by(note.replace("\n603\n", "\n604\n"), policy)
    assert seen_by(forged, policy) == ()
    files = big.files | {"checkpoint": f"{head} {line}".encode()}
    assert verify(put_into(tmp_path / "a", files), "--policy", tmp_path / "policy.toml")[0] == 1


def test_so_many_kinds_may_be_asked_for(tmp_path: Path, big: Made) -> None:
    text = policy_text(2, 2).replace(f'kind = "{KINDS[1]}"', f'kind = "{KINDS[0]}"')
    (tmp_path / "policy.toml").write_text(text)
    policy = read_policy(tmp_path / "policy.toml")
    note = cosign(cosign(big.note, NAMES[0], secret(11), SECONDS), NAMES[1], secret(12), SECONDS)
    assert not suffices(seen_by(note, policy), policy)
    assert suffices(seen_by(cosign(note, NAMES[2], secret(13), SECONDS), policy), policy)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "need = 0",
        policy_text(0),
        policy_text(4),
        policy_text(1).replace("name = ", "named = "),
        policy_text(1).replace(f'name = "{NAMES[0]}"', 'name = "another"'),
        policy_text(1) + policy_text(1)[policy_text(1).index("[[") :],
        policy_text(1).replace("+", "-"),
    ],
)
def test_what_is_no_policy_is_refused_by_both(tmp_path: Path, big: Made, verify: Verify, text: str) -> None:
    (tmp_path / "policy.toml").write_text(text)
    with pytest.raises(NotAPolicy):
        read_policy(tmp_path / "policy.toml")
    assert verify(put_into(tmp_path / "log", big.files), "--policy", tmp_path / "policy.toml")[0] == 2


def test_a_witness_follows_a_log_that_grows_and_refuses_one_that_shrinks(tmp_path: Path, big: Made) -> None:
    state = tmp_path / "state"
    for size in (1, 255, 256, 300, 603, 603):
        see(files_of(big.leaves[:size], big.key), state, 0)
    kept = state.read_bytes()
    with pytest.raises(NotTheSameLog):
        see(files_of(big.leaves[:602], big.key), state, 0)
    assert state.read_bytes() == kept


def test_a_witness_refuses_a_log_that_was_rewritten_or_has_another_key(tmp_path: Path, big: Made) -> None:
    see(files_of(big.leaves[:300], big.key), tmp_path / "state", 0)
    for place in (0, 299):
        other = [*big.leaves[:place], big.leaves[-1], *big.leaves[place + 1 :]]
        for size in (300, 301, 603):
            with pytest.raises(NotTheSameLog):
                see(files_of(other[:size], big.key), tmp_path / "state", 0)
    with pytest.raises(NotSigned):
        see(files_of(big.leaves, secret(4)), tmp_path / "state", 0)
    # Tiles that are not those of the checkpoint prove nothing.
    with pytest.raises(NotTheSameLog):
        see(big.files | {"tile/1/000.p/2": bytes(64)}, tmp_path / "state", 0)


def test_a_split_view_with_one_honest_witness_too_few_is_found(
    tmp_path: Path, big: Made, policy: Policy, verify: Verify
) -> None:
    """Two of three are needed: an honest one saw the first log and refuses the second, a dishonest one signs it."""
    shown = see(big.files, tmp_path / "honest", 0)
    split = files_of([*big.leaves[:-1], big.leaves[0]], big.key)
    with pytest.raises(NotTheSameLog):
        see(split, tmp_path / "honest", 0)
    dishonest = cosign(split["checkpoint"].decode(), NAMES[1], secret(12), SECONDS)
    with pytest.raises(NotSigned):
        require_witnesses(dishonest, policy)
    folder = put_into(tmp_path / "split", split | {"checkpoint": dishonest.encode()})
    status, told = verify(folder, "--policy", tmp_path / "policy.toml")
    assert status == 1
    assert "Only 1 of the 2 witnesses" in told
    (tmp_path / "first").write_text(shown)
    assert "rewritten or split" in verify(folder, "--older", tmp_path / "first")[1]


def test_a_witness_follows_a_changed_key(tmp_path: Path) -> None:
    made = Made()
    elect(made, 2)
    made.seal()
    see(made.files, tmp_path / "state", 0)
    body = rotation_body(NAME, secret(1), secret(2))
    made.add("key", f"{NAME}/key", body)
    made.key = secret(2)
    made.seal()
    with pytest.raises(NotSigned):
        see(made.files, tmp_path / "state", 0)
    note = body["note"].replace("\n", "\\n")
    see(made.files | {"rotations": f'["{note}"]'.encode()}, tmp_path / "state", 0)
    assert str(verifier_for(NAME, secret(2))) in (tmp_path / "state").read_text()


def test_a_witness_whose_memory_is_spoilt_signs_nothing(tmp_path: Path, big: Made) -> None:
    for text in ("", "{}", '{"note":"x","key":"y"}', "[]"):
        (tmp_path / "state").write_text(text)
        with pytest.raises(NotANote):
            see(big.files, tmp_path / "state", 0)


def test_a_key_of_a_witness_is_not_one_of_a_log() -> None:
    key = verifier_for(NAMES[0], secret(11), Signs.COSIGNATURES)
    assert verifier_of(str(key), Signs.COSIGNATURES) == key
    with pytest.raises(NotANote):
        verifier_of(str(key))
