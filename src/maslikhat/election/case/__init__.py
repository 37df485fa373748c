"""A case folder: one real election in files that a journalist makes in a spreadsheet, read whole or not at all."""

from maslikhat.election.case.model import (
    CONSTITUENCIES,
    HOUSE,
    CandidateCount,
    Case,
    CouncilLevel,
    DrawnLots,
    NoTally,
    OfficialSeats,
    Person,
    PrintedShare,
    Published,
    Source,
    State,
    Total,
    UnknownOption,
)
from maslikhat.election.case.names import names_of
from maslikhat.election.case.reader import read_case

__all__ = [
    "CONSTITUENCIES",
    "HOUSE",
    "CandidateCount",
    "Case",
    "CouncilLevel",
    "DrawnLots",
    "NoTally",
    "OfficialSeats",
    "Person",
    "PrintedShare",
    "Published",
    "Source",
    "State",
    "Total",
    "UnknownOption",
    "names_of",
    "read_case",
]
