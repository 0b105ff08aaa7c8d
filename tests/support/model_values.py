"""A value of every generated model: from the examples of the catalog, and with every field filled in."""

from __future__ import annotations

import functools
import sys
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import timsdk
from timsdk import Model, catalog

from timsdk_runtime.model.codec import _decoders
from timsdk_runtime.model.envelope import SUCCESS
from timsdk_runtime.model.operation import Request, Response

UNKNOWN = {"NewIn2030": {"a": [1, None, {"b": "c"}]}}
"""A field that no schema declares, and what it holds."""
UNLISTED = {str: "Unlisted", int: 4711}
"""Values that no enumeration lists."""
DEPTH = 3
"""Levels of structures that a filled value holds: some types contain themselves."""


class Case(NamedTuple):
    """A model class and the JSON object of one value."""

    cls: Any
    wire: dict[str, Any]
    source: str

    def __repr__(self) -> str:
        return f"{self.cls.__module__}.{self.cls.__name__} ({self.source})"


@functools.cache
def model_classes() -> dict[str, list[Any]]:
    """Return every generated class by family. What several APIs share is in `types`."""
    timsdk.preload()
    found: dict[str, list[Any]] = {}
    for cls in sorted(_decoders, key=lambda cls: (cls.__module__, cls.__name__)):
        if cls.__module__.startswith("timsdk."):
            api = api_of(cls)
            other = "webhooks" if webhook_of(cls) else "types"
            found.setdefault(catalog.method(api).partition(".")[0] if api else other, []).append(cls)
    return found


def families() -> list[str]:
    """Return the families, without importing a model."""
    return sorted({catalog.method(api).partition(".")[0] for api in catalog} | {"types", "webhooks"})


def api_of(cls: Any) -> str | None:
    """Return the API in whose module a class is defined."""
    _, _, api = cls.__module__.partition("._apis.")
    return api.replace(".", "/") or None


def webhook_of(cls: Any) -> str | None:
    """Return the command of the webhook in whose module a class is defined."""
    if "._webhooks." not in cls.__module__:
        return None
    command: str = sys.modules[cls.__module__].WEBHOOK.command
    return command


@functools.cache
def cases(family: str) -> list[Case]:
    """Return the values of a family: a filled one of every class, and every example."""
    return [case for cls in model_classes()[family] for case in _cases(cls)]


def _cases(cls: Any) -> Iterator[Case]:
    api, command = api_of(cls), webhook_of(cls)
    schema = catalog.schema(api) if api else {"types": {}, "examples": []}
    schema = catalog.webhook_schema(command) if command else schema
    types = {**catalog.shared_types(), **schema["types"]}
    if issubclass(cls, Request | Response):
        side = "request" if issubclass(cls, Request) else "response"
        filled = _object(types, schema[side], DEPTH)
        yield Case(cls, _wrapped(cls, filled) if side == "response" else filled, "filled")
        for index, example in enumerate(schema["examples"]):
            if example.get(side) is not None and example[side].get("ErrorCode", 0) == 0:
                yield Case(cls, _made(schema[side], example[side]), f"example {index + 1}")
    elif hasattr(cls, "webhook"):
        side = "event" if cls.webhook.event_type is cls else "reply"
        envelope = SUCCESS if side == "reply" else {}
        yield Case(cls, {**envelope, **_object(types, schema[side], DEPTH)}, "filled")
        for index, example in enumerate(schema["examples"]):
            if example.get(side) is not None:
                yield Case(cls, example[side], f"example {index + 1}")
    else:
        yield Case(cls, _named(types, cls.__name__, DEPTH), "filled")


def _wrapped(cls: Any, payload: dict[str, Any]) -> dict[str, Any]:
    wrapper = cls.operation.wrapper
    return {**SUCCESS, "RequestId": "r-1", **({wrapper: payload} if wrapper else payload)}


def _made(fields: Mapping[str, Any], example: dict[str, Any]) -> dict[str, Any]:
    """Return an example with the numbers that a request would draw at random."""
    return {**{name: 7 for name, field in fields.items() if field.get("fill")}, **example}


def _object(types: Mapping[str, Any], fields: Mapping[str, Any], depth: int) -> dict[str, Any]:
    wire = {name: _value(types, field, f"{name} {depth}", depth) for name, field in fields.items()}
    return {**wire, **UNKNOWN}


def _value(types: Mapping[str, Any], field: Mapping[str, Any], seed: str, depth: int) -> Any:
    values = field.get("values")
    return values[0] if values and isinstance(field["type"], str) else _typed(types, field["type"], seed, depth)


def _typed(types: Mapping[str, Any], kind: Any, seed: str, depth: int) -> Any:
    if isinstance(kind, str):
        number = sum(map(ord, seed))
        scalars = {"str": f"text of {seed}: é", "int": number, "float": number + 0.5, "bool": number % 2 == 0,
                   "flag": number % 2, "any": {"of": [seed, None, True]}}  # fmt: skip
        return scalars[kind] if kind in scalars else _named(types, kind, depth)
    if "one_of" in kind:
        return _typed(types, kind["one_of"][len(seed) % len(kind["one_of"])], seed, depth)
    if "map" in kind:
        return {f"key {index}": _typed(types, kind["map"], f"{seed} {index}", depth) for index in range(2)}
    body = types.get(kind["list"]) if isinstance(kind["list"], str) else None
    if body and "variants" in body:
        return _elements(types, body, depth)
    if body and "values" in body:
        return [*body["values"], UNLISTED[type(body["values"][0])]]
    return (
        [] if body and depth <= 0 else [_typed(types, kind["list"], f"{seed} {index}", depth) for index in range(2)]
    )


def _named(types: Mapping[str, Any], name: str, depth: int) -> Any:
    body = types[name]
    if "values" in body:
        listed = body["values"]
        return listed[0] if depth % 2 else UNLISTED[type(listed[0])]
    if "variants" in body:
        return _elements(types, body, depth)[0]
    content = _object(types, body["fields"], depth - 1)
    union = _union_of(types, name)
    if union is None:
        return content
    tag = next(tag for tag, variant in union["variants"].items() if variant == name)
    return {union["tag"]: tag, union["content"]: content, **UNKNOWN}


def _elements(types: Mapping[str, Any], union: Mapping[str, Any], depth: int) -> list[Any]:
    """Return an element of each kind, and one of a kind that is not known."""
    unknown = {union["tag"]: "TIMHologramElem", union["content"]: {"Text": "hi"}}
    if depth <= 0:
        return [unknown]
    return [*(_named(types, variant, depth) for variant in dict.fromkeys(union["variants"].values())), unknown]


def _union_of(types: Mapping[str, Any], name: str) -> Mapping[str, Any] | None:
    return next((body for body in types.values() if name in body.get("variants", {}).values()), None)


def models() -> Iterator[type[Model]]:
    """Yield every generated class."""
    for found in model_classes().values():
        yield from found
