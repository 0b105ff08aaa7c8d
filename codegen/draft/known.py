"""What the catalog tells about field names: their usual types and texts, and what stands inside of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

import attrs

from codegen.spec import type_expr as typeexpr
from codegen.spec.catalog import Api, Catalog
from codegen.spec.type_defs import Enum, Field, Struct, Union

_ENOUGH = 2
"""Places that have to agree before one of them is taken as usual."""


@attrs.define
class Known:
    """Field names of the catalog. Leave out an API to ask as if it were new."""

    catalog: Catalog
    types: dict[str, Counter[str]] = attrs.field(factory=dict[str, "Counter[str]"])
    """Name -> type expressions and how often they are used; names of types are shared ones."""
    docs: dict[tuple[str, str], Counter[str]] = attrs.field(factory=dict[tuple[str, str], "Counter[str]"])
    inner: dict[str, frozenset[str]] = attrs.field(factory=dict[str, "frozenset[str]"])
    """Name -> names of the fields inside, as far as shared types have them."""
    attributes: dict[str, str] = attrs.field(factory=dict[str, str])
    """Name -> Python name, where the catalog gives it one that is not derived."""

    @classmethod
    def of(cls, catalog: Catalog, *, without: str | None = None) -> Known:
        known = cls(catalog)
        for api in catalog.apis:
            if api.key != without:
                for name, field in _fields_of(api):
                    known._add(name, field, api)
        for shared in catalog.types.values():
            if isinstance(shared.body, Struct):
                for name, field in shared.body.fields.items():
                    known._add(name, field, None)
        return known

    def usual_type(self, name: str) -> str | None:
        """Return the type that a field of this name has wherever it stands, or None where types differ."""
        found = self.types.get(name)
        if not found or sum(found.values()) < _ENOUGH or len(found) > 1:
            return None
        return next(iter(found))

    def usual_doc(self, name: str, expr: str) -> str | None:
        """Return our text for a field of this name and type, where most places have the same."""
        found = self.docs.get((name, expr))
        if not found:
            return None
        text, count = found.most_common(1)[0]
        return text if count >= _ENOUGH and 2 * count > sum(found.values()) and "{" not in text else None

    def enum_values(self, name: str) -> frozenset[str | int] | None:
        """Return the values of a shared enumeration, or None where the name is something else."""
        shared = self.catalog.types.get(name)
        return frozenset(shared.body.values) if shared and isinstance(shared.body, Enum) else None

    def _add(self, name: str, field: Field, api: Api | None) -> None:
        expr = str(field.type)
        if api is None or not set(typeexpr.names(field.type)) & set(api.types):
            self.types.setdefault(name, Counter())[expr] += 1
        self.docs.setdefault((name, expr), Counter())[field.doc] += 1
        if field.python:
            self.attributes.setdefault(name, field.python)
        for used in typeexpr.names(field.type):
            if used in self.catalog.types and (inner := names_inside(self.catalog, used)):
                self.inner[name] = self.inner.get(name, frozenset()) | inner


def names_inside(catalog: Catalog, name: str) -> frozenset[str]:
    """Return the names of the fields that a shared structure or union has."""
    match catalog.types[name].body:
        case Struct(fields=fields):
            return frozenset(fields)
        case Union(tag=tag, content=content):
            return frozenset({tag, content})
        case _:
            return frozenset()


def _fields_of(api: Api) -> Iterator[tuple[str, Field]]:
    bodies: list[Mapping[str, Field]] = [api.body.request, api.body.response]
    bodies += [body.fields for body in api.types.values() if isinstance(body, Struct)]
    for fields in bodies:
        yield from fields.items()
