"""The mutants of a module: copies of its syntax tree with one change each."""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable, Iterator
from typing import NamedTuple, TypeAlias

Change: TypeAlias = tuple[str, Callable[[ast.AST], ast.AST]]
Place: TypeAlias = tuple[tuple[int, int], bool]

_COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip
_OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.Pow: ast.Mult,
}  # fmt: skip


def changes(node: ast.AST) -> Iterator[Change]:
    """Yield every change to a node: its description, and a function that makes it in a copy of the node."""
    if isinstance(node, ast.Compare):
        for index, operator in enumerate(node.ops):
            other = _COMPARISONS[type(operator)]
            yield f"{type(operator).__name__} -> {other.__name__}", _setter("ops", index, other())
    elif isinstance(node, ast.BoolOp):
        other_bool = ast.Or if isinstance(node.op, ast.And) else ast.And
        yield f"{type(node.op).__name__} -> {other_bool.__name__}", _setter("op", None, other_bool())
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield "not x -> x", lambda it: it.operand  # type: ignore[attr-defined]
    elif isinstance(node, ast.BinOp | ast.AugAssign) and type(node.op) in _OPERATORS:
        operator_class = _OPERATORS[type(node.op)]
        yield f"{type(node.op).__name__} -> {operator_class.__name__}", _setter("op", None, operator_class())
    elif isinstance(node, ast.Constant):
        yield from _constants(node)
    elif isinstance(node, ast.Return) and node.value is not None and not _is_none(node.value):
        yield "return None", _setter("value", None, ast.Constant(None))
    elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
        yield "call removed", lambda _: ast.Pass()
    elif isinstance(node, ast.Assign) and all(isinstance(it, ast.Attribute | ast.Subscript) for it in node.targets):
        yield "assignment removed", lambda _: ast.Pass()
    elif isinstance(node, ast.IfExp):
        yield "branches swapped", lambda it: ast.IfExp(it.test, it.orelse, it.body)  # type: ignore[attr-defined]


def _constants(node: ast.Constant) -> Iterator[Change]:
    value = node.value
    if isinstance(value, bool):
        yield f"{value} -> {not value}", lambda _: ast.Constant(not value)
    elif isinstance(value, int | float):
        yield f"{value} -> {value + 1}", lambda _: ast.Constant(value + 1)
    elif isinstance(value, str) and value:
        yield f"{value!r} -> another text", lambda _: ast.Constant(f"XX{value}")


def _setter(name: str, index: int | None, value: ast.AST) -> Callable[[ast.AST], ast.AST]:
    def change(node: ast.AST) -> ast.AST:
        if index is None:
            setattr(node, name, value)
        else:
            getattr(node, name)[index] = value
        return node

    return change


def _is_none(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def mutable_nodes(tree: ast.Module) -> list[int]:
    """Return the positions, in `ast.walk` order, of the nodes that run. No annotations, docstrings or log texts."""
    skipped: set[int] = set()
    for node in ast.walk(tree):
        parts: list[ast.AST | None] = []
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            parts = [node.returns, *(a.annotation for a in [*node.args.args, *node.args.kwonlyargs])]
            parts += node.decorator_list
        elif isinstance(node, ast.ClassDef):
            parts = [*node.decorator_list]
            if any(getattr(base, "attr", "") == "Enum" for base in node.bases):
                parts += node.body
        elif isinstance(node, ast.AnnAssign):
            parts = [node if getattr(node.annotation, "id", "") == "TypeAlias" else node.annotation]
        elif isinstance(node, ast.JoinedStr):
            parts = [value for value in node.values if isinstance(value, ast.Constant)]
            parts += [value.format_spec for value in node.values if isinstance(value, ast.FormattedValue)]
        elif (
            (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))
            or (isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in ("__slots__", "__hash__"))
            or (isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("TypeVar", "ParamSpec", "cast"))
        ):
            parts = [node]
        elif isinstance(node, ast.Call) and getattr(node.func, "attr", "") in ("info", "warning", "debug"):
            parts = list(node.args)
        elif isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
            parts = [it for it in node.exc.args if isinstance(it, ast.Constant)]
        for part in parts:
            if part is not None:
                skipped.update(id(inner) for inner in ast.walk(part))
    return [number for number, node in enumerate(ast.walk(tree)) if id(node) not in skipped]


class Mutant(NamedTuple):
    """A module with one change."""

    module: str
    number: int
    """Position among the mutants of the module."""
    line: int
    description: str
    lines: tuple[int, int]
    """First and last line of the changed statement; of a compound one, without its blocks."""
    in_function: bool
    """Whether the change is in the body of a function, and not in what runs at import."""
    tree: ast.Module


def mutants(module: str, tree: ast.Module) -> Iterator[Mutant]:
    """Yield every mutant of a module."""
    nodes = list(ast.walk(tree))
    places = dict(_places(tree, (1, 1), in_function=False))
    number = 0
    for position in mutable_nodes(tree):
        node = nodes[position]
        for index, (description, _) in enumerate(changes(node)):
            mutant = copy.deepcopy(tree)
            target = list(ast.walk(mutant))[position]
            changed = list(changes(target))[index][1](target)
            if changed is not target:
                _replace(mutant, target, changed)
            ast.fix_missing_locations(mutant)
            yield Mutant(module, number, getattr(node, "lineno", 0), description, *places[id(node)], mutant)
            number += 1


def _places(node: ast.AST, lines: tuple[int, int], *, in_function: bool) -> Iterator[tuple[int, Place]]:
    """Yield the ID of every node with the lines of its statement and whether a function's body holds it."""
    if isinstance(node, ast.stmt):
        blocks = [getattr(node, name)[0].lineno for name in ("body", "cases") if getattr(node, name, None)]
        lines = node.lineno, max(node.lineno, min(blocks, default=(node.end_lineno or node.lineno) + 1) - 1)
    yield id(node), (lines, in_function)
    for name, value in ast.iter_fields(node):
        inside = in_function or (name == "body" and isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
        for inner in value if isinstance(value, list) else [value]:
            if isinstance(inner, ast.AST):
                own = (inner.pattern.lineno, inner.body[0].lineno - 1) if isinstance(inner, ast.match_case) else lines
                yield from _places(inner, own, in_function=inside)


def _replace(tree: ast.AST, old: ast.AST, new: ast.AST) -> None:
    ast.copy_location(new, old)
    for parent in ast.walk(tree):
        for name, value in ast.iter_fields(parent):
            if value is old:
                setattr(parent, name, new)
            elif isinstance(value, list):
                setattr(parent, name, [new if item is old else item for item in value])
