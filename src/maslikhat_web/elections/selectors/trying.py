"""The list seats of a published election under another rule, or of other votes, beside those by law."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from maslikhat.basics.errors import MaslikhatError
from maslikhat.basics.shares import parse_share
from maslikhat.election.allocation.rulebook import ListRules
from maslikhat.election.allocation.threshold import Base
from maslikhat.election.comparison.compare import Comparison, NoListTier, change_rules, compare
from maslikhat_web.elections.selectors.public import Shown


class UnknownBase(MaslikhatError):
    """A threshold is a share of no such count."""

    code = "not-a-setting"


class UnknownList(MaslikhatError):
    """Votes are given for what is no list of this election."""

    code = "unknown-option"


@dataclass(frozen=True, slots=True)
class Setting:
    """What is to be tried; what is not given is as the law has it. `threshold` is a share as text: "7%", "1/20"."""

    method: str | None = None
    threshold: str | None = None
    base: str | None = None
    seats: int | None = None
    votes: Mapping[str, int] = field(default_factory=dict)


def try_setting(shown: Shown, setting: Setting) -> Comparison:
    """Compare. Raises NoListTier, UnknownBase, UnknownList, and what a setting deserves that cannot be computed."""
    result = shown.result
    if result.tier is None:
        raise NoListTier(body=shown.case.body)
    unknown = [name for name in setting.votes if name not in result.tier.tally.votes]
    if unknown:
        raise UnknownList(value=unknown[0], known=tuple(result.tier.tally.votes))
    share = parse_share(setting.threshold.replace(",", ".")) if setting.threshold is not None else None
    rules = change_rules(result.tier.rules, method=setting.method, threshold=share, seats=setting.seats)
    rules = _of_base(rules, setting.base)
    compared = compare(result, rules)
    if not setting.votes:
        return compared
    tally = replace(result.tier.tally, votes={**result.tier.tally.votes, **setting.votes})
    other = compare(replace(result, tier=replace(result.tier, tally=tally)), rules)
    return replace(compared, changed=other.changed, measures_changed=other.measures_changed)


def _of_base(rules: ListRules, base: str | None) -> ListRules:
    if base is not None and base not in set(Base):
        raise UnknownBase(value=base, known=tuple(Base))
    if base is None or rules.threshold is None:
        return rules
    return replace(rules, threshold=replace(rules.threshold, of=Base(base)))
