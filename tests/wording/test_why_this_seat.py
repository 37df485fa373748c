"""The wording asked for: why NSDP holds its 4th seat in the Mazhilis of 2023, letter by letter in three languages.

The three texts are the specification's, but that in Kazakh the per cent of a sentence is written as a word, as the
glossary asks; the facts are the official votes of 19 March 2023.
"""

from datetime import date
from fractions import Fraction

import pytest

from maslikhat.basics.citation import Act, Citation, RuleRef, Status
from maslikhat.basics.text import LANGUAGES, Language, Text
from maslikhat.wording.catalogue import words
from maslikhat.wording.numbers import NO_BREAK, part
from maslikhat.wording.steps import cite

WANTED: dict[Language, str] = {
    "en": """NSDP holds its 4th seat by the largest remainder. 5,971,719 votes went to the six lists that passed 5 %; \
shared by 69 seats, one seat costs 86,546.65 votes (the electoral quotient).
NSDP's 331,058 votes hold 3 whole quotients and leave 71,418 votes over (0.825 of a quotient). 67 seats went by whole \
quotients and 2 by the largest remainders: NSDP 0.825, AMANAT 0.649. The next in line was Respublica with 0.322.
Elections Law, art. 97-1, read in an older edition.""",
    "ru": """ОСДП получила четвёртый мандат по наибольшему остатку. За шесть списков, преодолевших 5 %, подано \
5 971 719 голосов; на один из 69 мандатов приходится 86 546,65 голоса (первое избирательное частное).
В 331 058 голосах ОСДП содержится 3 целых частных, остаётся 71 418 голосов (0,825 частного). 67 мандатов распределены \
по целым частным, 2 — по наибольшим остаткам: ОСДП 0,825, AMANAT 0,649. Следующей была Respublica: 0,322.
Закон о выборах, ст. 97-1, прочитана в прежней редакции.""",
    "kk": """ЖСДП төртінші мандатты ең үлкен қалдық бойынша алды. 5 пайыздық межеден өткен алты тізімге 5 971 719 \
дауыс берілді; 69 мандаттың әрқайсысына 86 546,65 дауыс келеді (бірінші сайлау бөліндісі).
ЖСДП-ның 331 058 дауысында 3 бүтін бөлінді бар, 71 418 дауыс қалады (бөліндінің 0,825 бөлігі). 67 мандат бүтін \
бөлінділер бойынша, 2 мандат ең үлкен қалдықтар бойынша бөлінді: ЖСДП 0,825, AMANAT 0,649. Келесі кезекте Respublica \
болды: 0,322.
Сайлау туралы заң, 97-1-бап, бұрынғы редакциясы оқылды.""",
}
NSDP: dict[Language, str] = {"en": "NSDP", "ru": "ОСДП", "kk": "ЖСДП"}
PASSED = (3431510, 693938, 547154, 535139, 432920, 331058)
LAW = Text(kk="Сайлау туралы заң", ru="Закон о выборах", en="Elections Law")
RULE = RuleRef(
    "kz.mazhilis", "list_allocation", Citation(Act("elections", LAW, LAW), "97-1"), Status.OLD_TEXT, date(2022, 11, 5)
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nsdp_holds_its_fourth_seat_by_the_largest_remainder(language: Language) -> None:
    quota = Fraction(sum(PASSED), 69)
    parts = {votes: votes / quota - int(votes / quota) for votes in PASSED}
    nsdp, amanat, respublica = parts[331058], parts[3431510], parts[547154]
    said = words(language).say(
        "why-remainder-seat",
        list=NSDP[language],
        seat=4,
        threshold=Fraction(1, 20),
        passed_count=6,
        votes_passed=sum(PASSED),
        seats=69,
        quota=quota,
        quota_kind="hare",
        votes=331058,
        whole=3,
        left_over=nsdp * quota,
        part=nsdp,
        seats_whole=67,
        seats_rest=2,
        ranking=f"{NSDP[language]} {part(nsdp, language)}, AMANAT {part(amanat, language)}",
        runner_up="Respublica",
        runner_part=respublica,
    )
    whole = f"{said}\n{cite(RULE, language)}."
    assert whole.replace(NO_BREAK, " ") == WANTED[language]


def test_where_nobody_was_next_the_sentence_says_so_and_no_threshold_is_named() -> None:
    said = words("ru").say(
        "why-most-votes-seat",
        list="А",
        seat=1,
        threshold=Fraction(0),
        passed_count=1,
        votes_passed=21,
        seats=1,
        quota=Fraction(21),
        quota_kind="hare",
        votes=21,
        whole=0,
        seats_whole=0,
        seats_rest=1,
        ranking="А",
        runner_up=None,
        runner_votes=0,
    )
    assert "За один список подан 21 голос; на один из 1 мандата приходится 21 голос (" in said
    assert said.endswith("Следующих не было.")
