"""Lint: `Catalog` -> everything that is wrong with it, never stopping at the first."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from codegen.cache import Cache, digest
from codegen.lint import apis, names, single_files, types
from codegen.lint.context import LintContext
from codegen.spec.catalog import Api, Catalog
from codegen.spec.problem import Problem

__all__ = ["lint"]


def lint(catalog: Catalog, cache: Cache | None = None) -> list[Problem]:
    """All problems, sorted by place. An API without any has none as long as its part of the catalog is the same."""
    found: list[Problem] = []
    cache = cache or Cache()

    def check(key: bytes, rules: Callable[[], None]) -> None:
        if cache.get(key) is None:
            before = len(found)
            rules()
            if len(found) == before:
                cache.put(key, "good")

    check(digest("types", catalog.digest(())), lambda: _types(catalog.part(()), found))
    for api in catalog.apis:
        check(digest("api", api.key, catalog.digest([api])), partial(_api, catalog, api, found))
    single_files.check(catalog, found)
    names.check(catalog, found)
    return sorted(set(found))


def _api(catalog: Catalog, api: Api, found: list[Problem]) -> None:
    apis.check(LintContext(catalog.part([api]), api.document, found, api), api)


def _types(catalog: Catalog, found: list[Problem]) -> None:
    for name, shared in catalog.types.items():
        types.check(LintContext(catalog, shared.document, found), (name,), name, shared.body)
