"""A short page in the form of the report: a finding, a few sections, how to make it again."""

from maslikhat import __version__
from maslikhat.basics.text import Language
from maslikhat.pages.model import ReportPage, Section
from maslikhat.pages.voice import Voice
from maslikhat.wording.catalogue import words


def plain_page(language: Language, finding: str, lead: str, sections: tuple[Section, ...]) -> ReportPage:
    """A page without a status card; `finding` is its heading and its title."""
    say = words(language).say
    return ReportPage(
        language=language,
        title=finding,
        place=say("report-place"),
        finding=finding,
        lead=lead,
        card=(),
        contents=say("report-contents"),
        computed="",
        sections=sections,
        footer=(say("report-footer-program", version=__version__), say("report-footer-licence")),
    )


def reproduce(voice: Voice, command: str) -> Section:
    """The section that tells the command which makes the page again."""
    short, heading = voice.say("reproduce-short"), voice.say("reproduce-heading")
    return Section("reproduce", short, heading, voice.say("reproduce-lead"), commands=(command,))
