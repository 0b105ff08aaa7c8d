"""The text about an attribute that a model lacks. Loaded after a failure only."""

from __future__ import annotations

from typing import Any

from timsdk_runtime.missing import did_you_mean
from timsdk_runtime.model.json_values import is_object


def missing_field(model: Any, name: str) -> AttributeError:
    """Return the exception for an attribute that a model lacks: which one was meant, or where the value is."""
    text = f"{model.__class__.__name__!r} object has no attribute {name!r}"
    if name.startswith("_"):  # libraries try such names on every object
        return AttributeError(text)
    slots: list[Any] = [base.__dict__.get("__slots__", ()) for base in model.__class__.__mro__]
    attributes = {attribute: wire for names in slots if is_object(names) for attribute, wire in names.items()}
    if any(name in names for names in slots):
        return AttributeError(f"{text}: it was never set")
    by_wire_name = {wire: attribute for attribute, wire in attributes.items()}
    if name in by_wire_name:
        return AttributeError(f"{text}; it is called {by_wire_name[name]!r} here")
    if name in (getattr(model, "extra_fields", None) or {}):
        return AttributeError(f"{text}; it is in extra_fields: .extra_fields[{name!r}]")
    known = [each for each in dir(model.__class__) if not each.startswith("_")]
    return AttributeError(text + did_you_mean(name, known))
