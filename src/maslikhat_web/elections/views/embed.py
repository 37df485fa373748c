"""The seats of an election for a frame of another site: no script, no cookie, no navigation."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from maslikhat.pages.model import Mark, Tone
from maslikhat.pages.page import finding_of
from maslikhat.pages.sections.seats import seats_section
from maslikhat_web.elections.selectors.documents import seats_document
from maslikhat_web.elections.selectors.public import Shown
from maslikhat_web.elections.views.frame import address, of_election, say, voice_of
from maslikhat_web.shared.answers import data, wants_json


@of_election
def embed(request: HttpRequest, shown: Shown) -> HttpResponse:
    """The finding, the half circle, whether it is final, and the way to all of it."""
    if wants_json(request):
        return data("widget", seats_document(shown))
    facts, voice = shown.read.facts, voice_of(shown)
    section, title = seats_section(facts, voice), shown.case.title[voice.language]
    state = shown.publication.state
    given = {
        "title": title,
        "finding": finding_of(facts, voice) or title,
        "picture": section.figures[0].narrow if section else "",
        "there": address("election", shown),
        "mark": Mark(Tone.HOLDS if state == "final" else Tone.DOUBT, say(f"state-{state}")),
    }
    return render(request, "elections/embed.html.j2", given)
