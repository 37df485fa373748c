"""Build the report of an election as a plain page in one language."""

from fractions import Fraction

from maslikhat.basics.citation import Status
from maslikhat.basics.text import Language
from maslikhat.election.case.model import State
from maslikhat.election.result.model import differences
from maslikhat.pages.facts import ReportFacts
from maslikhat.pages.model import CardLine, Mark, ReportPage, Section, Tone
from maslikhat.pages.sections.firmness import firmness_section
from maslikhat.pages.sections.law import steps_section
from maslikhat.pages.sections.people import candidates_section, constituencies_section
from maslikhat.pages.sections.quota import quota_sections
from maslikhat.pages.sections.regions import regions_section
from maslikhat.pages.sections.seats import holders_by_seats, lots_note, seats_section
from maslikhat.pages.sections.sources import contradictions_section, reproduce_section, sources_section
from maslikhat.pages.sections.turnout import turnout_section
from maslikhat.pages.sections.unknown import unknown_section
from maslikhat.pages.sections.votes import base_of, votes_section
from maslikhat.pages.voice import Voice, voice_for
from maslikhat.wording.steps import status_mark

_DOUBTFUL = (Status.UNVERIFIED, Status.SECONDARY, Status.OLD_TEXT)


def report_page(facts: ReportFacts, language: Language) -> ReportPage:
    """The page of an election. Raises UnknownMessage, CannotSay where a sentence is missing."""
    voice = voice_for(facts, language)
    title = facts.case.title[language]
    return ReportPage(
        language=language,
        title=voice.say("title", election=title),
        place=voice.say("place"),
        finding=finding_of(facts, voice) or title,
        lead=lead_of(facts, voice),
        card=card_of(facts, voice),
        contents=voice.say("contents"),
        computed=voice.say("computed"),
        sections=_sections(facts, voice),
        footer=(voice.say("footer-program", version=facts.version), voice.say("footer-licence")),
    )


def _sections(facts: ReportFacts, voice: Voice) -> tuple[Section, ...]:
    made = (
        seats_section(facts, voice) or unknown_section(facts, voice),
        votes_section(facts, voice),
        *quota_sections(facts, voice),
        firmness_section(facts, voice),
        steps_section(facts, voice),
        constituencies_section(facts, voice),
        candidates_section(facts, voice),
        turnout_section(facts, voice),
        regions_section(facts, voice),
        contradictions_section(facts, voice),
        sources_section(facts, voice),
        reproduce_section(facts, voice),
    )
    return tuple(section for section in made if section is not None)


def finding_of(facts: ReportFacts, voice: Voice) -> str:
    """Who holds the most seats, or who must draw lots; "" where no seat is known."""
    lots = lots_note(facts, voice)
    holders = holders_by_seats(facts)
    if lots or not holders:
        return lots
    first = holders[0]
    seats = {"list": voice.names[first], "seats": facts.seats(first), "all": facts.all_seats}
    if facts.tier is None or first not in facts.tier.tally.votes:
        return voice.say("finding-seats", **seats)
    share = Fraction(facts.tier.tally.votes[first], base_of(facts.tier))
    if not facts.all_constituencies:
        return voice.say("finding-lists", share=share, **seats)
    return voice.say("finding-all", share=share, **seats)


def lead_of(facts: ReportFacts, voice: Voice) -> str:
    """Which election this is, and how many seats of each kind were filled."""
    title = facts.case.title[voice.language]
    told = [f"{title}."]
    if facts.tier:
        message = "lead-house" if facts.result.compensated else "lead-lists"
        told.append(voice.say(message, seats=facts.tier.rules.seats, lists=len(facts.tier.standings)))
    if facts.case.constituencies:
        told.append(voice.say("lead-constituencies", seats=len(facts.case.constituencies)))
    return " ".join(told)


def card_of(facts: ReportFacts, voice: Voice) -> tuple[CardLine, ...]:
    """The state of the result, the recount, the rules, the sources: a line each."""
    case = facts.case
    final = case.state is State.FINAL and all(tally.is_whole for tally in facts.result.tallies.values())
    if final and case.established:
        state = CardLine(voice.say("card-result"), voice.say("card-established", day=case.established))
    elif final:
        state = CardLine(voice.say("card-result"), voice.say("card-final"))
    else:
        mark = Mark(Tone.DOUBT, voice.say("card-interim"))
        state = CardLine(voice.say("card-result"), _counted(facts, voice), mark)
    lines = [state, *_recount(facts, voice), *_rules(facts, voice)]
    if case.published:
        wrong = sum(bool(each.wrong) for each in facts.contradictions)
        said = voice.say("card-contradictions", found=len(facts.contradictions), wrong=wrong)
        lines.append(CardLine(voice.say("card-check"), said))
    lines.append(CardLine(voice.say("sources-short"), voice.say("card-sources", sources=len(case.sources))))
    return tuple(lines)


def _counted(facts: ReportFacts, voice: Voice) -> str:
    """How many of the stations are counted; "" where nobody says how many there are."""
    known = [tally for tally in facts.result.tallies.values() if tally.expected]
    if not known:
        return ""
    counted, expected = sum(tally.stations or 0 for tally in known), sum(tally.expected or 0 for tally in known)
    return voice.tell("card-counted", counted=counted, expected=expected)


def _recount(facts: ReportFacts, voice: Voice) -> list[CardLine]:
    official = sum(each.lists or 0 for each in facts.case.official)
    if facts.tier is None or not official:
        return []
    off = differences(facts.result)
    if off:
        mark = Mark(Tone.BROKEN, voice.say("card-differs", figures=len(off)))
    else:
        mark = Mark(Tone.HOLDS, voice.say("card-agrees", seats=official))
    return [CardLine(voice.say("card-recount"), mark=mark)]


def _rules(facts: ReportFacts, voice: Voice) -> list[CardLine]:
    """A mark for each way in which rules were not read in the law's own text, the least certain first."""
    rules = facts.rules
    if not rules:
        return []
    counts = [(status, sum(rule.status is status for rule in rules)) for status in _DOUBTFUL]
    marks = [
        Mark(
            Tone.DOUBT,
            voice.say("card-rules-status", status=status_mark(status, voice.language), rules=count, all=len(rules)),
        )
        for status, count in counts
        if count
    ] or [Mark(Tone.HOLDS, voice.say("card-rules-read"))]
    return [CardLine(voice.say("card-rules") if at == 0 else "", mark=mark) for at, mark in enumerate(marks)]
