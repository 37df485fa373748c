"""The verifier's own canonical JSON (RFC 8785) against the library's, and the numbers of the specification."""

import json
from typing import Any

import pytest
import rfc8785
from hypothesis import given, settings
from hypothesis import strategies as st

TEXTS = st.text(st.characters(codec="utf-8"), max_size=8)
WHOLE = st.integers(-(2**53) + 1, 2**53 - 1)
# A float from 2**53 to 10**21 is written as a whole number, and as one it is too large to be read exactly.
FLOATS = st.floats(allow_nan=False, allow_infinity=False).filter(lambda value: not 2**53 <= abs(value) < 1e21)
VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | WHOLE | FLOATS | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=200, deadline=None)
@given(VALUES)
def test_it_is_the_form_that_the_library_gives(verifier: Any, value: Any) -> None:
    made = rfc8785.dumps(value)
    assert verifier.canonical(value).encode() == made
    assert rfc8785.dumps(verifier.read_canonical(made)) == made
    assert verifier.read_many([made, b'{"a":1}', made])[1] == {"a": 1}


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (333333333.33333329, "333333333.3333333"),
        (1e30, "1e+30"),
        (4.50, "4.5"),
        (2e-3, "0.002"),
        (1e-27, "1e-27"),
        (5e-324, "5e-324"),
        (-1.7976931348623157e308, "-1.7976931348623157e+308"),
        (1e21, "1e+21"),
        (999999999999999900000.0, "999999999999999900000"),
        (0.000001, "0.000001"),
        (1e-7, "1e-7"),
        (-0.0, "0"),
    ],
)
def test_the_numbers_of_the_specification(verifier: Any, value: float, told: str) -> None:
    assert verifier.number(value) == told


@pytest.mark.parametrize(
    "text",
    [
        b'{"a":1,"a":1}',
        b'{"b":1,"a":1}',
        b'{"a": 1}',
        b'{"a":1.0}',
        b'{"a":-0}',
        b'{"a":9007199254740992}',
        b'{"a":NaN}',
        b'{"a":"\\u0041"}',
        b'{"a":"\\ud800"}',
        b'{"a":"\xff"}',
        b"{",
        b"",
        b'{"a":1}\n',
        b"[" * 100_000,
    ],
)
def test_every_other_form_is_refused_alone_and_among_many(verifier: Any, text: bytes) -> None:
    with pytest.raises(verifier.NotCanonical):
        verifier.read_canonical(text)
    assert verifier.read_many([b'{"a":1}', text, b"{}"]) == [{"a": 1}, None, {}]


def test_keys_stand_in_the_order_of_utf_16(verifier: Any) -> None:
    """U+1F600 is written with surrogates, which come before U+FFFD; by code points it would come after."""
    text = '{"\U0001f600":1,"\ufffd":2}'.encode()
    assert verifier.read_canonical(text) == json.loads(text)
    assert verifier.read_many([text])[0] == json.loads(text)
    with pytest.raises(verifier.NotCanonical):
        verifier.read_canonical('{"\ufffd":2,"\U0001f600":1}'.encode())


def test_entries_that_are_json_only_when_joined_are_refused(verifier: Any) -> None:
    """Two halves of one list and two values in one entry are as many values as entries, and none is an entry."""
    assert verifier.read_many([b'{"a":[{}', b'{}]},{"b":1}']) == [None, None]
    assert verifier.read_many([b"[1", b"2]", b"3,4"]) == [None, None, None]
