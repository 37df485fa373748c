"""How the interface for programs says that something is wrong: RFC 9457, one shape for every fault."""

from datetime import datetime
from typing import Annotated, Any

from ninja import Schema
from pydantic import ConfigDict, Field

# No text has a zero byte: a database may refuse it, and no id has one.
TEXT = r"^[^\x00]*$"


class Fault(Schema):
    """What is wrong, in English; `parameter` is what to mend, null where it is the address as a whole."""

    model_config = ConfigDict(extra="forbid")

    type: str
    title: str
    status: int
    detail: Annotated[str, Field(description="What is wrong and what is expected")]
    request: Annotated[str, Field(description="The number of the request, to be quoted")]
    parameter: str | None = None


class Gone(Fault):
    """The result was published and retracted: when, and why."""

    election: str
    retracted_at: datetime | None
    reason: str


WRONG: dict[int, Any] = {404: Fault, 422: Fault}
OF_ELECTION: dict[int, Any] = {404: Fault, 410: Gone, 422: Fault}


class NotPublished(Exception):
    """What is asked for is not published, or not there."""


class NotAnswerable(Exception):
    """A question that cannot be computed: its words, and the parameter where one is at fault."""

    def __init__(self, message: str, parameter: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.parameter = parameter


class TakenBack(Exception):
    """The election is no longer shown: its result was retracted, then and for this reason."""

    def __init__(self, election: str, at: datetime | None, reason: str) -> None:
        super().__init__(election)
        self.election, self.at, self.reason = election, at, reason
