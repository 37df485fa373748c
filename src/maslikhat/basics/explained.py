"""A result and the steps that led to it.

Steps are data: a kind, exact quantities, the rule they rest on. `wording` puts them into words, `pictures` draws them.
The steps are made only when somebody asks, so a result that nobody questions costs nothing more.
"""

from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import cached_property
from types import MappingProxyType
from typing import Generic, NamedTuple, TypeVar

from maslikhat.basics.citation import RuleRef

T = TypeVar("T")
NO_FACTS: "Mapping[str, Fact]" = MappingProxyType({})
Fact = int | str | bool | Fraction | None | tuple[str, ...] | tuple[int, ...]


class Step(NamedTuple):
    """One step of a computation: `kind` names its sentence, `facts` are exact, `rule` is what it rests on."""

    kind: str
    facts: Mapping[str, Fact] = NO_FACTS
    rule: RuleRef | None = None


Narrator = Callable[[], tuple[Step, ...]]


def nothing_to_tell() -> tuple[Step, ...]:
    """The narrator of a result that needs no explanation."""
    return ()


class Explained(Generic[T]):
    """A value with the steps that led to it; the steps are computed on first use and kept."""

    def __init__(self, value: T, narrate: Narrator = nothing_to_tell) -> None:
        self.value = value
        self._narrate = narrate

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """The steps, in the order in which they were taken."""
        return self._narrate()
