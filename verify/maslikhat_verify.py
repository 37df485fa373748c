#!/usr/bin/env python3
"""Verify the public record of elections, offline, with nothing but this file and Python 3.11 or newer.

    python3 -I maslikhat_verify.py receipt-41.json --key KEY [--older CHECKPOINT --proof PROOF]
    python3 -I maslikhat_verify.py EXPORT [--key KEY] [--older CHECKPOINT] [--policy POLICY.toml]

EXPORT is a folder with the whole log (C2SP tlog-tiles: checkpoint, key, tile/...), or a ZIP of it. KEY is a public key
as the record tells it (name+hash+base64), or a file with it. CHECKPOINT is one that you kept; beside a receipt it wants
a PROOF that the log only grew between both: what RECORD/consistency/OLD/NEW gives, or an EXPORT. Exit status: 0 all
holds, 1 something is broken, 2 there is nothing that can be verified (a file is missing or is something else).

It is written apart from the program that keeps the record and shares no line with it, so that each can prove the other
wrong. It is one file on purpose: it can be read whole, kept, and compared by its hash. Its parts, in order: sentences;
canonical JSON (RFC 8785); Ed25519 (RFC 8032); signed notes and witnesses (C2SP signed-note, tlog-cosignature); the
Merkle tree (RFC 6962); the log, entry by entry; seats; elections; keys, authors and seals; the command.
"""

import argparse
import gc
import json
import os
import re
import sys
import tomllib
import zipfile
import zlib
from base64 import b64decode
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from functools import partial
from hashlib import sha256, sha512
from pathlib import Path
from typing import Any, NamedTuple

try:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
except ImportError:
    Ed25519PublicKey = None  # type: ignore[assignment,misc]

Json = dict[str, Any]
Read = Callable[[str], bytes | None]

# ---------------------------------------------------------------- sentences

LANGUAGES = ("en", "ru", "kk")
SAID: dict[str, tuple[str, str, str]] = {
    "key-given": (
        "The key is the one you gave: {key}",
        "Ключ — тот, что дали вы: {key}",
        "Кілт – Сіз берген кілт: {key}",
    ),
    "key-found": (
        "The key came with the log. Compare it with the key that the commission has published elsewhere: {key}",
        "Ключ пришёл вместе с журналом. Сравните его с ключом, который комиссия опубликовала в другом месте: {key}",
        "Кілт журналмен бірге келді. Оны комиссия басқа жерде жариялаған кілтпен салыстырыңыз: {key}",
    ),
    "read": (
        "Entries read: {count}. Each is in its one canonical form, and each names the entry that it replaces.",
        "Прочитано записей: {count}. Каждая в своей единственной форме и называет запись, которую заменяет.",
        "Оқылған жазба: {count}. Әрқайсысы жалғыз канондық түрінде тұр және өзі алмастырған жазбаны атайды.",
    ),
    "tiles": (
        "Tiles compared with the entries: {count}. Each is the one that follows from them.",
        "Плиток сверено с записями: {count}. Каждая именно та, что из них следует.",
        "Жазбалармен салыстырылған плитка: {count}. Әрқайсысы солардан шығады.",
    ),
    "signed": (
        "The root of these {size} entries is the one that was signed: {root}",
        "Корень дерева (записей: {size}) — тот, что подписан: {root}",
        "Ағаштың түбірі (жазба: {size}) – қол қойылған түбір: {root}",
    ),
    "rotated": (
        "Changes of the key: {count}; each new key was signed by the one before it.",
        "Смен ключа: {count}; каждый новый ключ подписан предыдущим.",
        "Кілт ауыстырылды: {count} рет; әр жаңа кілтке алдыңғы кілтпен қол қойылған.",
    ),
    "older": (
        "The older checkpoint of {size} entries is continued by this log: nothing in it was changed or removed.",
        "Прежняя контрольная точка (записей: {size}) продолжена этим журналом: ничего не изменено и не изъято.",
        "Бұрынғы бақылау нүктесін (жазба: {size}) осы журнал жалғастырады: ештеңе өзгертілмеген, алынбаған.",
    ),
    "witnessed": (
        "Witnesses that cosigned: {names}. Needed: {need}.",
        "Свидетели, заверившие подпись: {names}. Нужно: {need}.",
        "Қолтаңбаны растаған куәгерлер: {names}. Керегі: {need}.",
    ),
    "no-policy": (
        "No policy was given, so witnesses were not counted: that everybody is shown the same log is not verified.",
        "Политика не дана, свидетели не считались: не проверено, что всем показывают один и тот же журнал.",
        "Саясат берілмеді, куәгерлер саналмады: бәріне бір журнал көрсетілетіні тексерілген жоқ.",
    ),
    "rebuilt": (
        "{election}: seats rebuilt from {source}. By list: {lists}. In all: {total}.",
        "{election}: мандаты пересчитаны ({source}). По спискам: {lists}. Всего: {total}.",
        "{election}: мандаттар қайта есептелді ({source}). Тізім бойынша: {lists}. Барлығы: {total}.",
    ),
    "as-recorded": (
        "Seats rebuilt from rules and votes are those of the results on the record (elections: {count}).",
        "Мандаты, пересчитанные по правилам и голосам (выборов: {count}), совпадают с результатами в реестре.",
        "Ережелер мен дауыстар бойынша қайта есептелген мандаттар (сайлау: {count}) тізілімдегі нәтижелермен бірдей.",
    ),
    "source": (
        "protocols: {papers}, published counts: {tallies}",
        "протоколов: {papers}, опубликованных подсчётов: {tallies}",
        "хаттама: {papers}, жарияланған есеп: {tallies}",
    ),
    "lots": (
        "{election}: {seats} of these seats hang on lots between {tied}.",
        "{election}: мест, которые решает жребий: {seats}; между: {tied}.",
        "{election}: жеребе шешетін мандат: {seats}; араларында: {tied}.",
    ),
    "as-published": (
        "{election}: won in constituencies as published, not counted from votes: {count}.",
        "{election}: избраны в округах по публикации, а не по голосам: {count}.",
        "{election}: округтерде дауыс бойынша емес, жарияланған бойынша сайланған: {count}.",
    ),
    "retracted": (
        "{election}: the publication was retracted; its seats were not rebuilt.",
        "{election}: публикация отозвана; мандаты не пересчитывались.",
        "{election}: жарияланым қайтарып алынған; мандаттар қайта есептелген жоқ.",
    ),
    "no-result": (
        "{election}: there is no result on the record yet.",
        "{election}: результата в реестре ещё нет.",
        "{election}: тізілімде нәтиже әлі жоқ.",
    ),
    "receipt": (
        "Entry {index} ({type}, {subject}) stands in the log of {size} entries that was signed. Put there {time}.",
        "Запись {index} ({type}, {subject}) стоит в подписанном журнале (записей: {size}). Она внесена {time}.",
        "{index}-жазба ({type}, {subject}) қол қойылған журналда тұр (жазба: {size}). Енгізілген уақыты: {time}.",
    ),
    "author": ("Signed for by: {author}.", "Автор: {author}.", "Авторы: {author}."),
    "authors": (
        "Who signed for the entries: the site itself {site}, staff {staff} (author keys: {keys}).",
        "Кто отвечает за записи: сам сайт {site}, сотрудники {staff} (ключей авторов: {keys}).",
        "Жазбаларға жауап беретіндер: сайттың өзі {site}, қызметкерлер {staff} (автор кілті: {keys}).",
    ),
    "seals": (
        "Sealed entries: {sealed}. Opened: {opened}; each says what was sealed.",
        "Запечатанных записей: {sealed}. Раскрыто: {opened}; в каждой то, что было запечатано.",
        "Мөрленген жазба: {sealed}. Ашылғаны: {opened}; әрқайсысында мөрленгеннің өзі.",
    ),
    "corrections": (
        "Corrections of protocols: {count}. Each was approved by another than asked for it, and the protocol says so.",
        "Исправлений протоколов: {count}. Каждое одобрил не тот, кто запросил; в протоколе стоит исправленное.",
        "Хаттама түзетуі: {count}. Әрқайсысын сұраған емес, басқа адам мақұлдаған; хаттамада түзетілгені тұр.",
    ),
    "continues": (
        "The log only grew between {old} and {new} entries: nothing was changed or removed.",
        "Между {old} и {new} записями журнал только рос: ничего не изменено и не изъято.",
        "Журнал {old} жазбадан {new} жазбаға дейін тек өсті: ештеңе өзгертілмеген, алынбаған.",
    ),
    "tied": (
        "{election}: lots are still to be drawn in {contest} between {tied}.",
        "{election}: ещё нужен жребий ({contest}) между {tied}.",
        "{election}: жеребе әлі тартылмаған ({contest}), араларында: {tied}.",
    ),
    "holds": ("ALL OF THIS HOLDS.", "ВСЁ ЭТО ВЕРНО.", "ОСЫНЫҢ БӘРІ ДҰРЫС."),
    "broken": ("BROKEN. Faults: {count}.", "НАРУШЕНО. Ошибок: {count}.", "БҰЗЫЛҒАН. Қате: {count}."),
    "unusable": ("NOTHING WAS VERIFIED.", "НИЧЕГО НЕ ПРОВЕРЕНО.", "ЕШТЕҢЕ ТЕКСЕРІЛМЕДІ."),
    "more-faults": (
        "Faults of entries that are not listed: {count}.",
        "Ошибок в записях, не вошедших в список: {count}.",
        "Тізімге кірмеген жазба қатесі: {count}.",
    ),
    "not-canonical": (
        "Entry {index} is not in the one canonical form of JSON: it was changed by another hand.",
        "Запись {index} не в единственной канонической форме JSON: её меняла чужая рука.",
        "{index}-жазба JSON-ның жалғыз канондық түрінде емес: оны бөгде қол өзгерткен.",
    ),
    "not-an-entry": (
        "Entry {index} lacks a field of an entry, or has one too many: {what}.",
        "В записи {index} нет нужного поля или есть лишнее: {what}.",
        "{index}-жазбада керек өріс жоқ немесе артық өріс бар: {what}.",
    ),
    "wrong-chain": (
        "Entry {index} about {subject} does not name the entry before it (act {sequence}).",
        "Запись {index} ({subject}) не называет предыдущую запись (акт {sequence}).",
        "{index}-жазба ({subject}) өзінен бұрынғы жазбаны атамайды ({sequence}-акт).",
    ),
    "not-in-tree": (
        "Entry {index} is not the one whose hash stands in the tree: it was changed, or entries were moved.",
        "Запись {index} — не та, чей хеш стоит в дереве: её изменили или записи сдвинули.",
        "{index}-жазба – хеші ағашта тұрған жазба емес: ол өзгертілген немесе жазбалар жылжытылған.",
    ),
    "entries-missing": (
        "{file} holds {found} entries, {needed} are needed: entries were removed.",
        "В {file} записей: {found}, а нужно: {needed}; записи изъяты.",
        "{file} ішіндегі жазба: {found}, керегі: {needed}; жазбалар алынған.",
    ),
    "tile-missing": (
        "{file} is missing or too short.",
        "{file}: файла нет, или он короче нужного.",
        "{file}: файл жоқ немесе керегінен қысқа.",
    ),
    "tile-wrong": (
        "{file} does not follow from the entries under it.",
        "{file} не следует из записей под ним.",
        "{file} астындағы жазбалардан шықпайды.",
    ),
    "root-wrong": (
        "The root of the entries is {found}, but {signed} was signed.",
        "Корень записей {found}, а подписан {signed}.",
        "Жазбалардың түбірі {found}, ал қол қойылғаны {signed}.",
    ),
    "not-signed": (
        "The checkpoint is not signed by the key {key}.",
        "Контрольная точка не подписана ключом {key}.",
        "Бақылау нүктесіне {key} кілтімен қол қойылмаған.",
    ),
    "rotation-wrong": (
        "Entry {index} changes the key, but the key before it did not sign that.",
        "Запись {index} меняет ключ, но прежний ключ этого не подписал.",
        "{index}-жазба кілтті ауыстырады, бірақ алдыңғы кілт оған қол қоймаған.",
    ),
    "key-not-of-log": (
        "The key you gave has never been a key of this log: {key}",
        "Ключ, который вы дали, никогда не был ключом этого журнала: {key}",
        "Сіз берген кілт бұл журналдың кілті болған емес: {key}",
    ),
    "replayed": (
        "You hold a checkpoint of {older} entries, this log ends at {size}: it is old, or entries were removed.",
        "У вас контрольная точка (записей: {older}), а журнал кончается на {size}: показано старое или записи изъяты.",
        "Сізде бақылау нүктесі бар (жазба: {older}), ал журнал {size} жазбамен бітеді: ол ескі не жазба алынған.",
    ),
    "rewritten": (
        "The log that you hold a checkpoint of ({size} entries) is not this one: it was rewritten or split.",
        "Журнал вашей контрольной точки (записей: {size}) — не этот: его переписали или показали вам другой.",
        "Сіздегі бақылау нүктесінің журналы (жазба: {size}) бұл емес: ол қайта жазылған не екіге бөлінген.",
    ),
    "few-witnesses": (
        "Only {count} of the {need} witnesses needed have cosigned ({names}); kinds: {kinds} of {least}.",
        "Свидетелей {count} из нужных {need} ({names}); видов: {kinds} из {least}.",
        "Керегі {need} куәгер, растағаны {count} ({names}); түрі: {kinds}, керегі {least}.",
    ),
    "bad-cosignature": (
        "The cosignature of {name} does not hold.",
        "Подпись свидетеля {name} неверна.",
        "{name} куәгерінің қолтаңбасы дұрыс емес.",
    ),
    "seats-differ": (
        "{election}: {what} of {option} are {found} when rebuilt, {told} on the record.",
        "{election}: {what}, {option}: при пересчёте {found}, в реестре {told}.",
        "{election}: {what}, {option}: қайта есептегенде {found}, тізілімде {told}.",
    ),
    "lots-differ": (
        "{election}: lots are {found} when rebuilt, {told} on the record.",
        "{election}: жребий при пересчёте {found}, в реестре {told}.",
        "{election}: жеребе қайта есептегенде {found}, тізілімде {told}.",
    ),
    "constituency-lots-differ": (
        "{election}: lots of constituencies are {found} when rebuilt, {told} on the record.",
        "{election}: жребий в округах при пересчёте {found}, в реестре {told}.",
        "{election}: округтердегі жеребе қайта есептегенде {found}, тізілімде {told}.",
    ),
    "opened-wrong": (
        "Entry {index} opens what was not sealed so: it was changed in between, or was never sealed.",
        "Запись {index} раскрывает не то, что было запечатано: это подменили или не запечатывали вовсе.",
        "{index}-жазба мөрленгеннен басқаны ашады: ол ауыстырылған немесе мүлде мөрленбеген.",
    ),
    "same-approver": (
        "Entry {index}: who asked for the correction also approved it.",
        "Запись {index}: исправление одобрил тот же, кто его запросил.",
        "{index}-жазба: түзетуді сұраған адамның өзі мақұлдаған.",
    ),
    "corrects-nothing": (
        "Entry {index} does not name the version of the protocol that it corrects.",
        "Запись {index} не называет версию протокола, которую исправляет.",
        "{index}-жазба өзі түзететін хаттаманың нұсқасын атамайды.",
    ),
    "other-before": (
        "Entry {index}: {field} was {told} before the correction, but the version it names has {found}.",
        "Запись {index}: до исправления {field} — {told}, а в названной версии {found}.",
        "{index}-жазба: түзетуге дейін {field} – {told}, ал аталған нұсқада {found}.",
    ),
    "not-corrected": (
        "{subject}: by the correction {field} is {told}, in the protocol {found}.",
        "{subject}: по исправлению {field} — {told}, в протоколе {found}.",
        "{subject}: түзету бойынша {field} – {told}, хаттамада {found}.",
    ),
    "other-lots": (
        "{election}: lots were drawn in {contest} between {drawn}, but tied there are: {tied}.",
        "{election}: жребий ({contest}) тянули между {drawn}, а равны там: {tied}.",
        "{election}: жеребе ({contest}) {drawn} арасында тартылған, ал тең түскендер: {tied}.",
    ),
    "drawn": (
        "{election}: a tie in {contest} was settled by lots, drawn in this order: {drawn}.",
        "{election}: равенство ({contest}) решил жребий, порядок: {drawn}.",
        "{election}: теңдікті ({contest}) жеребе шешті, реті: {drawn}.",
    ),
    "counted-differ": (
        "{election}: the result counts {told} protocols, {found} are on the record.",
        "{election}: в результате учтено протоколов: {told}, в реестре их {found}.",
        "{election}: нәтижеде ескерілген хаттама: {told}, тізілімде: {found}.",
    ),
    "cannot-rebuild": (
        "{election}: the seats cannot be rebuilt from what is on the record ({why}).",
        "{election}: мандаты нельзя пересчитать по тому, что есть в реестре ({why}).",
        "{election}: тізілімдегі деректен мандаттарды қайта есептеу мүмкін емес ({why}).",
    ),
    "not-included": (
        "The proof does not lead from this entry to the signed root: the entry is not in that log.",
        "Доказательство не ведёт от этой записи к подписанному корню: записи в том журнале нет.",
        "Дәлел осы жазбадан қол қойылған түбірге жеткізбейді: жазба ол журналда жоқ.",
    ),
    "no-file": (
        "{path} is not there or cannot be read.",
        "{path}: нет или не читается.",
        "{path}: жоқ немесе оқылмайды.",
    ),
    "no-checkpoint": (
        "{path} holds no signed checkpoint in a form that is known.",
        "{path}: нет подписанной контрольной точки в известной форме.",
        "{path}: белгілі түрдегі қол қойылған бақылау нүктесі жоқ.",
    ),
    "no-key": (
        "There is no key to verify with. Give --key with the key that the commission has published.",
        "Нет ключа для проверки. Дайте --key с ключом, который опубликовала комиссия.",
        "Тексеретін кілт жоқ. --key арқылы комиссия жариялаған кілтті беріңіз.",
    ),
    "no-proof": (
        "You hold a checkpoint of {held} entries. Give RECORD/consistency/{old}/{new} or a log with --proof.",
        "У вас контрольная точка (записей: {held}). Дайте RECORD/consistency/{old}/{new} или журнал через --proof.",
        "Сізде бақылау нүктесі бар (жазба: {held}). RECORD/consistency/{old}/{new} не журнал беріңіз (--proof).",
    ),
    "not-a-proof": (
        "{path} is no proof that a log only grew.",
        "{path} — не доказательство того, что журнал только рос.",
        "{path} – журналдың тек өскенінің дәлелі емес.",
    ),
    "not-a-receipt": ("{path} is not a receipt.", "{path} — не квитанция.", "{path} – түбіртек емес."),
    "not-a-policy": (
        "{path} is not a policy of witnesses: {why}",
        "{path} — не политика свидетелей: {why}",
        "{path} – куәгерлер саясаты емес: {why}",
    ),
    "older-not-signed": (
        "{path} is not signed by a key of this log, so it proves nothing about it.",
        "{path} не подписана ключом этого журнала и ничего о нём не доказывает.",
        "{path} осы журналдың кілтімен қол қойылмаған, сондықтан ол туралы ештеңе дәлелдемейді.",
    ),
}
MOST_LISTED = 20


class Unusable(Exception):
    """What was given cannot be verified at all. Carries the code of its sentence and its facts."""

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code)
        self.code, self.facts = code, facts


@dataclass
class Report:
    """What was found, told as it is found: what holds, and what is broken."""

    language: str = "en"
    write: Callable[[str], object] = print
    broken: list[str] = field(default_factory=list)
    unlisted: int = 0

    def words(self, code: str, **facts: object) -> str:
        """A sentence in the reader's language."""
        return SAID[code][LANGUAGES.index(self.language)].format(**facts)

    def tell(self, code: str, **facts: object) -> None:
        """Tell what holds."""
        self.write("  " + self.words(code, **facts))

    def fault(self, code: str, **facts: object) -> None:
        """Tell what is broken; of very many faults the first ones are told."""
        self.broken.append(code)
        if len(self.broken) <= MOST_LISTED:
            self.write("✗ " + self.words(code, **facts))
        else:
            self.unlisted += 1


# ---------------------------------------------------------------- canonical JSON (RFC 8785)

MOST_EXACT = 2**53 - 1
_ENCODE = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode
# Every digit as 0, every byte that begins a letter beyond the plain plane as F0: what is searched for is then one text.
_SHAPE = bytes(48 if 48 <= each < 58 else min(each, 0xF0) for each in range(256))
_MANY_DIGITS = b"0" * 16


class NotCanonical(ValueError):
    """A text has another form than the one canonical form."""


def canonical(value: object) -> str:
    """The one form of a JSON value."""
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: key.encode("utf-16-be"))
        return "{" + ",".join(f"{_ENCODE(key)}:{canonical(value[key])}" for key in keys) + "}"
    if isinstance(value, list):
        return "[" + ",".join(canonical(each) for each in value) + "]"
    if isinstance(value, float):
        return number(value)
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) > MOST_EXACT:
        raise NotCanonical(str(value))
    return _ENCODE(value)


def number(value: float) -> str:
    """A number as ECMAScript prints it (RFC 8785, 3.2.2.3)."""
    sign, told, exponent = Decimal(repr(value)).as_tuple()
    if not isinstance(exponent, int):
        raise NotCanonical(str(value))
    digits = "".join(map(str, told)).lstrip("0")
    if not digits:
        return "0"
    point = len(digits) + exponent
    digits = digits.rstrip("0")
    before = "-" if sign else ""
    if len(digits) <= point <= 21:
        return before + digits.ljust(point, "0")
    if 0 < point <= 21:
        return f"{before}{digits[:point]}.{digits[point:]}"
    if -6 < point <= 0:
        return f"{before}0.{'0' * -point}{digits}"
    rest = f".{digits[1:]}" if len(digits) > 1 else ""
    return f"{before}{digits[0]}{rest}e{point - 1:+d}"


def _refuse(text: str) -> None:
    raise NotCanonical(text)


def read_canonical(content: bytes) -> Any:
    """Read JSON that must be in its one form. Raises NotCanonical."""
    try:
        text = content.decode("utf-8")
        value = json.loads(text, parse_constant=_refuse)
        again = canonical(value).encode("utf-8")
    except (ValueError, RecursionError):
        raise NotCanonical(content[:40].decode("utf-8", "replace")) from None
    if again != content:
        raise NotCanonical(text[:40])
    return value


def read_many(contents: Sequence[bytes]) -> list[Any]:
    """Read many entries at once; None in the place of each that is not in its one form.

    Whole numbers and keys of the plain planes come out of Python's own writer in the one form; all else goes the
    careful way, one entry after another.
    """
    joined = b",".join(contents)
    try:
        shape = joined.translate(_SHAPE)
        sure = b"[]" if _MANY_DIGITS in shape or b"\xf0" in shape else b"[" + joined + b"]"
        found = json.loads(sure, parse_float=_refuse, parse_constant=_refuse)
        texts = [_ENCODE(each).encode("utf-8") for each in found]
    except (ValueError, RecursionError):
        return [_read_or_none(each) for each in contents]
    if texts == list(contents):
        return list(found)
    return [_read_or_none(each) for each in contents]


def _read_or_none(content: bytes) -> Any:
    try:
        return read_canonical(content)
    except NotCanonical:
        return None


# ---------------------------------------------------------------- Ed25519 (RFC 8032)

_P = 2**255 - 19
_L = 2**252 + 27742317777372353535851937790883648493
_D = -121665 * pow(121666, -1, _P) % _P
_ROOT = pow(2, (_P - 1) // 4, _P)
Point = tuple[int, int, int, int]
_ZERO: Point = (0, 1, 1, 0)


def _add(one: Point, other: Point) -> Point:
    (x1, y1, z1, t1), (x2, y2, z2, t2) = one, other
    a, b = (y1 - x1) * (y2 - x2) % _P, (y1 + x1) * (y2 + x2) % _P
    c, d = 2 * t1 * t2 * _D % _P, 2 * z1 * z2 % _P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % _P, g * h % _P, f * g % _P, e * h % _P


def _point(content: bytes) -> Point | None:
    """Read a point; None where the bytes are not one."""
    whole = int.from_bytes(content, "little")
    y, odd = whole & (1 << 255) - 1, whole >> 255
    if y >= _P:
        return None
    square = (y * y - 1) * pow(_D * y * y + 1, -1, _P) % _P
    x = pow(square, (_P + 3) // 8, _P)
    if (x * x - square) % _P:
        x = x * _ROOT % _P
    if (x * x - square) % _P or (not x and odd):
        return None
    x = _P - x if x & 1 != odd else x
    return x, y, 1, x * y % _P


def _bytes_of(point: Point) -> bytes:
    x, y, z, _ = point
    inverse = pow(z, -1, _P)
    x, y = x * inverse % _P, y * inverse % _P
    return (y | (x & 1) << 255).to_bytes(32, "little")


_BASE = _point((4 * pow(5, -1, _P) % _P).to_bytes(32, "little")) or _ZERO


def ed25519_holds(public: bytes, signature: bytes, message: bytes) -> bool:
    """Whether a signature holds, by plain arithmetic: `s B - h A` must be the point that the signature names."""
    key = _point(public) if len(public) == 32 and len(signature) == 64 else None
    scalar = int.from_bytes(signature[32:], "little")
    if key is None or scalar >= _L:
        return False
    hashed = int.from_bytes(sha512(signature[:32] + public + message).digest(), "little") % _L
    minus: Point = (_P - key[0], key[1], 1, _P - key[3])
    both, found = _add(_BASE, minus), _ZERO
    for bit in range(252, -1, -1):
        found = _add(found, found)
        which = (scalar >> bit & 1) | (hashed >> bit & 1) << 1
        if which:
            found = _add(found, (_BASE, minus, both)[which - 1])
    return _bytes_of(found) == signature[:32]


def signature_holds(public: bytes, signature: bytes, message: bytes) -> bool:
    """Whether an Ed25519 signature holds; by the library `cryptography` where it is installed."""
    if Ed25519PublicKey is None:
        return ed25519_holds(public, signature, message)
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


# ---------------------------------------------------------------- signed notes, witnesses

LOG, WITNESS = 1, 4


class Key(NamedTuple):
    """A public key: the name under which it signs, what it signs (1 notes, 4 cosignatures), its 32 bytes."""

    name: str
    kind: int
    public: bytes

    @property
    def mark(self) -> bytes:
        """The four bytes by which signature lines name it."""
        return sha256(f"{self.name}\n".encode() + bytes([self.kind]) + self.public).digest()[:4]


class Note(NamedTuple):
    """A text and the signatures under it: name, the key's mark, the rest."""

    text: str
    signatures: tuple[tuple[str, bytes, bytes], ...]


class Checkpoint(NamedTuple):
    """A checkpoint: whose log, how many entries, which root; and the note it stands in."""

    origin: str
    size: int
    root: bytes
    note: Note


def read_key(text: str, kind: int = LOG) -> Key | None:
    """Read a key as it is told (name+hash+base64); None where it is not one of this kind."""
    name, _, rest = text.strip().partition("+")
    mark, _, encoded = rest.partition("+")
    try:
        content = b64decode(encoded, validate=True)
    except ValueError:
        return None
    if len(content) != 33 or content[0] != kind:
        return None
    key = Key(name, kind, content[1:])
    return key if key.mark.hex() == mark else None


def read_note(text: str) -> Note | None:
    """Read a signed note; None where it is none."""
    body, gap, lines = text.rpartition("\n\n")
    if not gap or not lines.endswith("\n"):
        return None
    found = []
    for line in lines.splitlines():
        parts = line.split(" ")
        try:
            content = b64decode(parts[2], validate=True) if len(parts) == 3 and parts[0] == "—" else b""
        except ValueError:
            return None
        if len(content) < 5:
            return None
        found.append((parts[1], content[:4], content[4:]))
    return Note(body + "\n", tuple(found))


def read_checkpoint(text: str) -> Checkpoint | None:
    """Read a signed checkpoint; None where it is none."""
    note = read_note(text)
    lines = note.text.splitlines() if note else []
    if note is None or len(lines) < 3 or not re.fullmatch(r"0|[1-9][0-9]{0,18}", lines[1], re.ASCII):
        return None
    try:
        root = b64decode(lines[2], validate=True)
    except ValueError:
        return None
    return Checkpoint(lines[0], int(lines[1]), root, note) if len(root) == 32 else None


def is_signed(note: Note, key: Key) -> bool:
    """Whether a key of a log signed a note; every line that names the key must hold."""
    lines = [rest for name, mark, rest in note.signatures if (name, mark) == (key.name, key.mark)]
    return bool(lines) and all(signature_holds(key.public, rest, note.text.encode()) for rest in lines)


def is_cosigned(note: Note, key: Key) -> bool | None:
    """Whether a witness cosigned (C2SP cosignature/v1); None where it did not sign at all."""
    lines = [rest for name, mark, rest in note.signatures if (name, mark) == (key.name, key.mark)]
    for rest in lines:
        time = int.from_bytes(rest[:8], "big")
        message = f"cosignature/v1\ntime {time}\n{note.text}".encode()
        if len(rest) != 72 or not signature_holds(key.public, rest[8:], message):
            return False
    return True if lines else None


@dataclass(frozen=True)
class Policy:
    """Which witnesses count, how many must have cosigned, and of how many kinds."""

    witnesses: tuple[tuple[Key, str], ...]
    need: int
    kinds: int


def read_policy(path: str) -> Policy:
    """Read a policy file. Raises Unusable."""
    try:
        told = tomllib.loads(_file(path).decode("utf-8"))
        witnesses = []
        for each in told["witness"]:
            key = read_key(each["key"], WITNESS)
            witnesses.append((key or _no_key(each["name"]), str(each["kind"])))
        names = [str(each["name"]) for each in told["witness"]]
        policy = Policy(tuple(witnesses), int(told["need"]), int(told.get("kinds", 1)))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Unusable("not-a-policy", path=path, why=error) from None
    if [key.name for key, _ in policy.witnesses] != names:
        raise Unusable("not-a-policy", path=path, why="name")
    if len({key.public for key, _ in policy.witnesses}) < len(policy.witnesses):
        raise Unusable("not-a-policy", path=path, why="one key twice")
    if not 1 <= policy.need <= len(policy.witnesses):
        raise Unusable("not-a-policy", path=path, why=f"need = {policy.need}")
    return policy


def _no_key(name: object) -> Key:
    raise ValueError(f"key of {name}")


def check_witnesses(checkpoint: Checkpoint, policy: Policy | None, report: Report) -> None:
    """Tell whether enough witnesses have seen this checkpoint."""
    if policy is None:
        report.tell("no-policy")
        return
    names, kinds = [], set()
    for key, kind in policy.witnesses:
        holds = is_cosigned(checkpoint.note, key)
        if holds:
            names.append(key.name)
            kinds.add(kind)
        elif holds is False:
            report.fault("bad-cosignature", name=key.name)
    told = ", ".join(names) or "–"
    if len(names) < policy.need or len(kinds) < policy.kinds:
        counts: Json = {"count": len(names), "need": policy.need, "kinds": len(kinds), "least": policy.kinds}
        report.fault("few-witnesses", names=told, **counts)
    else:
        report.tell("witnessed", names=told, need=policy.need)


# ---------------------------------------------------------------- the tree (RFC 6962)

WIDTH = 256
EMPTY = sha256(b"").digest()


def parent(left: bytes, right: bytes) -> bytes:
    """The hash of an inner node."""
    return sha256(b"\x01" + left + right).digest()


def folded(row: Sequence[bytes]) -> bytes:
    """The root of a complete row of hashes."""
    digest = sha256
    while len(row) > 1:
        pairs = iter(row)
        row = [digest(b"\x01" + left + right).digest() for left, right in zip(pairs, pairs, strict=True)]
    return row[0]


class Range:
    """The hashes of the complete subtrees of a growing tree, the largest first: all that a root needs."""

    def __init__(self) -> None:
        self.size = 0
        self.subtrees: list[tuple[int, bytes]] = []

    def push(self, hashed: bytes, height: int = 0) -> None:
        """Add a complete subtree of 2**height leaves; the size must be a multiple of that."""
        self.size += 1 << height
        while self.subtrees and self.subtrees[-1][0] == height:
            hashed, height = parent(self.subtrees.pop()[1], hashed), height + 1
        self.subtrees.append((height, hashed))

    def root(self, more: Iterable[bytes] = ()) -> bytes:
        """The root, with leaves added that are not kept."""
        grown = Range()
        grown.size, grown.subtrees = self.size, list(self.subtrees)
        for each in more:
            grown.push(each)
        hashes = [hashed for _, hashed in grown.subtrees]
        found = hashes.pop() if hashes else EMPTY
        while hashes:
            found = parent(hashes.pop(), found)
        return found


def root_by_proof(leaf: bytes, index: int, size: int, proof: Sequence[bytes]) -> bytes | None:
    """The root that an inclusion proof leads to; None where the proof has another length than it must."""
    if not 0 <= index < size:
        return None
    path: list[tuple[bool, int]] = []
    start, end = 0, size
    while end - start > 1:
        middle = start + (1 << (end - start - 1).bit_length() - 1)
        is_left = index < middle
        path.append((is_left, middle))
        start, end = (start, middle) if is_left else (middle, end)
    if len(path) != len(proof):
        return None
    found = leaf
    for (is_left, _), beside in zip(reversed(path), proof, strict=True):
        found = parent(found, beside) if is_left else parent(beside, found)
    return found


def roots_by_growth(old: int, new: int, proof: list[bytes], old_root: bytes) -> tuple[bytes, bytes] | None:
    """The roots at both sizes that a consistency proof leads to; None where it has another length than it must."""

    def both(first: int, size: int, *, is_left: bool) -> tuple[bytes, bytes]:
        """The hashes of the first leaves of a subtree, and of all of it; what lies beside is told from the end."""
        if first == size:
            found = old_root if is_left else proof.pop()
            return found, found
        middle = 1 << (size - 1).bit_length() - 1
        beside = proof.pop()
        if first <= middle:
            part, whole = both(first, middle, is_left=is_left)
            return part, parent(whole, beside)
        part, whole = both(first - middle, size - middle, is_left=False)
        return parent(beside, part), parent(beside, whole)

    if not old:
        return None if proof else (EMPTY, EMPTY)
    try:
        found = both(old, new, is_left=True)
    except IndexError:
        return None
    return None if proof else found


# ---------------------------------------------------------------- where a log lies

MOST_BYTES = WIDTH * (2**16 + 1)


def _file(path: str) -> bytes:
    try:
        content = Path(path).read_bytes()
    except OSError:
        raise Unusable("no-file", path=path) from None
    return content


def open_log(path: str) -> Read:
    """Give what reads a file of the log in this folder or ZIP by its name. Raises Unusable."""
    place = Path(path)
    if place.is_dir():
        return lambda name: _of_folder(place, name)
    try:
        archive = zipfile.ZipFile(place)
    except (OSError, zipfile.BadZipFile):
        raise Unusable("no-file", path=path) from None
    found = [name for name in archive.namelist() if name == "checkpoint" or name.endswith("/checkpoint")]
    if len(found) != 1:
        raise Unusable("no-checkpoint", path=path)
    return lambda name: _of_zip(archive, found[0].removesuffix("checkpoint") + name)


def _of_folder(folder: Path, name: str) -> bytes | None:
    try:
        with (folder / name).open("rb") as file:
            return file.read(MOST_BYTES)
    except OSError:
        return None


def _of_zip(archive: zipfile.ZipFile, name: str) -> bytes | None:
    try:
        with archive.open(name) as file:
            return file.read(MOST_BYTES)
    except (KeyError, OSError, RuntimeError, NotImplementedError, EOFError, ValueError, zipfile.BadZipFile, zlib.error):
        return None


def path_of(kind: str, index: int, width: int) -> str:
    """Where a tile of a level, or a bundle of "entries", lies."""
    digits = f"{index:0{-(-len(str(index)) // 3) * 3}d}"
    groups = [digits[at : at + 3] for at in range(0, len(digits), 3)]
    place = "/".join([f"x{group}" for group in groups[:-1]] + groups[-1:])
    return f"tile/{kind}/{place}" + (f".p/{width}" if width < WIDTH else "")


def read_tile(read: Read, kind: str, index: int, width: int) -> tuple[str, bytes | None]:
    """The tile of this width, or the full one that has grown out of it; and the name of the file asked for."""
    name = path_of(kind, index, width)
    found = read(name)
    return name, read(path_of(kind, index, WIDTH)) if found is None and width < WIDTH else found


def split(bundle: bytes) -> list[bytes] | None:
    """The entries of a bundle; None where it ends within one."""
    found, place, end = [], 0, len(bundle)
    while place < end:
        start = place + 2
        place = start + int.from_bytes(bundle[place:start], "big")
        if place > end:
            return None
        found.append(bundle[start:place])
    return found


# ---------------------------------------------------------------- the log, entry by entry

FIELDS = frozenset(
    (
        *("type", "jurisdiction", "subject", "sequence", "time", "author", "body", "commitment"),
        *("supersedes", "reason", "attachments", "version"),
    )
)
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", re.ASCII)
Visit = Callable[[int, Json], None]


class Log:
    """What is known of the log while it is read: its tree, the last act on each subject, the roots asked for."""

    def __init__(self, read: Read, size: int, report: Report, roots_at: Iterable[int] = ()) -> None:
        self.read, self.size, self.report = read, size, report
        self.tree = Range()
        self.upper: list[list[bytes]] = []
        self.roots: dict[int, bytes] = {}
        self.wanted = sorted(set(roots_at))
        self.last: dict[str, tuple[int, bytes, int]] = {}
        self.tiles = 0

    def walk(self, visit: Visit) -> bool:
        """Read and check every entry; False where the log cannot be read to its end."""
        for index in range(0, self.size, WIDTH):
            width = min(WIDTH, self.size - index)
            entries = self._bundle(index // WIDTH, width)
            if entries is None:
                return False
            hashes = [sha256(b"\x00" + each).digest() for each in entries]
            self._compare(0, index // WIDTH, hashes)
            for at, told in enumerate(read_many(entries)):
                if self._is_entry(index + at, told, hashes[at]):
                    visit(index + at, told)
            self._grow(index, hashes)
        self._rest_of_levels()
        return True

    def entry(self, index: int) -> Json:
        """An entry that was read before, once more."""
        width = min(WIDTH, self.size - index // WIDTH * WIDTH)
        _, content = read_tile(self.read, "entries", index // WIDTH, width)
        told = json.loads((split(content or b"") or [])[index % WIDTH])
        return dict(told)

    def _bundle(self, number: int, width: int) -> list[bytes] | None:
        name, content = read_tile(self.read, "entries", number, width)
        entries = split(content) if content is not None else None
        if entries is None or len(entries) < width:
            self.report.fault("entries-missing", file=name, found=len(entries or ()), needed=width)
            return None
        return entries[:width]

    def _compare(self, level: int, number: int, hashes: list[bytes]) -> None:
        """Hold a tile against the hashes that it must have."""
        self.tiles += 1
        name, content = read_tile(self.read, str(level), number, len(hashes))
        length = 32 * len(hashes)
        if content is None or len(content) < length:
            self.report.fault("tile-missing", file=name)
        elif content[:length] != b"".join(hashes):
            self.report.fault("tile-wrong", file=name)
            for at, each in enumerate(hashes if level == 0 else ()):
                if content[32 * at : 32 * at + 32] != each:
                    self.report.fault("not-in-tree", index=number * WIDTH + at)

    def _grow(self, first: int, hashes: list[bytes]) -> None:
        while self.wanted and self.wanted[0] <= first + len(hashes):
            size = self.wanted.pop(0)
            self.roots[size] = self.tree.root(hashes[: size - first])
        if len(hashes) < WIDTH:
            for each in hashes:
                self.tree.push(each)
            return
        top = folded(hashes)
        self.tree.push(top, 8)
        self._above(0, top)

    def _above(self, level: int, top: bytes) -> None:
        """Put the hash of a full tile into the row above it."""
        if len(self.upper) == level:
            self.upper.append([])
        self.upper[level].append(top)
        if not len(self.upper[level]) % WIDTH:
            row = self.upper[level][-WIDTH:]
            self._compare(level + 1, len(self.upper[level]) // WIDTH - 1, row)
            self._above(level + 1, folded(row))

    def _rest_of_levels(self) -> None:
        for level, row in enumerate(self.upper, 1):
            rest = len(row) % WIDTH
            if rest:
                self._compare(level, len(row) // WIDTH, row[-rest:])

    def _is_entry(self, index: int, told: Any, hashed: bytes) -> bool:
        """Whether this is an entry and follows the one before it on its subject."""
        if told is None:
            self.report.fault("not-canonical", index=index)
            return False
        wrong = fault_of(told)
        if wrong:
            self.report.fault("not-an-entry", index=index, what=wrong)
            return False
        subject = told["subject"]
        before = self.last.get(subject)
        follows = (before[0] + 1, before[1].hex()) if before else (1, None)
        if (told["sequence"], told["supersedes"]) != follows:
            self.report.fault("wrong-chain", index=index, subject=subject, sequence=told["sequence"])
        self.last[subject] = (told["sequence"], hashed, index)
        return True


def fault_of(told: Any) -> str:
    """What keeps a JSON value from being an entry; empty where nothing does."""
    if not isinstance(told, dict) or told.keys() != FIELDS:
        return "fields"
    if told["version"] != 1 or isinstance(told["version"], bool):
        return "version"
    texts = (told["type"], told["jurisdiction"], told["subject"], told["time"], told["author"])
    if not all(isinstance(each, str) for each in texts) or not _TIME.fullmatch(told["time"]):
        return "time"
    if not isinstance(told["sequence"], int) or isinstance(told["sequence"], bool):
        return "sequence"
    if (told["body"] is None) == (told["commitment"] is None) or not isinstance(told["body"], dict | None):
        return "body"
    return ""


# ---------------------------------------------------------------- seats

Votes = Mapping[str, int]


class CannotRebuild(Exception):
    """The rules cannot be applied to these votes."""


@dataclass(frozen=True)
class Shared:
    """Seats that are certain, and who is tied for how many more; `all_to_one` where one of them gets them all."""

    seats: dict[str, int]
    tied: tuple[str, ...] = ()
    places: int = 0
    all_to_one: bool = False


class Edge(NamedTuple):
    """Who stands above a cut surely, and who is level at it for how many places."""

    above: tuple[str, ...]
    level: tuple[str, ...]
    places: int


def edge(keys: Mapping[str, Any], places: int) -> Edge:
    """The `places` largest keys; those level at the cut are all tied."""
    if places >= len(keys) or places < 1:
        return Edge(tuple(keys) if places > 0 else (), (), 0)
    order = sorted(keys.values(), reverse=True)
    if order[places - 1] > order[places]:
        return Edge(tuple(name for name in keys if keys[name] > order[places]), (), 0)
    above = tuple(name for name in keys if keys[name] > order[places])
    level = tuple(sorted(name for name in keys if keys[name] == order[places]))
    return Edge(above, level, places - len(above))


def with_edge(seats: dict[str, int], found: Edge) -> Shared:
    """Seats with one more for each above the cut."""
    return Shared({name: held + (name in found.above) for name, held in seats.items()}, found.level, found.places)


def by_quota(votes: Votes, seats: int, quota: str, rest: str) -> Shared:
    """Whole quotas, then the seats left to the largest remainders or the most votes."""
    total = sum(votes.values())
    if quota == "droop":
        sizes = [Fraction(total // (seats + 1) + 1)]
    else:
        more = {"hare": (0,), "hagenbach_bischoff": (1,), "imperiali": (2, 1, 0)}[quota]
        sizes = [Fraction(total, seats + each) for each in more]
    for size in sizes:
        whole = {name: int(count / size) for name, count in votes.items()}
        left = seats - sum(whole.values())
        if left >= 0:
            break
    if left < 0:
        # Only where every list holds whole quotas exactly: all of them are level for one seat fewer than they are.
        having = tuple(sorted(name for name in whole if whole[name]))
        places = len(having) - 1
        fewer = {name: whole[name] - (name in having) for name in whole}
        return Shared(fewer, having if places else (), places)
    keys: dict[str, Any] = {name: votes[name] - whole[name] * size for name in votes if votes[name]}
    if rest == "most_votes":
        keys = {name: votes[name] for name in keys}
    if left > len(keys):
        raise CannotRebuild("seats left over")
    return with_edge(whole, edge(keys, left))


# What a list that holds n seats is divided by for its next one, some multiple of the law's own divisors.
_DIVISORS: dict[str, Callable[[int], int]] = {
    "dhondt": lambda held: held + 1,
    "sainte_lague": lambda held: 2 * held + 1,
    "modified_sainte_lague": lambda held: 10 * held + 5 if held else 7,
    "danish": lambda held: 3 * held + 1,
    "huntington_hill": lambda held: held * (held + 1),
    "adams": lambda held: held,
}


def by_divisors(votes: Votes, seats: int, divisors: str) -> Shared:
    """The highest quotients, each seat apart. Divisor 0 makes a first seat that comes before all others."""
    divide, power = _DIVISORS[divisors], 2 if divisors == "huntington_hill" else 1

    def quotient(name: str, held: int) -> tuple[bool, Fraction]:
        divisor = divide(held)
        return not divisor, Fraction(votes[name] ** power, divisor or 1)

    held = {name: 0 for name in votes if votes[name]}
    following = {name: quotient(name, 0) for name in held}
    for _ in range(seats):
        best = max(following, key=following.__getitem__)
        last = following[best]
        held[best] += 1
        following[best] = quotient(best, held[best])
    if last > max(following.values()):
        return Shared({name: held.get(name, 0) for name in votes})
    winners = [name for name in held if held[name] and quotient(name, held[name] - 1) == last]
    level = tuple(sorted({*winners, *(name for name in held if following[name] == last)}))
    sure = {name: held.get(name, 0) - (name in winners) for name in votes}
    return Shared(sure, level, len(winners))


def share(votes: Votes, seats: int, rules: Json, order: Mapping[str, int], drawn: Sequence[str] = ()) -> Shared:
    """Seats by the method of the rules; a tie settled by what the rules say of it, or by lots drawn for it."""
    found = _by_rules(votes, seats, rules, order)
    if not found.places or set(found.tied) != set(drawn):
        return found
    first = drawn[: found.places]
    return Shared({name: held + (name in first) for name, held in found.seats.items()})


def _by_rules(votes: Votes, seats: int, rules: Json, order: Mapping[str, int]) -> Shared:
    method = rules["method"]
    if "divisors" in method:
        found = by_divisors(votes, seats, method["divisors"])
    else:
        found = by_quota(votes, seats, method["quota"], method["rest"])
    if not found.places:
        return found
    if rules["tie"] == "most_votes":
        keys: Mapping[str, Any] = {name: votes[name] for name in found.tied}
    elif rules["tie"] and all(name in order for name in found.tied):
        keys = {name: -order[name] for name in found.tied}
    else:
        return found
    return with_edge(found.seats, edge(keys, found.places))


def within(
    votes: Votes, seats: int, divide: Callable[[Votes, int], Shared], caps: Votes, least: Votes, *, vacant: bool
) -> Shared:
    """Seats with no list above its candidates and none below its minimum; the rest is shared anew, or left vacant."""
    held: dict[str, int] = {}
    while True:
        rest = {name: count for name, count in votes.items() if name not in held and count}
        left = seats - sum(held.values())
        if not rest or left < 1:
            return Shared(dict.fromkeys(votes, 0) | held)
        found = divide(rest, left)
        if not vacant:
            found = _without_full(found, caps)
        over = {} if vacant else {n: caps[n] for n in rest if n in caps and found.seats[n] > caps[n]}
        under = {n: least[n] for n in rest if found.seats[n] < least.get(n, 0)}
        if not over and not under:
            whole = dict.fromkeys(votes, 0) | found.seats | held
            if vacant:
                whole = {name: min(count, caps.get(name, count)) for name, count in whole.items()}
            return Shared(whole, found.tied, found.places)
        freed = sum(found.seats[name] - cap for name, cap in over.items())
        cost = sum(minimum - found.seats[name] for name, minimum in under.items())
        held |= over if freed >= cost else under


def _without_full(found: Shared, caps: Votes) -> Shared:
    """A list that could not fill the seat takes no part in the lots."""
    room = tuple(name for name in found.tied if name not in caps or found.seats[name] < caps[name])
    if len(room) == len(found.tied):
        return found
    if len(room) > found.places:
        return Shared(found.seats, room, found.places)
    given = room if len(room) == found.places else found.tied
    return Shared({name: count + (name in given) for name, count in found.seats.items()})


def base_of(tally: Json, of: str) -> int:
    """The count of which a threshold is a share."""
    valid, lines = int(sum(tally["votes"].values())), tally["lines"]
    if of in ("valid", "valid_and_against_all"):
        if tally["unit"] == "shares" and "whole" in lines:
            return int(lines["whole"])
        return valid + (int(tally["against_all"] or 0) if of == "valid_and_against_all" else 0)
    line = {"cast": "invalid", "took_part": "took_part", "registered": "registered"}[of]
    if line not in lines:
        raise CannotRebuild(line)
    return int(lines[line]) + (valid + (tally["against_all"] or 0) if of == "cast" else 0)


def passing(tally: Json, rules: Json, options: Mapping[str, Json], won: Votes) -> dict[str, int]:
    """The lists that take part, with their votes."""
    threshold = rules["threshold"]
    if threshold is None:
        return {name: count for name, count in tally["votes"].items() if count}
    base, found = base_of(tally, threshold["of"]), {}
    for name, count in tally["votes"].items():
        is_coalition = threshold["coalition_share"] and options.get(name, {}).get("kind") == "coalition"
        needed = Fraction(threshold["coalition_share" if is_coalition else "share"]) * base
        exempt = threshold["exempt_constituencies"]
        if count and (
            count > needed
            or (count == needed and threshold["equal_passes"])
            or (exempt is not None and won.get(name, 0) >= exempt)
        ):
            found[name] = count
    return found


def list_seats(tally: Json, rules: Json, options: Mapping[str, Json], won: Votes, drawn: Sequence[str] = ()) -> Shared:
    """The list seats of a count under the logged rules; `drawn` is the order of lots. Raises CannotRebuild."""
    votes = passing(tally, rules, options, won)
    if not votes:
        raise CannotRebuild("no list passes")
    caps = {name: each["candidates"] for name, each in options.items() if each["candidates"] is not None}
    order = {name: each["registered"] for name, each in options.items() if each["registered"] is not None}
    alone = _beside_one(tally["votes"], next(iter(votes)), rules, caps, drawn) if len(votes) == 1 else None
    found = alone or _among(votes, rules, caps, order, drawn)
    if (
        rules["exhausted"] is None
        and not found.all_to_one
        and any(found.seats.get(name, 0) > cap for name, cap in caps.items())
    ):
        raise CannotRebuild("more seats than candidates")
    everyone = dict.fromkeys(tally["votes"], 0) | found.seats
    return Shared(everyone, found.tied, found.places, found.all_to_one)


def _among(votes: Votes, rules: Json, caps: Votes, order: Mapping[str, int], drawn: Sequence[str]) -> Shared:
    minimum = rules["minimum"]
    if minimum * len(votes) > rules["seats"]:
        raise CannotRebuild("minimum beyond seats")
    least = {name: min(minimum, caps.get(name, minimum)) for name in votes} if minimum else {}
    limits = caps if rules["exhausted"] else {}
    vacant = rules["exhausted"] == "vacant"

    def divide(part: Votes, left: int) -> Shared:
        return share(part, left, rules, order, drawn)

    return within(votes, rules["seats"], divide, limits, least, vacant=vacant)


def _beside_one(votes: Votes, leading: str, rules: Json, caps: Votes, drawn: Sequence[str]) -> Shared | None:
    """Seats where one list alone passed and the next one is admitted with its result reduced; None where none is."""
    rule = rules["single_list"]
    others = {name: count for name, count in votes.items() if name != leading and count}
    if rule is None or not others:
        return None
    after = edge(others, 1)
    by_lots = bool(after.places) and set(after.level) == set(drawn)
    admitted = drawn[0] if by_lots else (after.above or after.level)[0]

    def divide(part: Votes, seats: int) -> Shared:
        if len(part) == 1:
            return Shared(dict.fromkeys(part, seats))
        quotients = Fraction(part[admitted] * seats, part[leading] + part[admitted])
        given = min(seats, max(int(Fraction(rule["factor"]) * quotients), rule["minimum"]))
        return Shared({leading: seats - given, admitted: given})

    pair, seats = {leading: votes[leading], admitted: votes[admitted]}, rules["seats"]
    found = divide(pair, seats)
    if after.places and found.seats[admitted] and not by_lots:
        return Shared({leading: found.seats[leading]}, after.level, found.seats[admitted], all_to_one=True)
    limits = caps if rules["exhausted"] else {}
    return within(pair, seats, divide, limits, {}, vacant=rules["exhausted"] == "vacant")


def constituency_winner(tally: Json, rule: Json, drawn: Sequence[str] = ()) -> str | None:
    """The option that a constituency elected, by lots where they were drawn; None where a tie or a run-off is left."""
    votes = tally["votes"]
    first = edge(votes, 1)
    base = sum(votes.values()) + (tally["against_all"] or 0)
    by_majority = rule["method"] != "plurality" and any(votes.values())
    if first.places:
        return drawn[0] if set(first.level) == set(drawn) and not by_majority else None
    if not first.above or (by_majority and 2 * votes[first.above[0]] <= base):
        return None
    return first.above[0]


def constituency_lots(tally: Json, rule: Json, drawn: Sequence[str] = ()) -> Json | None:
    """The lots that a constituency waits for: who is level, for how many places, whether for the seat or a run-off."""
    votes, is_plurality = tally["votes"], rule["method"] == "plurality"
    found = edge(votes, 1)
    if not is_plurality and any(votes.values()):
        if constituency_winner(tally, rule) is not None:
            return None
        found = edge(votes, min(rule.get("run_off") or 2, len(votes)))
    if not found.places or set(found.level) == set(drawn):
        return None
    return {"tied": list(found.level), "seats": found.places, "decides": "seat" if is_plurality else "run_off"}


def compensated(entitled: Votes, won: Votes) -> tuple[dict[str, int], dict[str, int]]:
    """List seats and all seats where constituencies count against what a list is entitled to."""
    names = dict.fromkeys((*entitled, *won))
    lists = {name: max(0, entitled.get(name, 0) - won.get(name, 0)) for name in names}
    return lists, {name: lists[name] + won.get(name, 0) for name in names}


# ---------------------------------------------------------------- elections

_OF_BASES = ("invalid", "took_part", "registered")


class Sum:
    """The sum of the protocols of a contest that stand now."""

    def __init__(self) -> None:
        self.papers = self.against_all = self.with_against = 0
        self.votes: dict[str, int] = {}
        self.lines: dict[str, int] = {}

    def add(self, paper: Json, sign: int = 1) -> None:
        """Add a protocol, or take it back."""
        self.papers += sign
        for name, count in paper["votes"].items():
            self.votes[name] = self.votes.get(name, 0) + sign * count
        for name in _OF_BASES:
            if name in paper["lines"]:
                self.lines[name] = self.lines.get(name, 0) + sign * paper["lines"][name]
        if paper["against_all"] is not None:
            self.against_all += sign * paper["against_all"]
            self.with_against += sign

    def tally(self) -> Json:
        """As a count."""
        against = self.against_all if self.with_against else None
        return {"unit": "votes", "votes": self.votes, "against_all": against, "lines": self.lines}


@dataclass
class Election:
    """What stands on the record about an election while the log is read."""

    rules: Json | None = None
    ballot: Json | None = None
    sums: dict[str, Sum] = field(default_factory=dict)
    tallies: dict[str, Json] = field(default_factory=dict)
    fresh: set[str] = field(default_factory=set)
    lots: dict[str, Json] = field(default_factory=dict)
    is_retracted: bool = False
    outcome: list[tuple[str, Json]] = field(default_factory=list)
    has_result: bool = False
    corrected: dict[str, dict[str, int | None]] = field(default_factory=dict)


class Elections:
    """Follows every election through the log and rebuilds its seats at each result."""

    def __init__(self, log: Log, report: Report) -> None:
        self.log, self.report = log, report
        self.known: dict[str, Election] = {}
        self.standing: dict[str, int] = {}
        self.replaced: dict[str, int] = {}
        self.corrections = 0

    def visit(self, index: int, told: Json) -> None:
        """Take an entry in."""
        kind, subject, body = told["type"], told["subject"], told["body"]
        name = subject.partition("/")[0]
        try:
            if kind == "protocol" and body is not None:
                self._paper(index, subject, body, self._of(name))
            elif kind == "retraction":
                self._retract(subject, name)
            elif kind == "correction" and body is not None:
                self._correct(index, subject.removesuffix("/correction"), body, self._of(name))
            elif kind in ("rules", "election", "tally", "lots", "result") and body is not None:
                self._said(kind, name, body, self._of(name))
        except (KeyError, TypeError, ValueError, AttributeError, ZeroDivisionError, CannotRebuild) as error:
            self.report.fault("cannot-rebuild", election=name, why=f"{kind} {index}: {error}")

    def finish(self) -> None:
        """Tell what was found of each election, as its last result has it."""
        for name, each in self.known.items():
            if each.is_retracted:
                self.report.tell("retracted", election=name)
            elif not each.has_result:
                self.report.tell("no-result", election=name)
            for code, facts in () if each.is_retracted else each.outcome:
                self.report.tell(code, election=name, **facts)
        rebuilt = sum(each.has_result and not each.is_retracted for each in self.known.values())
        if rebuilt and not {"seats-differ", "lots-differ", "other-lots", "counted-differ", "cannot-rebuild"} & set(
            self.report.broken
        ):
            self.report.tell("as-recorded", count=rebuilt)
        wrong = {"same-approver", "corrects-nothing", "other-before", "not-corrected"}
        if self.corrections and not wrong & set(self.report.broken):
            self.report.tell("corrections", count=self.corrections)

    def _of(self, name: str) -> Election:
        if name not in self.known:
            self.known[name] = Election()
        return self.known[name]

    def _paper(self, index: int, subject: str, body: Json, election: Election) -> None:
        if body["origin"] != "official":
            return
        before = self._take_back(subject, election)
        if before is not None:
            self.replaced[subject] = before
        if body["contest"] not in election.sums:
            election.sums[body["contest"]] = Sum()
        election.sums[body["contest"]].add(body)
        self.standing[subject] = index

    def _correct(self, index: int, paper: str, body: Json, election: Election) -> None:
        """A correction: another approved it than asked, it names what it corrects and what that said, and is held."""
        self.corrections += 1
        if body["requested_by"] == body["approved_by"]:
            self.report.fault("same-approver", index=index)
        standing = self.standing.get(paper)
        newest = self.log.last[paper][1].hex() if paper in self.log.last else None
        before = self.log.entry(standing)["supersedes"] if standing is not None else newest
        if standing is None or body["supersedes"] not in (before, newest):
            self.report.fault("corrects-nothing", index=index)
        else:
            old = standing if body["supersedes"] == newest else self.replaced.get(paper)
            self._hold_before(index, old, body, election.corrected.get(paper, {}))
        election.corrected[paper] = election.corrected.get(paper, {}) | body["after"]

    def _hold_before(self, index: int, old: int | None, body: Json, corrected: dict[str, int | None]) -> None:
        """What a correction says that stood before: in the version it names, or by the correction before it.

        What was corrected before its first publication has no such version on the record.
        """
        paper = self.log.entry(old)["body"] if old is not None else None
        for name, told in body["before"].items():
            if name in corrected:
                found = corrected[name]
            elif paper is not None:
                found = _figure(paper, name)
            else:
                continue
            if _differs(told, found):
                self.report.fault("other-before", index=index, field=name, told=told, found=found)

    def _hold_corrections(self, election: Election) -> None:
        """What was corrected is what the protocols say that the result counts."""
        for subject, figures in election.corrected.items():
            paper = self.log.entry(self.standing[subject])["body"] if subject in self.standing else {}
            for name, told in figures.items():
                found = _figure(paper, name)
                if _differs(told, found):
                    self.report.fault("not-corrected", subject=subject, field=name, told=told, found=found)
        election.corrected = {}

    def _take_back(self, subject: str, election: Election) -> int | None:
        """The version of a protocol that another one replaces counts no longer; gives its entry."""
        before = self.standing.pop(subject, None)
        if before is not None:
            old = self.log.entry(before)["body"]
            election.sums[old["contest"]].add(old, -1)
        return before

    def _retract(self, subject: str, name: str) -> None:
        election = self._of(name)
        if subject in self.standing:
            self._take_back(subject, election)
            self.replaced.pop(subject, None)
        elif subject in (name, f"{name}/result", f"{name}/retraction"):
            election.is_retracted = True

    def _said(self, kind: str, name: str, body: Json, election: Election) -> None:
        if kind == "rules":
            election.rules = body
        elif kind == "election":
            election.ballot = body
        elif kind == "tally":
            election.tallies[body["contest"]] = body
            election.fresh.add(body["contest"])
        elif kind == "lots":
            election.lots[body["contest"]] = body
        else:
            election.is_retracted, election.has_result = False, True
            self._hold_corrections(election)
            counts = self._counts(election)
            election.outcome = list(rebuild(name, election, body, counts, self.report))
            election.fresh, election.lots = set(), {}

    def _counts(self, election: Election) -> dict[str, Json]:
        """The count of each contest: of its protocols, or as it was published with this result."""
        summed = {name: each.tally() for name, each in election.sums.items() if each.papers > 0}
        return summed | {name: election.tallies[name] for name in election.fresh}


def _differs(told: int | None, found: int | None) -> bool:
    """Whether a figure is another one than was told; a blank one may stand as a zero."""
    return found != told and bool(found or told is not None)


def _figure(paper: Json, name: str) -> int | None:
    """A figure of a protocol by the name of its field: a line, or `votes.` and an option."""
    option = name.removeprefix("votes.")
    if option == name:
        found = paper.get("lines", {}).get(name)
    elif option == "against_all":
        found = paper.get("against_all")
    else:
        found = paper.get("votes", {}).get(option)
    return None if found is None else int(found)


def rebuild(
    name: str, election: Election, told: Json, counts: Mapping[str, Json], report: Report
) -> Iterator[tuple[str, Json]]:
    """Rebuild the seats from rules and counts and hold them against the result; give what is to be told."""
    rules, ballot = election.rules, election.ballot
    if rules is None or ballot is None:
        raise CannotRebuild("rules and ballot")
    options = {each["id"]: each for each in ballot["options"]}
    drawn = {contest: tuple(each["order"]) for contest, each in election.lots.items()}
    counted = {
        each["id"]: _elected(counts.get(each["id"]), rules, drawn.get(each["id"], ()))
        for each in ballot["constituencies"]
    }
    won = _won(counted) or ballot["constituency_seats"]
    found = Shared({})
    if rules["lists"]:
        divide = partial(list_seats, counts["lists"], rules["lists"], options, won)
        found = _lists(name, divide, drawn.get("lists", ()), report)
    lists, total = found.seats, {n: found.seats.get(n, 0) + won.get(n, 0) for n in {**found.seats, **won}}
    if rules["lists"] and rules["compensation"] and won:
        lists, total = compensated(found.seats, won)
    winners = {each["id"]: each["winner"] or counted[each["id"]] for each in ballot["constituencies"]}
    parties = {each["id"]: counted[each["id"]] or each["party"] for each in ballot["constituencies"]}
    for what, mine in (("lists", lists), ("total", total), ("constituencies", winners)):
        _hold(name, what, mine, told["seats"][what], report)
    _hold(name, "options", parties, told["options"], report)
    lots = {"tied": list(found.tied), "seats": found.places} if found.places else None
    if lots != told["lots"]:
        report.fault("lots-differ", election=name, found=lots, told=told["lots"])
    tied = _hold_lots(name, election, told, counts, report)
    source = _source(name, election, told, len(counts), report)
    names = {each: options[each]["name"][report.language] for each in options}
    yield "rebuilt", {"source": source, "lists": _seats(lists, names), "total": _seats(total, names)}
    yield from (("drawn", {"contest": contest, "drawn": ", ".join(order)}) for contest, order in drawn.items())
    if lots:
        yield "lots", {"seats": found.places, "tied": ", ".join(found.tied)}
    yield from (("tied", {"contest": each, "tied": ", ".join(tied[each]["tied"])}) for each in tied)
    if not _won(counted) and won:
        yield "as-published", {"count": sum(won.values())}


def _hold_lots(
    name: str,
    election: Election,
    told: Json,
    counts: Mapping[str, Json],
    report: Report,
) -> dict[str, Json]:
    """The lots that constituencies still wait for, held against the result."""
    rule, found = (election.rules or {})["constituencies"], dict[str, Json]()
    for each in (election.ballot or {})["constituencies"]:
        tally = counts.get(each["id"])
        if rule is not None and tally and tally["votes"] and not each["winner"]:
            drawn = election.lots.get(each["id"], {"order": ()})["order"]
            lots = constituency_lots(tally, rule, drawn)
            found |= {each["id"]: lots} if lots else {}
    recorded = told.get("constituency_lots") or {}
    if found != recorded:
        report.fault("constituency-lots-differ", election=name, found=found, told=recorded)
    return found


def _seats(seats: Votes, names: Mapping[str, str]) -> str:
    held = sorted(((count, name) for name, count in seats.items() if count), key=lambda each: -each[0])
    return "; ".join(f"{names.get(name, name)} {count}" for count, name in held) or "–"


def _source(name: str, election: Election, told: Json, counts: int, report: Report) -> str:
    """Of what the seats were rebuilt; the protocols must be as many as the result counts."""
    papers = [each.papers for contest, each in election.sums.items() if contest not in election.fresh and each.papers]
    if papers and told["counted"] is not None and not election.fresh and sum(papers) != told["counted"]:
        report.fault("counted-differ", election=name, told=told["counted"], found=sum(papers))
    return report.words("source", papers=sum(papers), tallies=counts - len(papers))


def _lists(name: str, divide: Callable[[Sequence[str]], Shared], drawn: Sequence[str], report: Report) -> Shared:
    """The list seats; lots count only for the very tie that there is without them."""
    plain = divide(())
    if drawn and set(drawn) != set(plain.tied):
        tied = ", ".join(plain.tied) or "–"
        report.fault("other-lots", election=name, contest="lists", drawn=", ".join(drawn), tied=tied)
    return divide(drawn) if drawn else plain


def _elected(tally: Json | None, rules: Json, drawn: Sequence[str]) -> str | None:
    if tally is None or not tally["votes"] or rules["constituencies"] is None:
        return None
    return constituency_winner(tally, rules["constituencies"], drawn)


def _won(counted: Mapping[str, str | None]) -> dict[str, int]:
    """Constituencies by option, where all were counted."""
    found: dict[str, int] = {}
    for option in counted.values():
        if option is None:
            return {}
        found[option] = found.get(option, 0) + 1
    return found


def _hold(election: str, what: str, mine: Mapping[str, Any], theirs: Mapping[str, Any], report: Report) -> None:
    for name in dict.fromkeys((*mine, *theirs)):
        found, told = mine.get(name), theirs.get(name)
        if (found or 0) != (told or 0):
            report.fault("seats-differ", election=election, what=what, option=name, found=found, told=told)


# ---------------------------------------------------------------- keys that change

ROTATION = "maslikhat key rotation"


def rotation_of(text: str) -> tuple[Key, Key] | None:
    """The old and the new key of a signed change of keys; None where it is none, or one of them did not sign it."""
    note = read_note(text)
    lines = note.text.splitlines() if note else []
    if note is None or len(lines) != 4 or lines[0] != ROTATION:
        return None
    old, new = read_key(lines[2]), read_key(lines[3])
    if old is None or new is None or not (is_signed(note, old) and is_signed(note, new)):
        return None
    return (old, new) if old.name == new.name == lines[1] else None


@dataclass
class Keys:
    """The keys of a log in the order of their entries: from which entry on each signs."""

    report: Report
    since: list[tuple[int, Key]] = field(default_factory=list)

    def visit(self, index: int, told: Json) -> None:
        """Take in an entry that changes the key."""
        if told["type"] != "key":
            return
        body = told["body"] or {}
        pair = rotation_of(str(body.get("note", "")))
        if pair is None or (self.since and self.since[-1][1] != pair[0]):
            self.report.fault("rotation-wrong", index=index)
            return
        if not self.since:
            self.since.append((0, pair[0]))
        self.since.append((index + 1, pair[1]))

    def at(self, size: int, given: Key) -> Key:
        """The key that signs a checkpoint of this size."""
        fitting = [key for since, key in self.since if since <= size]
        return fitting[-1] if fitting else given


# ---------------------------------------------------------------- authors and seals


class Authors:
    """Who signed for the entries: how many the site itself, how many staff, under how many keys."""

    def __init__(self) -> None:
        self.signed: dict[str, int] = {}

    def visit(self, told: Json) -> None:
        """Count an entry."""
        self.signed[told["author"]] = self.signed.get(told["author"], 0) + 1

    def finish(self, report: Report) -> None:
        """Tell them. A role may stand behind the key of a person."""
        keys = {name.partition("/")[0] for name in self.signed} - {"site"}
        site = self.signed.get("site", 0)
        report.tell("authors", site=site, staff=sum(self.signed.values()) - site, keys=len(keys))


class Seals:
    """What was sealed, and whether what was opened later is what was sealed."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.closed: dict[str, str | None] = {}
        self.sealed = self.opened = 0

    def visit(self, index: int, told: Json) -> None:
        """Take an entry in."""
        if told["type"] == "sealed":
            self.sealed += 1
            if told["sequence"] != 1:
                self.report.fault("opened-wrong", index=index)
            self.closed[told["subject"]] = told["commitment"]
        elif told["type"] == "opened":
            self.opened += 1
            sealed = self.closed.pop(told["subject"], None)
            if sealed is None or commitment_of(told["body"]) != sealed:
                self.report.fault("opened-wrong", index=index)

    def finish(self) -> None:
        """Tell how many there are, where there are any."""
        if self.sealed and "opened-wrong" not in self.report.broken:
            self.report.tell("seals", sealed=self.sealed, opened=self.opened)


def commitment_of(body: Any) -> str | None:
    """The commitment to what an entry opens: SHA-256 of salt and canonical JSON; None where it opens nothing."""
    try:
        return sha256(bytes.fromhex(body["salt"]) + canonical(body["said"]).encode("utf-8")).hexdigest()
    except (KeyError, TypeError, ValueError):
        return None


# ---------------------------------------------------------------- the command


@dataclass(frozen=True)
class Asked:
    """What the reader asked for."""

    path: str
    key: Key | None
    older: tuple[str, ...]
    policy: Policy | None
    proofs: tuple[str, ...] = ()


def verify_log(asked: Asked, report: Report) -> None:
    """Verify a whole log. Raises Unusable."""
    read = open_log(asked.path)
    checkpoint = read_checkpoint((read("checkpoint") or b"").decode("utf-8", "replace"))
    if checkpoint is None:
        raise Unusable("no-checkpoint", path=asked.path)
    key = asked.key or read_key((read("key") or b"").decode("utf-8", "replace"))
    if key is None:
        raise Unusable("no-key")
    report.tell("key-given" if asked.key else "key-found", key=key_text(key))
    older = {path: _older(path) for path in asked.older}
    log = Log(read, checkpoint.size, report, (each.size for each in older.values()))
    keys, elections, authors, seals = Keys(report), Elections(log, report), Authors(), Seals(report)

    def visit(index: int, told: Json) -> None:
        authors.visit(told)
        keys.visit(index, told)
        seals.visit(index, told)
        elections.visit(index, told)

    is_whole = log.walk(visit)
    if is_whole and not report.broken:
        report.tell("read", count=checkpoint.size)
        report.tell("tiles", count=log.tiles)
    _check_signed(log, checkpoint, keys, key, report, is_whole=is_whole)
    for path, each in older.items():
        if each.origin != checkpoint.origin or not is_signed(each.note, keys.at(each.size, key)):
            raise Unusable("older-not-signed", path=path)
        _check_older(each, log, checkpoint, report)
    check_witnesses(checkpoint, asked.policy, report)
    authors.finish(report)
    seals.finish()
    elections.finish()


def _check_signed(log: Log, checkpoint: Checkpoint, keys: Keys, key: Key, report: Report, *, is_whole: bool) -> None:
    known = [each for _, each in keys.since] or [key]
    if key not in known:
        report.fault("key-not-of-log", key=key_text(key))
    current = keys.at(checkpoint.size, key)
    if not is_signed(checkpoint.note, current):
        report.fault("not-signed", key=key_text(current))
    root = log.tree.root()
    if is_whole and root != checkpoint.root:
        report.fault("root-wrong", found=root.hex(), signed=checkpoint.root.hex())
    elif is_whole:
        report.tell("signed", size=checkpoint.size, root=root.hex())
    if len(known) > 1:
        report.tell("rotated", count=len(known) - 1)


def _older(path: str) -> Checkpoint:
    found = read_checkpoint(_file(path).decode("utf-8", "replace"))
    if found is None:
        raise Unusable("no-checkpoint", path=path)
    return found


def _check_older(older: Checkpoint, log: Log, checkpoint: Checkpoint, report: Report) -> None:
    if older.size > checkpoint.size:
        report.fault("replayed", older=older.size, size=checkpoint.size)
        return
    root = log.roots.get(older.size)
    if root is not None and root != older.root:
        report.fault("rewritten", size=older.size)
    elif root is not None:
        report.tell("older", size=older.size)


def verify_receipt(asked: Asked, report: Report) -> None:
    """Verify a receipt. Raises Unusable."""
    try:
        told = json.loads(_file(asked.path))
        leaf, index = str(told["leaf"]).encode("utf-8"), told["index"]
        proof = [b64decode(each, validate=True) for each in told["proof"]]
        checkpoint = read_checkpoint(str(told["checkpoint"]))
        changes = [str(each) for each in told.get("rotations", ())]
    except (ValueError, TypeError, KeyError, AttributeError):
        raise Unusable("not-a-receipt", path=asked.path) from None
    if checkpoint is None or not isinstance(index, int):
        raise Unusable("not-a-receipt", path=asked.path)
    if asked.key is None:
        raise Unusable("no-key")
    report.tell("key-given", key=key_text(asked.key))
    keys = _through(changes, asked.key, report)
    if not is_signed(checkpoint.note, keys[-1]):
        report.fault("not-signed", key=key_text(keys[-1]))
    entry = _read_or_none(leaf)
    if entry is None:
        report.fault("not-canonical", index=index)
    elif fault_of(entry):
        report.fault("not-an-entry", index=index, what=fault_of(entry))
    root = root_by_proof(sha256(b"\x00" + leaf).digest(), index, checkpoint.size, proof)
    if root != checkpoint.root:
        report.fault("not-included")
    elif not report.broken:
        facts = {name: entry[name] for name in ("type", "subject", "time")}
        report.tell("receipt", index=index, size=checkpoint.size, **facts)
        report.tell("author", author=entry["author"])
    check_witnesses(checkpoint, asked.policy, report)
    for path in asked.older:
        older = _older(path)
        if older.origin != checkpoint.origin or not any(is_signed(older.note, each) for each in keys):
            raise Unusable("older-not-signed", path=path)
        _check_growth(older, checkpoint, asked.proofs, report)


def _through(changes: Iterable[str], key: Key, report: Report) -> list[Key]:
    """The key trusted and those that follow from it, by changes that each key signed."""
    keys = [key]
    for text in changes:
        pair = rotation_of(text)
        if pair is None:
            report.fault("rotation-wrong", index="?")
        elif pair[0] == keys[-1]:
            keys.append(pair[1])
    return keys


def _check_growth(older: Checkpoint, checkpoint: Checkpoint, proofs: Sequence[str], report: Report) -> None:
    """Whether one log goes through both checkpoints, whichever is the shorter. Raises Unusable without a proof."""
    first, last = sorted((older, checkpoint), key=lambda each: each.size)
    if first.size == last.size:
        roots: tuple[bytes, bytes] | None = (last.root, first.root)
    else:
        roots = _roots_between(first, last, proofs, report, held=older.size)
    if roots != (first.root, last.root):
        report.fault("rewritten", size=older.size)
    else:
        report.tell("continues", old=first.size, new=last.size)


def _roots_between(
    first: Checkpoint, last: Checkpoint, proofs: Sequence[str], report: Report, *, held: int
) -> tuple[bytes, bytes] | None:
    """The roots at both sizes by the first proof or log that reaches from one to the other."""
    for path in proofs:
        if is_log(path):
            roots = _roots_of_log(path, (first.size, last.size), report)
            if roots is not None:
                return roots
            continue
        try:
            told = json.loads(_file(path))
            proof = [b64decode(each, validate=True) for each in told["proof"]]
            sizes = (told["old"], told["new"])
        except (ValueError, TypeError, KeyError, AttributeError):
            raise Unusable("not-a-proof", path=path) from None
        if sizes == (first.size, last.size):
            return roots_by_growth(first.size, last.size, proof, first.root)
    raise Unusable("no-proof", held=held, old=first.size, new=last.size)


def _roots_of_log(path: str, sizes: tuple[int, int], report: Report) -> tuple[bytes, bytes] | None:
    """The roots that the entries of an exported log have at these sizes; None where it is shorter."""
    read = open_log(path)
    checkpoint = read_checkpoint((read("checkpoint") or b"").decode("utf-8", "replace"))
    if checkpoint is None:
        raise Unusable("no-checkpoint", path=path)
    if checkpoint.size < sizes[1]:
        return None
    log = Log(read, checkpoint.size, report, sizes)
    log.walk(lambda *_: None)
    return log.roots.get(sizes[0], b""), log.roots.get(sizes[1], b"")


def is_log(path: str) -> bool:
    """Whether an exported log lies here, and not a single file."""
    return Path(path).is_dir() or zipfile.is_zipfile(path)


def key_text(key: Key) -> str:
    """A key short enough to be read aloud: name and hash."""
    return f"{key.name}+{key.mark.hex()}"


def _key_given(text: str | None) -> Key | None:
    if text is None:
        return None
    found = read_key(text) or read_key(_file(text).decode("utf-8", "replace"))
    if found is None:
        raise Unusable("no-key")
    return found


def language_of(given: str | None, environment: Mapping[str, str]) -> str:
    """The language asked for, else that of the environment, else English."""
    told = given or environment.get("LC_ALL") or environment.get("LANG") or "en"
    return told[:2] if told[:2] in LANGUAGES else "en"


def arguments(given: Sequence[str]) -> argparse.Namespace:
    """Read the arguments; leaves with status 2 where they are wrong."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("path", help="a receipt, or a folder or ZIP with the whole log")
    parser.add_argument("--key", help="the public key of the log, or a file with it")
    parser.add_argument("--older", action="append", default=[], help="a checkpoint that you kept; may be repeated")
    parser.add_argument("--proof", action="append", default=[], help="for a receipt: what leads from --older to it")
    parser.add_argument("--policy", help="which witnesses count (TOML)")
    parser.add_argument("--lang", choices=LANGUAGES, help="the language of what is told")
    return parser.parse_args(given)


def main(given: Sequence[str] | None = None) -> int:
    """Verify what is asked for and give the exit status."""
    told = arguments(sys.argv[1:] if given is None else given)
    report = Report(language_of(told.lang, os.environ))
    try:
        policy = read_policy(told.policy) if told.policy else None
        asked = Asked(told.path, _key_given(told.key), tuple(told.older), policy, tuple(told.proof))
        is_receipt = Path(asked.path).is_file() and not is_log(asked.path)
        (verify_receipt if is_receipt else verify_log)(asked, report)
    except Unusable as error:
        report.write("✗ " + report.words(error.code, **error.facts))
        report.write(report.words("unusable"))
        return 2
    if report.unlisted:
        report.tell("more-faults", count=report.unlisted)
    report.write(report.words("broken", count=len(report.broken)) if report.broken else report.words("holds"))
    return 1 if report.broken else 0


if __name__ == "__main__":
    # Nothing here is made in circles, and a million entries are many objects to look through for some.
    gc.disable()
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    sys.exit(main())
