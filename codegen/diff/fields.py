"""Fields of a body, before and after: by what a request sends, or by what a response shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal, TypeAlias

import attrs

from codegen.diff.change import Change
from codegen.spec.type_defs import Enum, Field, Struct, TypeDef, attribute_of
from codegen.spec.type_expr import ListOf, MapOf, Named, OneOf, Scalar, TypeExpr

Fields: TypeAlias = Mapping[str, Field]
Side: TypeAlias = Literal["request", "response"]
Lookup: TypeAlias = Callable[[str], TypeDef | None]

_UPPER = ("max", "max_bytes", "max_length", "max_items")
_LOWER = ("min", "min_items")
_BY_OTHER_RULES = ("default", "fill", "unit", "secret")
"""Attributes of a field that change what happens; the kind of change is called after them."""


@attrs.frozen
class Body:
    """Where fields stand, and what the names of types mean before and after."""

    side: Side
    wire: str
    """`service/command request`, or the name of a type."""
    classes: tuple[str, ...]
    """Classes that have the fields as attributes."""
    method: str
    """The method that takes them as arguments, or nothing."""
    old: Lookup
    new: Lookup

    def changes(self, old: Fields, new: Fields) -> Iterator[Change]:
        """Yield what differs between the fields of the body."""
        renamed = dict(self._same_attribute(old, new))
        for name, field in old.items():
            if name in new:
                yield from self._field(name, field, new[name])
            elif name in renamed:
                other = renamed[name]
                yield self._change("wire_name_changed", name, field, old=name, new=other)
                yield from self._field(other, field, new[other])
            else:
                yield self._change(self._kind("argument_removed", "field_removed"), name, field, old=name)
        for name, field in new.items():
            if name not in old and name not in renamed.values():
                yield self._change(self._kind(_added(field), "field_added"), name, field, new=name)

    def _same_attribute(self, old: Fields, new: Fields) -> Iterator[tuple[str, str]]:
        """Yield wire names that went and came with one Python name."""
        came = {attribute_of(name, field): name for name, field in new.items() if name not in old}
        for name, field in old.items():
            if name not in new and (other := came.get(attribute_of(name, field))):
                yield name, other

    def _kind(self, in_request: str, in_response: str) -> str:
        return in_request if self.side == "request" else in_response

    def _change(self, kind: str, name: str, field: Field, *, old: str = "", new: str = "") -> Change:
        attribute = attribute_of(name, field)
        names = [f"{cls}.{attribute}" for cls in self.classes]
        if self.method:
            names.insert(0, f"{self.method}({attribute})")
        return Change(kind=kind, place=names[0], wire=f"{self.wire} {name}", old=old, new=new, python=tuple(names))

    def _field(self, name: str, old: Field, new: Field) -> Iterator[Change]:
        def change(kind: str, before: Any = "", after: Any = "") -> Change:
            return self._change(kind, name, old, old=_shown(before), new=_shown(after))

        if attribute_of(name, old) != (attribute := attribute_of(name, new)):
            yield self._change(self._kind("argument_renamed", "field_renamed"), name, old, new=attribute)
        if not _equal(old.type, new.type, self.old, self.new):
            wider = self.side == "request" and _is_wider(old.type, new.type, self.old, self.new)
            kind = "argument_widened" if wider else self._kind("argument_narrowed", "field_type_changed")
            yield change(kind, f"`{old.type}`", f"`{new.type}`")
        yield from self._required(name, old, new)
        yield from self._limits(name, old, new)
        yield from self._values(name, old, new)
        for attribute in _BY_OTHER_RULES:
            before, after = getattr(old, attribute), getattr(new, attribute)
            if before != after:
                yield change(f"{attribute}_changed", before, after)
        if new.deprecated and not old.deprecated:
            yield change("field_deprecated", "", new.deprecated.strip())
        elif new.deprecated != old.deprecated:
            yield change("text_changed", "", "deprecation")
        if new.doc != old.doc:
            yield change("text_changed", "", "documentation")

    def _required(self, name: str, old: Field, new: Field) -> Iterator[Change]:
        before, after = map(_must_be_given if self.side == "request" else _is_required, (old, new))
        if before == after:
            if old.required != new.required:
                yield self._change("text_changed", name, old, new="whether it is required")
            return
        kinds = ("argument_became_required", "field_became_required")
        if before:
            kinds = ("argument_became_optional", "field_became_optional")
        yield self._change(self._kind(*kinds), name, old)

    def _limits(self, name: str, old: Field, new: Field) -> Iterator[Change]:
        for limit in (*_UPPER, *_LOWER):
            before, after = getattr(old, limit), getattr(new, limit)
            if before == after:
                continue
            kind = "limit_lowered" if _is_tighter(limit, before, after) else "limit_raised"
            if self.side == "response":  # nobody checks what the service sends
                kind = "text_changed"
            yield self._change(kind, name, old, old=_shown(before), new=f"{limit} {_shown(after)}")

    def _values(self, name: str, old: Field, new: Field) -> Iterator[Change]:
        gone = [value for value in old.values if value not in new.values]
        came = [value for value in new.values if value not in old.values]
        if bool(old.values) != bool(new.values):  # a list came or went, and with it everything beside it
            gone, came = (["other values"], []) if new.values else ([], ["every value"])
        kind = "value_removed" if self.side == "request" else "text_changed"
        if gone:
            yield self._change(kind, name, old, old=", ".join(map(str, gone)), new="fewer values")
        if came:
            yield self._change("value_added", name, old, new=", ".join(map(str, came)))


def _is_tighter(limit: str, before: float | None, after: float | None) -> bool:
    if before is None or after is None:
        return before is None
    return after < before if limit in _UPPER else after > before


def _must_be_given(field: Field) -> bool:
    return field.required and not field.fill


def _is_required(field: Field) -> bool:
    return field.required


def _added(field: Field) -> str:
    return "required_argument_added" if _must_be_given(field) else "argument_added"


def _shown(value: Any) -> str:
    return "none" if value is None else value if isinstance(value, str) else repr(value)


def _equal(old: TypeExpr, new: TypeExpr, before: Lookup, after: Lookup) -> bool:
    """Return whether two types are one: by name, or as structures with equal fields."""
    match old, new:
        case (ListOf(one), ListOf(other)) | (MapOf(one), MapOf(other)):
            return _equal(one, other, before, after)
        case Named(one), Named(other) if one != other:
            return equal_structures(before(one), after(other))
        case _:
            return old == new


def equal_structures(one: TypeDef | None, other: TypeDef | None) -> bool:
    """Return whether two structures have equal fields: names on the wire, types, and what is required."""
    if not isinstance(one, Struct) or not isinstance(other, Struct):
        return False
    return {name: (str(field.type), field.required) for name, field in one.fields.items()} == {
        name: (str(field.type), field.required) for name, field in other.fields.items()
    }


def _is_wider(old: TypeExpr, new: TypeExpr, before: Lookup, after: Lookup) -> bool:
    """Return whether everything that the old type took is taken by the new one."""
    match old, new:
        case _, Scalar("any"):
            return True
        case (ListOf(one), ListOf(other)) | (MapOf(one), MapOf(other)):
            return _equal(one, other, before, after) or _is_wider(one, other, before, after)
        case Scalar(), OneOf(options):
            return old in options
        case OneOf(options), OneOf(more):
            return set(options) <= set(more)
        case Scalar("int"), Scalar("float"):
            return True
        case Named(name), Scalar("str" | "int" as scalar):
            body = before(name)
            return isinstance(body, Enum) and body.numeric == (scalar == "int")
        case _:
            return False
