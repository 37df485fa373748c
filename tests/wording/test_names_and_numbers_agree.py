"""What a strict editor found: names undeclined, nouns that agree with one, a relation that fails and not a paper."""

import re
from fractions import Fraction

import pytest

from maslikhat.basics.errors import Fault
from maslikhat.basics.text import Language, Text
from maslikhat.wording.catalogue import LOCALES, words
from maslikhat.wording.faults import fault_words
from maslikhat.wording.russian import got, of_list, was_next

RELATION = {"relation": "=", "checked": 3110, "surplus": 90, "shortage": 145}


def _said(language: Language, message: str, **facts: object) -> str:
    return words(language).say(message, **facts).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("name", "genitive", "taken", "following"),
    [
        ("ОСДП", "списка ОСДП", "ОСДП получила", "Следующей была ОСДП"),
        ("AMANAT", "списка AMANAT", "AMANAT получила", "Следующей была AMANAT"),
        ("Ауыл", "списка «Ауыл»", "Список «Ауыл» получил", "Следующим был список «Ауыл»"),
        ("Мы", "списка «Мы»", "Список «Мы» получил", "Следующим был список «Мы»"),
        ("Список № 27", "списка № 27", "Список № 27 получил", "Следующим был список № 27"),
    ],
)
def test_a_russian_name_is_not_declined(name: str, genitive: str, taken: str, following: str) -> None:
    assert (of_list(name, "genitive"), got(name), was_next(name)) == (genitive, taken, following)


def test_a_seat_goes_from_list_to_list_in_russian() -> None:
    told = {"list": "Река", "challenger": "Ауыл", "votes": 21}
    assert _said("ru", "why-votes-to-lose", **told) == (
        "Если бы за список «Река» было подано на 21 голос меньше, а за остальные столько же, "
        "этот мандат достался бы списку «Ауыл»."
    )
    assert _said("ru", "why-votes-to-take", **told).endswith("этот мандат перешёл бы к нему от списка «Река».")


@pytest.mark.parametrize(
    ("base", "wanted"), [(6366441, "6 366 441 голоса:"), (11, "11 голосов:"), (6276442, "6 276 442 голосов:")]
)
def test_a_share_is_of_a_number_in_the_genitive(base: int, wanted: str) -> None:
    facts = {"value": "1", "computed": "1", "printed": "1", "options": "А"}
    assert wanted in _said("ru", "check-proof-shares-of-votes", base=base, **facts)


def test_a_relation_fails_and_not_the_papers() -> None:
    assert "не сходится в 235 протоколах из 3 110;" in _said("ru", "check-relation-broken", broken=235, **RELATION)
    assert "не сходится в 21 протоколе из" in _said("ru", "check-relation-broken", broken=21, **RELATION)
    assert "хаттаманың біреуінде орындалмайды" in _said("kk", "check-relation-broken", broken=1, **RELATION)
    assert "3 110 хаттаманың 235-інде орындалмайды" in _said("kk", "check-relation-broken", broken=235, **RELATION)


def test_kazakh_says_how_many_of_them_once() -> None:
    told = {"list": "AMANAT", "all": 98, "share": Fraction(539, 1000)}
    assert "98 мандаттың 62-сі, тізімдерге" in _said("kk", "report-finding-all", seats=62, **told)
    assert "дауыстардың 53,90 пайызы" in _said("kk", "report-finding-all", seats=62, **told)
    assert _said("kk", "report-card-rules-status", status="расталмаған", rules=1, all=2) == (
        "расталмаған: 2 ереженің біреуі"
    )
    assert _said("kk", "report-contest-some", ids="1, 2", count=2) == "1, 2-округтер"
    assert _said("kk", "report-contest-some", ids="28", count=1) == "28-округ"


@pytest.mark.parametrize("file", sorted(path.name for path in LOCALES.glob("kk/*.ftl")))
def test_kazakh_keeps_to_one_dash_and_one_word_for_a_rule(file: str) -> None:
    text = (LOCALES / "kk" / file).read_text("utf-8")
    assert not re.search("—|ағида|арлығына қарсы", text)


@pytest.mark.parametrize(
    ("held", "why", "what", "remedy"),
    [
        (0, "threshold", "Baytaq holds no list seat: it did not pass the threshold.", "Ask about another list."),
        (0, "votes", "Baytaq holds no list seat: it has too few votes for one.", "Ask about another list."),
        (1, "votes", "Baytaq holds 1 list seat; there is no seat 9 to explain.", "Ask for seat 1."),
        (2, "votes", "Baytaq holds 2 list seats; there is no seat 9 to explain.", "Ask for a seat from 1 to 2."),
    ],
)
def test_a_seat_not_held_is_told_with_why(held: int, why: str, what: str, remedy: str) -> None:
    called = Text(kk="Байтақ", ru="Байтақ", en="Baytaq")
    told = fault_words(
        Fault("seat-not-held", {"list": called, "seat": 9, "held": held, "why": why, "entitled": False}), "en"
    )
    assert (told.what, told.remedy) == (what, remedy)


def test_one_vote_and_one_seat_are_singular_in_english() -> None:
    assert "the last seat, 1 vote:" in _said("en", "check-doubt-could-change", margin=Fraction(1))
    assert "the last seat, 2 votes:" in _said("en", "check-doubt-could-change", margin=Fraction(2))
    told = {"list": "ACT", "entitled": 1, "won": 1, "lists": 0}
    assert "ACT is entitled to 1 in all. 1 was won in a constituency, none is filled" in _said(
        "en", "why-entitled", **told
    )
    assert _said("en", "fault-not-this-format", format="XLSX").startswith("The content is not XLSX")
