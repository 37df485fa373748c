"""Checks every file of a folder of rules: acts, rule files, forms. One broken file does not hide the others."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from maslikhat.basics.citation import RuleRef, Status
from maslikhat.basics.errors import BadInput, Fault
from maslikhat.basics.text import Text
from maslikhat.election.protocols.formfile import read_form
from maslikhat.law.acts import read_acts
from maslikhat.law.check import ACTS_SCHEMA, FORM_SCHEMA, check_scanned, check_shape
from maslikhat.law.errors import UnknownBody
from maslikhat.law.rulefile import scan_body
from maslikhat.law.shelf import ACTS, body_ids, body_of, form_files, rule_files

# A file that cannot be read is bad input; what a file that can be read says wrongly is a finding.
UNREAD = frozenset({"broken-toml", "not-utf-8", "file-missing"})
Titles = Mapping[tuple[str, str], Text]


class Found(NamedTuple):
    """What one file gave: its citations, its faults, the titles of what has a title of its own."""

    refs: list[RuleRef]
    faults: list[Fault]
    titles: Titles


@dataclass(slots=True)
class Checked:
    """What was checked: files, every citation of a rule or relation, every fault."""

    files: int = 0
    refs: list[RuleRef] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    titles: dict[tuple[str, str], Text] = field(default_factory=dict)

    @property
    def unread(self) -> bool:
        """Whether a file could not be read at all."""
        return any(fault.code in UNREAD for fault in self.faults)

    def with_status(self, status: Status) -> list[RuleRef]:
        """The rules that were read so far and no further."""
        return [ref for ref in self.refs if ref.status is status]

    @property
    def without_article(self) -> list[RuleRef]:
        """The rules of which only the act is known."""
        return [ref for ref in self.refs if ref.cite.article is None]


def check_folder(root: Path, body: str | None = None) -> Checked:
    """Check every file of rules below `root`, or one body's with its acts. Faults are a result here.

    Raises UnknownBody.
    """
    if body is not None and body not in body_ids(root):
        raise UnknownBody(body=body, known=body_ids(root))
    checked = Checked()
    for path, check in _files(root, body):
        checked.files += 1
        try:
            found = check(path)
        except BadInput as error:
            found = Found([], list(error.faults), {})
        checked.refs += found.refs
        checked.titles |= found.titles
        # A broken acts.toml is met again by each rule file of its country.
        checked.faults += [fault for fault in found.faults if fault not in checked.faults]
    return checked


def _files(root: Path, body: str | None) -> Iterator[tuple[Path, Callable[[Path], Found]]]:
    country = body.partition(".")[0] if body else "*"
    for path in sorted(root.glob(f"{country}/{ACTS}.toml")):
        yield path, _check_acts
    for path in rule_files(root):
        if body in (None, body_of(path)):
            yield path, _check_rules
    for path in form_files(root) if body is None else ():
        yield path, _check_form


def _check_acts(path: Path) -> Found:
    read_acts(path.parent)
    return Found([], check_shape(path, ACTS_SCHEMA), {})


def _check_rules(path: Path) -> Found:
    scanned = scan_body(path, read_acts(path.parent))
    return Found([rule.ref for rule in scanned.rules], [*scanned.faults, *check_scanned(scanned)], {})


def _check_form(path: Path) -> Found:
    form = read_form(path, read_acts(path.parent))
    refs = [relation.ref for relation in form.relations if relation.ref]
    titles = {(relation.ref.body, relation.ref.name): relation.title for relation in form.relations if relation.ref}
    return Found(refs, check_shape(path, FORM_SCHEMA), titles)
