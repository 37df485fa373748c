"""The laboratory: the same votes under another threshold, method or number of seats, beside the seats by law.

The address holds the setting, so a link keeps it; the form works without script.
"""

from django.http import Http404, HttpRequest, HttpResponse

from maslikhat.basics.errors import MaslikhatError
from maslikhat.election.allocation.threshold import Base
from maslikhat.election.comparison.compare import METHODS
from maslikhat.pages.comparison import comparison_finding
from maslikhat.pages.laboratory import laboratory_card, laboratory_sections
from maslikhat.wording.catalogue import words
from maslikhat.wording.faults import tell_error
from maslikhat_web.elections.selectors.documents import tried_document
from maslikhat_web.elections.selectors.public import Shown
from maslikhat_web.elections.selectors.trying import Setting, try_setting
from maslikhat_web.elections.views.frame import crumbs, of_election, say, show_with, tabs, voice_of
from maslikhat_web.shared.answers import data, wants_json
from maslikhat_web.shared.errors import problem
from maslikhat_web.shared.page import Link, SitePage
from maslikhat_web.shared.templating import language_now

_MOST_SEATS = 2000
_MOST_VOTES = 10**9
Given = dict[str, str]


class NotASetting(MaslikhatError):
    """A number of seats or votes in the address is not one that can be computed."""

    code = "not-a-setting"


@of_election
def laboratory(request: HttpRequest, shown: Shown) -> HttpResponse:
    """The form, and the seats that its setting gives."""
    if shown.result.tier is None:
        raise Http404
    setting = {name: str(value)[:40] for name, value in request.GET.items() if value and name != "format"}
    voice, faults, compared = voice_of(shown), [], None
    try:
        compared = try_setting(shown, _asked(shown, setting))
    except MaslikhatError as error:
        faults = tell_error(error, voice.language)
    if wants_json(request):
        if compared is None:
            return problem(request, 422, say("laboratory-heading"), " ".join(faults), parameter=None)
        return data("laboratory", tried_document(compared))
    tried = compared is not None and bool(setting)
    page = SitePage(
        comparison_finding(compared, voice.language) if tried and compared else say("laboratory-heading"),
        say("laboratory-lead", election=shown.case.title[voice.language]),
        crumbs(shown, Link(say("tab-laboratory")))[:-1],
        tabs(shown, "laboratory"),
        tuple(laboratory_card(compared, voice)) if compared else (),
        laboratory_sections(shown.result, compared, voice) if compared else (),
        title=say("tab-laboratory"),
    )
    more = {"faults": faults, "form": _form(shown, setting)}
    return show_with("elections/laboratory.html.j2", request, page, more)


def _asked(shown: Shown, given: Given) -> Setting:
    """The setting that the form gives; votes are asked about where they differ from those counted.

    Raises NotASetting for a number that cannot be computed.
    """
    counted = shown.result.tier.tally.votes if shown.result.tier else {}
    told = {name: _whole(given[f"votes-{name}"], _MOST_VOTES) for name in counted if f"votes-{name}" in given}
    return Setting(
        method=given.get("method"),
        threshold=given.get("threshold"),
        base=given.get("base"),
        seats=_whole(given["seats"], _MOST_SEATS) if "seats" in given else None,
        votes={name: count for name, count in told.items() if count != counted[name]},
    )


def _whole(text: str, most: int) -> int:
    digits = text.replace("\u00a0", "").replace(" ", "")
    if not (digits.isascii() and digits.isdigit()) or len(digits) > 12 or int(digits) > most:
        raise NotASetting(value=text, known=(f"0–{most}",))
    return int(digits)


def _form(shown: Shown, setting: Given) -> dict[str, object]:
    """What the form offers, with what is chosen now."""
    tier, language = shown.result.tier, language_now()
    if tier is None:
        return {}
    threshold, names = tier.rules.threshold, words(language)
    law = {
        "threshold": f"{float(threshold.share * 100):g}%" if threshold else "",
        "base": threshold.of.value if threshold else "",
        "seats": str(tier.rules.seats),
    }
    bases = [(base.value, names.say("base-name", base=base.value)) for base in Base]
    return {
        "methods": [(name, say(f"method-{name}")) for name in METHODS],
        "method": setting.get("method", ""),
        "threshold": setting.get("threshold", law["threshold"]),
        "bases": bases,
        "base": setting.get("base", law["base"]),
        "seats": setting.get("seats", law["seats"]),
        "seats_label": say("laboratory-seats", entitled=shown.result.counts_entitlement),
        "law": law,
        "moved": any(name.startswith("votes-") for name in setting),
        "votes": [
            (name, shown.case.option(name).short[language], setting.get(f"votes-{name}", str(count)), count)
            for name, count in sorted(tier.tally.votes.items(), key=lambda item: -item[1])
        ],
    }
