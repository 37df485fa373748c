"""What an entry of the record can be. Nothing is written of another kind, and each has its words in every language."""

from enum import StrEnum


class Kind(StrEnum):
    """The kinds of entries.

    SEALED holds a commitment alone, OPENED says what it was. CORRECTION tells why a paper changed after it was handed
    on, LEFT_OUT what waits beside a publication and why. RETRACTION takes back a result, or a station's paper.
    """

    RULES = "rules"
    ELECTION = "election"
    PROTOCOL = "protocol"
    TALLY = "tally"
    LOTS = "lots"
    RESULT = "result"
    CORRECTION = "correction"
    LEFT_OUT = "left-out"
    RETRACTION = "retraction"
    SEALED = "sealed"
    OPENED = "opened"
    KEY = "key"
