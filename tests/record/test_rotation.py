"""A key is changed by a note that both keys sign; whoever trusts the first finds the last."""

import json

import pytest
from tests.record.conftest import NAME, secret

from maslikhat.record.errors import NotANote, NotSigned
from maslikhat.record.note import Checkpoint, open_note, sign, verifier_for
from maslikhat.record.rotation import follow, key_through, rotation_body, rotation_of

FIRST, SECOND, THIRD = (verifier_for(NAME, secret(number)) for number in (1, 2, 3))
NOTES = [rotation_body(NAME, secret(1), secret(2))["note"], rotation_body(NAME, secret(2), secret(3))["note"]]


def test_whoever_trusts_any_key_finds_the_one_that_signs_now() -> None:
    assert rotation_of(NOTES[0]) == (FIRST, SECOND)
    for trusted in (FIRST, SECOND, THIRD):
        assert follow(trusted, NOTES) == THIRD
        assert key_through(trusted, json.dumps(NOTES)) == THIRD
    assert key_through(FIRST, "") == FIRST
    checkpoint = sign(str(Checkpoint(NAME, 3, bytes(32))), NAME, secret(3))
    assert open_note(checkpoint, [follow(FIRST, NOTES)])[1] == (NAME,)


def test_a_key_that_was_never_followed_stays_what_it_is() -> None:
    other = verifier_for(NAME, secret(9))
    assert follow(other, NOTES) == other
    assert follow(FIRST, NOTES[1:]) == FIRST


def test_a_change_that_one_of_the_keys_did_not_sign_is_refused() -> None:
    text = NOTES[0].split("\n\n")[0] + "\n"
    for signer in (1, 2):
        with pytest.raises(NotSigned):
            follow(FIRST, [sign(text, NAME, secret(signer))])
    with pytest.raises(NotSigned):
        follow(FIRST, [NOTES[0].replace(str(SECOND), str(THIRD))])


@pytest.mark.parametrize("text", ["x", "1", "{}x", '["note"]'])
def test_what_is_no_list_of_changes_is_refused(text: str) -> None:
    with pytest.raises(NotANote):
        key_through(FIRST, text)
