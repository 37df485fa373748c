"""Steps, citations and faults in words. The figures are those of the Mazhilis of 2023; the sentences are ours."""

from datetime import date
from fractions import Fraction

import pytest

from maslikhat.basics.citation import Act, Citation, RuleRef, Status
from maslikhat.basics.errors import BadInput, Fault, Place
from maslikhat.basics.explained import Fact, Step
from maslikhat.basics.shares import NotAShare
from maslikhat.basics.text import LANGUAGES, Language, Text
from maslikhat.wording.catalogue import CannotSay, UnknownMessage
from maslikhat.wording.faults import fault_words, tell_error, tell_fault
from maslikhat.wording.findings import tell_bar, tell_proof
from maslikhat.wording.steps import cite, status_mark, tell

LAW = Text(kk="Сайлау туралы заң", ru="Закон о выборах", en="Elections Law")
NAMES = {"osdp": Text(kk="ЖСДП", ru="ОСДП", en="NSDP"), "respublica": Text.of("Respublica")}


def _rule(status: Status, article: str | None = "97-1") -> RuleRef:
    return RuleRef("kz.mazhilis", "threshold", Citation(Act("elections", LAW, LAW), article), status, date(2021, 5, 25))


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        ("en", "NSDP passed the threshold: 331,058 votes, 5.20 %; 12,735 votes above it."),
        ("ru", "Список ОСДП преодолел порог: 331 058 голосов, 5,20 %; запас 12 735 голосов."),
        ("kk", "ЖСДП шекті межеден өтті: 331 058 дауыс, 5,20 пайыз; межеден 12 735 дауыс артық."),
    ],
)
def test_nsdp_passed_five_per_cent(language: Language, wanted: str) -> None:
    facts: dict[str, Fact] = {"list": "osdp", "votes": 331058, "share": Fraction(331058, 6366441), "over": 12735}
    assert tell(Step("threshold.passed", facts), language, NAMES).replace("\u00a0", " ") == wanted


def test_a_list_exactly_at_the_number_needed_is_told_so() -> None:
    facts: dict[str, Fact] = {"list": "osdp", "votes": 5, "share": Fraction(1, 20), "over": 0}
    assert tell(Step("threshold.passed", facts), "en", NAMES).endswith("exactly the number needed.")


def test_ids_become_names_and_an_unknown_id_stays() -> None:
    step = Step("tie.lots", {"tied": ("osdp", "respublica", "new"), "seats": 1})
    assert tell(step, "ru", NAMES).startswith("Поровну: ОСДП, Respublica и new; ")


def test_a_step_without_a_fact_or_without_a_sentence_is_an_error() -> None:
    with pytest.raises(CannotSay):
        tell(Step("threshold.passed", {"list": "osdp"}), "en", NAMES)
    with pytest.raises(UnknownMessage):
        tell(Step("threshold.guessed"), "en", NAMES)


@pytest.mark.parametrize(
    ("status", "language", "wanted"),
    [
        (Status.TEXT, "en", "Elections Law, art. 97-1"),
        (Status.OLD_TEXT, "en", "Elections Law, art. 97-1, read in an older edition"),
        (Status.OLD_TEXT, "ru", "Закон о выборах, ст. 97-1, прочитана в прежней редакции"),
        (Status.OLD_TEXT, "kk", "Сайлау туралы заң, 97-1-бап, бұрынғы редакциясы оқылды"),
        (
            Status.SECONDARY,
            "en",
            "Elections Law, art. 97-1: as secondary sources report it, the law's text was not read",
        ),
        (Status.UNVERIFIED, "en", "Elections Law, art. 97-1: unverified, not read in any source of the law"),
    ],
)
def test_a_rule_is_cited_with_how_far_it_was_read(status: Status, language: Language, wanted: str) -> None:
    assert cite(_rule(status), language) == wanted


def test_a_rule_without_an_article_and_one_with_a_paragraph() -> None:
    assert cite(_rule(Status.OLD_TEXT, None), "ru") == "Закон о выборах, прочитан в прежней редакции"
    assert cite(_rule(Status.UNVERIFIED, None), "en").startswith("Elections Law: unverified")
    assert cite(_rule(Status.TEXT, "97-1(1)"), "ru") == "Закон о выборах, ст. 97-1, п. 1"
    assert cite(_rule(Status.TEXT, "97-1(1)"), "kk") == "Сайлау туралы заң, 97-1-бап, 1-тармақ"


@pytest.mark.parametrize(
    ("article", "told"),
    [
        ("191", {"en": "section 191", "ru": "ст. 191", "kk": "191-бап"}),
        ("191(4)", {"en": "section 191(4)", "ru": "ст. 191, п. 4", "kk": "191-бап, 4-тармақ"}),
        ("191-192", {"en": "sections 191-192", "ru": "статьи 191-192", "kk": "191-192-баптар"}),
    ],
)
def test_an_act_of_sections_is_cited_by_section_and_a_dash_is_a_range(article: str, told: dict[Language, str]) -> None:
    act = Act("electoral_act", LAW, LAW, unit="section")
    rule = RuleRef("nz.house", "threshold", Citation(act, article), Status.TEXT, date(2002, 7, 27))
    for language, wanted in told.items():
        assert cite(rule, language) == f"{LAW[language]}, {wanted}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("status", Status)
def test_every_status_has_its_mark(status: Status, language: Language) -> None:
    assert status_mark(status, language)


def test_a_fault_says_where_what_and_what_to_do() -> None:
    fault = Fault("negative-count", {"value": "-5"}, Place("votes.csv", 7, "votes", "station 12"))
    assert tell_fault(fault, "en") == (
        "votes.csv, row 7, column “votes”, station 12: “-5” is negative: a count starts from 0. "
        "Write the number as printed on the paper."
    )
    assert fault_words(fault, "kk").where == "votes.csv, 7-жол, «votes» бағаны, station 12"
    assert fault_words(Fault("file-missing"), "ru").where == ""


def test_an_error_tells_every_fault_that_it_carries() -> None:
    both = BadInput(
        [Fault("file-missing", {}, Place("a.csv")), Fault("not-a-count", {"value": "x"}, Place("b.csv", 2))]
    )
    assert [line.split(":")[0] for line in tell_error(both, "en")] == ["a.csv", "b.csv, row 2"]
    assert tell_error(NotAShare(value="lots"), "ru")[0].startswith("«lots» — не доля.")


def test_a_cell_of_a_million_letters_stays_one_short_line() -> None:
    assert len(tell_fault(Fault("not-a-count", {"value": "9" * 10**6 + "x"}), "en")) < 300
    many = tuple(str(number) for number in range(1000))
    assert len(tell_fault(Fault("unknown-column", {"column": "x", "known": many}), "en")) < 300


def test_a_proof_is_told_with_figures_as_the_language_prints_them() -> None:
    facts = {"value": "3341510", "sum": 6276521, "published": 6366441, "residual": -89920}
    assert tell_proof("options-sum", facts, "en", NAMES) == (
        "With 3,341,510 the votes of all options sum to 6,276,521; published is 6,366,441, off by \u221289,920."
    )
    shares = {"value": "5.12%", "votes": 331058, "base": 6366441, "computed": "5.20%"}
    assert "это 5,20\u00a0%; напечатано 5,12\u00a0%." in tell_proof("share-of-votes", shares, "ru", NAMES)
    other = {"value": "10", "figure": "took_part", "territory": None}
    assert "«дауыс беруге қатысты»" in tell_proof("equals-other-figure", other, "kk", NAMES)


def test_a_bar_is_told_with_what_was_asked_and_found() -> None:
    assert tell_bar("too-young", {"age": 24, "at_least": 25}, "en", NAMES) == (
        "The candidate is 24 on polling day; at least 25 is asked."
    )
