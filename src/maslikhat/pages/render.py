"""Write a page as one HTML file that holds its style, its faces and its pictures."""

import re
from html import unescape
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup, escape

from maslikhat.pages.fonts import Shown, font_faces
from maslikhat.pages.model import ReportPage
from maslikhat.pictures.looks import PATTERNS, Look, swatch
from maslikhat.pictures.style import STYLE

_FOLDER = "maslikhat.pages"
_FIGURE_WITH_ENDING = re.compile(r"\b\d+(?:-\w+)+")
_NOT_SHOWN = re.compile(r"<style.*?</style>|<[^>]*>", re.DOTALL)


def render(page: ReportPage) -> str:
    """The page as HTML. Every word is escaped; pictures are put in as they are."""
    template = _environment().get_template("report.html.j2")
    style = files(_FOLDER).joinpath("static", "page.css").read_text(encoding="utf-8")
    body = template.render(page=page, style=Markup(style + STYLE), faces=Markup("{faces}"))  # noqa: S704
    return body.replace("{faces}", font_faces(_shown(page, body)), 1)


def _shown(page: ReportPage, body: str) -> Shown:
    titles = [figure.title for section in page.sections for figure in section.figures]
    headings = [page.finding, *(section.heading for section in page.sections), *titles]
    sentences = [page.lead, *(step.sentence for section in page.sections for step in section.steps)]
    return Shown(unescape(_NOT_SHOWN.sub("", body)), " ".join(sentences), " ".join(headings))


def page_loader() -> PackageLoader:
    """The templates of sections, tables and marks, which the site uses too."""
    return PackageLoader(_FOLDER, "templates")


def equip(made: Environment) -> None:
    """Give an environment what those templates need."""
    made.globals["swatch"] = _swatch
    made.globals["patterns"] = Markup(PATTERNS)  # noqa: S704
    made.filters["drawn"] = Markup
    made.filters["unbroken"] = unbroken


def unbroken(words: str) -> Markup:
    """Words in which a figure and its ending ("62-сі", "97-1-бап") stay on one line; everything else escaped."""
    return Markup(_FIGURE_WITH_ENDING.sub(r'<span class="unbroken">\g<0></span>', str(escape(words))))  # noqa: S704


def _environment() -> Environment:
    made = Environment(
        loader=page_loader(),
        autoescape=select_autoescape(default_for_string=True, default=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    equip(made)
    return made


def _swatch(look: Look) -> Markup:
    return Markup(swatch(look))  # noqa: S704
