"""Where each type lives in the package: one module for one shared type, and one for types that need each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from codegen import naming
from codegen.spec import type_expr as typeexpr
from codegen.spec.catalog import Api, Catalog, Enum, Struct, TypeDef, Union


@attrs.frozen
class ModuleLayout:
    """Module of every shared type, and the variants of unions."""

    modules: Mapping[str, str]
    variants: Mapping[str, tuple[str, str, str]]
    """Structure -> tag field, tag, content field of the union it belongs to."""

    def module(self, api: Api | None, name: str) -> str:
        """Module that defines the type `name`, seen from `api` or from a shared type."""
        if api and name in api.body.types:
            return api_module(api)
        return self.modules[name]


def api_module(api: Api) -> str:
    return f"timsdk._apis.{api.service}.{api.command}"


def lay_out(catalog: Catalog) -> ModuleLayout:
    """Lay the shared types out."""
    graph = {name: sorted(set(uses(shared.body)) & catalog.types.keys()) for name, shared in catalog.types.items()}
    modules: dict[str, str] = {}
    for component in _components(graph):
        unions = [name for name in component if isinstance(catalog.types[name].body, Union)]
        leader = min(unions or component)
        for name in component:
            modules[name] = f"timsdk._types.{naming.snake(leader)}"
    variants = {
        variant: (union.tag, tag, union.content)
        for union in _unions(catalog)
        for tag, variant in union.variants.items()
    }
    return ModuleLayout(dict(sorted(modules.items())), variants)


def _unions(catalog: Catalog) -> Iterator[Union]:
    bodies = [shared.body for shared in catalog.types.values()]
    bodies += [body for api in catalog.apis for body in api.body.types.values()]
    return (body for body in bodies if isinstance(body, Union))


def uses(body: TypeDef) -> Iterator[str]:
    """The names a definition refers to."""
    match body:
        case Struct():
            for field in body.fields.values():
                yield from typeexpr.names(field.type)
        case Union():
            yield from body.variants.values()
        case Enum():
            return


def _components(graph: Mapping[str, list[str]]) -> list[list[str]]:
    """Groups of types that reach each other (Tarjan's strongly connected components)."""
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
