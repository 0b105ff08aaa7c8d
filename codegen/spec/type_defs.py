"""What a spec file can define: fields, structures, tagged unions and enumerations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal, TypeAlias

import attrs

from codegen import naming
from codegen.spec import type_expr as typeexpr
from codegen.spec.type_expr import TypeExpr

Unit: TypeAlias = Literal["unix_s", "unix_ms", "s", "ms", "min", "h", "day", "bytes", "px", "percent"]


@attrs.frozen(kw_only=True, slots=False)
class Field:
    """One field of a body. Its wire name is its key in the body."""

    type: TypeExpr
    doc: str
    required: bool = False
    python: str | None = None
    default: Any = None
    fill: Literal["u32"] | None = None
    min: int | float | None = None
    max: int | float | None = None
    max_bytes: int | None = None
    max_length: int | None = None
    min_items: int | None = None
    max_items: int | None = None
    values: tuple[Any, ...] = ()
    unit: Unit | None = None
    secret: bool = False
    deprecated: str | None = None


@attrs.frozen(kw_only=True, slots=False)
class Struct:
    doc: str
    fields: Mapping[str, Field]
    unlike: tuple[str, ...] = ()
    """Shared types with equal fields that stand for another thing."""


@attrs.frozen(kw_only=True, slots=False)
class Union:
    """One of several structures, told apart by a tag that stands beside their content."""

    doc: str
    tag: str
    content: str
    variants: Mapping[str, str]


@attrs.frozen(kw_only=True, slots=False)
class EnumValue:
    doc: str
    name: str | None = None


@attrs.frozen(kw_only=True, slots=False)
class Enum:
    """Named values. Callers may add values to an `open` one. Values of a `bits` one are added up."""

    doc: str
    values: Mapping[str | int, EnumValue]
    open: bool = False
    bits: bool = False

    @property
    def numeric(self) -> bool:
        return all(isinstance(value, int) for value in self.values)


TypeDef: TypeAlias = Struct | Union | Enum
Bodies: TypeAlias = Mapping[str, Mapping[str, Field]]
"""The fields of both directions, by direction."""


def uses(body: TypeDef) -> Iterator[str]:
    """Yield the names that a definition refers to."""
    match body:
        case Struct():
            for field in body.fields.values():
                yield from typeexpr.names(field.type)
        case Union():
            yield from body.variants.values()
        case Enum():
            return


def attribute_of(name: str, field: Field) -> str:
    """Return the Python name of a field."""
    return field.python or naming.attribute(name)
