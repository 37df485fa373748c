"""Every sentence stands in three languages with the same facts, and none is said with a hole in it."""

import re
import subprocess
import sys
from fractions import Fraction

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from maslikhat.basics.text import LANGUAGES, Language
from maslikhat.wording.catalogue import FILES, LOCALES, CannotSay, UnknownMessage, entries, words

FILE_NAMES = sorted({path.name for path in LOCALES.glob("*/*.ftl")})
KNOWN_FUNCTIONS = {
    *("NUM", "DEC", "QTY", "PCT", "FIG", "THRESHOLD", "PART", "COUNT", "ORD", "WORD", "OF"),
    *("LONGDATE", "ONDATE", "FROMDATE", "SHORTDATE"),
}
OWN_FUNCTIONS = {
    "en": set[str](),
    "ru": {"LIST", "LISTNOM", "LISTGEN", "LISTDAT", "GOT", "NEXT"},
    "kk": {
        *("KKABL", "KKDAT", "KKLOC", "KKPOSS", "KKPOSSIN", "KKOFTHEM", "KKPCT", "KKTHRESHOLD"),
        *("KKLIST", "LISTTO"),
    },
}


class _Facts(Visitor):
    """Collects the facts and functions of a pattern, and refuses what the reader of single messages cannot follow."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.functions: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the name that the visitor looks for
        self.names.add(node.id.name)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802 - the name that the visitor looks for
        self.functions.add(node.id.name)
        self.generic_visit(node)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 - the name that the visitor looks for
        raise AssertionError(f"{node.id.name}: a message must not refer to another, it may not be parsed")

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802 - the name that the visitor looks for
        raise AssertionError(f"-{node.id.name}: a message must not refer to a term, it may not be parsed")


def _facts(node: ast.Pattern) -> _Facts:
    found = _Facts()
    found.visit(node)
    return found


def _messages(language: str, file: str) -> dict[str, dict[str, _Facts]]:
    """Message id to attribute ("" is its value) to what it uses."""
    resource = FluentParser().parse((LOCALES / language / file).read_text("utf-8"))
    found: dict[str, dict[str, _Facts]] = {}
    for entry in resource.body:
        assert not isinstance(entry, ast.Junk), f"{language}/{file}: {entry.content}"
        if isinstance(entry, ast.Message):
            assert entry.id.name not in found, f"{language}/{file}: {entry.id.name} stands twice"
            found[entry.id.name] = {attribute.id.name: _facts(attribute.value) for attribute in entry.attributes}
            if entry.value:
                found[entry.id.name][""] = _facts(entry.value)
    return found


@pytest.mark.parametrize("file", FILE_NAMES)
def test_each_message_stands_in_three_languages_with_the_same_facts(file: str) -> None:
    told = {
        language: {
            (message, part): facts.names
            for message, parts in _messages(language, file).items()
            for part, facts in parts.items()
        }
        for language in LANGUAGES
    }
    assert told["en"]
    for language in ("ru", "kk"):
        assert told[language].keys() == told["en"].keys()
        differing = {key for key, names in told["en"].items() if told[language][key] != names}
        assert not differing, f"{language}/{file}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("file", FILE_NAMES)
def test_sentences_call_only_functions_that_exist(language: str, file: str) -> None:
    known = KNOWN_FUNCTIONS | OWN_FUNCTIONS[language]
    for message, parts in _messages(language, file).items():
        for facts in parts.values():
            assert facts.functions <= known, message


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("file", FILE_NAMES)
def test_cutting_a_file_finds_what_the_parser_finds(language: str, file: str) -> None:
    cut = entries((LOCALES / language / file).read_text("utf-8"))
    assert cut.keys() == _messages(language, file).keys()
    assert {FILES[name.split("-", maxsplit=1)[0]] for name in cut} == {file.removesuffix(".ftl")}


@pytest.mark.parametrize("language", ["ru", "kk"])
@pytest.mark.parametrize("file", FILE_NAMES)
def test_no_word_mixes_latin_and_cyrillic_letters(language: str, file: str) -> None:
    text = (LOCALES / language / file).read_text("utf-8")
    mixed = [
        word for word in re.findall(r"[^\W\d_]+", text) if re.search("[A-Za-zƏə]", word) and re.search("[Ѐ-ӿ]", word)
    ]
    assert not mixed


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("file", FILE_NAMES)
def test_the_files_hold_no_invisible_marks(language: str, file: str) -> None:
    text = (LOCALES / language / file).read_text("utf-8")
    assert not re.search("[\u2066-\u2069\u200b-\u200f\ufeff]", text)


@pytest.mark.parametrize(
    ("number", "wanted"),
    [
        (0, "0 голосов"),
        (1, "1 голос"),
        (2, "2 голоса"),
        (5, "5 голосов"),
        (11, "11 голосов"),
        (12, "12 голосов"),
        (21, "21 голос"),
        (22, "22 голоса"),
        (111, "111 голосов"),
        (Fraction(5, 2), "2,50 голоса"),
        (Fraction(21), "21 голос"),
    ],
)
def test_russian_plurals_follow_the_number_as_printed(number: int | Fraction, wanted: str) -> None:
    said = words("ru").say("step-remainder-next", runner_up="А", part=Fraction(1, 2), gap=number)
    assert said == f"Следующим был список «А»: 0,500 частного, на {wanted} меньше."


def test_english_and_kazakh_nouns_after_a_number() -> None:
    for number, noun in ((1, "vote"), (2, "votes"), (21, "votes")):
        assert f"{number} {noun} fewer" in words("en").say(
            "step-remainder-next", runner_up="A", part=Fraction(1, 2), gap=number
        )
        assert f"{number} дауыс кем" in words("kk").say(
            "step-remainder-next", runner_up="А", part=Fraction(1, 2), gap=number
        )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_missing_fact_is_an_error(language: Language) -> None:
    with pytest.raises(CannotSay, match="gap"):
        words(language).say("step-remainder-next", runner_up="A", part=Fraction(1, 2))


@pytest.mark.parametrize("value", ["many", 0.5, None])
def test_a_fact_that_is_no_number_is_an_error_where_a_number_is_printed(value: object) -> None:
    with pytest.raises(CannotSay):
        words("en").say("place-row", row=value)


def test_a_fraction_is_never_printed_without_a_form() -> None:
    with pytest.raises(CannotSay, match="DEC"):
        words("en").say("place-column", column=Fraction(1, 3))


@pytest.mark.parametrize("message", ["fault-no-such", "nothing-here", "fault-error.nothing", "step-"])
def test_an_unknown_message_is_an_error(message: str) -> None:
    assert not words("en").has(message)
    with pytest.raises(UnknownMessage):
        words("en").say(message)


def test_several_values_are_joined_as_the_language_joins_them() -> None:
    tied = ("A", "B", "C")
    assert "A, B and C are level" in words("en").say("step-tie-lots", tied=tied, seats=1)
    assert "A, B и C" in words("ru").say("step-tie-lots", tied=tied, seats=1)
    assert "A, B және C" in words("kk").say("step-tie-lots", tied=tied, seats=1)


def test_one_language_is_read_and_no_other_engine_is_loaded() -> None:
    """Starting the command must stay cheap: no numpy, no data engine, and only the files that were asked for."""
    code = (
        "import sys; from maslikhat.wording.catalogue import words; w = words('kk'); w.say('cite-mark-text');"
        "assert set(w._sources) == {'steps'}; assert not {'numpy', 'duckdb', 'narwhals', 'jinja2'} & set(sys.modules)"
    )
    path = str(LOCALES.parents[2])
    subprocess.run([sys.executable, "-c", code], check=True, env={"PYTHONPATH": path})
