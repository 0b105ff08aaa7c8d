"""Compares JSON values of the spec with declared types: examples, defaults and closed lists."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from codegen.spec.load import NodePath, is_list, is_mapping
from codegen.spec.problem import did_you_mean
from codegen.spec.type_defs import Enum, Field, Struct, TypeDef, Union
from codegen.spec.type_expr import ListOf, MapOf, Named, OneOf, Scalar, TypeExpr

Lookup: TypeAlias = Callable[[str], TypeDef | None]
Mismatch: TypeAlias = tuple[NodePath, str]

_SCALARS: Mapping[str, tuple[type, ...]] = {
    "str": (str,),
    "int": (int,),
    "float": (int, float),
    "bool": (bool,),
}


def check_value(value: Any, expr: TypeExpr, lookup: Lookup) -> Iterator[Mismatch]:
    """Yield every way in which `value` does not fit `expr`, with the path to it."""
    match expr:
        case Scalar("any"):
            yield from _json(value)
        case Scalar("flag"):
            if type(value) is not int or value not in (0, 1):
                yield (), f"expected 0 or 1 (flag), found {value!r}"
        case Scalar(name):
            if type(value) not in _SCALARS[name]:
                yield (), f"expected {name}, found {value!r}"
        case OneOf(options):
            if not any(type(value) in _SCALARS[option.name] for option in options):
                yield (), f"expected {expr}, found {value!r}"
        case ListOf(item):
            if is_list(value):
                yield from _each(enumerate(value), item, lookup)
            else:
                yield (), f"expected a list, found {value!r}"
        case MapOf(item):
            if is_mapping(value):
                yield from _keys(value)
                yield from _each(value.items(), item, lookup)
            else:
                yield (), f"expected an object, found {value!r}"
        case Named(name):
            yield from _named(value, lookup(name), lookup)


def check_body(
    body: Any, fields: Mapping[str, Field], lookup: Lookup, *, complete: bool = True
) -> Iterator[Mismatch]:
    """Yield every way in which an object does not fit `fields`. With `complete`, required fields must be there."""
    if not is_mapping(body):
        yield (), f"expected an object, found {body!r}"
        return
    for name, value in body.items():
        if name not in fields:
            yield (name,), f"unknown field {name!r}{did_you_mean(str(name), fields)}"
            continue
        for path, message in check_value(value, fields[name].type, lookup):
            yield (name, *path), message
        for path, message in _unlisted(value, fields[name]):
            yield (name, *path), message
    if complete:
        for name, field in fields.items():
            if field.required and not field.fill and name not in body:
                yield (), f"required field {name!r} is missing"


def check_range(value: Any, field: Field) -> Iterator[Mismatch]:
    """Yield every way in which a value of the right type is outside what `field` takes."""
    yield from _unlisted(value, field)
    if not isinstance(value, int | float):
        return
    if field.min is not None and value < field.min:
        yield (), f"{value!r} is below min {field.min}"
    if field.max is not None and value > field.max:
        yield (), f"{value!r} is above max {field.max}"


def _unlisted(value: Any, field: Field) -> Iterator[Mismatch]:
    """Yield values that a closed list does not name. For a list field, each item is compared."""
    if not field.values:
        return
    items: Iterable[tuple[NodePath, Any]] = [((), value)]
    if isinstance(field.type, ListOf) and is_list(value):
        items = (((index,), item) for index, item in enumerate(value))
    for path, item in items:
        if item not in field.values:
            yield path, f"{item!r} is not among the values {list(field.values)!r}"


def _json(value: Any) -> Iterator[Mismatch]:
    """Yield keys that no JSON object has, at any depth."""
    if is_mapping(value):
        yield from _keys(value)
    for key, inner in value.items() if is_mapping(value) else enumerate(value) if is_list(value) else ():
        for path, message in _json(inner):
            yield (key, *path), message


def _keys(value: Mapping[Any, Any]) -> Iterator[Mismatch]:
    for key in value:
        if not isinstance(key, str):
            yield (key,), f"a key of an object is text, found {key!r}"


def _each(items: Iterable[tuple[Any, Any]], expr: TypeExpr, lookup: Lookup) -> Iterator[Mismatch]:
    for key, value in items:
        for path, message in check_value(value, expr, lookup):
            yield (key, *path), message


def _named(value: Any, body: TypeDef | None, lookup: Lookup) -> Iterator[Mismatch]:
    match body:
        case Struct():
            yield from check_body(value, body.fields, lookup)
        case Enum() if body.bits or body.open:
            kind = int if body.numeric else str
            if type(value) is not kind:
                yield (), f"expected {kind.__name__}, found {value!r}"
        case Enum():
            if type(value) not in (str, int) or value not in body.values:
                yield (), f"{value!r} is not among the values {list(body.values)!r}"
        case Union():
            yield from _tagged(value, body, lookup)
        case None:
            return


def _tagged(value: Any, union: Union, lookup: Lookup) -> Iterator[Mismatch]:
    if not is_mapping(value):
        yield (), f"expected an object with {union.tag!r}, found {value!r}"
        return
    tag = value.get(union.tag)
    if not isinstance(tag, str) or tag not in union.variants:
        yield (union.tag,), f"unknown {union.tag} {tag!r}{did_you_mean(str(tag), union.variants)}"
        return
    for name in value.keys() - {union.tag, union.content}:
        yield (name,), f"unknown field {name!r} beside {union.tag!r} and {union.content!r}"
    for path, message in _named(value.get(union.content), lookup(union.variants[tag]), lookup):
        yield (union.content, *path), message
