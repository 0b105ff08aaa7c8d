"""The rules for type definitions and for fields, wherever they stand."""

from __future__ import annotations

from codegen import naming
from codegen.lint.conformance import check_range, check_value
from codegen.lint.context import Fields, LintContext, item_type
from codegen.spec import type_expr as typeexpr
from codegen.spec.catalog import Catalog, SharedType
from codegen.spec.load import NodePath
from codegen.spec.problem import Problem
from codegen.spec.type_defs import Enum, Field, Struct, TypeDef, Union, attribute_of
from codegen.spec.type_expr import ListOf, MapOf, Scalar, TypeExpr

_LIMITS = {
    "min_items": "a list",
    "max_items": "a list",
    "max_bytes": "str",
    "max_length": "str",
    "min": "a number",
    "max": "a number",
}


def lint_shared(catalog: Catalog, shared: SharedType) -> list[Problem]:
    """Return what is wrong with one type of `spec/types/`."""
    rules = LintContext(catalog, shared)
    check(rules, (shared.name,), shared.name, shared.body)
    return rules.problems


def check(rules: LintContext, path: NodePath, name: str, body: TypeDef) -> None:
    """Check one type definition."""
    if fault := naming.class_fault(name):
        rules.report(path, fault, key=True)
    rules.text((*path, "doc"), body.doc, near=body.fields if isinstance(body, Struct) else None)
    match body:
        case Struct():
            if not body.fields:
                rules.report((*path, "fields"), "a structure without fields: use `any` or `map[any]`")
            check_fields(rules, (*path, "fields"), body.fields)
        case Enum():
            _enum(rules, (*path, "values"), body)
        case Union():
            for key, wire in (("tag", body.tag), ("content", body.content)):
                if fault := naming.wire_fault(wire):
                    rules.report((*path, key), fault)
            _union(rules, (*path, "variants"), body)


def check_fields(rules: LintContext, path: NodePath, fields: Fields) -> None:
    """Check the fields of a body or of a structure."""
    attributes: dict[str, str] = {}
    for name, field in fields.items():
        here = (*path, name)
        attribute = attribute_of(name, field)
        if fault := naming.wire_fault(name):
            rules.report(here, fault, key=True)
        elif fault := naming.attribute_fault(attribute):
            rules.report(here, f"{fault}: give {name!r} another name with `python:`", key=True)
        if attribute in attributes:
            rules.report(here, f"{name!r} and {attributes[attribute]!r} are both {attribute!r} in Python", key=True)
        attributes[attribute] = name
        _field(rules, here, field, fields)


def _enum(rules: LintContext, path: NodePath, body: Enum) -> None:
    if not body.values:
        rules.report(path, "an enumeration without values: use `str` or `int`")
    if len({type(value) for value in body.values}) > 1:
        rules.report(path, "an enumeration has either text or whole numbers as values")
    if body.bits and not body.numeric:
        rules.report(path, "`bits` is for whole numbers")
    members: dict[str, str | int] = {}
    for value, entry in body.values.items():
        rules.text((*path, value), entry.doc)
        if entry.name is None and isinstance(value, int):
            rules.report((*path, value), f"the number {value} needs a name: {{name: ..., doc: ...}}")
            continue
        member = entry.name or naming.constant(str(value))
        if fault := naming.constant_fault(member):
            rules.report((*path, value), f"{fault}: give it a `name`", key=True)
        if member in members:
            rules.report((*path, value), f"{member!r} is also the name of {members[member]!r}", key=True)
        members[member] = value


def _union(rules: LintContext, path: NodePath, body: Union) -> None:
    if not body.variants:
        rules.report(path, "a union without variants: use `any` or `map[any]`")
    for tag, name in body.variants.items():
        rules.type_name((*path, tag), name)
        if isinstance(rules.lookup(name), Enum | Union):
            rules.report((*path, tag), f"{name!r} is no structure")


def _field(rules: LintContext, path: NodePath, field: Field, near: Fields) -> None:
    rules.text((*path, "doc"), field.doc, near=near)
    if field.deprecated is not None:
        rules.text((*path, "deprecated"), field.deprecated, near=near)
    for name in typeexpr.names(field.type):
        rules.type_name((*path, "type"), name)
    _limits(rules, path, field)
    _values(rules, path, field)


def _limits(rules: LintContext, path: NodePath, field: Field) -> None:
    for limit, what in _LIMITS.items():
        if (value := getattr(field, limit)) is None:
            continue
        if not _fits(what, field.type):
            rules.report((*path, limit), f"{limit} is for {what}, not for {field.type}", key=True)
        if limit not in ("min", "max") and value < 1:
            rules.report((*path, limit), f"{limit} is at least 1, found {value}")
    if field.min is not None and field.max is not None and field.min > field.max:
        rules.report((*path, "min"), f"min {field.min} is above max {field.max}")
    if field.min_items is not None and field.max_items is not None and field.min_items > field.max_items:
        rules.report((*path, "min_items"), f"min_items {field.min_items} is above max_items {field.max_items}")
    if field.fill and field.type != Scalar("int"):
        rules.report((*path, "fill"), f"fill is for int, not for {field.type}")


def _fits(what: str, expr: TypeExpr) -> bool:
    """Return whether a limit for `what` can be one for values of a type."""
    match what:
        case "a list":
            return isinstance(expr, ListOf | MapOf)
        case "str":
            return (expr.item if isinstance(expr, ListOf | MapOf) else expr) == Scalar("str")
        case _:
            return expr in (Scalar("int"), Scalar("float"))


def _values(rules: LintContext, path: NodePath, field: Field) -> None:
    """Check what the server assumes, and what it takes."""
    if field.default is not None:
        unfit = list(check_value(field.default, field.type, rules.lookup))
        for where, message in unfit or check_range(field.default, field):
            rules.report((*path, "default", *where), message)
    for index, value in enumerate(field.values):
        here = (*path, "values", index)
        for where, message in check_value(value, item_type(field.type), rules.lookup):
            rules.report((*here, *where), message)
        if value in field.values[:index]:
            rules.report(here, f"{value!r} stands here a second time")
