"""Rows and samples -> fields: each row is placed where the samples have its name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from codegen.draft.deciding import decide_required, decide_type
from codegen.draft.fields import DraftField
from codegen.draft.page import ENVELOPE, PageSide, Row
from codegen.draft.shapes import Shape, merged, paths_to
from codegen.spec.load import is_mapping


@attrs.frozen
class DraftSide:
    """The fields of the request or the response."""

    root: DraftField
    wrapped: bool = False
    """Whether a response stands inside the object `Response`."""
    notes: tuple[str, ...] = ()
    """What concerns no single field."""


def place(side: PageSide, inner: Mapping[str, frozenset[str]], *, response: bool) -> DraftSide:
    """Place the rows of one side, then the fields that only samples have, and decide the types.

    `inner` tells which fields stand inside a shared structure that a field of this name holds.
    """
    shape = merged(bodies(side, response=response))
    notes: list[str] = []
    if lists := [sample for sample in side.samples if isinstance(sample.value, list)]:
        notes.append(f"the body of the sample at {lists[0].place} is a bare list")
        if not shape.fields:
            shape = merged(value for sample in lists for value in sample.value)
    rows = side.rows
    wrapped = response and _is_wrapped(rows, shape)
    if wrapped:
        shape = shape.fields.get("Response") or Shape()
        rows = [attrs.evolve(row, name=row.name.removeprefix("Response.")) for row in rows if row.name != "Response"]
    root = DraftField("", type="object", shape=shape)
    _Placer(root, rows, inner, ENVELOPE if response else frozenset()).run()
    root.fields = {name: field for name, field in root.fields.items() if not (response and name in ENVELOPE)}
    _add_unlisted(root, top=response, described=bool(rows))
    for _, field in root.walk():
        decide_type(field)
    decide_required(root, response=response)
    return DraftSide(root, wrapped, tuple(notes))


def _is_wrapped(rows: Sequence[Row], shape: Shape) -> bool:
    """Tell whether all of a response but the envelope stands inside an object `Response`."""
    if shown := shape.fields.get("Response"):
        return "object" in shown.kinds and not set(shape.fields) - ENVELOPE - {"Response"}
    return any(row.name == "Response" and row.type == "object" for row in rows)


class _Placer:
    """Walks the rows with the containers that are open. The innermost one that has the name takes the row."""

    def __init__(
        self, root: DraftField, rows: Sequence[Row], inner: Mapping[str, frozenset[str]], envelope: frozenset[str]
    ) -> None:
        self.root = root
        self.envelope = envelope
        self.met: set[str] = set()
        self.inner = inner
        self.rows = rows
        self.open = [root]

    def run(self) -> None:
        for row in self.rows:
            path = row.name.split(".")
            if len(path) > 1:
                self.by_path(path, row)
            elif (found := self.holder(row.name)) is not None:
                self.put(found, row)
                self.met |= {row.name} if found is self.root else set()
            elif (deep := self.deeper(row.name)) is not None:
                self.by_path(list(deep), row)
            elif row.name in self.envelope and row.name not in self.met:
                self.met.add(row.name)  # of the envelope; a second one belongs to an item
            else:
                self.guess(row)

    def holder(self, name: str) -> DraftField | None:
        """Return the innermost open container whose samples have the name and which does not have it yet."""
        for at in range(len(self.open) - 1, -1, -1):
            container = self.open[at]
            if container.shape and name in container.shape.members and name not in container.fields:
                del self.open[at + 1 :]
                return container
        return None

    def deeper(self, name: str) -> tuple[str, ...] | None:
        """Return the only place of a name in the samples whose container has no row of its own."""
        for at in range(len(self.open) - 1, -1, -1):
            container = self.open[at]
            paths = [path for path in paths_to(container.shape or Shape(), name) if not _has(container, path)]
            if len(paths) == 1:
                del self.open[at + 1 :]
                return paths[0]
        return None

    def put(self, container: DraftField, row: Row, *doubts: str) -> DraftField:
        name = row.name.rpartition(".")[2]
        shape = container.shape.members.get(name) if container.shape else None
        field = container.fields.get(name)
        if field is None or field.row is not None:
            field = container.fields[name] = DraftField(name, shape=shape)
        field.row = row
        field.doubts += doubts
        if row.together:
            field.doubts.append("type: one row of the page describes it with others")
        if shape and shape.members:
            if not shape.objects().has_data_keys:
                self.open.append(field)
        elif row.type == "object" or (row.type == "list" and name in self.inner):
            self.open.append(field)  # no sample shows what is inside: rows that no sample has can be
        return field

    def by_path(self, path: Sequence[str], row: Row) -> None:
        """Place a row below named containers. One without a row of its own is opened by the samples."""
        known = next((at for at in reversed(self.open) if path[0] in at.fields or _shows(at, path[0])), self.root)
        del self.open[self.open.index(known) + 1 :]
        container = known
        for name in path[:-1]:
            if name not in container.fields:
                shape = container.shape.members.get(name) if container.shape else None
                container.fields[name] = DraftField(name, shape=shape, doubts=["type: no row describes it"])
            container = container.fields[name]
            if container not in self.open:
                self.open.append(container)
        seen = _shows(container, path[-1])
        self.put(container, row, *(() if seen or "." in row.name else ("place: no sample shows it",)))

    def guess(self, row: Row) -> None:
        """Place a row that no sample has: beside the row above, or inside a shared structure that has its name."""
        container = next((at for at in reversed(self.open) if self.may_hold(at, row.name)), self.root)
        del self.open[self.open.index(container) + 1 :]
        self.put(container, row, "place: no sample shows it")

    def may_hold(self, container: DraftField, name: str) -> bool:
        if container.name in self.inner:
            return name in self.inner[container.name]
        inside = any(at.name in self.inner for at in self.open[: self.open.index(container)])
        return not inside and name not in container.fields


def _shows(container: DraftField, name: str) -> bool:
    return container.shape is not None and name in container.shape.members


def _has(container: DraftField, path: Sequence[str]) -> bool:
    """Tell whether a row stands at a path already."""
    at: DraftField | None = container
    for name in path:
        at = at.fields.get(name) if at else None
    return at is not None and at.row is not None


def bodies(side: PageSide, *, response: bool) -> list[dict[str, Any]]:
    """Return the samples that are bodies. Beside those with an envelope, others show parts, files or webhooks."""
    found = [sample.value for sample in side.samples if is_mapping(sample.value)]
    enveloped = [body for body in found if ENVELOPE & set(body) or "Response" in body]
    return enveloped if response and enveloped else found


def _add_unlisted(container: DraftField, *, top: bool, described: bool) -> None:
    """Add what only samples have. Keys that are data make a map.

    It is doubted beside rows: a page that describes some fields may leave out others on purpose.
    """
    shape = container.shape
    if shape is None:
        return
    names = [name for name in shape.members if not (top and name in ENVELOPE)]
    if container.name and names and not container.fields:
        if shape.objects().has_data_keys:
            container.is_map = True
            return
        if not container.shape_is_list and not any(name[0].isupper() for name in names):
            container.is_map = True
            container.doubts.append("type: no row names the keys in the samples, so they may be data")
            return
    for name in names:
        if name not in container.fields:
            field = DraftField(name, shape=shape.members[name])
            if described:
                field.doubts.append("place: no row describes it, only a sample")
            container.fields[name] = field
    for field in container.fields.values():
        _add_unlisted(field, top=False, described=described)
