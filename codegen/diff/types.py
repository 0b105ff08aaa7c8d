"""Types before and after: their names and places, the members of enumerations, the elements of unions, and fields."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

import attrs

from codegen import naming
from codegen.diff.change import Change
from codegen.diff.fields import Body, Fields, Side, equal_structures
from codegen.spec.catalog import Api, Catalog, SharedType, TypeOwner
from codegen.spec.type_defs import Enum, Struct, TypeDef, Union, uses
from codegen.spec.type_expr import names

_SIDES: Mapping[str, Side] = {"request": "request", "response": "response", "reply": "request", "event": "response"}
"""Bodies of APIs and webhooks: an app writes requests and replies, and reads responses and events."""
_KINDS = {Struct: "a structure", Enum: "an enumeration", Union: "a tagged union"}


@attrs.frozen
class PublicType:
    """A type, the module that users import it from, and the bodies that it is part of."""

    module: str
    body: TypeDef
    owner: TypeOwner
    sides: frozenset[Side]


def public_types(catalog: Catalog) -> dict[str, PublicType]:
    """Return all types by their names, which are global."""
    sides: dict[str, set[Side]] = {}
    for owner in catalog.owners:
        for body, fields in owner.bodies.items():
            _reach(catalog, owner, _SIDES[body], fields, sides)
    found = {
        name: PublicType("types", shared.body, shared, frozenset(sides.get(name, ())))
        for name, shared in catalog.types.items()
    }
    for owner in catalog.owners:
        module = catalog.family(owner) if isinstance(owner, Api) else "webhooks"
        for name, type_def in owner.types.items():
            found[name] = PublicType(module, type_def, owner, frozenset(sides.get(name, ())))
    return found


def _reach(catalog: Catalog, owner: TypeOwner, side: Side, fields: Fields, sides: dict[str, set[Side]]) -> None:
    waiting = [name for field in fields.values() for name in names(field.type)]
    while waiting:
        name = waiting.pop()
        if side not in sides.setdefault(name, set()):
            sides[name].add(side)
            body = catalog.type_of(owner, name)
            waiting += uses(body) if body else ()


def type_changes(old: Catalog, new: Catalog) -> Iterator[Change]:
    """Yield what differs between the types of two catalogs, except for types that came or went with their owner."""
    before, after = public_types(old), public_types(new)
    owners, owners_now = ({owner.key for owner in catalog.owners} for catalog in (old, new))
    for name, one in before.items():
        place = f"{one.module}.{name}"
        other = after.get(name)
        if other is None:
            if isinstance(one.owner, SharedType) or one.owner.key in owners_now:
                successor = _successor(one, after)
                kind = "type_renamed" if successor else "type_removed"
                yield Change(kind=kind, place=place, wire=name, new=successor, python=(name, place))
            continue
        if one.module != other.module:
            # A family keeps exporting what its methods use: only what leaves `types` is missed there.
            is_shared = isinstance(one.owner, Api) and isinstance(other.owner, SharedType)
            kind = "type_shared" if is_shared else "type_moved"
            yield Change(kind=kind, place=place, wire=name, new=other.module, python=(name, place))
        yield from _body(old, new, name, one, other)
        if one.body.doc != other.body.doc:
            yield Change(kind="text_changed", place=place, wire=name, new="documentation", python=(name,))
    for name, other in after.items():
        if name not in before and (isinstance(other.owner, SharedType) or other.owner.key in owners):
            place = f"{other.module}.{name}"
            yield Change(kind="type_added", place=place, wire=name, python=(name, place))


def _successor(gone: PublicType, after: Mapping[str, PublicType]) -> str:
    """Return the type with equal fields that took the place of one that is gone, or nothing."""
    equal = (f"{other.module}.{name}" for name, other in after.items() if equal_structures(gone.body, other.body))
    return next(equal, "")


def _body(old: Catalog, new: Catalog, name: str, one: PublicType, other: PublicType) -> Iterator[Change]:
    match one.body, other.body:
        case Struct(fields=before), Struct(fields=after):
            lookups = partial(old.type_of, one.owner), partial(new.type_of, other.owner)
            for side in sorted(one.sides & other.sides):
                yield from Body(side, name, (name,), "", *lookups).changes(before, after)
        case Enum() as before, Enum() as after if before.numeric == after.numeric and before.bits == after.bits:
            yield from _members(name, before, after)
        case Union() as before, Union() as after:
            yield from _variants(name, before, after)
        case before, after:
            was, now = _kind(before), _kind(after)
            yield Change(kind="type_changed_kind", place=name, wire=name, old=was, new=now, python=(name,))


def _kind(body: TypeDef) -> str:
    if isinstance(body, Enum):
        return f"{_KINDS[Enum]} of {'bits' if body.bits else 'numbers' if body.numeric else 'texts'}"
    return _KINDS[type(body)]


def _members(name: str, old: Enum, new: Enum) -> Iterator[Change]:
    before, after = _by_member(old), _by_member(new)
    for member, value in before.items():
        place, wire = f"{name}.{member}", f"{name} {value}"
        now = next((other for other, known in after.items() if known == value), None)
        if member in after and after[member] != value:
            was, is_now = repr(value), repr(after[member])
            yield Change(kind="member_value_changed", place=place, wire=wire, old=was, new=is_now, python=(place,))
        elif member not in after and now:
            yield Change(kind="member_renamed", place=place, wire=wire, new=f"{name}.{now}", python=(place,))
        elif member not in after:
            yield Change(kind="member_removed", place=place, wire=wire, old=repr(value), python=(place,))
        elif old.values[value].doc != new.values[value].doc:
            yield Change(kind="text_changed", place=place, wire=wire, new="documentation", python=(place,))
    for member, value in after.items():
        if member not in before and value not in before.values():
            place = f"{name}.{member}"
            yield Change(kind="member_added", place=place, wire=f"{name} {value}", new=repr(value), python=(place,))
    if old.open != new.open:
        what = "whether other values are expected"
        yield Change(kind="text_changed", place=name, wire=name, new=what, python=(name,))


def _by_member(body: Enum) -> Mapping[str, str | int]:
    return {entry.name or naming.constant(str(value)): value for value, entry in body.values.items()}


def _variants(name: str, old: Union, new: Union) -> Iterator[Change]:
    tags = {variant: tag for tag, variant in new.variants.items()}
    around = (old.tag, old.content) != (new.tag, new.content)
    for tag, variant in old.variants.items():
        wire = f"{name} {tag}"
        if variant not in tags:
            yield Change(kind="variant_removed", place=variant, wire=wire, old=name, python=(variant, name))
        elif around or tags[variant] != tag:
            was, now = f"{old.tag}: {tag}, {old.content}", f"{new.tag}: {tags[variant]}, {new.content}"
            yield Change(kind="variant_changed", place=variant, wire=wire, old=was, new=now, python=(variant, name))
    for variant in tags.keys() - set(old.variants.values()):
        yield Change(
            kind="variant_added", place=variant, wire=f"{name} {tags[variant]}", new=name, python=(variant, name)
        )
