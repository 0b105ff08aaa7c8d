"""Fields of a body as a nested list: each with its anchor, its wire name, its type, its limits, and what it holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from codegen.resolve.docstrings import describe_field, literal
from codegen.resolve.scope import Scope
from codegen.site import markdown
from codegen.spec.type_defs import Enum, Field, Struct, Union, attribute_of
from codegen.spec.type_expr import ListOf, MapOf, Named, TypeExpr

_INSIDE = 4
"""Structures inside each other that a list shows. Below them, a name must do."""
_UNFOLDED = 40
"""Lines inside a field of the body itself that stand open."""


@attrs.define
class FieldList:
    """Writes the fields of one side of a page. What one place has shown, another links to."""

    scope: Scope
    prefix: str
    """Begins the anchors, so that a request and a response on one page have different ones."""
    shown: dict[str, str] = attrs.field(factory=dict[str, str])
    """Type -> anchor of the place that shows its fields or values."""

    def lines(self, fields: Mapping[str, Field]) -> list[str]:
        """Return the list of the fields of a body."""
        return list(self._fields(fields, self.prefix, 0)) if fields else []

    def _fields(self, fields: Mapping[str, Field], path: str, depth: int) -> Iterator[str]:
        for wire, field in fields.items():
            name = attribute_of(wire, field)
            anchor = f"{path}-{name}"
            yield f"- {self._head(wire, field, name, anchor)}"
            yield ""
            described = describe_field(field, lambda text: self.scope.prose(text, fields))
            yield f"    {markdown.text(described)}"
            yield ""
            yield from markdown.indented(_folded(list(self._inside(field.type, anchor, depth + 1)), depth))

    def _head(self, wire: str, field: Field, name: str, anchor: str) -> str:
        parts = [f"[`{name}`](#{anchor}){{ #{anchor} .field }}"]
        parts += [f"`{wire}`{{ .wire title='Name in JSON' }}"] if wire != name else []
        parts.append(f"*{markdown.text(self.scope.annotation(field.type))}*{{ .type }}")
        parts += ["**required**{ .required }"] if field.required and not field.fill else []
        parts += ["**deprecated**{ .badge .warn }"] if field.deprecated else []
        return " ".join(parts)

    def _inside(self, expr: TypeExpr, anchor: str, depth: int) -> Iterator[str]:
        """Yield what a type is made of."""
        inner = expr
        while isinstance(inner, ListOf | MapOf):
            inner = inner.item
        if not isinstance(inner, Named):
            return
        body = self.scope.body(inner.name)
        if inner.name in self.shown:
            yield f"Like [`{inner.name}` above](#{self.shown[inner.name]})."
            yield ""
        elif depth > _INSIDE:
            return
        else:
            self.shown[inner.name] = anchor
            yield from self._definition(body, anchor, depth)

    def _definition(self, body: Struct | Union | Enum, anchor: str, depth: int) -> Iterator[str]:
        match body:
            case Struct():
                yield from self._fields(body.fields, anchor, depth)
            case Enum():
                for value, entry in body.values.items():
                    yield f"- `{literal(value)}`{{ .value }} {markdown.text(self.scope.prose(entry.doc))}"
                yield ""
            case Union():
                yield from self._variants(body, anchor, depth)

    def _variants(self, body: Union, anchor: str, depth: int) -> Iterator[str]:
        for tag, variant in body.variants.items():
            struct = self.scope.body(variant)
            if not isinstance(struct, Struct):
                continue
            place = f"{anchor}-{variant.lower()}"
            yield f"- [`{variant}`](#{place}){{ #{place} .field }} `{tag}`{{ .wire title='Value of {body.tag}' }}"
            yield ""
            yield f"    {markdown.text(self.scope.prose(struct.doc))}"
            yield ""
            yield from markdown.indented(list(self._fields(struct.fields, place, depth + 1)))


def _folded(lines: list[str], depth: int) -> Iterator[str]:
    """Yield what is inside a field, folded where it is long: the fields around it would be hard to find."""
    if depth or len(lines) <= _UNFOLDED:
        yield from lines
        return
    count = sum("{ #" in line for line in lines)
    yield f'??? fields "{count} fields"'
    yield ""
    yield from markdown.indented(lines)
