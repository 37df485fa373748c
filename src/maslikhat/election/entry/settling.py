"""What who settles a paper may do: ask an author to check fields, settle errors, reset, review, hand on.

Never by who typed it, in whatever role: nobody judges their own typing.
"""

from dataclasses import replace

from maslikhat.election.entry.acts import Act
from maslikhat.election.entry.findings import BLANK_VOTES, findings, print_of
from maslikhat.election.entry.refusals import Refused
from maslikhat.election.entry.sheet import Sheet
from maslikhat.election.entry.standing import Standing, State, Typing
from maslikhat.election.entry.verdict import compared, unaccepted


def ask(standing: Standing, act: Act, sheet: Sheet) -> Standing:
    """Blank fields of one author, who types them again with the paper in hand. The values stay in the acts."""
    _other_than_authors(standing, act)
    if standing.state not in (State.DIFFERENT, State.CHECKING, State.UNBALANCED):
        raise Refused("not-now", state=standing.state)
    if act.to not in standing.authors:
        raise Refused("not-asked")
    fields = frozenset(act.names)
    if not fields or not fields <= standing.contested & frozenset(sheet.fields):
        raise Refused("not-a-difference")
    asked = {**standing.asked, act.to: standing.asked.get(act.to, frozenset()) | fields}
    return replace(
        standing,
        state=State.CHECKING,
        asked=asked,
        first=_blanked(standing.first, act.to, fields),
        second=_blanked(standing.second, act.to, fields),
    )


def settle(standing: Standing, act: Act, sheet: Sheet) -> Standing:
    """Settle a paper with errors: those named stand as the paper has them, the others were mended on the paper.

    A first typing then goes back to its author; two equal ones become definitive if no error is left.
    """
    _other_than_authors(standing, act)
    _reasoned(act)
    if standing.state not in (State.FAULTY, State.UNBALANCED) or standing.first is None:
        raise Refused("not-now", state=standing.state)
    figures = standing.first.figures
    found = {each.code: each for each in findings(sheet, figures) if each.is_error and each.code != BLANK_VOTES}
    if not set(act.names) <= set(found):
        raise Refused("not-broken")
    accepted = {print_of(sheet, figures, found[code]): act.reason for code in act.names}
    settled = replace(standing, accepted={**standing.accepted, **accepted})
    if standing.state is State.FAULTY:
        return replace(settled, state=State.BACK, first=replace(standing.first, is_finished=False))
    if unaccepted(settled, sheet, figures):
        raise Refused("errors-left")
    return compared(settled, sheet)


def reset(standing: Standing, act: Act, sheet: Sheet) -> Standing:  # noqa: ARG001 - every move is called alike
    """Begin the paper anew. All that was typed stays among the acts; scans stay with the paper."""
    _other_than_authors(standing, act)
    _reasoned(act)
    if standing.is_closed:
        raise Refused("already-closed")
    if standing.state is State.EMPTY:
        raise Refused("not-now", state=standing.state)
    return Standing(version=standing.version, scans=standing.scans)


def review(standing: Standing, act: Act, sheet: Sheet) -> Standing:  # noqa: ARG001 - every move is called alike
    """Mark a finding of the screen as looked at: `to` names the finding and its figures, `reason` what was seen."""
    _reasoned(act)
    if standing.state is not State.DEFINITIVE or not act.to:
        raise Refused("not-now", state=standing.state)
    return replace(standing, reviewed={**standing.reviewed, act.to: act.reason})


def close(standing: Standing, act: Act, sheet: Sheet) -> Standing:  # noqa: ARG001 - every move is called alike
    """Hand the paper on; from here on only corrections change it."""
    if standing.state is not State.DEFINITIVE:
        raise Refused("not-definitive")
    return replace(standing, is_closed=True)


def _other_than_authors(standing: Standing, act: Act) -> None:
    if act.by in standing.authors:
        raise Refused("own-work")


def _reasoned(act: Act) -> None:
    if not act.reason.strip():
        raise Refused("no-reason")


def _blanked(typing: Typing | None, author: str, fields: frozenset[str]) -> Typing | None:
    if typing is None or typing.by != author:
        return typing
    kept = {key: value for key, value in typing.figures.items() if key not in fields}
    return replace(typing, figures=kept, is_finished=False)
