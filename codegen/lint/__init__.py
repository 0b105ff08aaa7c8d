"""Lint: `Catalog` -> everything that is wrong with it, never stopping at the first problem."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.lint import apis, drafts, equal_structures, names, single_files, titles, types, webhooks
from codegen.spec.catalog import Catalog
from codegen.spec.problem import Problem

__all__ = ["lint"]


def lint(catalog: Catalog) -> list[Problem]:
    """Return all problems, each once, sorted by place."""
    return sorted(set(_problems(catalog)))


def _problems(catalog: Catalog) -> Iterator[Problem]:
    for shared in catalog.types.values():
        yield from types.lint_shared(catalog, shared)
    for api in catalog.apis:
        yield from apis.lint_api(catalog, api)
    for webhook in catalog.webhooks:
        yield from webhooks.lint_webhook(catalog, webhook)
    yield from single_files.lint_single_files(catalog)
    yield from names.lint_names(catalog)
    yield from titles.lint_titles(catalog)
    yield from equal_structures.lint_equal_structures(catalog)
    yield from drafts.lint_drafts(catalog)
