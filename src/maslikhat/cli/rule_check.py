"""Checks every file of a folder of rules: acts, rule files, forms. One broken file does not hide the others."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from maslikhat.basics.citation import RuleRef, Status
from maslikhat.basics.errors import BadInput, Fault
from maslikhat.election.protocols.formfile import read_form
from maslikhat.law.acts import read_acts
from maslikhat.law.check import ACTS_SCHEMA, FORM_SCHEMA, check_body, check_shape
from maslikhat.law.errors import UnknownBody
from maslikhat.law.rulefile import read_body
from maslikhat.law.shelf import ACTS, body_ids, body_of, form_files, rule_files

Found = tuple[list[RuleRef], list[Fault]]


@dataclass(slots=True)
class Checked:
    """What was checked: files, every citation of a rule or relation, every fault."""

    files: int = 0
    refs: list[RuleRef] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

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
            refs, faults = check(path)
        except BadInput as error:
            refs, faults = [], list(error.faults)
        checked.refs += refs
        # A broken acts.toml is met again by each rule file of its country.
        checked.faults += [fault for fault in faults if fault not in checked.faults]
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
    return [], check_shape(path, ACTS_SCHEMA)


def _check_rules(path: Path) -> Found:
    body = read_body(path, read_acts(path.parent))
    return [rule.ref for rule in body.rules], check_body(body)


def _check_form(path: Path) -> Found:
    form = read_form(path, read_acts(path.parent))
    return [relation.ref for relation in form.relations if relation.ref], check_shape(path, FORM_SCHEMA)
