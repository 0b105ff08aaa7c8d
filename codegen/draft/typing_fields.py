"""Placed fields -> type expressions: shared types where they fit, types of the API's own for other objects."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from codegen import naming
from codegen.draft.fields import DraftField
from codegen.draft.known import Known, names_inside
from codegen.spec.catalog import Catalog
from codegen.spec.type_defs import Struct, Union

_ENOUGH_FIELDS = 3
"""Fields that a structure needs before equal names say that it is the shared one."""


@attrs.define
class Types:
    """The types of one draft. `own` are those that no shared type fits, by name."""

    known: Known
    command: str
    own: dict[str, DraftField] = attrs.field(factory=dict[str, DraftField])

    def expression(self, field: DraftField) -> str:
        """Return the type expression of a field. What it guesses becomes a doubt of the field."""
        inner = self._inner(field)
        if field.is_map:
            return _listed(f"map[{inner}]", field.lists)
        return _listed(inner, field.lists)

    def _inner(self, field: DraftField) -> str:
        if field.type != "object":
            return self._scalar(field)
        if shared := self._shared(field):
            return shared
        same = next((name for name, own in self.own.items() if own.name == field.name and _like(own, field)), None)
        if same is None:
            same = self._new_name(field.name)
            self.own[same] = field
        return same

    def _scalar(self, field: DraftField) -> str:
        """Take the enumeration, the flag or the item that a field of this name has everywhere else."""
        usual = self.known.usual_type(field.name)
        if usual is None or usual.count("list[") != field.lists:
            return field.type
        usual = usual.replace("list[", "").replace("]", "") if "map[" not in usual else field.type
        values = set(field.shape.values) if field.shape and not field.lists else set[object]()
        if field.lists and field.shape and field.shape.item:
            values = set(field.shape.item.values)
        if field.type == "any":
            return usual
        if usual == "flag" and field.type == "int":
            return "flag" if values <= {0, 1} else "int"
        enum = self.known.enum_values(usual)
        return usual if enum is not None and values <= enum else field.type

    def _shared(self, field: DraftField) -> str | None:
        """Return the shared type that fits: one that fields of this name have, or one with equal fields."""
        names = frozenset(field.fields)
        by_name = [
            name for name in self._types_of(field.name) if names <= self._names(name) and self._suffices(field, name)
        ]
        if len(by_name) == 1:
            return by_name[0]
        equal = [name for name in by_name or self.known.catalog.types if names and names == self._names(name)]
        fitting = [name for name in equal if self._suffices(field, name)]
        if len(fitting) != 1:
            # Lint refuses a structure that equals a shared one, whatever is required there.
            fitting = [name for name in self.known.catalog.types if _equals(self.known.catalog, name, field)]
        if not fitting:
            return None
        if len(fitting) > 1 or len(names) < _ENOUGH_FIELDS or fitting[0] not in equal:
            field.doubts.append(f"type: its fields are those of the shared {' and of '.join(fitting)}")
        return fitting[0]

    def _suffices(self, field: DraftField, name: str) -> bool:
        """Tell whether samples have what a shared structure requires. Of a field without samples nothing is known."""
        body = self.known.catalog.types[name].body
        if not isinstance(body, Struct) or field.shape is None or not field.shape.members:
            return True
        objects = field.shape.objects()
        return all(
            (member := objects.fields.get(inner)) is not None and member.seen >= objects.seen
            for inner, fact in body.fields.items()
            if fact.required
        )

    def _types_of(self, name: str) -> Iterator[str]:
        for expr in self.known.types.get(name, ()):
            bare = expr.replace("list[", "").replace("]", "")
            shared = self.known.catalog.types.get(bare)
            if shared and isinstance(shared.body, Struct | Union):
                yield bare

    def _names(self, name: str) -> frozenset[str]:
        return names_inside(self.known.catalog, name)

    def _new_name(self, field: str) -> str:
        taken = {name for api in self.known.catalog.apis for name in api.types} | set(self.known.catalog.types)
        base = _pascal(self.command) + _pascal(field)
        names = (base if number == 1 else f"{base}{number}" for number in range(1, len(taken) + len(self.own) + 3))
        return next(
            (name for name in names if name not in taken and name not in self.own and not naming.class_fault(name)),
            base,
        )


def fields_of(types: Types, fields: Mapping[str, DraftField]) -> Iterator[tuple[str, DraftField, str]]:
    """Yield each field with its name and its type expression."""
    for name, field in fields.items():
        yield name, field, types.expression(field)


def _equals(catalog: Catalog, name: str, field: DraftField) -> bool:
    """Tell whether a shared structure has the fields of an object, and their types."""
    body = catalog.types[name].body
    return (
        isinstance(body, Struct)
        and bool(field.fields)
        and {inner: str(fact.type) for inner, fact in body.fields.items()}
        == {
            inner: _listed(f"map[{fact.type}]" if fact.is_map else fact.type, fact.lists)
            for inner, fact in field.fields.items()
        }
    )


def _pascal(wire: str) -> str:
    return "".join(word[:1].upper() + word[1:] for word in naming.words(wire))


def _listed(inner: str, lists: int) -> str:
    return "list[" * lists + inner + "]" * lists


def _like(one: DraftField, other: DraftField) -> bool:
    """Tell whether two objects of one name have the same fields, so that one type is enough."""
    return one.fields.keys() == other.fields.keys() and all(
        (inner.type, inner.lists, inner.is_map)
        == (other.fields[name].type, other.fields[name].lists, other.fields[name].is_map)
        and _like(inner, other.fields[name])
        for name, inner in one.fields.items()
    )
