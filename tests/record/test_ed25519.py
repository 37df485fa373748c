"""Ed25519 in plain arithmetic: the vectors of RFC 8032, and the library's opinion on right and wrong signatures."""

from random import Random
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

# RFC 8032, 7.1: tests 1, 2, 3.
VECTORS = [
    (
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
    ),
    (
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    ),
    (
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
    ),
]


@pytest.mark.parametrize(("public", "message", "signature"), VECTORS)
def test_the_published_vectors(verifier: Any, public: str, message: str, signature: str) -> None:
    given = bytes.fromhex(public), bytes.fromhex(signature), bytes.fromhex(message)
    assert verifier.ed25519_holds(*given)
    assert verifier.signature_holds(*given)


def test_right_ones_hold_and_every_changed_one_does_not(verifier: Any) -> None:
    chance = Random(8032)  # noqa: S311 - no secret
    for _ in range(12):
        key, message = Ed25519PrivateKey.from_private_bytes(chance.randbytes(32)), chance.randbytes(40)
        public, signature = key.public_key().public_bytes_raw(), key.sign(message)
        assert verifier.ed25519_holds(public, signature, message)
        for place in (0, 31, 32, 63):
            wrong = bytearray(signature)
            wrong[place] ^= 1 << chance.randrange(8)
            assert not verifier.ed25519_holds(public, bytes(wrong), message)
        assert not verifier.ed25519_holds(public, signature, message + b".")
        assert not verifier.ed25519_holds(chance.randbytes(32), signature, message)


def test_a_second_form_of_a_signature_is_refused(verifier: Any) -> None:
    """S and S + L solve the same equation; only the smaller one is a signature."""
    key = Ed25519PrivateKey.from_private_bytes(b"\x07" * 32)
    public, signature = key.public_key().public_bytes_raw(), key.sign(b"x")
    larger = int.from_bytes(signature[32:], "little") + 2**252 + 27742317777372353535851937790883648493
    for holds in (verifier.ed25519_holds, verifier.signature_holds):
        assert holds(public, signature, b"x")
        assert not holds(public, signature[:32] + larger.to_bytes(32, "little"), b"x")
        assert not holds(public, signature[:-1], b"x")
        assert not holds(b"\xff" * 32, signature, b"x")
