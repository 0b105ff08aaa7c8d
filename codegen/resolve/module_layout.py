"""Module layout: one module for each shared type, and one for types that need each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from codegen.naming import snake
from codegen.spec.catalog import Catalog, TypeOwner
from codegen.spec.type_defs import Union, uses


@attrs.frozen
class ModuleLayout:
    """The module of every shared type, and the variants of unions."""

    modules: Mapping[str, str]
    variants: Mapping[str, tuple[str, str, str]]
    """Structure -> tag field, tag, content field of the union it belongs to."""

    def module(self, owner: TypeOwner, name: str) -> str:
        """Return the module that defines the type `name`, as seen from `owner`."""
        return self.modules.get(name, owner.module)


def lay_out(catalog: Catalog) -> ModuleLayout:
    """Choose the module of each shared type."""
    graph = {name: sorted(set(uses(shared.body)) & catalog.types.keys()) for name, shared in catalog.types.items()}
    modules: dict[str, str] = {}
    for component in _components(graph):
        unions = [name for name in component if isinstance(catalog.types[name].body, Union)]
        leader = min(unions or component)
        for name in component:
            modules[name] = f"timsdk._types.{snake(leader)}"
    variants = {
        variant: (union.tag, tag, union.content)
        for union in _unions(catalog)
        for tag, variant in union.variants.items()
    }
    return ModuleLayout(dict(sorted(modules.items())), variants)


def _unions(catalog: Catalog) -> Iterator[Union]:
    bodies = [shared.body for shared in catalog.types.values()]
    bodies += [body for owner in catalog.owners for body in owner.types.values()]
    return (body for body in bodies if isinstance(body, Union))


def _components(graph: Mapping[str, list[str]]) -> list[list[str]]:
    """Return groups of types that reach each other (Tarjan's strongly connected components)."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    found: list[list[str]] = []

    def visit(name: str) -> None:
        index[name] = low[name] = len(index)
        stack.append(name)
        for other in graph[name]:
            if other not in index:
                visit(other)
                low[name] = min(low[name], low[other])
            elif other in stack:
                low[name] = min(low[name], index[other])
        if low[name] == index[name]:
            cut = stack.index(name)
            found.append(sorted(stack[cut:]))
            del stack[cut:]

    for name in graph:
        if name not in index:
            visit(name)
    return found
