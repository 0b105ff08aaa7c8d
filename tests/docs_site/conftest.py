"""The site of the real catalog and documents, made once."""

from __future__ import annotations

import pytest
from support.generated import ROOT

from codegen.build import read
from codegen.files import read_files
from codegen.site import Site, site
from codegen.spec.catalog import Catalog
from tools.site.__main__ import documents


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    spec, problems = read(read_files(ROOT / "spec"))
    assert spec is not None, problems
    return spec.catalog


@pytest.fixture(scope="session")
def texts() -> dict[str, str]:
    """Return the documents of the repository by their path."""
    return documents()


@pytest.fixture(scope="session")
def made(catalog: Catalog, texts: dict[str, str]) -> Site:
    return site(catalog, texts)
