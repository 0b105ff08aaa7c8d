"""Structuring: plain data of a spec file -> values of the catalog's classes, by cattrs.

An unknown key is an error, and so is a value of the wrong kind. Nothing is converted.
"""

from __future__ import annotations

import math
import re
import types
import typing
from collections import abc
from collections.abc import Iterator
from typing import Any

import attrs
import cattrs
from cattrs.errors import ClassValidationError, ForbiddenExtraKeysError, IterableValidationError
from cattrs.gen import (
    make_dict_structure_fn,
    mapping_structure_factory,  # pyright: ignore[reportUnknownVariableType]
    override,
)

from codegen.spec import type_expr as typeexpr
from codegen.spec.catalog import Done, Effect, LastItem, Rate
from codegen.spec.load import NodePath
from codegen.spec.problem import did_you_mean
from codegen.spec.single_files import Source
from codegen.spec.type_defs import Enum, EnumValue, Struct, TypeDef, Union

_RATE = re.compile(r"(\d+(?:\.\d+)?)/(s|min|h|day)")
_SECONDS = {"s": 1, "min": 60, "h": 3600, "day": 86400}
_RENAMED = {"converge": "idempotent", "keyed": "deduplicated"}
"""Former effect -> effect."""


def structure(data: Any, cls: Any) -> Any:
    """Return `data` as a value of `cls`. Raises whatever cattrs or a hook raises: see `single_errors`."""
    return _converter.structure(data, cls)


def single_errors(error: BaseException, path: NodePath) -> Iterator[tuple[NodePath, BaseException]]:
    """Yield the single errors in the groups that cattrs raises, each with the path to its node."""
    if isinstance(error, IterableValidationError):
        indexed, others = error.group_exceptions()
        for inner, note in indexed:
            yield from single_errors(inner, (*path, note.index))
    elif isinstance(error, ClassValidationError):
        named, others = error.group_exceptions()
        for inner, attribute in named:
            name = attribute.name.rstrip("_")
            if isinstance(inner, KeyError) and inner.args == (name,):
                yield path, inner
            else:
                yield from single_errors(inner, (*path, name))
    else:
        yield path, error
        return
    for inner in others:
        yield from single_errors(inner, path)


def known_keys(error: ForbiddenExtraKeysError) -> list[str]:
    """Return the keys that were possible where an unknown one stood."""
    return [field.name.rstrip("_") for field in attrs.fields(error.cl)]


# --- hooks ---

_KINDS = {str: "text", int: "a whole number", bool: "true or false", float: "a number"}


def _strict(cls: type) -> Any:
    accepted = (int, float) if cls is float else (cls,)

    def read(value: Any, _: Any) -> Any:
        if type(value) not in accepted:
            raise ValueError(f"expected {_KINDS[cls]}, found {_describe(value)}")
        return value

    return read


def _describe(value: Any) -> str:
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    return "nothing" if value is None else repr(value)


def _is_literal(cls: Any) -> bool:
    return typing.get_origin(cls) is typing.Literal


def _literal(value: Any, cls: Any) -> Any:
    allowed = typing.get_args(cls)
    if value not in allowed or type(value) is not type(allowed[0]):
        if isinstance(value, str) and _RENAMED.get(value) in allowed:
            raise ValueError(f"`{value}` is now `{_RENAMED[value]}`")
        hint = did_you_mean(str(value), map(str, allowed))
        raise ValueError(f"expected one of {', '.join(map(str, allowed))}; found {_describe(value)}{hint}")
    return value


def _is_optional(cls: Any) -> bool:
    return typing.get_origin(cls) in (typing.Union, types.UnionType) and type(None) in typing.get_args(cls)


def _optional(value: Any, cls: Any) -> Any:
    if value is None:
        return None
    inner = [option for option in typing.get_args(cls) if option is not type(None)]
    if set(inner) == {int, float}:
        return _strict(float)(value, float)
    return _converter.structure(value, inner[0])


def _is_tuple(cls: Any) -> bool:
    return typing.get_origin(cls) is tuple


def _sequence(value: Any, cls: Any) -> Any:
    """Read a list as a tuple. Where one item is the rule, it can stand without the list."""
    item = typing.get_args(cls)[0]
    if not isinstance(value, list):
        if item not in (Source, Rate, Done, str):
            raise ValueError(f"expected a list, found {_describe(value)}")
        return (_converter.structure(value, item),)
    return tuple(_converter.structure(value, list[item]))  # type: ignore[valid-type]


def _is_mapping(cls: Any) -> bool:
    return typing.get_origin(cls) in (dict, abc.Mapping)


def _mapping(cls: Any, converter: cattrs.Converter) -> Any:
    return _for_mappings(mapping_structure_factory(cls, converter))


def _expr(value: Any, _: Any) -> Any:
    return typeexpr.parse(_strict(str)(value, str))


def _type_def(value: Any, _: Any) -> Any:
    if not isinstance(value, dict):
        raise ValueError(f"expected a type definition, found {_describe(value)}")
    kinds: dict[str, type] = {"fields": Struct, "variants": Union, "values": Enum}
    found = [cls for key, cls in kinds.items() if key in value]
    if len(found) != 1:
        raise ValueError("a type has one of `fields` (structure), `values` (enumeration), `variants` (tagged union)")
    kind: Any = found[0]
    return _converter.structure(value, kind)


def _enum_value(value: Any, _: Any) -> Any:
    return EnumValue(doc=value) if isinstance(value, str) else _classes[EnumValue](value, EnumValue)


def _effect(value: Any, _: Any) -> Any:
    return _classes[Effect]({"kind": value} if isinstance(value, str) else value, Effect)


def _rate(value: Any, _: Any) -> Any:
    match = _RATE.fullmatch(value) if isinstance(value, str) else None
    if not match:
        raise ValueError(f"expected a rate such as 200/s, 0.1/s, 12000/min or 100/day; found {_describe(value)}")
    calls = float(match[1])
    if not 0 < calls < math.inf:
        raise ValueError(f"a rate is above 0, found {value!r}")
    return Rate(calls, _SECONDS[match[2]])


def _carry(value: Any, _: Any) -> Any:
    return value if isinstance(value, str) else _converter.structure(value, LastItem)


def _scalar_of(*accepted: type) -> Any:
    def read(value: Any, _: Any) -> Any:
        if type(value) not in accepted:
            raise ValueError(f"expected {' or '.join(_KINDS[kind] for kind in accepted)}, found {_describe(value)}")
        return value

    return read


def _attrs_class(cls: Any, converter: cattrs.Converter) -> Any:
    keywords = {
        field.name: override(rename=field.name[:-1]) for field in attrs.fields(cls) if field.name.endswith("_")
    }
    return _for_mappings(make_dict_structure_fn(cls, converter, **keywords))  # type: ignore[arg-type]


def _for_mappings(hook: Any) -> Any:
    def read(value: Any, cls: Any) -> Any:
        if not isinstance(value, dict):
            raise ValueError(f"expected a mapping, found {_describe(value)}")
        return hook(value, cls)

    return read


_converter = cattrs.Converter(detailed_validation=True, forbid_extra_keys=True)
_converter.register_structure_hook_factory(attrs.has, _attrs_class)
_converter.register_structure_hook_factory(_is_mapping, _mapping)
for _cls in (str, int, float, bool):
    _converter.register_structure_hook(_cls, _strict(_cls))
_converter.register_structure_hook_func(_is_literal, _literal)
_converter.register_structure_hook_func(_is_tuple, _sequence)
_converter.register_structure_hook_func(_is_optional, _optional)
_converter.register_structure_hook_func(lambda cls: cls == typeexpr.TypeExpr, _expr)
_converter.register_structure_hook_func(lambda cls: cls == TypeDef, _type_def)
_converter.register_structure_hook_func(lambda cls: cls == str | int, _scalar_of(str, int))
_converter.register_structure_hook_func(lambda cls: cls == str | LastItem, _carry)
_converter.register_structure_hook(Rate, _rate)
_classes = {cls: _attrs_class(cls, _converter) for cls in (EnumValue, Effect)}
_converter.register_structure_hook(EnumValue, _enum_value)
_converter.register_structure_hook(Effect, _effect)
