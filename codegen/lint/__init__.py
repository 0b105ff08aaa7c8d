"""Lint: `Catalog` -> everything that is wrong with it, never stopping at the first."""

from __future__ import annotations

from codegen.catalog import Catalog
from codegen.lint import apis, files, names, types
from codegen.lint.rules import Rules
from codegen.problem import Problem

__all__ = ["lint"]


def lint(catalog: Catalog) -> list[Problem]:
    """All problems, sorted by place."""
    found: list[Problem] = []
    files.check(catalog, found)
    for name, shared in catalog.types.items():
        types.check(Rules(catalog, shared.document, found), (name,), name, shared.body)
    for api in catalog.apis:
        apis.check(Rules(catalog, api.document, found, api), api)
    names.check(catalog, found)
    return sorted(set(found))
