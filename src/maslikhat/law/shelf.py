"""The shelf of rule files: which bodies are coded, and what was in force for one of them on a day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from maslikhat.law.acts import read_acts
from maslikhat.law.errors import BeforeCodedLaw, NotCoded, UnknownBody, UnknownLevel
from maslikhat.law.rulefile import Body, Rule, read_body

# The shelf stands beside src/ in a checkout, and inside the package where it was installed from a wheel.
_HERE = Path(__file__).resolve()
RULES = next(
    (shelf for shelf in (_HERE.parents[3] / "rules", _HERE.parents[1] / "rules") if shelf.is_dir()), Path("rules")
)
ACTS, FORM = "acts", "protocol"
SEATS = "seats"


@dataclass(frozen=True, slots=True)
class InForce:
    """The rules of one body, and one level of it, as they stood on one day."""

    body: Body
    level: str | None
    day: date
    rules: dict[str, Rule]

    def __getitem__(self, name: str) -> Rule:
        """Give the rule of that name. Raises NotCoded if none was in force."""
        try:
            return self.rules[name]
        except KeyError:
            raise NotCoded(rule=name, body=self.body.id, day=self.day.isoformat()) from None

    def get(self, name: str) -> Rule | None:
        """Give the rule of that name, or None where none is coded for that day."""
        return self.rules.get(name)


@dataclass(frozen=True, slots=True)
class Held:
    """An entry with its last day: its own, or the day before the next entry; None where it still holds."""

    rule: Rule
    until: date | None


def rule_files(root: Path = RULES) -> Iterator[Path]:
    """All rule files of bodies below `root`, by country and name."""
    for path in sorted(root.glob("*/*.toml")):
        if path.stem not in (ACTS, FORM):
            yield path


def form_files(root: Path = RULES) -> Iterator[Path]:
    """All forms of polling-station papers below `root`, by country; `election.protocols` reads them."""
    yield from sorted(root.glob(f"*/{FORM}.toml"))


def body_of(path: Path) -> str:
    """The id of the body that a rule file codes, as its path has it: "kz.mazhilis" for kz/mazhilis.toml."""
    return f"{path.parent.name}.{path.stem}"


def body_ids(root: Path = RULES) -> tuple[str, ...]:
    """The ids of all bodies that are coded."""
    return tuple(body_of(path) for path in rule_files(root))


def elected_bodies(root: Path = RULES) -> tuple[Body, ...]:
    """The bodies whose rules fill seats; a file of requirements alone, as of candidates, is none. Raises BadInput."""
    bodies = (open_body(each, root) for each in body_ids(root))
    return tuple(body for body in bodies if any(rule.name == SEATS for rule in body.rules))


def open_body(body_id: str, root: Path = RULES) -> Body:
    """Read the body with this id ("kz.mazhilis" stands in kz/mazhilis.toml). Raises UnknownBody, BadInput."""
    paths = {body_of(path): path for path in rule_files(root)}
    if body_id not in paths:
        raise UnknownBody(body=body_id, known=tuple(paths))
    path = paths[body_id]
    return read_body(path, read_acts(path.parent))


def in_force(body: Body, day: date, level: str | None = None) -> InForce:
    """Tell the rules of `body` in force on `day`. Raises BeforeCodedLaw, UnknownLevel."""
    _require_level(body, level)
    if day < body.coded_from:
        raise BeforeCodedLaw(body=body.id, day=day.isoformat(), coded_from=body.coded_from.isoformat())
    rules: dict[str, Rule] = {}
    for rule in sorted(body.rules, key=lambda rule: rule.valid_from):
        if rule.valid_from <= day and rule.applies_to(level):
            rules[rule.name] = rule
    return InForce(body, level, day, {name: rule for name, rule in rules.items() if rule.holds_on(day)})


def history(body: Body, level: str | None = None) -> tuple[Held, ...]:
    """Give every entry for this level in the order of the file, each with its last day. Raises UnknownLevel."""
    _require_level(body, level)
    rules = [rule for rule in body.rules if rule.applies_to(level)]
    return tuple(Held(rule, _last_day(rule, rules)) for rule in rules)


def _require_level(body: Body, level: str | None) -> None:
    """A body coded by levels must be asked about one of them, a body without levels about none."""
    if (level not in body.levels) if body.levels else (level is not None):
        raise UnknownLevel(body=body.id, level=level or "", known=body.levels)


def _last_day(rule: Rule, rules: list[Rule]) -> date | None:
    later = [next_rule.valid_from for next_rule in rules if _follows(next_rule, rule)]
    ends = [rule.valid_until] if rule.valid_until else []
    return min([*ends, *(first - timedelta(days=1) for first in later)], default=None)


def _follows(later: Rule, rule: Rule) -> bool:
    return later.name == rule.name and later.valid_from > rule.valid_from
