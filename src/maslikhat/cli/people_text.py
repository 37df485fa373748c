"""The people of list seats as text: names where published, the quota of groups where it can be held."""

from collections.abc import Iterator

from maslikhat.basics.text import Language, Text
from maslikhat.election.mandates.group_quota import QuotaCheck
from maslikhat.election.result.model import Result
from maslikhat.wording.catalogue import words


def people_text(result: Result, names: dict[str, Text], language: Language) -> Iterator[str]:
    """The lines that tell who holds the list seats."""
    say = words(language).say
    for each in result.people:
        naming, name = each.naming, names[each.naming.list][language]
        if naming.people:
            people = ", ".join(person.name[language] for person in naming.people)
            yield f"  {say('command-names-of-list', list=name, people=people)}"
        if naming.not_published:
            yield f"  {say('command-names-not-published', list=name, seats=naming.not_published)}"
        if naming.exhausted:
            yield f"  {say('command-names-exhausted', list=name, seats=naming.exhausted)}"
        yield from _quota("command-quota-of-list", each.quota_of_list, language)
        yield from _quota("command-quota-of-mandates", each.quota_of_mandates, language)


def _quota(message: str, check: QuotaCheck | None, language: Language) -> Iterator[str]:
    if check is None:
        return
    say = words(language).say
    verdict = {True: "command-quota-met", False: "command-quota-broken", None: "command-quota-not-known"}[check.holds]
    yield f"    {say(message, count=check.count, all=check.all, needed=check.needed)} ({say(verdict)})"
