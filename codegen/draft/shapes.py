"""The shape of samples: which names stand where, and which kinds of values they have."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import attrs

_NO_FIELD = re.compile(r"[^A-Za-z0-9_]|^[0-9]")


@attrs.define
class Shape:
    """All values that samples have at one place, merged."""

    kinds: set[str] = attrs.field(factory=set[str])
    """Of str, int, float, bool, null, object and list."""
    fields: dict[str, Shape] = attrs.field(factory=dict[str, "Shape"])
    item: Shape | None = None
    seen: int = 0
    """Values that were merged."""
    values: list[Any] = attrs.field(factory=list[Any])

    def add(self, value: Any) -> None:
        """Merge one value."""
        self.seen += 1
        kind = kind_of(value)
        self.kinds.add(kind)
        match kind:
            case "object":
                for name, inner in value.items():
                    if name:
                        self.fields.setdefault(name, Shape()).add(inner)
            case "list":
                self.item = self.item or Shape()
                for inner in value:
                    self.item.add(inner)
            case _:
                self.values.append(value)

    @property
    def members(self) -> Mapping[str, Shape]:
        """The fields of the objects here, lists of them included."""
        return self.fields or (self.item.members if self.item else {})

    @property
    def is_list(self) -> bool:
        return "list" in self.kinds

    @property
    def has_data_keys(self) -> bool:
        """Whether keys are data: digits or words with blanks, which no field is called."""
        return any(_NO_FIELD.search(name) for name in self.fields)

    def objects(self) -> Shape:
        """Return the shape of the objects that `members` are fields of."""
        return self if self.fields or self.item is None else self.item.objects()


def kind_of(value: Any) -> str:
    """Return the JSON kind of a value."""
    match value:
        case bool():
            return "bool"
        case dict():
            return "object"
        case list():
            return "list"
        case None:
            return "null"
        case _:
            return type(value).__name__


def merged(values: Iterable[Any]) -> Shape:
    """Return the shape of all values together."""
    shape = Shape()
    for value in values:
        shape.add(value)
    return shape


def paths_to(shape: Shape, name: str) -> Iterator[tuple[str, ...]]:
    """Yield the paths below `shape` that end in `name`, the nearest first."""
    level: list[tuple[tuple[str, ...], Shape]] = [((), shape)]
    while level:
        deeper: list[tuple[tuple[str, ...], Shape]] = []
        for path, at in level:
            for member, inner in at.members.items():
                if member == name:
                    yield (*path, member)
                deeper.append(((*path, member), inner))
        level = deeper
