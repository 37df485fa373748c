"""How wide words will be: advance widths of Golos Text, so that labels can be placed without a browser.

Used to wrap labels and to keep them apart. The widths are those of the semibold face rounded up to 40 thousandths of
the size, so an estimate is a little too wide rather than too narrow, and other sans-serif faces mostly fit as well.
"""

_BY_ADVANCE = {
    240: "'",
    280: " ij\xa0і",
    320: "!,.:;`·‘’",
    360: "Il|І",
    400: "()-[]frt{}°",
    440: '"',
    480: "*/\\г",
    520: "1_z“”„тғ",
    560: "7?s«»–Гзь",
    600: "+25<=>FJL^aceiknouvxy~§×÷−±абвеклопсухчэяёәҒқұү",
    640: "034689ETZbdghpq₸ЕТдийнрцъЁңөһ",
    680: "#$BPSYБВЗРЧЬҰҮҺ",
    720: "&ACDKRVXАКСУХЭЯм",
    760: "GHNOQU—ДИЙЛНОПЪфыӘҚ",
    800: "ЦюҢӨ",
    840: "%w½жш",
    880: "MmМщ",
    920: "ФЫ",
    1000: "@W…ЖШЮ",
    1040: "Щ",
    1120: "№",
}
_ADVANCE = {letter: advance for advance, letters in _BY_ADVANCE.items() for letter in letters}
_OTHER_LETTER = 700


def width_of(words: str, size: float) -> float:
    """Return the width of `words` set in `size` px, in px; a letter outside the table counts 0.7 of the size."""
    return sum(_ADVANCE.get(letter, _OTHER_LETTER) for letter in words) * size / 1000


def wrap(words: str, width: float, size: float) -> tuple[str, ...]:
    """Break `words` at spaces into lines no wider than `width` px; a single longer word stays whole."""
    lines: list[str] = []
    for word in words.split(" "):
        if lines and width_of(f"{lines[-1]} {word}", size) <= width:
            lines[-1] = f"{lines[-1]} {word}"
        else:
            lines.append(word)
    return tuple(lines)
