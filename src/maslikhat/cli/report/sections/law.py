"""Every step in words, with its article, and how far that article was read."""

from maslikhat.basics.citation import RuleRef, Status
from maslikhat.cli.report.facts import ReportFacts
from maslikhat.cli.report.model import Mark, Section, StepWords, Tone
from maslikhat.cli.report.voice import Voice
from maslikhat.wording.steps import cite, status_mark, tell


def steps_section(facts: ReportFacts, voice: Voice) -> Section | None:
    """The section of steps; None where nothing was explained."""
    if not facts.steps:
        return None
    names = {option.id: option.short for option in facts.case.options}
    names |= {constituency.id: constituency.name for constituency in facts.case.constituencies}
    steps, told = [], set()
    for step in facts.steps:
        note = step.rule.note if step.rule and step.rule.name not in told else None
        told.add(step.rule.name if step.rule else "")
        steps.append(
            StepWords(
                tell(step, voice.language, names),
                cite(step.rule, voice.language) if step.rule else "",
                rule_mark(step.rule, voice) if step.rule else None,
                note or "",
                "en" if note and voice.language != "en" else None,
            )
        )
    return Section(
        "steps", voice.say("steps-short"), voice.say("steps-heading"), voice.say("steps-lead"), steps=tuple(steps)
    )


def rule_mark(rule: RuleRef, voice: Voice) -> Mark | None:
    """The mark that a figure from this rule wears; None where the law's own text was read."""
    if rule.status is Status.TEXT:
        return None
    return Mark(Tone.DOUBT, status_mark(rule.status, voice.language))
