"""Writes the parts of docs/reliability.md that come from the tests: the fault table and the figures of a long run."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from .faults import ROWS

PAGE = Path(__file__).parents[2] / "docs" / "reliability.md"


def table() -> str:
    """Return the fault table in Markdown."""
    lines = ["| # | fault | expected | `Client` | `AsyncClient` | shown by |", "|---|---|---|---|---|---|"]
    for row in ROWS:
        tests = ", ".join(f"`{test}`" for test in (*row.tests, *row.asyncio_tests)) or "-"
        lines.append(f"| {row.number} | {row.fault} | {row.expected} | {row.seen} | {row.asyncio} | {tests} |")
    return "\n".join(lines)


def part(name: str, page: str) -> str:
    """Return the text between the marks of a part."""
    found = re.search(rf"<!-- {name} -->\n\n(.*?)\n\n<!-- /{name} -->", page, re.DOTALL)
    assert found, f"docs/reliability.md has no part {name!r}"
    return found[1]


def replace_part(name: str, text: str, page: str) -> str:
    return page.replace(f"<!-- {name} -->\n\n{part(name, page)}\n", f"<!-- {name} -->\n\n{text}\n")


def write_table() -> None:
    PAGE.write_text(replace_part("faults", table(), PAGE.read_text("utf-8")), "utf-8")


def write_figures(figures: Mapping[str, str]) -> None:
    """Put new figures into the table of the bar. A property without a new figure keeps its old one."""
    page = PAGE.read_text("utf-8")
    lines = part("figures", page).split("\n")
    for index, line in enumerate(lines):
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if cells[0] in figures:
            lines[index] = f"| {cells[0]} | {cells[1]} | {figures[cells[0]]} |"
    PAGE.write_text(replace_part("figures", "\n".join(lines), page), "utf-8")


if __name__ == "__main__":
    write_table()
