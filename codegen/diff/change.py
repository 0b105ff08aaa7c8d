"""One difference between two catalogs, in the words of the table."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from codegen.diff.table import LEVELS, TABLE, Level, Row


@attrs.frozen(kw_only=True)
class Change:
    """One difference: its kind in the table, and what it is about."""

    kind: str
    place: str
    """What changed, in Python names."""
    wire: str
    """What changed, as the spec calls it."""
    old: str = ""
    new: str = ""
    python: tuple[str, ...] = ()
    """Names that users can have written: `group.create_group`, `CreateGroupRequest.name`."""

    @property
    def row(self) -> Row:
        return TABLE[self.kind]

    @property
    def text(self) -> str:
        return self.row.text.format(place=self.place, old=self.old, new=self.new)

    @property
    def upgrade(self) -> str:
        return self.row.upgrade.format(place=self.place, old=self.old, new=self.new)


def level_of(changes: Iterable[Change]) -> Level | None:
    """Return the version that the changes need, or None where there are none."""
    levels = {change.row.level for change in changes}
    return next((level for level in reversed(LEVELS) if level in levels), None)
