"""Module layout: one module for each API and each shared type, and one for types that need each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from codegen.naming import snake
from codegen.spec import type_expr
from codegen.spec.catalog import Api, Catalog, TypeOwner
from codegen.spec.type_defs import Union, uses
from codegen.spec.webhooks import Webhook


@attrs.frozen
class ModuleLayout:
    """The module of every API and shared type of the package, and the variants of unions."""

    package: str
    modules: Mapping[str, str]
    variants: Mapping[str, tuple[str, str, str]]
    """Structure -> tag field, tag, content field of the union it belongs to."""

    def module(self, owner: TypeOwner, name: str) -> str:
        """Return the module that defines the type `name`, as seen from `owner`."""
        if isinstance(owner, Api) and name in owner.types:
            return self.api_module(owner)
        if isinstance(owner, Webhook) and name in owner.types:
            return self.webhook_module(owner)
        return self.modules[name]

    def api_module(self, api: Api) -> str:
        """Return the module of an API and of the types that only it uses."""
        return f"{self.package}._apis.{api.service}.{api.command}"

    def webhook_module(self, webhook: Webhook) -> str:
        """Return the module of a webhook and of the types that only it uses."""
        return f"{self.package}._webhooks.{snake(webhook.command)}"

    def path(self, name: str) -> str:
        """Return the path of a file of the package."""
        return f"{self.package}/{name}"


def lay_out(catalog: Catalog, package: str) -> ModuleLayout:
    """Choose the module of each shared type."""
    graph = {name: sorted(set(uses(shared.body)) & catalog.types.keys()) for name, shared in catalog.types.items()}
    modules: dict[str, str] = {}
    for component in _components(graph):
        unions = [name for name in component if isinstance(catalog.types[name].body, Union)]
        leader = min(unions or component)
        for name in component:
            modules[name] = f"{package}._types.{snake(leader)}"
    variants = {
        variant: (union.tag, tag, union.content)
        for union in _unions(catalog)
        for tag, variant in union.variants.items()
    }
    return ModuleLayout(package, dict(sorted(modules.items())), variants)


def types_within(catalog: Catalog, api: Api) -> set[str]:
    """Return the names of all types that the request and the response of an API are made of."""
    fields = (*api.body.request.values(), *api.body.response.values())
    waiting = [name for field in fields for name in type_expr.names(field.type)]
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        body = catalog.type_of(api, name)
        if body is not None and name not in found:
            found.add(name)
            waiting += uses(body)
    return found


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
