"""What can be wrong with a question about the law."""

from maslikhat.basics.errors import MaslikhatError


class UnknownBody(MaslikhatError):
    """No rule file has this id."""

    code = "unknown-body"


class UnknownLevel(MaslikhatError):
    """The body is coded by levels (regional, city, district) and the one asked for is not among them."""

    code = "unknown-level"


class BeforeCodedLaw(MaslikhatError):
    """The day lies before the first day that the rule file codes; nothing is guessed."""

    code = "before-coded-law"


class NotCoded(MaslikhatError):
    """The rule file has no such rule in force on that day."""

    code = "not-coded"
