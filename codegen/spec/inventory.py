"""The inventory of all known APIs, against which the catalog is measured."""

from __future__ import annotations

import attrs

from codegen.spec.catalog import Api, Catalog
from codegen.spec.problem import Position, Problem

NAME = "inventory.tsv"
_COLUMNS = ("family", "service", "command", "paged", "status", "reason")


@attrs.frozen
class Row:
    """One API of the inventory."""

    family: str
    service: str
    command: str
    paged: bool
    status: str
    reason: str
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
        if len(cells) != len(_COLUMNS) or cells[3] not in ("y", "n"):
            problems.append(Problem(Position(name, number, 1), f"expected the columns {', '.join(_COLUMNS)}"))
            continue
        row = Row(cells[0], cells[1], cells[2], cells[3] == "y", cells[4], cells[5], number)
        if row.key in seen:
            problems.append(Problem(Position(name, number, 1), f"{row.key} stands in line {seen[row.key]} already"))
        seen[row.key] = number
        rows.append(row)
    return Inventory(" ".join(notes[:1]), tuple(rows)), problems


def compare_inventory(catalog: Catalog, inventory: Inventory, name: str = f"spec/{NAME}") -> list[Problem]:
    """Return rows without an API or a reason, and APIs that contradict their row."""
    apis = {api.key: api for api in catalog.apis}
    problems: list[Problem] = []
    for row in inventory.rows:
        api = apis.get(row.key)
        where = Position(name, row.line, 1)
        if api is None:
            if not row.reason and row.key not in catalog.broken:
                problems.append(Problem(where, f"{row.key} has neither a spec file nor a reason for having none"))
            continue
        problems += [Problem(where, f"{row.key}: {text}") for text in _differences(catalog, row, api)]
    return problems


def _differences(catalog: Catalog, row: Row, api: Api) -> list[str]:
    found: list[str] = []
    if api.service in catalog.services.services and catalog.family(api) != row.family:
        found.append(f"family is {row.family} here, {catalog.family(api)} in the spec")
    if api.body.status != row.status:
        found.append(f"status is {row.status} here, {api.body.status} in the spec")
    if row.paged and api.body.paging is None:
        found.append("is paged here, but its spec declares no paging")
    if row.reason:
        found.append("has a reason for being left out, and a spec file")
    return found
