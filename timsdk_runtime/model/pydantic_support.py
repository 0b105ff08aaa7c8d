"""What pydantic asks of a model, in its own terms: how to validate, write and describe it, always by the wire form.

Validation takes an instance as it came, and an object by `from_dict`. A request is compared with its schema, too,
since it comes from people; what came from the service is read as tolerantly as a call reads it.
"""

from __future__ import annotations

import functools
import importlib
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Final, NamedTuple

from pydantic import TypeAdapter
from pydantic_core import core_schema as core

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.catalog import Catalog
from timsdk_runtime.model.codec import is_registered
from timsdk_runtime.model.operation import Request, Response
from timsdk_runtime.model.validation import find_deviations

_SCALARS: Final[Mapping[str, Callable[..., Any]]] = {
    "str": core.str_schema,
    "int": core.int_schema,
    "float": core.float_schema,
    "bool": core.bool_schema,
    "flag": lambda: core.literal_schema([0, 1]),
    "any": core.any_schema,
}
_LIMITS: Final = {
    "str": {"max_length": "max_length"},
    "int": {"min": "ge", "max": "le"},
    "float": {"min": "ge", "max": "le"},
    "list": {"min_items": "min_length", "max_items": "max_length"},
}
"""Limits of the catalog, by the names that pydantic gives them."""
_open: ContextVar[frozenset[str]] = ContextVar("open", default=frozenset())
"""Classes whose description is being made: inside it they are named and not described again."""


def core_schema(cls: type[Model]) -> Any:
    """Return the schema of a class for pydantic's validator, serializer and JSON Schema."""

    def validate(value: Any) -> Any:
        return _validate(cls, value)

    validate.__name__ = cls.__name__  # the title of pydantic's errors
    return core.no_info_plain_validator_function(
        validate,
        ref=f"{cls.__module__}.{cls.__qualname__}:{id(cls)}",
        metadata={"pydantic_js_functions": [functools.partial(_describe, cls)]},
        serialization=core.plain_serializer_function_ser_schema(Model.to_dict),
    )


@functools.cache
def serializer(cls: Any) -> Any:
    """Return pydantic's serializer of a class, for values without a declared type."""
    return TypeAdapter(cls).serializer


def _validate(cls: Any, value: Any) -> Any:
    if isinstance(value, cls):
        return value
    model: Any = cls.from_dict(value)
    is_request = isinstance(model, Request)
    if is_request:
        found = find_deviations(_declared(cls).catalog, cls.operation.api, "request", model.to_dict())
        refused = [str(deviation) for deviation in found if deviation.kind in ("missing", "type")]
        if refused:
            raise ValueError("; ".join(refused))
    return model


# --- JSON Schema ---


class _Declared(NamedTuple):
    """A class in the catalog of its package."""

    catalog: Catalog
    package: str
    module: str
    name: str
    schema: Mapping[str, Any]
    """Of the API or the webhook whose module defines the class; its types only, for a type that is shared."""

    def definition(self, name: str) -> Mapping[str, Any]:
        found: Mapping[str, Any] = self.schema["types"].get(name) or self.catalog.shared_types()[name]
        return found

    def model(self, name: str) -> type[Model]:
        """Return the class of a type that this class can name."""
        module = self.module if name in self.schema["types"] else f"{self.package}.types"
        found: type[Model] = getattr(importlib.import_module(module), name)
        return found

    def union(self) -> Mapping[str, Any] | None:
        """Return the tagged union that this type is a variant of."""
        declared = (*self.schema["types"].values(), *self.catalog.shared_types().values())
        return next((body for body in declared if self.name in body.get("variants", {}).values()), None)


@functools.cache
def _declared(cls: Any) -> _Declared:
    base = next(base for base in cls.__mro__ if is_registered(base))
    package = base.__module__.partition("._")[0]
    catalog: Catalog = importlib.import_module(f"{package}._catalog").catalog
    module: Any = importlib.import_module(base.__module__)
    schema: Mapping[str, Any] = {"types": {}}
    if hasattr(module, "OPERATION"):
        schema = catalog.schema(module.OPERATION.api)
    elif hasattr(module, "WEBHOOK"):
        schema = catalog.webhook_schema(module.WEBHOOK.command)
    return _Declared(catalog, package, base.__module__, base.__name__, schema)


def _describe(cls: Any, schema: Any, handler: Callable[[Any], dict[str, Any]]) -> dict[str, Any]:
    """Return the JSON Schema of the wire form of a class."""
    with _described(schema.get("ref")):
        found = handler(_object(cls, _declared(cls)))
    _drop_titles(found)
    return {"title": cls.__name__, "description": (cls.__doc__ or "").partition("\n")[0], **found}


def _drop_titles(schema: dict[str, Any]) -> None:
    """Drop the titles that pydantic makes of names: `Msgcontent` for `MsgContent`."""
    for field in schema.get("properties", {}).values():
        field.pop("title", None)
        _drop_titles(field)


@contextmanager
def _described(ref: str | None) -> Generator[None, None, None]:
    token = _open.set(_open.get() | {ref or ""})
    try:
        yield
    finally:
        _open.reset(token)


def _object(cls: Any, declared: _Declared) -> Any:
    if issubclass(cls, Request):
        return _fields(declared, declared.schema["request"])
    if issubclass(cls, Response):
        return _response(declared, declared.schema["response"], cls.operation.wrapper)
    if webhook := getattr(cls, "webhook", None):
        return _fields(declared, declared.schema["event" if issubclass(cls, webhook.event_type) else "reply"])
    content = _fields(declared, declared.definition(declared.name)["fields"])
    union = declared.union()
    if union is None:
        return content
    tags = [tag for tag, variant in union["variants"].items() if variant == declared.name]
    return _record({union["tag"]: core.literal_schema(tags), union["content"]: content})


def _response(declared: _Declared, fields: Mapping[str, Any], wrapper: str | None) -> Any:
    """Return the schema of a body: the payload beside its envelope, or in its wrapper."""
    envelope = {
        "ActionStatus": core.typed_dict_field(core.str_schema(), required=False),
        "ErrorCode": core.typed_dict_field(core.int_schema(), required=True),
        "ErrorInfo": core.typed_dict_field(core.str_schema(), required=False),
    }
    payload = _fields(declared, fields)
    inner = {wrapper: core.typed_dict_field(payload, required=False)} if wrapper else payload["fields"]
    return core.typed_dict_schema({**envelope, **inner}, extra_behavior="allow")


def _record(fields: Mapping[str, Any]) -> Any:
    return core.typed_dict_schema(
        {name: core.typed_dict_field(schema, required=True) for name, schema in fields.items()},
        extra_behavior="allow",
    )


def _fields(declared: _Declared, fields: Mapping[str, Any]) -> Any:
    entries: dict[str, Any] = {}
    for name, field in fields.items():
        required = bool(field.get("required")) and not field.get("fill")
        entries[name] = core.typed_dict_field(_field(declared, field), required=required)
    return core.typed_dict_schema(entries, extra_behavior="allow")


def _field(declared: _Declared, field: Mapping[str, Any]) -> Any:
    kind: Any = field["type"]
    if field.get("values") and isinstance(kind, str):
        return core.literal_schema(list(field["values"]))
    limits = _LIMITS.get("list" if "list" in kind and not isinstance(kind, str) else str(kind), {})
    given = {name: field[limit] for limit, name in limits.items() if field.get(limit) is not None}
    return _typed(declared, kind, **given)


def _typed(declared: _Declared, kind: Any, **limits: Any) -> Any:
    """`kind` is a type of a schema: a scalar, a name, `{"list": T}`, `{"map": T}` or `{"one_of": [...]}`."""
    if isinstance(kind, str):
        return _SCALARS[kind](**limits) if kind in _SCALARS else _named(declared, kind)
    if "list" in kind:
        return core.list_schema(_typed(declared, kind["list"]), **limits)
    if "map" in kind:
        return core.dict_schema(core.str_schema(), _typed(declared, kind["map"]))
    return core.union_schema([_SCALARS[scalar]() for scalar in kind["one_of"]])


def _named(declared: _Declared, name: str) -> Any:
    """Return the schema of a named type. The service adds values and elements, so others are allowed, too."""
    body = declared.definition(name)
    if "values" in body:
        base = core.int_schema() if isinstance(body["values"][0], int) else core.str_schema()
        return core.union_schema([core.literal_schema(list(body["values"])), base])
    if "variants" in body:
        variants = dict.fromkeys(body["variants"].values())
        return core.union_schema([*(_model(declared, variant) for variant in variants), core.dict_schema()])
    return _model(declared, name)


def _model(declared: _Declared, name: str) -> Any:
    schema = core_schema(declared.model(name))
    return core.definition_reference_schema(schema["ref"]) if schema["ref"] in _open.get() else schema
