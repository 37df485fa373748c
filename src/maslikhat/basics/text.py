"""Text in Kazakh, Russian and English: names of parties, acts, lines of a form.

Used wherever data carries words that a reader sees. Sentences of the program itself stand in `wording`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

Language = Literal["kk", "ru", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)


@dataclass(frozen=True, slots=True)
class Text:
    """The same words in three languages. A language that is not given falls back to one that is."""

    kk: str
    ru: str
    en: str

    def __getitem__(self, language: Language) -> str:
        return str(getattr(self, language))

    @classmethod
    def of(cls, given: "Mapping[str, str] | str") -> "Text":
        """Read `{kk, ru, en}` or one word for all three; the first language present stands in for those missing.

        Raises ValueError if no language is given.
        """
        if isinstance(given, str):
            return cls(given, given, given)
        present = [given[language] for language in ("en", "ru", "kk") if given.get(language)]
        if not present:
            raise ValueError("a text needs at least one of kk, ru, en")
        return cls(*(given.get(language) or present[0] for language in LANGUAGES))
