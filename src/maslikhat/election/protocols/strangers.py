"""Votes for who does not stand there: a column filled in the wrong row, or a paper under the wrong contest.

Only of contests whose ballot is known. It asks for a look; nothing is left out of a sum.
"""

from collections.abc import Collection, Iterator, Mapping
from functools import reduce
from operator import add

import narwhals as nw

from maslikhat.basics.errors import Place
from maslikhat.election.protocols.across import PLACES
from maslikhat.election.protocols.engine import rows_of_frame
from maslikhat.election.protocols.findings import Broken
from maslikhat.election.protocols.form import CheckKind, Form, Relation
from maslikhat.election.protocols.papers import Papers

Ballots = Mapping[str, Collection[str]]


def strangers(papers: Papers, form: Form, ballots: Ballots) -> tuple[Broken, ...]:
    """The papers with votes for an option that is not on the ballot of their contest, in the order of the file.

    `residual` is the number of such votes, `named` the options that got them.
    """
    relation = next((each for each in form.relations if each.check is CheckKind.STANDS), None)
    if relation is None:
        return ()
    found = (
        broken
        for contest, ballot in ballots.items()
        for broken in _in_contest(papers, relation, contest, frozenset(ballot))
    )
    return tuple(sorted(found, key=lambda each: each.place.row or 0))


def _in_contest(papers: Papers, relation: Relation, contest: str, ballot: frozenset[str]) -> Iterator[Broken]:
    others = [option for option in papers.standing.get(contest, ()) if option not in ballot]
    if not others:
        return
    columns = [f"option_{option}" for option in others]
    frame = papers.frame.filter(nw.col("contest") == contest).select(*PLACES, *columns)
    given = reduce(add, (nw.col(name).fill_null(0) for name in columns)) > 0
    for row, station, _, *votes in rows_of_frame(frame.filter(given).sort(*PLACES)):
        counts = {option: int(count or 0) for option, count in zip(others, votes, strict=True)}
        named = tuple(option for option, count in counts.items() if count)
        yield Broken(relation, Place(papers.file.name, row, item=station), contest, sum(counts.values()), named)
