"""Every error code and every kind of step in the source has its sentence, and is raised with the facts that it needs.

The source is read, not run: a code that a room adds without a sentence fails here.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import pytest
from fluent.runtime.resolver import VariableReference

from maslikhat.basics.text import LANGUAGES, Language
from maslikhat.wording.catalogue import LOCALES, Wording, words
from maslikhat.wording.steps import message_of

SOURCE = Path(LOCALES).parents[1]
MADE_BY = {"Fault": "code", "Step": "kind", "Proof": "kind", "Bar": "kind"}
MESSAGES = {
    "Step": message_of,
    "Proof": "check-proof-{}".format,
    "Bar": "check-bar-{}".format,
    "Fault": "fault-{}".format,
}
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass
class Found:
    """Codes, and message ids of steps, proofs and bars, with the facts given at each place.

    The facts are None where they are not written out there.
    """

    codes: dict[str, list[tuple[str, set[str] | None]]] = field(default_factory=dict)
    kinds: dict[str, list[tuple[str, set[str] | None]]] = field(default_factory=dict)


def _strings(node: ast.expr | None, function: Function | None) -> list[str]:
    """The texts that an expression can be: a constant, both arms of a condition, a name assigned in the function."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        return _strings(node.body, function) + _strings(node.orelse, function)
    if isinstance(node, ast.Name) and function:
        return [
            text
            for given in ast.walk(function)
            if isinstance(given, ast.Assign)
            and any(isinstance(t, ast.Name) and t.id == node.id for t in given.targets)
            and not (isinstance(given.value, ast.Name) and given.value.id == node.id)
            for text in _strings(given.value, None)
        ]
    return []


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")


def _argument(call: ast.Call, position: int, name: str) -> ast.expr | None:
    if position < len(call.args):
        return call.args[position]
    return next((keyword.value for keyword in call.keywords if keyword.arg == name), None)


def _facts_of(node: ast.expr | None, function: Function | None) -> set[str] | None:
    """The names of facts written out as a mapping, there or in an assignment of the function; None if they are not."""
    if node is None:
        return set()
    if isinstance(node, ast.Name) and function:
        given = [
            _facts_of(line.value, None)
            for line in ast.walk(function)
            if isinstance(line, ast.Assign | ast.AnnAssign)
            and isinstance(target := line.targets[0] if isinstance(line, ast.Assign) else line.target, ast.Name)
            and target.id == node.id
        ]
        return given[0] if len(given) == 1 else None
    if isinstance(node, ast.Dict) and all(isinstance(key, ast.Constant) for key in node.keys):
        return {str(key.value) for key in node.keys if isinstance(key, ast.Constant)}
    return None


def _calls(tree: ast.AST) -> Iterator[tuple[ast.Call, Function | None]]:
    """Every call with the innermost function around it."""

    def walk(node: ast.AST, function: Function | None) -> Iterator[tuple[ast.Call, Function | None]]:
        for child in ast.iter_child_nodes(node):
            inner = child if isinstance(child, Function) else function
            if isinstance(child, ast.Call):
                yield child, function
            yield from walk(child, inner)

    return walk(tree, None)


def _passed_on(trees: dict[str, ast.Module]) -> dict[str, tuple[str, int, str]]:
    """Functions that hand a parameter on as a code or a kind: name to (Fault or Step, its position, its name)."""
    found = {}
    for tree in trees.values():
        methods = {id(f) for c in ast.walk(tree) if isinstance(c, ast.ClassDef) for f in c.body}
        for call, function in _calls(tree):
            if _name(call) in MADE_BY and function:
                first = _argument(call, 0, MADE_BY[_name(call)])
                names = [argument.arg for argument in function.args.posonlyargs + function.args.args]
                if isinstance(first, ast.Name) and first.id in names:
                    position = names.index(first.id) - (id(function) in methods)
                    found[function.name] = (_name(call), position, first.id)
    return found


def _codes_of_classes(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        for line in node.body if isinstance(node, ast.ClassDef) else ():
            target = line.targets[0] if isinstance(line, ast.Assign) else getattr(line, "target", None)
            value = getattr(line, "value", None)
            if isinstance(target, ast.Name) and target.id == "code" and isinstance(value, ast.Constant):
                yield node.name, str(value.value)  # type: ignore[attr-defined]


@cache
def found() -> Found:
    trees = {str(path.relative_to(SOURCE)): ast.parse(path.read_text("utf-8")) for path in SOURCE.rglob("*.py")}
    result, passed_on = Found(), _passed_on(trees)
    classes = {name: code for tree in trees.values() for name, code in _codes_of_classes(tree)}
    for code in classes.values():
        result.codes.setdefault(code, [])
    for file, tree in trees.items():
        for call, function in _calls(tree):
            name, place = _name(call), f"{file}:{call.lineno}"
            if name in MADE_BY:
                facts = _facts_of(_argument(call, 1, "facts"), function)
                texts, made = _strings(_argument(call, 0, MADE_BY[name]), function), name
            elif name in passed_on:
                made, position, parameter = passed_on[name]
                texts, facts = _strings(_argument(call, position, parameter), function), None
            elif name in classes and not any(keyword.arg is None for keyword in call.keywords):
                texts, made = [classes[name]], "Fault"
                facts = {str(keyword.arg) for keyword in call.keywords} - {"place"}
            else:
                continue
            table = result.codes if made == "Fault" else result.kinds
            for text in texts:
                key = text if made == "Fault" else MESSAGES[made](text)
                table.setdefault(key, []).append((place, facts))
    return result


def _needs(wording: Wording, message: str) -> set[str]:
    """The facts that a message refers to, in any of its branches."""
    names: set[str] = set()
    pending: list[object] = [wording._pattern(message)]
    while pending:
        node = pending.pop()
        if isinstance(node, VariableReference):
            names.add(node.id.name)
        if isinstance(node, list):
            pending.extend(node)
        elif hasattr(node, "__dict__"):
            pending.extend(vars(node).values())
    return names


def test_the_source_is_read_as_it_should_be() -> None:
    assert {"not-a-share", "negative-count", "unknown-contest"} <= found().codes.keys()
    assert {"check-proof-options-sum", "check-bar-too-young"} <= found().kinds.keys()
    assert {"value"} in [facts for _, facts in found().codes["not-a-share"]]
    assert {"list", "quota_kind", "runner_part"} <= _needs(words("en"), "why-remainder-seat")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_error_code_has_a_sentence_and_a_remedy(language: Language) -> None:
    has = words(language).has
    lacking = {
        code: [place for place, _ in places]
        for code, places in found().codes.items()
        if not (has(f"fault-{code}") and has(f"fault-{code}.remedy"))
    }
    assert not lacking


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_step_proof_and_bar_has_a_sentence(language: Language) -> None:
    lacking = {
        message: [place for place, _ in places]
        for message, places in found().kinds.items()
        if not words(language).has(message)
    }
    assert not lacking


def _holes(table: dict[str, list[tuple[str, set[str] | None]]], message: str, kind: str) -> list[str]:
    wording = words("en")
    needed: set[str] = set()
    for part in (message, f"{message}.remedy"):
        needed |= _needs(wording, part) if wording.has(part) else set()
    return [
        f"{place}: {kind} lacks {needed - facts}"
        for place, facts in table[kind]
        if facts is not None and needed - facts
    ]


def test_every_error_is_raised_with_the_facts_its_sentence_needs() -> None:
    codes = found().codes
    assert not [hole for code in codes for hole in _holes(codes, f"fault-{code}", code)]


def test_every_step_proof_and_bar_is_made_with_the_facts_its_sentence_needs() -> None:
    kinds = found().kinds
    assert not [hole for kind in kinds for hole in _holes(kinds, kind, kind)]
