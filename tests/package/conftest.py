"""The spec of this repository and what is generated from it, read once."""

from __future__ import annotations

import pytest
from support.generated import ROOT, good_catalog

from codegen.spec.catalog import Catalog


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return good_catalog(ROOT / "spec")


@pytest.fixture(scope="session")
def generated() -> dict[str, str]:
    """Return the files of `generated/` by path. `test_drift.py` checks that they are current."""
    folder = ROOT / "generated"
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }
