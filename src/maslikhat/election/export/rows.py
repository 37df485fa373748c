"""Seats as rows of a table: one a list or constituency, for CSV."""

from collections.abc import Iterator

from maslikhat.election.result.model import Result

HEAD = ("tier", "id", "votes", "seats", "winner", "lots", "decides")
Row = tuple[str, str, int | None, int | None, str | None, str | None, str | None]


def seat_rows(result: Result) -> Iterator[Row]:
    """A row for each list (votes and seats) and each constituency (winner, None where not published).

    `lots` are the ids between which lots are still to be drawn, beside each that is tied; `decides` says whether they
    decide a "seat" or who stands again in the "run_off".
    """
    tied = result.lots.tied if result.lots else ()
    if result.tier is not None:
        for name, votes in result.tier.tally.votes.items():
            waits = (" ".join(tied), "seat") if name in tied else (None, None)
            yield ("lists", name, votes, result.list_seats.get(name, 0), None, *waits)
    for each in result.constituencies:
        seats = None if each.winner is None else 1
        waits = (" ".join(each.lots.tied), each.decided_by_lots) if each.lots else (None, None)
        yield ("constituencies", each.constituency.id, None, seats, each.winner, *waits)
