"""What an assistant reads and writes: descriptions with every type, checked bodies, responses without secrets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from timsdk import catalog

from timsdk_cli.index import Entry, Method, entry_of, type_of
from timsdk_cli.parameters import by_wire_names, skeleton
from timsdk_runtime.model.json_values import is_list, is_object
from timsdk_runtime.model.validation import find_deviations

_SHOWN: Final = 10
"""Deviations that a text lists."""
_SCALARS: Final = frozenset({"str", "int", "float", "bool", "flag", "any"})
_LEFT_OUT: Final = ("codes", "types", "sources", "destructive", "reads", "items", "paged")
_HIDDEN: Final = "***"


def describe_method(method: Method) -> dict[str, Any]:
    """Return all that is needed to write the body of a call: parameters, the types they name, limits, an example."""
    entry = entry_of(method)
    schema = catalog.schema(method.api)
    examples = (example.get("request") for example in schema["examples"])
    return {
        **{key: value for key, value in entry.items() if key not in _LEFT_OUT},
        "parameters": _with_limits(entry.get("parameters", {}), schema["request"]),
        "types": types_within(entry),
        "example": next((example for example in examples if example is not None), skeleton(entry)),
        "response": {name: field["type"] for name, field in schema["response"].items()},
        "codes": sorted(map(int, entry.get("codes", {}))),
    }


def types_within(entry: Entry) -> dict[str, Any]:
    """Return the types that parameters name, and those that these name."""
    found: dict[str, Any] = {}
    waiting = [name for field in entry.get("parameters", {}).values() for name in _named(field["type"])]
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        found[name] = body = type_of(entry, name)
        waiting += [each for field in body.get("fields", {}).values() for each in _named(field["type"])]
        waiting += body.get("variants", {}).values()
    return found


def checked_body(method: Method, given: Mapping[str, Any]) -> dict[str, Any]:
    """Return a body by wire names.

    Raises:
        ValueError: It differs from what the catalog says. The text lists where, and what is expected.
    """
    entry = entry_of(method)
    body = by_wire_names(entry, given)
    filled = {name for name, field in entry.get("parameters", {}).items() if not field.get("required")}
    found = [
        each
        for each in find_deviations(catalog, method.api, "request", body)
        if not (each.kind == "missing" and each.path in filled)  # the SDK fills it in
    ]
    if found:
        more = [f"and {len(found) - _SHOWN} more"] if len(found) > _SHOWN else []
        listed = "; ".join([*map(str, found[:_SHOWN]), *more])
        raise ValueError(f"the body does not fit {method.api}: {listed}. describe_api has its fields and types.")
    return body


def without_secrets(api: str, body: Mapping[str, Any]) -> dict[str, Any]:
    """Return a response in which fields that the catalog calls secret are hidden."""
    schema = catalog.schema(api)
    types = {**catalog.shared_types(), **schema["types"]}
    wrapper = catalog[api].wrapper
    fields: Mapping[str, Any] = schema["response"]
    if wrapper and is_object(inner := body.get(wrapper)):
        return {**body, wrapper: _hidden(fields, types, inner)}
    return _hidden(fields, types, body)


def _hidden(fields: Mapping[str, Any], types: Mapping[str, Any], value: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _field(fields.get(name), types, item) for name, item in value.items()}


def _field(field: Mapping[str, Any] | None, types: Mapping[str, Any], value: Any) -> Any:
    if field is None:
        return value
    return _HIDDEN if field.get("secret") and value else _typed(field["type"], types, value)


def _typed(declared: Any, types: Mapping[str, Any], value: Any) -> Any:
    if isinstance(declared, str):
        fields: Mapping[str, Any] | None = types.get(declared, {}).get("fields")
        return _hidden(fields, types, value) if fields and is_object(value) else value
    if "list" in declared and is_list(value):
        return [_typed(declared["list"], types, item) for item in value]
    return value


def _with_limits(fields: Mapping[str, Entry], schema: Mapping[str, Any]) -> dict[str, Any]:
    """Return parameters with their limits, by wire names."""
    return {
        wire: {**field, **{k: v for k, v in schema[wire].items() if k not in field}} for wire, field in fields.items()
    }


def _named(declared: Any) -> Iterator[str]:
    if isinstance(declared, str):
        if declared not in _SCALARS:
            yield declared
        return
    for key in ("list", "map"):
        if key in declared:
            yield from _named(declared[key])
