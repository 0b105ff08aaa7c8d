"""The rule against two structures for one thing: what equals a shared type is that type, or says why it is not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from codegen.spec.catalog import Catalog, SharedType, TypeOwner
from codegen.spec.load import NodePath
from codegen.spec.problem import Problem, did_you_mean
from codegen.spec.type_defs import Struct

_Shape: TypeAlias = frozenset[tuple[str, str]]


def lint_equal_structures(catalog: Catalog) -> Iterator[Problem]:
    """Yield structures with the fields and types of a shared one, and exceptions that are none."""
    shared: dict[_Shape, dict[str, Struct]] = {}
    for name, entry in catalog.types.items():
        if isinstance(entry.body, Struct):
            shared.setdefault(_shape(entry.body), {})[name] = entry.body
            yield from _struct(entry, (name,), name, entry.body, shared)
    for owner in catalog.owners:
        for name, body in owner.types.items():
            if isinstance(body, Struct):
                yield from _struct(owner, ("types", name), name, body, shared)
    yield from _exceptions(catalog)


def _shape(body: Struct) -> _Shape:
    return frozenset((name, str(field.type)) for name, field in body.fields.items())


def _struct(
    owner: TypeOwner, path: NodePath, name: str, body: Struct, shared: Mapping[_Shape, Mapping[str, Struct]]
) -> Iterator[Problem]:
    for other, known in shared.get(_shape(body), {}).items() if body.fields else ():
        if other not in (name, *body.unlike) and name not in known.unlike:
            message = f"{name!r} has the fields of the shared type {other!r}: use that, or say `unlike: {other}`"
            yield Problem(owner.document.at(path, key=True), message)


def _exceptions(catalog: Catalog) -> Iterator[Problem]:
    owners: list[TypeOwner] = [*catalog.types.values(), *catalog.owners]
    for owner in owners:
        for name, body in owner.types.items():
            if isinstance(body, Struct):
                path = (name, "unlike") if isinstance(owner, SharedType) else ("types", name, "unlike")
                yield from (Problem(owner.document.at(path), fault) for fault in _faults(catalog, name, body))


def _faults(catalog: Catalog, name: str, body: Struct) -> Iterator[str]:
    for other in body.unlike:
        known = catalog.types.get(other)
        if known is None and other not in catalog.broken and not catalog.types_unread:
            yield f"{other!r} is no shared type{did_you_mean(other, catalog.types)}"
        elif known and not (isinstance(known.body, Struct) and _shape(known.body) == _shape(body)):
            yield f"{name!r} and {other!r} have other fields: leave it out"
