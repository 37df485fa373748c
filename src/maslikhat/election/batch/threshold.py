"""Thresholds over many elections: lists below a share of a base are left out.

The share is exact and compared as whole numbers: `votes >= ceil(share * base)`, or `votes > floor(share * base)`.
Who is exempt, and which base the law means, the caller decides.
"""

from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from maslikhat.basics.errors import MaslikhatError
from maslikhat.election.batch.counts import LARGEST, Counts, Mask


class NotAnExactShare(MaslikhatError):
    """A threshold that is not a Fraction from 0 to 1, or one whose terms do not fit into int64."""

    code = "batch-not-an-exact-share"


@dataclass(frozen=True, slots=True)
class Threshold:
    """A list takes part with at least `share` of the base, or with more than it where `equal_passes` is false."""

    share: Fraction
    equal_passes: bool = True

    def __post_init__(self) -> None:
        if not isinstance(self.share, Fraction) or not 0 <= self.share <= 1 or self.share.denominator > LARGEST:
            raise NotAnExactShare(value=str(self.share))


def passing_votes(votes: Counts, base: Counts, unknown: Mask, threshold: Threshold) -> tuple[Counts, Mask]:
    """Votes with zero for each list that does not pass, and the elections whose base is too large for int64.

    `base` has shape (elections,); `unknown` marks where it is not to be used. Rows whose base is unknown or too large
    are returned unchanged.
    """
    share = threshold.share
    beyond = unknown | (base > LARGEST // max(share.numerator, 1))
    product = np.where(beyond, 0, base) * np.int64(share.numerator)
    whole, remainder = np.divmod(product, np.int64(share.denominator))
    needed = whole + (remainder > 0) if threshold.equal_passes else whole + 1
    passes = (votes >= needed[:, np.newaxis]) | beyond[:, np.newaxis]
    return np.where(passes, votes, 0), beyond
