"""What each act does to a paper, and when it may be done: the states of a station's paper.

    empty > first typing > (errors: settled, back to its author) > first done > second typing, by another person
    > definitive where both agree and are clean; else different > fields back to their authors > compared again

Nobody picks a winner: who settles names an author and fields to check, never a value. Who typed does not settle.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from maslikhat.election.entry import afterwards, settling
from maslikhat.election.entry.acts import Act, Kind
from maslikhat.election.entry.findings import findings, print_of
from maslikhat.election.entry.refusals import Refused
from maslikhat.election.entry.sheet import Sheet
from maslikhat.election.entry.standing import CLAIM_LASTS, Standing, State, Typing
from maslikhat.election.entry.verdict import compared, unaccepted

Move = Callable[[Standing, Act, Sheet], Standing]


def stand(acts: Iterable[Act], sheet: Sheet) -> Standing:
    """How a paper stands after these acts. Raises Refused at the first that could not have been done."""
    standing = Standing()
    for act in acts:
        standing = do(standing, act, sheet)
    return standing


def do(standing: Standing, act: Act, sheet: Sheet) -> Standing:
    """The paper after one more act. Raises Refused; the paper is then as it was."""
    return replace(_MOVES[act.kind](standing, act, sheet), version=standing.version + 1)


def is_free(standing: Standing, at: datetime) -> bool:
    """Whether another person than its holder may take the paper over."""
    return standing.held_until is None or at >= standing.held_until


def _claim(standing: Standing, act: Act, sheet: Sheet) -> Standing:  # noqa: ARG001 - every move is called alike
    until = act.at + CLAIM_LASTS
    if standing.holder == act.by:
        return replace(standing, held_until=until)
    if standing.state in (State.FIRST, State.SECOND) and not is_free(standing, act.at):
        raise Refused("held", person=standing.holder, until=standing.held_until)
    # Whoever takes over begins anew: a typing is one person's, or it proves nothing.
    if standing.state in (State.EMPTY, State.FIRST):
        return replace(standing, state=State.FIRST, first=Typing(act.by), held_until=until)
    if standing.state in (State.FIRST_DONE, State.SECOND):
        if standing.first and standing.first.by == act.by:
            raise Refused("same-person")
        return replace(standing, state=State.SECOND, second=Typing(act.by), held_until=until)
    raise Refused("not-now", state=standing.state)


def _save(standing: Standing, act: Act, sheet: Sheet) -> Standing:
    typing = _in_hand(standing, act)
    if not set(act.figures) <= set(sheet.fields):
        raise Refused("unknown-field", fields=tuple(sorted(set(act.figures) - set(sheet.fields))))
    if not set(act.figures) <= standing.open_fields(act.by, sheet):
        raise Refused("not-asked")
    saved = replace(typing, figures={**typing.figures, **act.figures})
    return replace(_with(standing, saved), held_until=_renewed(standing, act))


def _acknowledge(standing: Standing, act: Act, sheet: Sheet) -> Standing:
    typing = _in_hand(standing, act)
    if not act.reason.strip():
        raise Refused("no-reason")
    found = {each.code: each for each in findings(sheet, typing.figures) if not each.is_error}
    if not act.names or not set(act.names) <= set(found):
        raise Refused("no-warning")
    answers = {print_of(sheet, typing.figures, found[code]): act.reason for code in act.names}
    return _with(standing, replace(typing, answered={**typing.answered, **answers}))


def _finish(standing: Standing, act: Act, sheet: Sheet) -> Standing:
    typing = _in_hand(standing, act)
    errors = unaccepted(standing, sheet, typing.figures)
    if not errors:
        open_ones = unanswered(typing, sheet)
        if open_ones:
            raise Refused("not-acknowledged", codes=open_ones)
    done = replace(_with(standing, replace(typing, is_finished=True)), held_until=None)
    if standing.state in (State.FIRST, State.BACK):
        return replace(done, state=State.FAULTY if errors else State.FIRST_DONE)
    asked = {person: fields for person, fields in standing.asked.items() if person != act.by}
    done = replace(done, asked=asked)
    return done if asked else compared(done, sheet)


def _release(standing: Standing, act: Act, sheet: Sheet) -> Standing:  # noqa: ARG001 - every move is called alike
    if standing.holder != act.by or standing.state is State.BACK:
        raise Refused("not-yours")
    if standing.state is State.FIRST:
        return replace(standing, state=State.EMPTY, first=None, held_until=None)
    return replace(standing, state=State.FIRST_DONE, second=None, held_until=None)


def unanswered(typing: Typing, sheet: Sheet) -> tuple[str, ...]:
    """The codes of warnings for which the author gave no reason, as the figures are now."""
    return tuple(
        each.code
        for each in findings(sheet, typing.figures)
        if not each.is_error and print_of(sheet, typing.figures, each) not in typing.answered
    )


def _in_hand(standing: Standing, act: Act) -> Typing:
    typing = standing.typing_of(act.by)
    if typing is None:
        if standing.holder:
            raise Refused("held", person=standing.holder, until=standing.held_until)
        raise Refused("not-now", state=standing.state)
    return typing


def _renewed(standing: Standing, act: Act) -> datetime | None:
    return act.at + CLAIM_LASTS if standing.holder else None


def _with(standing: Standing, typing: Typing) -> Standing:
    if standing.first and standing.first.by == typing.by:
        return replace(standing, first=typing)
    return replace(standing, second=typing)


_MOVES: Mapping[Kind, Move] = {
    Kind.CLAIM: _claim,
    Kind.SAVE: _save,
    Kind.ACKNOWLEDGE: _acknowledge,
    Kind.FINISH: _finish,
    Kind.RELEASE: _release,
    Kind.ASK: settling.ask,
    Kind.SETTLE: settling.settle,
    Kind.RESET: settling.reset,
    Kind.REVIEW: settling.review,
    Kind.CLOSE: settling.close,
    Kind.REQUEST: afterwards.request,
    Kind.APPROVE: afterwards.decide,
    Kind.REFUSE: afterwards.decide,
    Kind.ATTACH: afterwards.attach,
}
