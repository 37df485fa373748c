"""The structure of councils in words: the table of levels, and each sum with its verdict."""

from maslikhat.basics.text import Language
from maslikhat.election.case.model import CouncilLevel
from maslikhat.election.opening.structure import KINDS, Structure, Sum
from maslikhat.wording.catalogue import words
from maslikhat.wording.numbers import decimal

SIGNS = {"left": " − "}


def structure_heads(language: Language) -> list[str]:
    """The heads of the table of levels."""
    say = words(language).say
    names = ("level", "councils", *KINDS)
    return [say(f"check-structure-head-{name}") for name in names]


def structure_rows(structure: Structure, language: Language) -> list[list[str]]:
    """A row a level; what follows from other figures is marked with an asterisk, what is not known is a dash."""
    return [_row(level, structure, language) for level in structure.levels]


def _row(level: CouncilLevel, structure: Structure, language: Language) -> list[str]:
    say = words(language).say
    name = ", ".join(say(f"check-structure-level-{part}") for part in level.level.split("+"))
    cells = [name, decimal(level.councils, language)]
    for kind in KINDS:
        number = getattr(level, kind)
        mark = " *" if (level.level, kind) in structure.reckoned else ""
        cells.append("–" if number is None else decimal(number, language) + mark)
    return cells


def sum_words(each: Sum, language: Language) -> str:
    """One sum and how it came out."""
    say = words(language).say
    verdict = {True: "check-structure-proved", False: "check-structure-refuted", None: "check-structure-reckoned"}
    terms = SIGNS.get(each.kind, " + ").join(decimal(part, language) for part in each.parts)
    facts = {"terms": terms, "gives": each.gives, "share": each.share or 0, "verdict": say(verdict[each.holds])}
    told = say(f"check-structure-{each.kind}", **facts)
    if each.holds is False and each.published is not None:
        return f"{told}. {say('check-structure-published', published=each.published)}"
    return told


def structure_lines(structure: Structure, language: Language) -> list[str]:
    """The sums in words, after the note on the asterisk."""
    note = [words(language).say("check-structure-note")] if structure.reckoned else []
    return [*note, *(sum_words(each, language) for each in structure.sums)]


def structure_data_rows(structure: Structure) -> list[tuple[object, ...]]:
    """A row for each sum that was refuted, in the columns of `check`."""
    return [
        ("structure", *[None] * 7, each.kind, *[None] * 3, f"{each.gives}; {each.published}", "refuted", None)
        for each in structure.refuted
    ]


def structure_document(structure: Structure) -> dict[str, object]:
    """The same as JSON."""
    return {
        "levels": [
            {
                "level": level.level,
                "councils": level.councils,
                **{kind: getattr(level, kind) for kind in KINDS},
                "reckoned": [kind for kind in KINDS if (level.level, kind) in structure.reckoned],
            }
            for level in structure.levels
        ],
        "sums": [
            {
                "kind": each.kind,
                "parts": list(each.parts),
                "gives": each.gives if isinstance(each.gives, int) else str(each.gives),
                "published": each.published,
                "share": None if each.share is None else str(each.share),
                "holds": each.holds,
            }
            for each in structure.sums
        ],
    }
