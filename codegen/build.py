"""Build: all stages from the files of `spec/` to finished texts. Only this file remembers results of earlier runs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeAlias

import attrs

from codegen.cache import Cache
from codegen.files import digest
from codegen.lint import lint
from codegen.output.format import Formatter
from codegen.output.render import Renderer
from codegen.resolve import units
from codegen.resolve.doc_pages import pages
from codegen.resolve.output_model import Unit
from codegen.spec.catalog import Catalog
from codegen.spec.declare import SpecFile, assemble, declare_file
from codegen.spec.inventory import NAME, Inventory, compare_inventory, read_inventory
from codegen.spec.load import ROOT, Document, load
from codegen.spec.problem import Problem

Texts: TypeAlias = Mapping[str, str]

_BATCH = 130
"""Units that are formatted together, while the next ones are made. Each batch starts ruff twice."""


@attrs.frozen
class Spec:
    """All that `spec/` says."""

    catalog: Catalog
    inventory: Inventory


@attrs.frozen
class Built:
    """Texts by path, for each folder that they belong to."""

    generated: Texts
    docs: Texts


def read(files: Mapping[str, bytes], cache: Cache | None = None) -> tuple[Spec | None, list[Problem]]:
    """load -> declare -> lint. Returns the problems of all three."""
    if cache is None:
        return _read(files, Cache())
    spec, problems = _read(files, cache)
    if problems:  # what comes from the cache does not know its lines
        return _read(files, Cache())
    return spec, problems


def _read(files: Mapping[str, bytes], cache: Cache) -> tuple[Spec | None, list[Problem]]:
    declared, problems = _declare(files, cache)
    catalog, found = assemble(declared)
    inventory, of_inventory = read_inventory(files.get(NAME))
    problems += [*found, *of_inventory]
    if catalog is None:
        return None, sorted(set(problems))
    problems += [*lint(catalog), *compare_inventory(catalog, inventory)]
    return Spec(catalog, inventory), sorted(set(problems))


def _declare(files: Mapping[str, bytes], cache: Cache) -> tuple[list[SpecFile], list[Problem]]:
    """Load and declare the files that the cache does not know."""
    keys = {name: digest(f"{ROOT}/{name}", content) for name, content in files.items()}
    known = {name: key for name, key in keys.items() if key in cache}
    declared = [SpecFile(Document(f"{ROOT}/{name}", digest=key), cache.get(key)) for name, key in known.items()]
    documents, problems = load({name: content for name, content in files.items() if name not in known})
    for document in documents:
        file = declare_file(document)
        declared.append(file)
        if document.readable and not file.problems:
            cache.put(document.digest, file.body)
    return declared, problems


def build(spec: Spec, cache: Cache) -> Built:
    """resolve -> render -> format, for the units that the cache does not know."""
    package = list(_with_keys(spec.catalog))
    missing = [(key, unit) for key, unit in package if key not in cache]
    renderer = Renderer()
    with Formatter() as formatter:
        batches: list[tuple[dict[bytes, dict[str, str]], Callable[[], dict[str, str]]]] = []
        for start in range(0, len(missing), _BATCH):
            rendered = {key: renderer.render(unit.files()) for key, unit in missing[start : start + _BATCH]}
            texts = {path: text for files in rendered.values() for path, text in files.items()}
            batches.append((rendered, formatter.submit(texts)))
        for rendered, result in batches:
            formatted = result()
            for key, files in rendered.items():
                cache.put(key, {path: formatted[path] for path in files})
    generated = {path: text for key, _ in package for path, text in cache.get(key).items()}
    return Built(generated, pages(spec.catalog, spec.inventory))


def _with_keys(catalog: Catalog) -> Iterator[tuple[bytes, Unit]]:
    """Yield each unit with a digest of all that it is made from."""
    owned = {owner.document.path for owner in catalog.owners}
    shared: Sequence[bytes] = sorted(
        {document.digest for document in catalog.documents.values() if document.path not in owned}
    )
    common = digest(*shared)
    layout = b""
    for unit in units(catalog):
        layout = layout or digest(repr(unit.layout))
        yield digest(*unit.name, common, layout, *(owner.document.digest for owner in unit.part.owners)), unit
