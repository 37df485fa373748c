"""The environment of the site's templates: sentences, addresses, numbers, and the macros of pages."""

from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.contrib.messages import get_messages
from django.core.exceptions import ValidationError
from django.forms import BoundField, Form
from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import Resolver404, resolve, reverse
from django.utils.timezone import localdate
from django.utils.translation import get_language
from jinja2 import ChoiceLoader, Environment, StrictUndefined

from maslikhat import __version__
from maslikhat.basics.text import LANGUAGES, Language
from maslikhat.pages.render import equip, page_loader
from maslikhat.wording.catalogue import words
from maslikhat_web.shared.places import private_part_of

AUTONYMS = {"kk": "Қазақша", "ru": "Русский", "en": "English"}


def environment(**options: Any) -> Environment:
    """What Django hands its template engine. An unknown name in a template is an error, never an empty place."""
    loader = options.pop("loader")
    made = Environment(  # noqa: S701 - Django asks for autoescape among the options
        **{**options, "undefined": StrictUndefined},
        loader=ChoiceLoader([loader, page_loader()]),
        trim_blocks=True,
        lstrip_blocks=True,
    )
    equip(made)
    made.globals.update(say=say, url=address, static=static, switch=switch, version=__version__, language=language_now)
    made.globals.update(
        faults_of=faults_of,
        faults_of_all=faults_of_all,
        told=told,
        leads=is_page,
        as_data=as_data,
        most_taken=most_taken,
        today=localdate,
        outside=outside,
    )
    made.filters["is_private"] = private_part_of
    return made


def language_now() -> Language:
    """The language of the page that is being made; Kazakh where none is chosen."""
    found = get_language()
    return next((each for each in LANGUAGES if each == found), "kk")


def say(message: str, /, **facts: object) -> str:
    """A sentence in the language of the page."""
    return words(language_now()).say(message, **facts)


def most_taken() -> str:
    """The largest file that is taken, as it is read: in megabytes where there is a whole one, else in kilobytes."""
    most = settings.UPLOAD_MOST_BYTES
    whole, unit = (most // 2**20, "mb") if most >= 2**20 else (most // 2**10, "kb")
    return say("web-size", most=whole, unit=unit)


def address(name: str, /, *parts: object) -> str:
    """The address of a named page."""
    return reverse(name, args=parts)


def outside(request: HttpRequest) -> str:
    """The whole address of a page, as readers find it; never by the host that a stranger may name."""
    return f"{settings.PUBLIC_ADDRESS}{request.get_full_path()}"


def faults_of(field: BoundField) -> list[str]:
    """What is wrong with a field of a form, in the language of the page."""
    return [_fault(field.name, error) for error in field.form.errors.as_data().get(field.name, ())]


def faults_of_all(form: Form) -> list[str]:
    """What is wrong with a form as a whole, in the language of the page."""
    return [_fault("", error) for error in form.errors.as_data().get("__all__", ())]


def _fault(field: str, error: ValidationError) -> str:
    """Forms of others name their faults by codes; their own words know no Kazakh. Unequal passwords have no code."""
    code = error.code or ("unequal" if field == "password2" else "invalid")
    message = f"accounts-error-{code.replace('_', '-')}"
    known = message if words(language_now()).has(message) else "accounts-error-invalid"
    return say(known, **(error.params or {}))


def told(request: HttpRequest) -> list[str]:
    """What is to be told to who asks, once."""
    return [str(each) for each in get_messages(request)]


def switch(path: str, query: str) -> list[tuple[str, str, str]]:
    """The same page in each language: its code, its own name, the address with the query kept."""
    current = language_now()
    rest = path.removeprefix(f"/{current}/") if is_page(path) else ""
    kept = f"?{query}" if query else ""
    return [(each, AUTONYMS[each], f"/{each}/{rest}{kept}") for each in LANGUAGES]


def as_data(request: HttpRequest) -> str:
    """The address of a page as data, its query kept."""
    kept = [(key, value) for key, values in request.GET.lists() for value in values if key != "format"]
    return f"{request.path}?{urlencode([*kept, ('format', 'json')])}"


def is_page(path: str) -> bool:
    """Whether an address leads somewhere."""
    try:
        resolve(path)
    except Resolver404:
        return False
    return True
