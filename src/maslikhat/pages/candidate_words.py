"""The candidates of a case in words, and as the rows of a table."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from maslikhat.basics.errors import Fault
from maslikhat.basics.text import Language, Text
from maslikhat.election.candidates.competition import ALL, Growth, Nominator, Stage
from maslikhat.election.candidates.judging import Judged
from maslikhat.election.case.model import CONSTITUENCIES
from maslikhat.election.model import LISTS
from maslikhat.election.publications import Contradiction
from maslikhat.pages.deposits import DepositCase
from maslikhat.pages.rule_entries import entry_lines
from maslikhat.pages.rule_words import name_words
from maslikhat.pages.standing import Demands, Standing
from maslikhat.wording import numbers
from maslikhat.wording.catalogue import words
from maslikhat.wording.faults import tell_fault
from maslikhat.wording.findings import figure_name, tell_bar
from maslikhat.wording.ordinals import joined
from maslikhat.wording.steps import cite


def marks(sources: tuple[str, ...]) -> str:
    """The sources of a figure, as they stand behind it."""
    return f"  [{', '.join(sources)}]" if sources else ""


def count_words(stage: Stage, language: Language) -> str:
    """ "Nominated: 609 for 29 mandates, 21.0 per mandate", as far as it is published."""
    say = words(language).say
    kind = stage.stage.replace("_", "-")
    if stage.number is None:
        return say("command-candidates-in-part", stage=say(f"command-stage-{kind}"))
    if stage.per_mandate is None:
        return say("command-candidates-count", stage=say(f"command-stage-{kind}"), count=stage.number)
    return say(f"command-candidates-{kind}", count=stage.number, mandates=stage.mandates, ratio=stage.per_mandate)


def nominator_words(nominator: Nominator, stage: Stage, names: Mapping[str, Text], language: Language) -> str:
    """ "self-nomination: 525 of 609, 86.2 %"; the party by its short name."""
    by = names[nominator.by][language] if nominator.by in names else figure_name(nominator.by, language)
    say = words(language).say
    if nominator.share is None:
        return say("command-candidates-count", stage=by, count=nominator.number)
    return say("command-candidates-by", by=by, count=nominator.number, all=stage.number, share=nominator.share)


def dispute_lines(standing: Standing, language: Language) -> Iterator[str]:
    """What sources contradict each other on: a number under the name of another stage first."""
    say = words(language).say
    sources = {source.id: source for source in standing.case.sources}
    if standing.claims or standing.contradictions:
        yield from ("", say("command-title-contradictions"))
    for claim in standing.claims:
        said, stage = (say(f"command-stage-{name.replace('_', '-')}") for name in (claim.said, claim.stage))
        source = f"{claim.source}, {sources[claim.source].what[language]}," if claim.source in sources else claim.source
        told = say("command-candidates-stage-differs", source=source, said=said, count=claim.number, stage=stage)
        yield f"  {told}"
    yield from (f"  {contradiction_words(found, language)}" for found in standing.contradictions)


def contradiction_words(found: Contradiction, language: Language) -> str:
    """The versions of a figure of candidates and who prints each."""
    versions = [
        f"{numbers.figure(str(version.value), language)} ({', '.join(version.sources)})" for version in found.versions
    ]
    figure = figure_name(found.figure, language)
    return words(language).say("command-candidates-versions", figure=figure, versions="; ".join(versions))


def demand_lines(demands: Demands | Fault, language: Language) -> Iterator[str]:
    """What the law asks, entry by entry, with what follows for this election; or why that is not known."""
    if isinstance(demands, Fault):
        yield f"  {tell_fault(demands, language)}"
        return
    for held in demands.entries:
        first, *rest = entry_lines(held, language)
        yield f"  {first}"
        yield from (f"    → {line}" for line in demand_follows(demands, held.rule.name, language))
        yield from (f"  {line}" for line in rest)


def demand_follows(demands: Demands, rule: str, language: Language) -> tuple[str, ...]:
    """What a rule comes to in this election: the longest list, the deposit in tenge."""
    say = words(language).say
    if rule == "list_length" and demands.longest_list:
        return (say("command-candidates-longest-list", seats=demands.seats, most=demands.longest_list),)
    if rule == "deposit" and demands.deposit:
        return (say("command-candidates-deposit", tenge=demands.deposit),)
    return ()


def eligibility_lines(
    demands: Demands | Fault, growing: Sequence[Growth], names: Mapping[str, Text], language: Language
) -> Iterator[str]:
    """Who does not meet a rule, which stage grows, and once what the data cannot answer."""
    say = words(language).say
    if isinstance(demands, Fault):
        yield say("check-eligibility-not-coded")
    else:
        yield from (judged_words(each, demands, names, language) for each in demands.judgement.judged)
    yield from (growth_words(each, names, language) for each in growing)
    if isinstance(demands, Demands):
        if not demands.judgement.judged:
            yield say("check-eligibility-clean")
        for left in demands.judgement.unanswered:
            message = "check-eligibility-year" if left.why == "year-does-not-decide" else "check-eligibility-open"
            yield say(message, rule=name_words(left.rule, language), people=left.number)


def judged_words(judged: Judged, demands: Demands, names: Mapping[str, Text], language: Language) -> str:
    """A person or a list, why the rule is not met, the rule's article and how far it was read."""
    facts = dict(judged.bar.facts)
    found = facts.get("found")
    if isinstance(found, tuple):
        ids = [str(each) for each in found]
        facts["found"] = tuple(names[each][language] if each in names else each for each in ids)
    ref = demands.rules[judged.rule]
    told = tell_bar(judged.bar.kind, facts, language, names)
    rounding = f" {words(language).say('check-eligibility-rounding')}" if judged.is_list else ""
    return f"{judged.who[language]}: {told}{rounding} [{name_words(judged.rule, language)}: {cite(ref, language)}]"


def growth_words(growth: Growth, names: Mapping[str, Text], language: Language) -> str:
    """A later stage that has more candidates than an earlier one."""
    say = words(language).say
    if growth.by == ALL:
        by = say("check-stages-all")
    else:
        by = names[growth.by][language] if growth.by in names else figure_name(growth.by, language)
    kinds = {LISTS: "lists", CONSTITUENCIES: "constituencies"}
    where = [
        say(f"command-candidates-in-{kinds[each]}")
        if each in kinds
        else names[each][language]
        if each in names
        else each
        for each in growth.contests
    ]
    stages = {name: say(f"command-stage-{stage.replace('_', '-')}") for name, stage in
              (("earlier", growth.earlier), ("later", growth.later))}  # fmt: skip
    facts = {"where": joined(where, language), "by": by, "before": growth.before, "after": growth.after}
    return say("check-stages-grow", **facts, **stages) + marks(growth.sources)


def deposit_lines(deposits: Sequence[DepositCase], names: Mapping[str, Text], language: Language) -> Iterator[str]:
    """For whom the deposit returns, the largest and smallest base named, and that the base was not read."""
    say = words(language).say
    if deposits:
        yield say("command-deposit-title")
    for each in deposits:
        name, share, outcome = deposit_words(each, names, language)
        yield f"{name}: {share}: {outcome}"
    if deposits:
        yield say("command-deposit-base")


def deposit_words(each: DepositCase, names: Mapping[str, Text], language: Language) -> tuple[str, str, str]:
    """Whose deposit, the votes and the share that they are, what follows."""
    say = words(language).say
    name = names[each.option][language] if each.option in names else each.option
    where = names[each.contest][language] + ", " if each.contest in names else ""
    shares = {"least": Fraction(each.votes, each.largest), "most": Fraction(each.votes, each.smallest)}
    kind = "shares" if each.in_shares else "one" if each.smallest == each.largest else "two"
    facts = {"votes": each.votes, "smallest": each.smallest, "largest": each.largest, **shares}
    outcome = say(f"command-deposit-{each.outcome.value if each.outcome else 'open'}")
    return f"{where}{name}", say(f"command-deposit-share-{kind}", **facts), outcome


def stage_rows(stage: Stage) -> Iterator[tuple[str, ...]]:
    """A stage as rows of a table: all, then each nominator. Empty where it is not published."""
    contests, mandates = ";".join(stage.contests), str(stage.mandates or "")
    if stage.number is not None:
        ratio = numbers.decimal(stage.per_mandate, "en", 1).replace(",", "") if stage.per_mandate is not None else ""
        yield contests, stage.stage, ALL, str(stage.number), mandates, ratio, "", ";".join(stage.sources)
    for each in stage.nominators:
        share = numbers.decimal(each.share * 100, "en", 1) + "%" if each.share is not None else ""
        yield contests, stage.stage, each.by, str(each.number), "", "", share, ";".join(each.sources)
