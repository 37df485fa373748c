"""Why seats of published elections are held: computed once, as the margins of a seat are dear to find."""

from maslikhat.election.result.reason import SeatReason, why_seat
from maslikhat_web.elections.selectors.public import Shown


def reason_of(shown: Shown, option: str, number: int) -> SeatReason:
    """Why a list holds a seat; kept with the election, as its margins are dear. Raises UnknownList, SeatNotHeld."""
    kept = shown.read.reasons
    if (option, number) not in kept:
        kept[option, number] = why_seat(shown.result, option, number)
    return kept[option, number]
