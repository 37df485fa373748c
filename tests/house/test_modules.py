"""How code reads here, held by counting. The linter can be silenced by a comment on a line; these cannot."""

import ast
from collections.abc import Iterator
from typing import Protocol

LONGEST_MODULE = 300
LONGEST_FUNCTION = 40
# Whoever verifies the record takes one file, reads it, and compares it by its hash: being one file is its point.
ONE_FILE_ON_PURPOSE = {"verify/maslikhat_verify.py"}


class Module(Protocol):
    """What these tests need of a source file."""

    @property
    def name(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def tree(self) -> ast.Module: ...
    def functions(self) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]: ...


def test_there_are_modules_to_look_at(modules: tuple[Module, ...]) -> None:
    rooms = {module.name.split("/")[0] for module in modules}
    assert rooms >= {"src", "tests", "verify"}


def test_no_module_is_longer_than_300_lines(modules: tuple[Module, ...]) -> None:
    lengths = {module.name: len(module.text.splitlines()) for module in modules}
    assert {name for name, lines in lengths.items() if lines > LONGEST_MODULE} == ONE_FILE_ON_PURPOSE


def test_no_function_is_longer_than_40_lines(modules: tuple[Module, ...]) -> None:
    too_long = {
        f"{module.name}:{function.lineno} {function.name}": _lines(function)
        for module in modules
        for function in module.functions()
        if _lines(function) > LONGEST_FUNCTION
    }
    assert too_long == {}


def test_every_module_says_what_it_is(modules: tuple[Module, ...]) -> None:
    # An empty __init__.py of a folder of tests is no module that anybody reads.
    silent = [module.name for module in modules if module.text.strip() and not ast.get_docstring(module.tree)]
    assert silent == []


def test_no_default_is_mutable(modules: tuple[Module, ...]) -> None:
    found = [
        f"{module.name}:{default.lineno}"
        for module in modules
        for function in module.functions()
        for default in (*function.args.defaults, *function.args.kw_defaults)
        if isinstance(default, ast.List | ast.Dict | ast.Set | ast.ListComp | ast.DictComp | ast.SetComp)
    ]
    assert found == []


def test_no_function_imports(modules: tuple[Module, ...]) -> None:
    found = {
        f"{module.name}:{node.lineno}"
        for module in modules
        for function in module.functions()
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    }
    assert found == set()


def _lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1
