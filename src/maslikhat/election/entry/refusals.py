"""What a station's paper does not let be done: a code with its sentences in `wording`, and the facts they need.

A refusal is no fault of the program and none of a file: the person is told, and nothing is written.
"""


class Refused(Exception):
    """An act that cannot be done as the paper stands. `code` names the sentence `typing-refused-<code>`."""

    def __init__(self, code: str, **facts: object) -> None:
        self.code = code
        self.facts = facts
        super().__init__(f"{code} {facts}" if facts else code)


REFUSALS = frozenset(
    {
        *("not-now", "same-person", "held", "not-yours", "own-work", "no-reason", "unknown-field", "not-asked"),
        *("not-a-difference", "no-warning", "not-acknowledged", "not-broken", "errors-left", "same-requester"),
        *("nothing-to-correct", "correction-open", "no-correction", "stale", "wrong-code", "already-closed"),
        *("role", "not-reviewed", "not-definitive", "faulty-correction"),
    }
)
