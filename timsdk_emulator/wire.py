"""What an API declares of its responses: blanks for what is missing, and records cut to the declared fields."""

from __future__ import annotations

import copy
import functools
from collections.abc import Mapping
from typing import Any

from timsdk import catalog

from timsdk_runtime.model.catalog import Catalog
from timsdk_runtime.model.envelope import SUCCESS
from timsdk_runtime.model.json_values import is_list, is_object

_BLANKS: Mapping[str, Any] = {"str": "", "int": 0, "float": 0.0, "bool": False, "flag": 0, "any": {}}


def success(api: str, payload: Mapping[str, Any], catalog: Catalog = catalog) -> dict[str, Any]:
    """Return a successful response: the declared fields of a payload, and a blank for each required one it lacks.

    Fields that the API does not declare stay in the state of the emulator.
    """
    fields, types = declared(api, "response", catalog)
    wire = _object(fields, types, payload)
    wrapper = catalog[api].wrapper
    return {**SUCCESS, wrapper: wire} if wrapper and wire else {**SUCCESS, **wire}


def declared_part(api: str, body: Mapping[str, Any]) -> dict[str, Any]:
    """Return a request body without fields that the API does not declare, which nobody has checked."""
    fields, types = declared(api, "request")
    return _object(fields, types, body, fill=False)


def declared(api: str, side: str, apis: Catalog = catalog) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
    """Return the fields of the request or the response of an API, and the types they refer to."""
    return _of_builtin(api, side) if apis is catalog else _declared(api, side, apis)


@functools.cache
def _of_builtin(api: str, side: str) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
    return _declared(api, side, catalog)


def _declared(api: str, side: str, apis: Catalog) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
    schema = apis.schema(api)
    return schema[side], {**apis.shared_types(), **schema["types"]}


def _object(
    fields: Mapping[str, Any], types: Mapping[str, Any], given: Mapping[str, Any], *, fill: bool = True
) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    for name, field in fields.items():
        value = given.get(name)
        if value is not None:
            wire[name] = _fit(field["type"], types, value, fill=fill)
        elif fill and field.get("required"):
            wire[name] = _blank(field["type"], types)
    return wire


def _fit(declared: Any, types: Mapping[str, Any], value: Any, *, fill: bool) -> Any:
    """Return a copy of a value, cut to the fields of its type."""
    if isinstance(declared, str):
        fields = types[declared].get("fields") if declared in types else None
        if fields and is_object(value):
            return _object(fields, types, value, fill=fill)
    elif "list" in declared and is_list(value):
        return [_fit(declared["list"], types, item, fill=fill) for item in value]
    return copy.deepcopy(value) if is_object(value) or is_list(value) else value


def _blank(declared: Any, types: Mapping[str, Any]) -> Any:
    if not isinstance(declared, str):
        return [] if "list" in declared else _BLANKS[declared["one_of"][0]] if "one_of" in declared else {}
    if declared in _BLANKS:
        return copy.copy(_BLANKS[declared])
    definition = types[declared]
    if "fields" in definition:
        return _object(definition["fields"], types, {})
    return next(iter(definition["values"])) if "values" in definition else {}
