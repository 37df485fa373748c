"""Seats as rows of a table: one a list or constituency, for CSV."""

from collections.abc import Iterator

from maslikhat.election.result.model import Result

HEAD = ("tier", "id", "votes", "seats", "winner")
Row = tuple[str, str, int | None, int | None, str | None]


def seat_rows(result: Result) -> Iterator[Row]:
    """A row for each list (votes and seats) and each constituency (winner, None where not published)."""
    if result.tier is not None:
        for name, votes in result.tier.tally.votes.items():
            yield ("lists", name, votes, result.list_seats.get(name, 0), None)
    for each in result.constituencies:
        seats = None if each.winner is None else 1
        yield ("constituencies", each.constituency.id, None, seats, each.winner)
