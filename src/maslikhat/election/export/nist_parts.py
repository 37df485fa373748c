"""What every object of a NIST SP 1500-100 report is made of: names, ids, counts, statuses.

Each object names its class in `@type`, so that a reader (and the schema's `oneOf`) knows which it is.
"""

from collections.abc import Mapping

from maslikhat.basics.text import LANGUAGES, Text
from maslikhat.election.case.model import Case, State
from maslikhat.election.model import LISTS, Option, OptionKind, Tally, Unit

Part = dict[str, object]
# Codes of the standard are for the United States; these are ours, documented in docs/nist.md.
LIST_SEATS = "seats-by-list"
SHARE = "published-share-in-units-of-its-last-digit"
SCOPE = "unit-scope"


def part(kind: str, **fields: object) -> Part:
    """An object of a class; a field that is None is left out."""
    return {"@type": f"ElectionResults.{kind}"} | {name: value for name, value in fields.items() if value is not None}


def named(kind: str, key: str, **fields: object) -> Part:
    """An object that others refer to by its id."""
    return {**part(kind, **fields), "@id": key}


def text(words: Text) -> Part:
    """Words in three languages."""
    strings = [part("LanguageString", Content=words[language], Language=language) for language in LANGUAGES]
    return part("InternationalizedText", Text=strings)


def party_id(option: str) -> str:
    """The id of a list's party or coalition."""
    return f"party-{option}"


def contest_id(contest: str) -> str:
    """The id of the party contest, or of a constituency's contest."""
    return f"contest-{contest}"


def constituency_unit(constituency: str) -> str:
    """The id of a constituency as a reporting unit."""
    return f"unit-constituency-{constituency}"


def is_party(option: Option) -> bool:
    """Whether an option of the ballot is a party's or a coalition's."""
    return option.kind in (OptionKind.LIST, OptionKind.COALITION)


def party(option: Option) -> Part:
    """A party, or a coalition, with its colour as published in the case."""
    kind = "Coalition" if option.kind is OptionKind.COALITION else "Party"
    colour = option.colour.lstrip("#").lower() if option.colour else None
    return named(kind, party_id(option.id), Name=text(option.name), Abbreviation=option.short.en, Color=colour)


def votes(count: int, unit: Unit = Unit.VOTES, where: str | None = None) -> Part:
    """A count of votes; published shares say that they are shares."""
    if unit is Unit.SHARES:
        return part("VoteCounts", Count=count, Type="other", OtherType=SHARE, GpUnitId=where)
    return part("VoteCounts", Count=count, Type="total", GpUnitId=where)


def list_seats(count: int) -> Part:
    """The seats of a list, for which the standard has no field."""
    return part("VoteCounts", Count=count, Type="other", OtherType=LIST_SEATS)


def ballots(lines: Mapping[str, int], where: str | None = None) -> Part | None:
    """Ballots cast and rejected, as far as the paper has them; None where it has neither."""
    cast, rejected = lines.get("took_part"), lines.get("invalid")
    if cast is None and rejected is None:
        return None
    return part("SummaryCounts", Type="total", BallotsCast=cast, BallotsRejected=rejected, GpUnitId=where)


def count_status(case: Case, tally: Tally | None) -> list[Part]:
    """How far the count of a contest has come."""
    if tally is None:
        status = "unknown"
    else:
        status = "completed" if case.state is State.FINAL and tally.is_whole else "in-process"
    return [part("CountStatus", Type="total", Status=status)]


def status_of(case: Case, tallies: Mapping[str, Tally]) -> str:
    """What the report as a whole is: certified, or unofficial with all stations or a part of them."""
    if case.state is State.FINAL:
        return "certified"
    whole = all(tally.expected is not None and tally.is_whole for tally in tallies.values())
    return "unofficial-complete" if whole and LISTS in tallies else "unofficial-partial"
