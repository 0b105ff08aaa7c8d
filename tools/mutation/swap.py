"""Puts a mutant's functions in the place of those that are loaded, so that nothing has to be imported again."""

from __future__ import annotations

import ast
import gc
from collections.abc import Iterator
from pathlib import Path
from types import CodeType, FunctionType
from typing import TypeAlias

Key: TypeAlias = tuple[str, int]
"""Name and first line."""


def functions_by_file() -> dict[str, list[FunctionType]]:
    """Return every function that exists, by the file of its code."""
    found: dict[str, list[FunctionType]] = {}
    for function in gc.get_objects():
        if type(function) is FunctionType:
            found.setdefault(function.__code__.co_filename, []).append(function)
    return found


def swaps(functions: list[FunctionType], tree: ast.Module, path: Path) -> list[tuple[FunctionType, CodeType]]:
    """Return the functions that a mutant changes, each with its code there; none where they cannot be swapped."""
    codes: dict[Key, CodeType | None] = {}
    for code in _inner_codes(compile(tree, str(path), "exec")):
        key = code.co_name, code.co_firstlineno
        codes[key] = None if key in codes else code  # two lambdas in a line cannot be told apart
    found: list[tuple[FunctionType, CodeType]] = []
    for function in functions:
        old = function.__code__
        code = codes.get((old.co_name, old.co_firstlineno), old)
        if code is None or code.co_freevars != old.co_freevars:
            return []
        if code != old:
            found.append((function, code))
    return found


def _inner_codes(code: CodeType) -> Iterator[CodeType]:
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            yield inner
            yield from _inner_codes(inner)
