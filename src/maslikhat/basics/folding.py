"""One key for a name in whatever letters: Kazakh and Russian Cyrillic, the Latin spellings of both, Georgian.

Used where names are looked for: «Қасымов», «Касымов», "Kassymov" and "Qasymov" fold to the same. A key is for comparing
and never shown; it is coarse on purpose, so that "Zhambyl", "Jambyl" and «Жамбыл» meet.
"""

import re
from functools import lru_cache
from unicodedata import category, normalize

_LETTERS = str.maketrans(
    {
        **dict(zip("абвгдезиклмнопрстуфхыэі", "abvgdeziklmnoprstufhiei", strict=True)),
        **dict(zip("әғқңөұүһ", "agknouuh", strict=True)),
        **{"ж": "zh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "", "ь": "", "ю": "yu", "я": "ya"},
        **dict(zip("აბგდევზთიკლმნოპრსტუფქღყჰ", "abgdevztiklmnoprstupkgkh", strict=True)),
        **{"ჟ": "zh", "შ": "sh", "ჩ": "ch", "ც": "ts", "ძ": "dz", "წ": "ts", "ჭ": "ch", "ხ": "kh", "ჯ": "j"},
        **dict(zip("əıøłß", "aiols", strict=True)),
    }
)
# Spellings of one sound, the longest first; what is left of an apostrophe parts no word.
_SOUNDS = (
    (re.compile(r"[’'ʼ`]"), ""),
    (re.compile(r"shch|sh"), "s"),
    (re.compile(r"dzh|dj|zh|j"), "z"),
    (re.compile(r"tch|ch"), "c"),
    (re.compile(r"kh"), "h"),
    (re.compile(r"gh"), "g"),
    (re.compile(r"ng"), "n"),
    (re.compile(r"q"), "k"),
    (re.compile(r"w"), "v"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"[yi]+(?=e)"), ""),
    (re.compile(r"y"), "i"),
    (re.compile(r"(.)\1+"), r"\1"),
    (re.compile(r"[\W_]+"), " "),
)


@lru_cache(maxsize=65536)
def folded(text: str) -> str:
    """The key of a text: small Latin letters, digits, single spaces; letters of other scripts stay as they are."""
    letters = "".join(sign for sign in normalize("NFKD", text.casefold()) if category(sign) != "Mn")
    key = letters.translate(_LETTERS)
    for sound, one in _SOUNDS:
        key = sound.sub(one, key)
    return key.strip()
