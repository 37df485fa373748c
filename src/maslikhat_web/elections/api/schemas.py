"""The shapes of answers about elections. Fractions are text ("1990573/23"); what is not known is null."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Annotated, Any

from ninja import Schema
from pydantic import Field

Words = dict[str, str]
Seats = dict[str, int]


class Listed(Schema):
    """A published election as lists of elections show it; `seats` are all that are known, by option."""

    id: str
    body: str
    level: str | None
    date: date
    state: Annotated[str, Field(description="final or interim")]
    title: Words
    seats: Seats
    publication: int
    published_at: datetime


class Elections(Schema):
    """A page of elections, the latest day first; `page` is the one given, the last where a later one was asked for."""

    number: int
    page: int
    pages: int
    elections: list[Listed]


class Tally(Schema):
    """The count of one contest; `unit` is votes, or shares in units of their last printed digit."""

    unit: str
    votes: dict[str, int]
    against_all: int | None
    lines: dict[str, int]
    stations: int | None
    expected: int | None


class Lots(Schema):
    """Who is tied for how many seats, under which rule."""

    tied: list[str]
    seats: int
    rule: str | None


class AllSeats(Schema):
    """Seats by list, winners by constituency (null: not published), all seats by option."""

    lists: Seats
    constituencies: dict[str, str | None]
    total: Seats
    entitled: Seats | None


class Election(Schema):
    """One election with its seats and votes, and where it stands in the record."""

    id: str
    body: str
    level: str | None
    date: date
    state: str
    title: Words
    publication: int
    published_at: datetime
    archive_sha256: str
    first_entry: int
    last_entry: int
    seats: AllSeats
    lots: Lots | None
    votes: dict[str, Tally]


class SeatKind(Schema):
    """A seat of a list and why it is held: whole, remainder, divisor, most_votes ..."""

    seat: int
    kind: str


class PartyList(Schema):
    """A list with its votes, the fewest votes that pass the threshold, and its seats."""

    id: str
    name: Words
    votes: int | None
    unit: str | None
    least_to_pass: int | None
    passed: bool | None
    numbered: Annotated[str, Field(description="list_seats, or entitlement: all a list is entitled to")]
    seats: list[SeatKind]


class Claim(Schema):
    """A list's claim to its next seat by its key."""

    list: str
    seat: int
    key: str
    rank: int


class Change(Schema):
    """How many votes move a seat from its holder to its challenger."""

    votes: int
    holder: str
    challenger: str | None
    falls_out: bool


class Rule(Schema):
    """A rule as cited; `status` says how far the law's own text was read."""

    name: str
    act: Words
    article: str | None
    address: str | None
    status: str
    valid_from: date
    note: Words | None


class Reason(Schema):
    """Why a list holds a seat."""

    list: str
    seat: int
    numbered: str
    kind: str
    facts: dict[str, Any]
    ranking: Sequence[Claim]
    runner_up: Claim | None
    gap: str | None
    loses: Change | None
    taken: Change | None
    taken_beyond_voters: bool
    firmness_known: bool
    rule: Rule | None


class ConstituencyLots(Lots):
    """Lots in a constituency, for its seat or for who stands again."""

    decides: str


class OpenPoint(Schema):
    """What the law was not found to say."""

    point: str
    against_all: int
    first: list[str]
    rule: str | None


class Constituency(Schema):
    """A constituency: its winner (a published name, else the option), and the count where it is published."""

    id: str
    name: Words
    winner: str | None
    option: str | None
    counted: bool
    votes: int | None
    runner_up: str | None
    margin: int | None
    against_all: int | None
    base: int | None
    lots: ConstituencyLots | None
    unverified: OpenPoint | None


class Correction(Schema):
    """Why a paper changed after it was handed on: each field before and after; persons by their author keys."""

    number: int
    ground: str
    recount: bool
    before: dict[str, int | None]
    after: dict[str, int | None]
    requested_by: str
    requested_at: str
    approved_by: str
    approved_at: str
    entry: int


class Scan(Schema):
    """A scan of a paper; its file stands under the page of the station, at `scans/<sha256>/`."""

    sha256: str
    media_type: str
    size: int


class Breach(Schema):
    """How many papers break a relation, and how many by more or fewer on its left side than on its right."""

    relation: str
    papers: int
    more: int
    fewer: int


class Missing(Schema):
    """A station that has not sent a paper."""

    station: str
    territory: str | None


class NotIn(Schema):
    """A page of the stations without a paper in force; only where a list of all stations was published."""

    number: int
    page: int
    pages: int
    stations: list[Missing]


class Paper(Schema):
    """A version of a station's paper; `broken` are the relations that it breaks and by how much.

    `times` are ISO 8601, the clock on the station's wall, with the zone where the country had one clock on that day.
    """

    station: str
    contest: str
    territory: str | None
    version: int
    origin: str
    lines: dict[str, int]
    times: dict[str, str]
    votes: dict[str, int]
    against_all: int | None
    broken: dict[str, int]
    scans: list[Scan]
    entry: int
    corrections: list[Correction]


class LeftOut(Schema):
    """What the publication was made without, and why: typed papers, approved corrections."""

    papers: int
    corrections: int
    why: str


class Papers(Schema):
    """A page of the papers in force; `broken` counts those of all pages by the relation that they break."""

    number: int
    page: int
    pages: int
    broken: list[Breach]
    papers: list[Paper]
    left_out: LeftOut | None


class Tried(Schema):
    """List seats by law and under the setting; lots where a tie is left."""

    by_law: Seats
    changed: Seats
    lots: Lots | None
    measures_by_law: dict[str, str]
    measures_changed: dict[str, str]
