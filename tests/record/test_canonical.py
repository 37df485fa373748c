"""The fast way of canonical JSON gives the bytes of the reference, or leaves the value to it."""

from typing import Any

import pytest
import rfc8785
from hypothesis import example, given
from hypothesis import strategies as st

from maslikhat.record.canonical import LARGEST, canonical

_SCALARS = st.none() | st.booleans() | st.integers(-(2**55), 2**55) | st.floats() | st.text()
JSON = st.recursive(
    _SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4), max_leaves=12
)


@given(JSON)
@example({"\ue000": 1, "\U0001f600": 2})
@example({"b": 1, "a": '\u2028 \x7f \x00 " \\ / қ \U0001f600'})
@example([LARGEST, -LARGEST])
@example([LARGEST + 1])
@example(["\ud800"])
@example({"a": ({"b": [True, 1, 1.0]},)})
def test_the_bytes_are_those_of_the_reference(value: Any) -> None:
    assert told(canonical, value) == told(rfc8785.dumps, value)


def told(write: Any, value: Any) -> bytes | str:
    """The bytes, or the name of what was raised."""
    try:
        made = write(value)
    except rfc8785.CanonicalizationError as error:
        return type(error).__name__
    assert isinstance(made, bytes)
    return made


@pytest.mark.parametrize("value", [{1: "a"}, {"a": {2: 1}}, {"a": object()}])
def test_what_is_no_json_is_refused(value: Any) -> None:
    with pytest.raises(rfc8785.CanonicalizationError):
        canonical(value)
