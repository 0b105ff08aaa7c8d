"""The recipe for a new API: whoever follows it to the letter is left with green tests."""

from __future__ import annotations

import re

import pytest
from support.generated import ROOT

TESTS = ROOT / "tests"
OWN_SPECS = {"failures", "fragments"}
"""Folders whose expected output is made from specs of their own, which a new API leaves alone."""


@pytest.mark.parametrize("page", ["adding-an-api.md", "zh/adding-an-api.md"])
def test_recipe_names_the_folders_whose_expected_output_follows_from_the_spec(page: str) -> None:
    command = re.search(r"pytest ((?:tests/\w+ )+)--update-golden", (ROOT / "docs" / page).read_text("utf-8"))
    assert command is not None
    folders = {
        file.relative_to(TESTS).parts[0]
        for file in TESTS.glob("*/test_*.py")
        if file != TESTS / "docs/test_recipe.py" and "update_golden" in file.read_text("utf-8")
    }
    assert set(command[1].split()) == {f"tests/{folder}" for folder in folders - OWN_SPECS}
