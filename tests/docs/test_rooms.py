"""The imports of the runtime follow the table of rooms in docs/architecture.md."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
RUNTIME = ROOT / "timsdk_runtime"


def allowed() -> dict[str, set[str]]:
    """Room -> rooms that it may import, as the page says. Rooms of one row may import each other."""
    page = (ROOT / "docs/architecture.md").read_text("utf-8")
    section = page.partition("## Rooms of the runtime")[2].partition("\n## ")[0]
    found: dict[str, set[str]] = {}
    for line in section.split("\n"):
        cells = line.strip("|").split("|")
        rooms = re.findall(r"`([\w/]+)`", cells[0])
        if len(cells) == 3:
            found |= {room: {*rooms, *re.findall(r"`([\w/]+)`", cells[2])} for room in rooms}
    return found


def room_of(module: str) -> str:
    parts = module.split(".")[1:]
    return "/".join(parts) if parts == ["transport", "messages"] else parts[0]


def imports() -> list[tuple[str, str]]:
    """Module and imported module, for every import inside the runtime."""
    found: list[tuple[str, str]] = []
    for file in sorted(RUNTIME.rglob("*.py")):
        module = ".".join(file.relative_to(ROOT).with_suffix("").parts)
        nodes = ast.walk(ast.parse(file.read_text("utf-8")))
        froms = (node for node in nodes if isinstance(node, ast.ImportFrom) and node.module)
        found += [(module, str(node.module)) for node in froms if str(node.module).startswith("timsdk_runtime.")]
    return found


def test_imports_follow_the_table() -> None:
    rooms = allowed()
    assert len(rooms) > 10
    assert [pair for pair in imports() if room_of(pair[1]) not in rooms[room_of(pair[0])]] == []


def test_every_module_is_in_a_room_of_the_table() -> None:
    modules = {room_of(".".join(file.relative_to(ROOT).with_suffix("").parts)) for file in RUNTIME.rglob("*.py")}
    assert (modules | {"_version"}) - {"__init__"} == set(allowed())  # a build writes it: a fresh clone has it not


def test_only_the_clients_know_the_transports() -> None:
    users = {module for module, used in imports() if room_of(used) == "transport" and room_of(module) != "transport"}
    assert users == {"timsdk_runtime.client", "timsdk_runtime.async_client"}
