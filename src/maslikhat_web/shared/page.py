"""A page of the site as plain values: heading, card, sections, the way back, and what lies beside it."""

from dataclasses import dataclass, field

from maslikhat.pages.model import CardLine, Section


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead somewhere; the page one is on has `here`."""

    words: str
    address: str = ""
    here: bool = False


@dataclass(frozen=True, slots=True)
class SitePage:
    """What the one template of public pages shows. Empty parts are left out.

    `how` is the address of the page that tells how the figures were computed.
    """

    finding: str
    lead: str = ""
    crumbs: tuple[Link, ...] = ()
    tabs: tuple[Link, ...] = ()
    card: tuple[CardLine, ...] = ()
    sections: tuple[Section, ...] = ()
    links: tuple[Link, ...] = field(default=())
    title: str = ""
    how: str = ""
