"""docs/reliability.md agrees with the tests."""

from __future__ import annotations

import ast
from pathlib import Path

from . import document
from .faults import ROWS

TESTS = Path(__file__).parents[1]


def test_every_fault_has_a_row_with_tests() -> None:
    assert [row.number for row in ROWS] == list(range(1, 45))
    assert all(row.tests for row in ROWS)


def test_table_names_only_existing_tests() -> None:
    known: set[str] = set()
    for file in {test.partition("::")[0] for row in ROWS for test in row.tests}:
        tree = ast.parse((TESTS / file).read_text("utf-8"))
        known |= {f"{file}::{node.name}" for node in tree.body if isinstance(node, ast.FunctionDef)}
    assert {test for row in ROWS for test in row.tests} <= known


def test_page_contains_the_current_table() -> None:
    assert document.part("faults", document.PAGE.read_text("utf-8")) == document.table(), (
        "cd tests && python -m reliability.document"
    )
