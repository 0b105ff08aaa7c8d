"""Facades: lazy modules that re-export what others define."""

from __future__ import annotations

from codegen.resolve.docstrings import docstring, literal
from codegen.resolve.output_model import Export, File


def export(name: str, module: str) -> Export:
    """Return a public name of a module."""
    return Export(name=name, module=module, key=literal(name), value=literal(module))


def facade(module: str, doc: str, exports: list[Export]) -> File:
    """Return a module that gives names of others."""
    return File(
        path=path_of(module),
        template="timsdk/facade.py.j2",
        source="spec/",
        context={"doc": docstring(doc), "exports": sorted(exports, key=lambda export: export.name)},
    )


def path_of(module: str) -> str:
    """Return the path of the file of a module."""
    return module.replace(".", "/") + ".py"
