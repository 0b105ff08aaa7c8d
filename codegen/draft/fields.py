"""A field of a draft, before it is text."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from codegen.draft.page import Row
from codegen.draft.shapes import Shape


@attrs.define
class DraftField:
    """A field of the draft. `doubts` say what was guessed, and why; without any, it was read."""

    name: str
    type: str = "any"
    """str, int, float, bool, any, `A|B` of scalars, or object."""
    lists: int = 0
    """How many lists are around it."""
    is_map: bool = False
    required: bool = False
    fields: dict[str, DraftField] = attrs.field(factory=dict[str, "DraftField"])
    row: Row | None = None
    shape: Shape | None = None
    doubts: list[str] = attrs.field(factory=list[str])

    @property
    def shape_is_list(self) -> bool:
        return self.shape is not None and self.shape.is_list

    def walk(self) -> Iterator[tuple[str, DraftField]]:
        """Yield every field below by its path."""
        for name, field in self.fields.items():
            yield name, field
            for path, inner in field.walk():
                yield f"{name}.{path}", inner
