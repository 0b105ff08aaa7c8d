"""A cattrs converter that knows models, for attrs classes of a user's own that hold models."""

from __future__ import annotations

import enum
import types
from typing import Any, Final, Union, get_args, get_origin

import cattrs

from timsdk_runtime.model.base import Element, Model
from timsdk_runtime.model.wire_form import from_dict, to_dict

_SCALARS: Final = frozenset({str, int, float, bool, type(None)})


def converter(own: cattrs.Converter | None = None) -> cattrs.Converter:
    """Return a `cattrs.Converter` that structures and unstructures models by their wire form.

    Register your own hooks on it, or structure classes of your own that hold models.

    Args:
        own: A converter of yours, to which the models are added. A new one when omitted.
    """
    result = cattrs.Converter() if own is None else own
    result.register_structure_hook_func(_is_model, _structure)
    result.register_structure_hook_func(_is_union_of_elements, _structure_element)
    result.register_structure_hook_func(_is_open_enum, _structure_open_enum)
    result.register_unstructure_hook_func(_is_model, to_dict)
    return result


def _is_model(cls: Any) -> bool:
    return isinstance(cls, type) and issubclass(cls, Model)


def _structure(wire: Any, cls: type[Model]) -> Model:
    return wire if isinstance(wire, cls) else from_dict(cls, wire)


def _members(cls: Any) -> tuple[Any, ...]:
    """Return the types in a union; nothing for any other type."""
    return get_args(cls) if get_origin(cls) in (Union, types.UnionType) else ()


def _is_union_of_elements(cls: Any) -> bool:
    return any(isinstance(member, type) and issubclass(member, Element) for member in _members(cls))


def _structure_element(wire: Any, cls: Any) -> Any:
    """Return the element whose tag `wire` has. One whose tag is unknown stays the JSON object it was."""
    for member in _members(cls):
        if _is_model(member):
            try:
                return _structure(wire, member)
            except ValueError:
                continue
    return wire


def _is_open_enum(cls: Any) -> bool:
    """Return whether a type is an enumeration beside the scalars of its values: `GroupType | str`."""
    members = _members(cls)
    named = [member for member in members if isinstance(member, type) and issubclass(member, enum.Enum)]
    return bool(named) and _SCALARS.issuperset(member for member in members if member not in named)


def _structure_open_enum(value: Any, cls: Any) -> Any:
    """Return a value of an enumeration unchanged, listed or not: the service adds values at any time."""
    if not isinstance(value, _members(cls)):
        raise ValueError(f"expected {cls}, found {type(value).__name__}")
    return value


converter.__module__ = "timsdk"  # tracebacks and pickles name it as callers import it
