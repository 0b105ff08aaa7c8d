"""The types of the catalog as JSON Schema 2020-12, which OpenAPI 3.1 uses unchanged.

A response may carry what nobody listed. Its schemas therefore let in other values of an enumeration, and no schema
refuses a field that it does not name.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any, TypeAlias

import attrs

from codegen.resolve.docstrings import UNITS
from codegen.spec.catalog import Api, Catalog, TypeOwner
from codegen.spec.prose import in_wire_names
from codegen.spec.type_defs import Enum, Field, Struct, TypeDef, Union, uses
from codegen.spec.type_expr import ListOf, MapOf, Named, OneOf, Scalar, TypeExpr, names

Schema: TypeAlias = dict[str, Any]

_SCALARS: Mapping[str, Schema] = {
    "str": {"type": "string"},
    "int": {"type": "integer", "format": "int64"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "flag": {"type": "integer", "enum": [0, 1]},
    "any": {},
}
_NUMBERS = {"min": "minimum", "max": "maximum"}
_LISTS = {"min_items": "minItems", "max_items": "maxItems"}
_MAPS = {"min_items": "minProperties", "max_items": "maxProperties"}
U32_MAX = 2**32 - 1


@attrs.frozen
class TypeSchemas:
    """Makes the schemas of one catalog. References lead below `root`."""

    catalog: Catalog
    root: str

    # --- bodies and definitions ---

    def fields(self, owner: TypeOwner, fields: Mapping[str, Field], *, tolerant: bool) -> Schema:
        """Return the schema of an object. A `tolerant` one takes values that its enumerations do not list."""
        schema: Schema = {"type": "object"}
        if fields:
            schema["properties"] = {name: self._field(owner, field, tolerant) for name, field in fields.items()}
        required = [name for name, field in fields.items() if field.required]
        if required:
            schema["required"] = required
        return schema

    def definition(self, owner: TypeOwner, name: str, *, tolerant: bool) -> Schema:
        """Return the schema of a type that `owner` sees under this name."""
        body = self.catalog.type_of(owner, name)
        match body:
            case Struct():
                return {"description": _prose(body.doc), **self.fields(owner, body.fields, tolerant=tolerant)}
            case Enum():
                return _enum(body)
            case Union():
                return {"description": _prose(body.doc), "oneOf": [*self._variants(body)]}
            case None:
                raise LookupError(name)  # lint refuses unknown types

    def reference(self, name: str) -> Schema:
        return {"$ref": f"{self.root}{name}"}

    # --- fields ---

    def _field(self, owner: TypeOwner, field: Field, tolerant: bool) -> Schema:
        schema = self._expr(owner, field.type, tolerant)
        if field.values:
            listed = schema["items"] if isinstance(field.type, ListOf) else schema
            listed["x-known-values" if tolerant else "enum"] = list(field.values)
        schema["description"] = _describe(field)
        schema.update(_limits(field))
        if field.default is not None:
            schema["default"] = field.default
        if field.secret and field.type == Scalar("str"):
            schema["format"] = "password"
        if field.deprecated:
            schema["deprecated"] = True
        return schema

    def _expr(self, owner: TypeOwner, expr: TypeExpr, tolerant: bool) -> Schema:
        match expr:
            case Scalar(name):
                return dict(_SCALARS[name])
            case OneOf(options):
                return {"type": [_SCALARS[option.name]["type"] for option in options]}
            case ListOf(item):
                return {"type": "array", "items": self._expr(owner, item, tolerant)}
            case MapOf(item):
                return {"type": "object", "additionalProperties": self._expr(owner, item, tolerant)}
            case Named(name):
                body = self.catalog.type_of(owner, name)
                if tolerant and isinstance(body, Enum) and not _is_open(body):
                    return {"anyOf": [self.reference(name), {"type": _kind(body)}]}
                return self.reference(name)

    def _variants(self, union: Union) -> Iterable[Schema]:
        """Yield a branch for each tag, and one for all others."""
        for tag, content in union.variants.items():
            yield {
                "title": tag,
                "type": "object",
                "properties": {union.tag: {"const": tag}, union.content: self.reference(content)},
                "required": [union.tag, union.content],
            }
        yield {
            "title": "Other",
            "type": "object",
            "properties": {union.tag: {"type": "string", "not": {"enum": list(union.variants)}}},
            "required": [union.tag],
        }


def types_in(catalog: Catalog, owner: TypeOwner, bodies: Collection[Mapping[str, Field]]) -> list[str]:
    """Return the names of the types that bodies lead to, sorted."""
    found: set[str] = set()
    ahead = [name for fields in bodies for field in fields.values() for name in names(field.type)]
    while ahead:
        name = ahead.pop()
        body = catalog.type_of(owner, name)
        if name not in found and body is not None:
            found.add(name)
            ahead += uses(body)
    return sorted(found)


def types_of_bodies(catalog: Catalog) -> dict[str, Api]:
    """Return the names of the types that bodies lead to, sorted, each with an API that sees it under that name."""
    found: dict[str, Api] = {}
    for api in catalog.apis:
        found.update(dict.fromkeys(types_in(catalog, api, [api.body.request, api.body.response]), api))
    return dict(sorted(found.items()))


def names_in_responses(catalog: Catalog) -> frozenset[str]:
    """Return the names of the types that a response can hold."""
    return frozenset(name for api in catalog.apis for name in types_in(catalog, api, [api.body.response]))


def prose_of(api: Api) -> str:
    """Return what a caller must know about an API, with names as on the wire."""
    return "\n\n".join(_prose(text) for text in (api.body.summary, api.body.doc) if text)


def _prose(text: str) -> str:
    return in_wire_names(text.strip())


def _describe(field: Field) -> str:
    """Return the meaning of a field, and of its limits what no keyword of JSON Schema says."""
    parts = [_prose(field.doc)]
    if field.unit:
        parts.append(UNITS[field.unit])
    if field.max_bytes is not None:
        parts.append(f"At most {field.max_bytes} bytes in UTF-8.")
    if field.deprecated:
        parts.append(f"Deprecated: {_prose(field.deprecated)}")
    return " ".join(parts)


def _limits(field: Field) -> Schema:
    """Return the keywords for the limits of a field. A text that is too long in characters is so in bytes, too."""
    if isinstance(field.type, ListOf | MapOf):
        keywords = _LISTS if isinstance(field.type, ListOf) else _MAPS
    else:
        keywords = _NUMBERS
    found = {keyword: limit for key, keyword in keywords.items() if (limit := getattr(field, key)) is not None}
    lengths = [length for length in (field.max_length, field.max_bytes) if length is not None]
    if lengths and keywords is _NUMBERS:
        found["maxLength"] = min(lengths)
    return {"minimum": 0, "maximum": U32_MAX, **found} if field.fill else found


def _enum(body: Enum) -> Schema:
    lines = [
        f"- `{value}`{f' ({listed.name})' if listed.name else ''}: {_prose(listed.doc)}"
        for value, listed in body.values.items()
    ]
    schema: Schema = {"description": "\n".join([_prose(body.doc), "", *lines]), "type": _kind(body)}
    if body.bits:
        schema["description"] += "\n\nValues are added up."
    schema["x-known-values" if _is_open(body) else "enum"] = list(body.values)
    if body.numeric:
        schema["x-enum-varnames"] = [listed.name or str(value) for value, listed in body.values.items()]
    return schema


def _is_open(body: TypeDef) -> bool:
    """Return whether callers may send values of an enumeration that it does not list."""
    return isinstance(body, Enum) and (body.open or body.bits)


def _kind(body: Enum) -> str:
    return "integer" if body.numeric else "string"
