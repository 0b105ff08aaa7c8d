"""Build: everything from the files of `spec/` to finished texts. What the cache knows is not done again."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from codegen.cache import Cache, digest
from codegen.catalog import Catalog
from codegen.declare import declare
from codegen.format import format_texts
from codegen.inventory import NAME, Inventory, read_inventory
from codegen.inventory import compare as compare_inventory
from codegen.lint import lint
from codegen.load import load
from codegen.problem import Problem
from codegen.render import Renderer
from codegen.report import pages
from codegen.resolve import units


@attrs.frozen
class Spec:
    """All that `spec/` says."""

    catalog: Catalog
    inventory: Inventory


def read(files: Mapping[str, bytes], cache: Cache | None = None) -> tuple[Spec | None, list[Problem]]:
    """load -> declare -> lint, with the problems of all three."""
    spec, problems = _read(files, cache or Cache())
    if problems and cache is not None:
        return _read(files, Cache())  # the cache does not know where things stand
    return spec, problems


def _read(files: Mapping[str, bytes], cache: Cache) -> tuple[Spec | None, list[Problem]]:
    documents, problems = load(files, cache)
    catalog, found = declare(documents, cache)
    inventory, of_inventory = read_inventory(files.get(NAME))
    problems += [*found, *of_inventory]
    if catalog is None:
        return None, sorted(set(problems))
    problems += [*lint(catalog, cache), *compare_inventory(catalog, inventory)]
    return Spec(catalog, inventory), sorted(set(problems))


def build(spec: Spec, cache: Cache) -> dict[str, list[bytes]]:
    """resolve -> render -> format: what lies in the cache afterwards, by the folder it belongs to."""
    renderer = Renderer(cache)
    package = list(units(spec.catalog))
    made = {unit.digest: renderer.render(unit.make()) for unit in package if unit.digest not in cache}
    formatted = format_texts({path: text for texts in made.values() for path, text in texts.items()})
    for key, texts in made.items():
        cache.put(key, {path: formatted[path] for path in texts})
    drawn = digest("pages", repr(spec.inventory), spec.catalog.digest)
    cache.remember(drawn, lambda: pages(spec.catalog, spec.inventory))
    return {"generated": [unit.digest for unit in package], "docs": [drawn]}
