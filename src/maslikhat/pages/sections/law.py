"""Every step in words, with its article, and how far that article was read."""

from collections.abc import Mapping, Sequence

from maslikhat.basics.citation import Status
from maslikhat.basics.explained import Step
from maslikhat.basics.text import Text
from maslikhat.pages.facts import ReportFacts
from maslikhat.pages.model import Mark, Section, StepWords, Tone
from maslikhat.pages.voice import Voice
from maslikhat.wording.steps import cite, tell


def steps_section(facts: ReportFacts, voice: Voice) -> Section | None:
    """The section of steps; None where nothing was explained. Each constituency is told in its own table instead, but
    for lots that were drawn there.
    """
    told = [step for step in facts.steps if "constituency" not in step.facts or step.kind == "lots.drawn"]
    if not told:
        return None
    steps = steps_of(told, facts, voice)
    return Section("steps", voice.say("steps-short"), voice.say("steps-heading"), voice.say("steps-lead"), steps=steps)


def steps_of(
    told: Sequence[Step], facts: ReportFacts, voice: Voice, called: Mapping[str, Text] | None = None
) -> tuple[StepWords, ...]:
    """Some steps of a result in words, each with its article; `called` are names in place of those of options."""
    names = {option.id: option.short for option in facts.case.options}
    names |= {constituency.id: constituency.name for constituency in facts.case.constituencies} | dict(called or {})
    return tuple(_step(step, before, names, voice) for before, step in zip((None, *told), told, strict=False))


def _step(step: Step, before: Step | None, names: Mapping[str, Text], voice: Voice) -> StepWords:
    """A step; where it rests on the same rule as the one before, the article alone stands there, without a box."""
    sentence = tell(step, voice.language, names)
    rule = step.rule
    if rule is None:
        return StepWords(sentence)
    cited = cite(rule, voice.language)
    if rule.status is Status.TEXT or (before and before.rule == rule):
        return StepWords(sentence, cited)
    return StepWords(sentence, "", Mark(Tone.DOUBT, cited), rule.note[voice.language] if rule.note else "")
