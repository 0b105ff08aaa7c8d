"""What tests of drafts share: the real catalog, and commands run in a folder with a copy of the real spec."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from support.generated import ROOT

import codegen.__main__ as cli
from codegen.draft.commands import catalog_of
from codegen.spec.catalog import Catalog

Run = Callable[..., "tuple[int, str, str]"]


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return catalog_of(ROOT / "spec")


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command; the current folder has a copy of the spec."""
    shutil.copytree(ROOT / "spec", tmp_path / "spec")
    monkeypatch.chdir(tmp_path)

    def command(*arguments: str) -> tuple[int, str, str]:
        code = cli.main(list(arguments))
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return command
