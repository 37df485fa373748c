"""The check code of a station's form: four signs that are printed on the paper and typed before anything else.

It guards against typing into the wrong station, not against a person: anybody can compute it. Signs that look alike
are left out.
"""

from hashlib import sha256

SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
LENGTH = 4


def check_code(election: str, contest: str, station: str) -> str:
    """The code of a station's form in one contest."""
    number = int.from_bytes(sha256("\n".join((election, contest, station)).encode()).digest()[:8], "big")
    signs = []
    for _ in range(LENGTH):
        number, place = divmod(number, len(SIGNS))
        signs.append(SIGNS[place])
    return "".join(signs)


def is_code(typed: str, election: str, contest: str, station: str) -> bool:
    """Whether somebody typed the code of this form; small letters and spaces do not matter."""
    return "".join(typed.split()).upper() == check_code(election, contest, station)
