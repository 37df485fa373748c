"""Exact shares: "5%", "1/3", "0.7" become fractions. A float never enters."""

from fractions import Fraction

from maslikhat.basics.errors import MaslikhatError


class NotAShare(MaslikhatError):
    """The text is not a share between 0 and 1 written as "5%", "1/3" or "0.7"."""

    code = "not-a-share"


def parse_share(text: str) -> Fraction:
    """Read a share written as text: `"5%"` is 1/20, `"1/3"` is 1/3, `"0.7"` is 7/10. Raises NotAShare."""
    try:
        number = Fraction(text.removesuffix("%").strip())
    except (ValueError, ZeroDivisionError, AttributeError):
        raise NotAShare(value=text) from None
    share = number / 100 if text.endswith("%") else number
    if not 0 <= share <= 1:
        raise NotAShare(value=text)
    return share
