"""People of a group in words, as rows of a table and as data: numbers with their base, what does not fit, the quota."""

from collections.abc import Iterator, Mapping
from typing import Any

from maslikhat.basics.text import Language, Text
from maslikhat.election.candidates.competition import ALL
from maslikhat.election.candidates.groups import Misfit, number_of, portion_of, possible_numbers
from maslikhat.election.candidates.quota import QuotaFigure, QuotaFigures
from maslikhat.election.case.model import PeopleGroup
from maslikhat.election.export.document import exact, text_document
from maslikhat.pages.model import Cell, Head, Section, Table
from maslikhat.wording.catalogue import words
from maslikhat.wording.findings import figure_name
from maslikhat.wording.numbers import figure, percent
from maslikhat.wording.steps import cite

Names = Mapping[str, Text]


def who_words(group: PeopleGroup, names: Names, language: Language) -> str:
    """Among whom: "Party lists, registered", with the list where it is of one."""
    by = names[group.by][language] if group.by in names else figure_name(group.by, language) if group.by != ALL else ALL
    name = names[group.contest][language] if group.contest in names else group.contest
    return words(language).say("group-who", contest=group.contest, name=name, stage=group.stage, by=by)


def name_of_group(group: PeopleGroup, language: Language) -> str:
    """The group: "women", "up to 29 years old"."""
    if group.group == "quota" and group.age is not None:
        return words(language).say("group-name-quota-age", age=group.age)
    return words(language).say("group-name", group=group.group, age=group.age or 0)


def printed_words(group: PeopleGroup, language: Language) -> str:
    """The share as the source prints it."""
    return figure(str(group.printed), language) if group.printed else ""


def group_line(group: PeopleGroup, names: Names, language: Language) -> str:
    """One figure with its base: "women: 80 of 281, 28.5 %"."""
    say, possible = words(language).say, possible_numbers(group)
    facts: dict[str, object] = {"who": who_words(group, names, language), "group": name_of_group(group, language)}
    facts["of"] = group.of
    number = number_of(group)
    if number is not None:
        return say("group-line", **facts, number=number, share=portion_of(group))
    facts["printed"] = printed_words(group, language)
    if possible:
        return say("group-line-between", **facts, least=possible[0], most=possible[-1])
    return say("group-line-printed", **facts)


def number_words(group: PeopleGroup, language: Language) -> str:
    """ "80 of 281, 28.5 %", or between which numbers it is."""
    say, possible, number = words(language).say, possible_numbers(group), number_of(group)
    if number is not None:
        return say("group-of", number=number, of=group.of, share=portion_of(group))
    if possible:
        return say("group-between", least=possible[0], most=possible[-1], of=group.of)
    return say("group-not-whole", of=group.of)


def status_words(group: PeopleGroup, language: Language) -> str:
    """Whether the number was published, or follows from a printed share."""
    if group.number is not None:
        return words(language).say("group-status-published")
    return words(language).say("group-status-reckoned", printed=printed_words(group, language))


def misfit_words(found: Misfit, names: Names, language: Language) -> str:
    """A figure that does not fit, and who printed it."""
    group = found.group
    told = words(language).say(
        f"group-misfit-{found.kind}",
        who=who_words(group, names, language),
        group=name_of_group(group, language),
        found=found.found,
        wanted=found.wanted,
        printed=printed_words(group, language),
    )
    return f"{told} [{', '.join(found.sources)}]" if found.sources else told


def quota_lines(quota: QuotaFigures, names: Names, language: Language) -> Iterator[str]:
    """The quota of the law, what each published figure says of it, and of how many lists none says anything."""
    say, rule = words(language).say, quota.rule
    yield f"{say('group-quota-rule', share=rule.share, age=rule.age or 0)} [{cite(rule.ref, language)}]"
    yield from (_judged_words(each, names, language) for each in quota.figures)
    if quota.lists:
        yield say("group-quota-unknown", unknown=quota.unknown, lists=quota.lists)


def _judged_words(each: QuotaFigure, names: Names, language: Language) -> str:
    outcome = {True: "holds", False: "broken", None: "open"}[each.holds]
    line = f"{group_line(each.group, names, language)} [{', '.join(each.group.sources)}]"
    return words(language).say(f"group-quota-{outcome}", line=line, needed=each.needed, why=each.why)


def group_section(
    groups: tuple[PeopleGroup, ...], wrong: tuple[Misfit, ...], names: Names, language: Language
) -> Section:
    """The table of groups, then what does not fit."""
    say = words(language).say
    title = say("group-title")
    heads = (
        Head(say("group-head-who")),
        Head(say("group-head-group")),
        Head(say("group-head-number"), figures=True),
        Head(say("group-head-status")),
        Head(say("command-head-source")),
    )
    rows = tuple(
        (
            Cell(who_words(each, names, language), lines=(each.note[language],) if each.note else ()),
            Cell(name_of_group(each, language)),
            Cell(number_words(each, language)),
            Cell(status_words(each, language)),
            Cell(", ".join(each.sources)),
        )
        for each in groups
    )
    notes = tuple(misfit_words(each, names, language) for each in wrong) or (say("group-fits"),)
    return Section("groups", say("group-short"), title, tables=(Table(title, heads, rows),), notes=notes)


def group_rows(groups: tuple[PeopleGroup, ...]) -> Iterator[tuple[str, ...]]:
    """A row for each figure in the columns of `candidates`: the group stands in the column `by`."""
    for each in groups:
        number = number_of(each)
        name = each.group + (f"_to_{each.age}" if each.age is not None else "")
        by = name if each.by == ALL else f"{each.by}:{name}"
        share = f"{percent(portion_of(each), 'en', 1)}".replace("\u00a0", "").replace(" ", "")
        told = "" if number is None else str(number)
        yield each.contest, each.stage, by, told, "", "", share, ";".join(each.sources)


def group_json(group: PeopleGroup) -> dict[str, Any]:
    """A figure as data: the number where it is certain, its bounds, the share exactly and as printed."""
    possible = possible_numbers(group)
    return {
        "contest": group.contest,
        "stage": group.stage,
        "by": group.by,
        "group": group.group,
        "age": group.age,
        "of": group.of,
        "number": number_of(group),
        "at_least": possible[0] if possible else None,
        "at_most": possible[-1] if possible else None,
        "share": exact(portion_of(group)),
        "printed": str(group.printed) if group.printed else None,
        "status": "published" if group.number is not None else "reckoned",
        "sources": list(group.sources),
        "note": text_document(group.note) if group.note else None,
    }


def misfit_json(found: Misfit) -> dict[str, Any]:
    """What does not fit, as data."""
    return {
        "kind": found.kind,
        "contest": found.group.contest,
        "stage": found.group.stage,
        "by": found.group.by,
        "group": found.group.group,
        "found": found.found,
        "wanted": found.wanted,
        "sources": list(found.sources),
    }


def quota_json(quota: QuotaFigures | None) -> dict[str, Any] | None:
    """The quota as data; None where the law has none, or nothing is published."""
    if quota is None:
        return None
    return {
        "share": exact(quota.rule.share),
        "under": quota.rule.age,
        "status": quota.rule.ref.status.value,
        "figures": [
            {"by": each.group.by, "stage": each.group.stage, "contest": each.group.contest, "needed": each.needed}
            | {"holds": each.holds, "why": each.why or None}
            for each in quota.figures
        ],
        "lists": quota.lists,
        "lists_unknown": quota.unknown,
    }
