"""Build: all stages from the files of `spec/` to finished texts. Only this file remembers results of earlier runs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeAlias

import attrs
from jinja2.bccache import Bucket, BytecodeCache

from codegen.cache import Cache
from codegen.files import digest
from codegen.lint import lint
from codegen.naming import TIMSDK
from codegen.output.format import Formatter
from codegen.output.render import Renderer
from codegen.resolve import units
from codegen.resolve.doc_pages import pages
from codegen.resolve.output_model import Unit
from codegen.spec.catalog import Catalog
from codegen.spec.declare import SpecFile, assemble, declare_file
from codegen.spec.inventory import NAME, Inventory, compare_inventory, read_inventory
from codegen.spec.load import ROOT, Document, load
from codegen.spec.overlay import Overlay, lay_over, touched
from codegen.spec.problem import Problem

Texts: TypeAlias = Mapping[str, str]

_BATCH = 130
"""Units that are formatted together, while the next ones are made. Each batch starts ruff twice."""
_TEMPLATES = digest("templates")
"""Where the code of all templates is kept."""


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


def read(
    files: Mapping[str, bytes], cache: Cache | None = None, overlays: Sequence[Overlay] = ()
) -> tuple[Spec | None, list[Problem]]:
    """load -> declare -> lint. Returns the problems of all three."""
    if cache is None:
        return _read(files, Cache(), overlays)
    spec, problems = _read(files, cache, overlays)
    if problems:  # what comes from the cache does not know its lines
        return _read(files, Cache(), overlays)
    return spec, problems


def _read(files: Mapping[str, bytes], cache: Cache, overlays: Sequence[Overlay]) -> tuple[Spec | None, list[Problem]]:
    changed = touched(overlays)
    declared, problems = _declare({name: content for name, content in files.items() if name not in changed}, cache)
    laid = lay_over(files, overlays)
    problems += laid.problems
    declared += map(declare_file, laid.documents)
    catalog, found = assemble(declared)
    inventory, of_inventory = read_inventory(files.get(NAME))
    problems += [*found, *of_inventory]
    if catalog is not None:
        problems += lint(catalog)
        problems += compare_inventory(catalog, inventory) if not overlays else ()  # it is about the first spec alone
    patches = {document.file: document.patches for document in laid.documents if document.patches}
    problems = sorted({_with_patches(problem, patches) for problem in problems})
    return (Spec(catalog, inventory) if catalog else None), problems


def _with_patches(problem: Problem, patches: Mapping[str, Sequence[str]]) -> Problem:
    """Name the patches of the file that a problem is in: what they left of it may be what is wrong."""
    files = patches.get(problem.position.path)
    return attrs.evolve(problem, message=f"{problem.message} (patched by {', '.join(files)})") if files else problem


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


def build(spec: Spec, cache: Cache, package: str = TIMSDK) -> Built:
    """resolve -> render -> format, for the units that the cache does not know."""
    parts = list(_with_keys(spec.catalog, package))
    missing = [(key, unit) for key, unit in parts if key not in cache]
    renderer = Renderer(package, _CompiledTemplates(cache))
    with Formatter(package) as formatter:
        batches: list[tuple[dict[bytes, dict[str, str]], Callable[[], dict[str, str]]]] = []
        for start in range(0, len(missing), _BATCH):
            rendered = {key: renderer.render(unit.files()) for key, unit in missing[start : start + _BATCH]}
            texts = {path: text for files in rendered.values() for path, text in files.items()}
            batches.append((rendered, formatter.submit(texts)))
        docs = pages(spec.catalog, spec.inventory, package)  # while ruff works on the last batch
        for rendered, result in batches:
            formatted = result()
            for key, files in rendered.items():
                cache.put(key, {path: formatted[path] for path in files})
    generated = {path: text for key, _ in parts for path, text in cache.get(key).items()}
    return Built(generated, docs)


class _CompiledTemplates(BytecodeCache):
    """Keeps what Jinja makes of the templates."""

    def __init__(self, cache: Cache) -> None:
        self._cache = cache
        self._codes: dict[str, bytes] = cache.get(_TEMPLATES) or {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give a template the code that an earlier run has compiled."""
        if code := self._codes.get(bucket.key):
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the code of a template."""
        self._codes[bucket.key] = bucket.bytecode_to_string()
        self._cache.put(_TEMPLATES, self._codes)


def _with_keys(catalog: Catalog, package: str) -> Iterator[tuple[bytes, Unit]]:
    """Yield each unit with a digest of all that it is made from."""
    owned = {owner.document.path for owner in catalog.owners}
    shared: Sequence[bytes] = sorted(
        {document.digest for document in catalog.documents.values() if document.path not in owned}
    )
    common = digest(*shared)
    layout = b""
    for unit in units(catalog, package):
        layout = layout or digest(repr(unit.layout))
        yield digest(*unit.name, common, layout, *(owner.document.digest for owner in unit.part.owners)), unit
