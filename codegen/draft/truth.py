"""What the catalog says about one API, flat: each field by its path, as a draft has it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from codegen.spec.catalog import Api, Catalog
from codegen.spec.type_defs import Enum, Field, Struct
from codegen.spec.type_expr import ListOf, MapOf, Named, OneOf, Scalar, TypeExpr

SHARED_BY_MESSAGES = frozenset({"MsgBody", "OfflinePushInfo"})
"""Their fields stand on a page of their own, so that pages of APIs only name them."""


@attrs.frozen
class Fact:
    """What is known of one field."""

    type: str
    """str, int, float, bool, any, `A|B`, object."""
    lists: int
    is_map: bool
    required: bool
    field: Field


def facts(catalog: Catalog, api: Api, fields: Mapping[str, Field]) -> dict[str, Fact]:
    """Return every field by its path. Below `MsgBody` and `OfflinePushInfo` nothing is counted."""
    return dict(_facts(catalog, api, fields, "", ()))


def _facts(
    catalog: Catalog, api: Api, fields: Mapping[str, Field], prefix: str, around: tuple[str, ...]
) -> Iterator[tuple[str, Fact]]:
    for name, field in fields.items():
        expr, lists, is_map = _unpacked(field.type)
        kind, inner = _kind(catalog, api, expr)
        yield f"{prefix}{name}", Fact(kind, lists, is_map, field.required, field)
        if inner and not is_map and name not in SHARED_BY_MESSAGES and str(expr) not in around:
            yield from _facts(catalog, api, inner, f"{prefix}{name}.", (*around, str(expr)))


def _unpacked(expr: TypeExpr) -> tuple[TypeExpr, int, bool]:
    lists, is_map = 0, False
    while isinstance(expr, ListOf | MapOf):
        is_map = is_map or isinstance(expr, MapOf)
        lists += isinstance(expr, ListOf)
        expr = expr.item
    return expr, lists, is_map


def _kind(catalog: Catalog, api: Api, expr: TypeExpr) -> tuple[str, Mapping[str, Field]]:
    match expr:
        case Scalar(name):
            return ("int" if name == "flag" else name), {}
        case OneOf():
            return str(expr), {}
        case Named(name):
            match catalog.type_of(api, name):
                case Struct() as struct:
                    return "object", struct.fields
                case Enum() as enum:
                    return ("int" if enum.numeric else "str"), {}
                case _:
                    return "object", {}
        case _:
            return "any", {}
