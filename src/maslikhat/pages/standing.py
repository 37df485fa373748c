"""What `candidates` tells of a case: who stood by stage, what sources call it, what the law asks of candidates.

Gathers what `election.candidates` and `election.publications` find; it computes nothing itself.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from maslikhat.basics.citation import RuleRef
from maslikhat.basics.errors import Fault
from maslikhat.election.allocation.rulebook import SeatsNotHalved, SeatsNotSet, tier_seats
from maslikhat.election.candidates.competition import Growth, Stage, count_stages, growing_stages
from maslikhat.election.candidates.deposit import DepositRule, deposit_in_tenge
from maslikhat.election.candidates.eligibility import Bar, longest_list
from maslikhat.election.candidates.groups import Misfit, misfits
from maslikhat.election.candidates.judging import Judgement, judge
from maslikhat.election.candidates.quota import QuotaFigures, quota_figures
from maslikhat.election.candidates.requirements import read_requirements
from maslikhat.election.case.model import CONSTITUENCIES, Case, Source
from maslikhat.election.model import LISTS
from maslikhat.election.publications import Contradiction, find_contradictions
from maslikhat.election.result.model import Result
from maslikhat.law.errors import BeforeCodedLaw, UnknownBody, UnknownLevel
from maslikhat.law.shelf import Held, history, in_force, open_body
from maslikhat.pages.deposits import DepositCase, deposits_of

FIGURE = "candidates_"


@dataclass(frozen=True, slots=True)
class Claim:
    """A source that gives the number of one stage the name of another: 609 "registered" who were nominated."""

    source: str
    contest: str
    number: int
    said: str
    stage: str


@dataclass(frozen=True, slots=True)
class Demands:
    """What the law asks of candidates: its entries, the longest list for the seats, the deposit in tenge."""

    entries: tuple[Held, ...]
    seats: int | None
    longest_list: int | None
    deposit: int | None
    judgement: Judgement
    rules: Mapping[str, RuleRef]
    deposit_rule: DepositRule | None = None

    @property
    def bars(self) -> tuple[tuple[str, Bar], ...]:
        """The lists that are too long, by id."""
        return tuple((each.option, each.bar) for each in self.judgement.judged if each.is_list)


@dataclass(frozen=True, slots=True)
class Eligibility:
    """What a check of candidates finds: the rules applied, and stages that grow."""

    demands: Demands | Fault
    growing: tuple[Growth, ...]
    misfits: tuple[Misfit, ...] = ()

    @property
    def findings(self) -> int:
        """How many people, lists, stages and figures of groups are not as the law or their own sums have it."""
        judged = self.demands.judgement.judged if isinstance(self.demands, Demands) else ()
        return len(judged) + len(self.growing) + len(self.misfits)


@dataclass(frozen=True, slots=True)
class Standing:
    """The candidates of a case. `demands` is the fault that says why, where the law of candidates is not coded."""

    case: Case
    stages: tuple[Stage, ...]
    claims: tuple[Claim, ...]
    contradictions: tuple[Contradiction, ...]
    demands: Demands | Fault
    growing: tuple[Growth, ...] = ()
    deposits: tuple[DepositCase, ...] = ()
    misfits: tuple[Misfit, ...] = ()
    quota: QuotaFigures | None = None

    @property
    def findings(self) -> int:
        """How many people, lists, stages and figures of groups are not as the law or their own sums have it."""
        return Eligibility(self.demands, self.growing, self.misfits).findings

    @property
    def has_deposit_rule(self) -> bool:
        """Whether the law of that day says when a deposit returns."""
        return isinstance(self.demands, Demands) and self.demands.deposit_rule is not None


def standing_of(case: Case, result: Result | None = None) -> Standing:
    """Gather it; with the `result`, for whom the deposit returns.

    Raises NoCandidatesPublished, and UnknownBody, UnknownLevel, BeforeCodedLaw for the case's own law.
    """
    seats = list_seats(case)
    stages = count_stages(case, seats)
    disputed = [found for found in find_contradictions(case) if found.figure.startswith(FIGURE)]
    claims = {found.key: tuple(claims_in(found)) for found in disputed}
    demands = demands_of(case, seats)
    return Standing(
        case,
        tuple(sorted(stages, key=lambda stage: place_of(case, stage))),
        tuple(claim for found in claims.values() for claim in found),
        tuple(found for found in disputed if not claims[found.key]),
        demands,
        growing_stages(case.candidates),
        deposits_of(result, demands.deposit_rule) if result and isinstance(demands, Demands) else (),
        misfits(case),
        quota_figures(case, in_force(open_body(case.body), case.date, case.level)),
    )


def eligibility_of(case: Case) -> Eligibility | None:
    """The rules applied to the candidates of a case, its stages and groups; None where it names none, counts none."""
    named = any(option.candidates is not None for option in case.options)
    if not (case.candidates or case.people or case.groups or named):
        return None
    try:
        seats = list_seats(case)
    except (UnknownBody, UnknownLevel, BeforeCodedLaw) as error:
        return Eligibility(error.faults[0], growing_stages(case.candidates), misfits(case))
    return Eligibility(demands_of(case, seats), growing_stages(case.candidates), misfits(case))


def place_of(case: Case, stage: Stage) -> tuple[int, int]:
    """The order of telling: all constituencies, lists, then single constituencies as the case has them."""
    if not is_of_some(stage):
        return (0 if stage.contests == (CONSTITUENCIES,) else 1, 0)
    ids = [constituency.id for constituency in case.constituencies]
    known = [ids.index(contest) for contest in stage.contests if contest in ids]
    return 2, min(known, default=len(ids))


def is_of_some(stage: Stage) -> bool:
    """Whether the stage is of one or a few constituencies only."""
    return stage.contests not in ((CONSTITUENCIES,), (LISTS,))


def sources_used(standing: Standing) -> list[Source]:
    """The sources of the figures that are told, in the order of the case."""
    used = {source for stage in standing.stages for source in stage.sources}
    used |= {source for stage in standing.stages for each in stage.nominators for source in each.sources}
    used |= {claim.source for claim in standing.claims}
    used |= {source for each in standing.case.groups for source in each.sources}
    used |= {source for found in standing.contradictions for version in found.versions for source in version.sources}
    return [source for source in standing.case.sources if source.id in used]


def list_seats(case: Case) -> int | None:
    """The list seats by law; None where a commission sets them and the case does not say how many."""
    law = in_force(open_body(case.body), case.date, case.level)
    try:
        return tier_seats(law, LISTS, case.seats)
    except (SeatsNotSet, SeatsNotHalved):
        return None


def claims_in(found: Contradiction) -> Iterator[Claim]:
    """Each source whose number is the undisputed number of another stage."""
    for proof in found.proofs:
        other = proof.facts.get("figure")
        if proof.kind != "equals-other-figure" or not isinstance(other, str) or not other.startswith(FIGURE):
            continue
        for version in found.versions:
            if isinstance(version.value, int) and str(version.value) == proof.facts["value"]:
                said, stage = found.figure.removeprefix(FIGURE), other.removeprefix(FIGURE)
                yield from (Claim(each, found.contest, version.value, said, stage) for each in version.sources)


def demands_of(case: Case, seats: int | None) -> Demands | Fault:
    """What the law of that day asks; the fault where it is not coded for this body or day."""
    body_id = f"{case.body.partition('.')[0]}.candidates"
    try:
        asked = read_requirements(case.body, case.date)
        body = open_body(body_id)
    except (UnknownBody, UnknownLevel, BeforeCodedLaw) as error:
        return error.faults[0]
    law = in_force(body, case.date, case.body)
    entries = tuple(held for held in history(body, case.body) if law.get(held.rule.name) is held.rule)
    most = longest_list(seats, asked.list_over, asked.list_rounding) if seats and asked.list_over is not None else None
    wage, rule = asked.minimum_wage, asked.deposit
    deposit = deposit_in_tenge(rule, wage) if rule and wage else None
    return Demands(entries, seats, most, deposit, judge(case, asked, seats), asked.rules, rule)
