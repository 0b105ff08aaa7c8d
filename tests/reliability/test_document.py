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
    for file in {test.partition("::")[0] for row in ROWS for test in (*row.tests, *row.asyncio_tests)}:
        tree = ast.parse((TESTS / file).read_text("utf-8"))
        known |= {f"{file}::{node.name}" for node in tree.body if isinstance(node, ast.FunctionDef)}
    assert {test for row in ROWS for test in (*row.tests, *row.asyncio_tests)} <= known


def test_every_row_that_needs_a_connection_is_shown_with_asyncio() -> None:
    """A test of a connection runs with the asyncio client, unless its row names one of that client alone."""
    blocking: list[str] = []
    for row in ROWS:
        for test in row.tests:
            file, _, name = test.partition("::")
            source = (TESTS / file).read_text("utf-8")
            (found,) = [
                node for node in ast.parse(source).body if isinstance(node, ast.FunctionDef) and node.name == name
            ]
            arguments = {argument.arg for argument in found.args.args}
            marks = [ast.unparse(mark) for mark in found.decorator_list]
            chosen = [mark for mark in marks if "mark.connections" in mark]
            runs = "make_client" in arguments and all("asyncio" in mark for mark in chosen)
            runs = runs or any("'asyncio'" in mark for mark in marks)
            needs = "make_client" in arguments or "run_module" in ast.unparse(found)
            if needs and not (runs and "ALL_CONNECTIONS = True" in source) and not row.asyncio_tests:
                blocking.append(test)
    assert blocking == []


def test_page_contains_the_current_table() -> None:
    assert document.part("faults", document.PAGE.read_text("utf-8")) == document.table(), (
        "cd tests && python -m reliability.document"
    )


def test_page_says_which_response_cannot_be_told_from_the_real_one() -> None:
    page = " ".join(document.PAGE.read_text("utf-8").split())
    assert "a response that nobody asked for, which arrives between the look at an idle connection" in page
