"""The inventory: a list of all APIs that exist, kept apart from the specs, against which the catalog is measured."""

from __future__ import annotations

import attrs

from codegen.spec.catalog import Catalog
from codegen.spec.problem import Position, Problem

NAME = "inventory.tsv"
_COLUMNS = ("service", "command", "reason")


@attrs.frozen
class Row:
    """One API of the inventory."""

    service: str
    command: str
    reason: str
    """Why there is no spec file; empty where there is one."""
    line: int

    @property
    def key(self) -> str:
        return f"{self.service}/{self.command}"


@attrs.frozen
class Inventory:
    """The rows, and the note above them, which says how old they are."""

    note: str
    rows: tuple[Row, ...]


def read_inventory(content: bytes | None) -> tuple[Inventory, list[Problem]]:
    """Read the inventory. A spec without one has an empty inventory."""
    name = f"spec/{NAME}"
    if content is None:
        return Inventory("", ()), []
    rows: list[Row] = []
    problems: list[Problem] = []
    notes: list[str] = []
    seen: dict[str, int] = {}
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return Inventory("", ()), [Problem(Position(name, 1, 1), "not UTF-8")]
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("#"):
            notes.append(line.lstrip("# "))
            continue
        cells = line.split("\t")
        if tuple(cells) == _COLUMNS:
            continue
        if len(cells) != len(_COLUMNS):
            problems.append(Problem(Position(name, number, 1), f"expected the columns {', '.join(_COLUMNS)}"))
            continue
        row = Row(cells[0], cells[1], cells[2], number)
        if row.key in seen:
            problems.append(Problem(Position(name, number, 1), f"{row.key} stands in line {seen[row.key]} already"))
        seen[row.key] = number
        rows.append(row)
    return Inventory(" ".join(notes[:1]), tuple(rows)), problems


def compare_inventory(catalog: Catalog, inventory: Inventory, name: str = f"spec/{NAME}") -> list[Problem]:
    """Return rows with neither an API nor a reason, and rows with both."""
    apis = {api.key for api in catalog.apis}
    problems: list[Problem] = []
    for row in inventory.rows:
        where = Position(name, row.line, 1)
        if row.key not in apis:
            if not row.reason and row.key not in catalog.broken:
                problems.append(Problem(where, f"{row.key} has neither a spec file nor a reason for having none"))
        elif row.reason:
            problems.append(Problem(where, f"{row.key} has a reason for being left out, and a spec file"))
    return problems
