"""The tables of settings, options and errors say what the code has."""

from __future__ import annotations

import inspect
import re

from timsdk_runtime import errors
from timsdk_runtime.client import BaseClient
from timsdk_runtime.config import CallOptions

from .pages import ROOT


def rows(page: str, heading: str) -> list[list[str]]:
    """The cells of the table that begins with a heading row."""
    lines = iter((ROOT / page).read_text("utf-8").split("\n"))
    next(line for line in lines if line.startswith(heading))
    next(lines)
    found: list[list[str]] = []
    while (line := next(lines)).startswith("|"):
        found.append([cell.strip() for cell in line.strip("|").split("|")])
    return found


def names(cell: str) -> set[str]:
    return set(re.findall(r"`(\w+)`", cell))


def test_options_page_lists_every_argument_of_a_client() -> None:
    settings = {name for row in rows("docs/using.md", "| setting |") for name in names(row[0])}
    options = {name: row[2] for row in rows("docs/using.md", "| option |") for name in names(row[0])}
    credentials = {"usersig", "usersig_provider"}  # named in the row of `key`
    assert settings | credentials | options.keys() == inspect.signature(BaseClient).parameters.keys()
    assert {name for name, per_call in options.items() if per_call == "yes"} == set(CallOptions.field_names)
    assert inspect.signature(BaseClient.with_options).parameters.keys() - {"self"} == set(CallOptions.field_names)


def test_errors_page_lists_the_class_of_every_category() -> None:
    shown = {
        category: next(iter(names(row[0])))
        for row in rows("docs/errors.md", "| class | categories |")
        for category in names(row[1]) - {"MessageDropped"}
    }
    assert shown == {category: kind.__name__ for category, kind in errors._CLASSES.items()}


def test_errors_page_lists_what_exceptions_carry() -> None:
    for cells in rows("docs/errors.md", "| class | what happened |"):
        (kind,) = names(cells[0])
        parameters = inspect.signature(getattr(errors, kind).__init__).parameters
        carried = {*parameters} - {"self", "message", "args", "kwargs"}
        assert names(cells[2]) - {"no", "maybe"} == carried, kind
