"""JSON Schemas of the spec files, derived from the catalog's classes, for editors that complete and underline."""

from __future__ import annotations

import json
import types
import typing
from collections import abc
from typing import Any

import attrs

from codegen.spec.catalog import ApiBody, Effect, Rate
from codegen.spec.single_files import Codes, Regions, Services
from codegen.spec.type_defs import Enum, EnumValue, Struct, TypeDef, Union
from codegen.spec.type_expr import TypeExpr
from codegen.spec.webhooks import WebhookBody

_DRAFT = "https://json-schema.org/draft/2020-12/schema"
_ROOTS: dict[str, Any] = {
    "api": ApiBody,
    "webhook": WebhookBody,
    "types": dict[str, TypeDef],
    "services": Services,
    "errors": Codes,
    "regions": Regions,
}
_SCALARS = {str: "string", int: "integer", float: "number", bool: "boolean", type(None): "null"}
_ALONE = (Rate, str)


def files() -> dict[str, str]:
    """Return one schema for each kind of spec file."""
    return {f"schema/{name}.schema.json": _schema(name, root) for name, root in _ROOTS.items()}


def _schema(name: str, root: Any) -> str:
    definitions: dict[str, Any] = {}
    body = _shape(root, definitions)
    document = {
        "$schema": _DRAFT,
        "title": f"timsdk spec: {name}",
        **body,
        "$defs": dict(sorted(definitions.items())),
    }
    return json.dumps(document, indent=2) + "\n"


def _shape(cls: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of a class as `spec/structuring.py` reads it."""
    origin, arguments = typing.get_origin(cls), typing.get_args(cls)
    if cls is Any:
        return {}
    if cls == TypeExpr:
        return {"type": "string", "examples": ["str", "flag", "list[str]", "map[any]", "int|str"]}
    if cls == TypeDef:
        return {"oneOf": [_shape(kind, definitions) for kind in (Struct, Enum, Union)]}
    if cls is Rate:
        return {"type": "string", "pattern": r"^\d+(\.\d+)?/(s|min|h|day)$"}
    if cls in _SCALARS:
        return {"type": _SCALARS[cls]}
    if origin is typing.Literal:
        return {"enum": list(arguments)}
    if origin in (typing.Union, types.UnionType):
        return {"anyOf": [_shape(option, definitions) for option in arguments]}
    if origin is tuple:
        item = _shape(arguments[0], definitions)
        many = {"type": "array", "items": item}
        return {"anyOf": [item, many]} if arguments[0] in _ALONE or attrs.has(arguments[0]) else many
    if origin in (dict, abc.Mapping):
        return {"type": "object", "additionalProperties": _shape(arguments[1], definitions)}
    return _reference(cls, definitions)


def _reference(cls: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    if cls.__name__ not in definitions:
        definitions[cls.__name__] = {}  # stands in while the class refers to itself
        attrs.resolve_types(cls)
        fields = attrs.fields(cls)
        definitions[cls.__name__] = {
            "type": "object",
            "additionalProperties": False,
            "properties": {field.name.rstrip("_"): _shape(field.type, definitions) for field in fields},
            "required": [field.name.rstrip("_") for field in fields if field.default is attrs.NOTHING],
        }
    reference = {"$ref": f"#/$defs/{cls.__name__}"}
    if cls is EnumValue:
        return {"anyOf": [{"type": "string"}, reference]}
    if cls is Effect:
        return {"anyOf": [{"enum": ["read", "idempotent", "once"]}, reference]}
    return reference
