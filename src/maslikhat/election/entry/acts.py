"""Acts on a station's paper: what is done, by whom, when, why. Their list is all there is; a state is computed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any


class Kind(StrEnum):
    """What can be done with a paper.

    Who types: CLAIM it, SAVE a section, ACKNOWLEDGE a warning, FINISH, RELEASE it. Who settles: ASK an author to check
    fields, SETTLE errors, RESET, REVIEW what the screen found, CLOSE when the papers are handed on. After that:
    REQUEST, APPROVE or REFUSE a correction. ATTACH a scan at any time.
    """

    CLAIM = "claim"
    SAVE = "save"
    ACKNOWLEDGE = "acknowledge"
    FINISH = "finish"
    RELEASE = "release"
    ASK = "ask"
    SETTLE = "settle"
    RESET = "reset"
    REVIEW = "review"
    CLOSE = "close"
    REQUEST = "request"
    APPROVE = "approve"
    REFUSE = "refuse"
    ATTACH = "attach"


@dataclass(frozen=True, slots=True)
class Act:
    """One act. `names` are fields (ASK) or codes (ACKNOWLEDGE, SETTLE, REVIEW) or a file's hash (ATTACH); `to` is the
    author asked, or what a review or a decision is about; `recount` says whether ballots were counted again.
    """

    kind: Kind
    by: str
    at: datetime
    figures: Mapping[str, int | None] = field(default_factory=dict)
    names: tuple[str, ...] = ()
    to: str = ""
    reason: str = ""
    recount: bool | None = None


def body_of(act: Act) -> dict[str, Any]:
    """What an act says besides who and when, as JSON holds it; what is empty is left out."""
    told = {
        "figures": dict(act.figures),
        "names": list(act.names),
        "to": act.to,
        "reason": act.reason,
        "recount": act.recount,
    }
    return {name: value for name, value in told.items() if value not in ({}, [], "", None)}


def act_of(kind: str, by: str, at: datetime, body: Mapping[str, Any]) -> Act:
    """The act that `body_of` told."""
    return Act(
        Kind(kind),
        by,
        at,
        dict(body.get("figures", {})),
        tuple(body.get("names", ())),
        body.get("to", ""),
        body.get("reason", ""),
        body.get("recount"),
    )
