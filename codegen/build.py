"""Build: everything from the files of `spec/` to finished texts. What the cache knows is not done again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from codegen.cache import Cache, digest
from codegen.lint import lint
from codegen.output.format import format_texts
from codegen.output.render import Renderer
from codegen.resolve import units
from codegen.resolve.doc_pages import pages
from codegen.resolve.output_model import Unit
from codegen.spec.catalog import Catalog
from codegen.spec.declare import declare
from codegen.spec.inventory import NAME, Inventory, read_inventory
from codegen.spec.inventory import compare as compare_inventory
from codegen.spec.load import load, not_cached
from codegen.spec.problem import Problem
from codegen.workers import run_in_workers


@attrs.frozen
class Spec:
    """All that `spec/` says."""

    catalog: Catalog
    inventory: Inventory


def read(files: Mapping[str, bytes], cache: Cache | None = None) -> tuple[Spec | None, list[Problem]]:
    """load -> declare -> lint, with the problems of all three."""
    if cache is not None:
        new = list(not_cached(files, cache).items())
        run_in_workers(lambda share: declare(load(dict(share), cache)[0], cache), new, cache)
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
    missing = [unit for unit in package if unit.digest not in cache]

    def make(some: Sequence[Unit]) -> None:
        made = {unit.digest: renderer.render(unit.make()) for unit in some}
        formatted = format_texts({path: text for texts in made.values() for path, text in texts.items()})
        for key, texts in made.items():
            cache.put(key, {path: formatted[path] for path in texts})

    run_in_workers(make, missing, cache)
    make([unit for unit in missing if unit.digest not in cache])
    drawn = digest("pages", repr(spec.inventory), spec.catalog.digest(spec.catalog.apis))
    cache.remember(drawn, lambda: pages(spec.catalog, spec.inventory))
    return {"generated": [unit.digest for unit in package], "docs": [drawn]}
