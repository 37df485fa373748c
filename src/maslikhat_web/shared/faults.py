"""How the interface for programs says that something is wrong: one shape, one message, the parameter by name."""

from typing import Annotated

from ninja import Schema
from pydantic import Field

# No text has a zero byte: a database may refuse it, and no id has one.
TEXT = r"^[^\x00]*$"


class Fault(Schema):
    """What is wrong, in English; `parameter` is what to mend, null where it is the address as a whole."""

    message: Annotated[str, Field(description="What is wrong and what is expected")]
    parameter: str | None = None


class NotPublished(Exception):
    """What is asked for is not published, or not there."""


class NotAnswerable(Exception):
    """A question that cannot be computed: its words, and the parameter where one is at fault."""

    def __init__(self, message: str, parameter: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.parameter = parameter
