"""The rules that no single file can break: names that meet or lead nowhere, and types that nobody uses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from codegen import naming
from codegen.lint.context import LintContext
from codegen.resolve.module_layout import uses
from codegen.spec import type_expr as typeexpr
from codegen.spec.catalog import Api, Catalog, Enum, TypeDef, Union
from codegen.spec.load import NodePath
from codegen.spec.problem import Problem, did_you_mean


def check(catalog: Catalog, found: list[Problem]) -> None:
    """Methods are unique in their family, types everywhere, and each type is for something."""
    roots = _methods(catalog, found)
    _types(catalog, found, roots)
    _variants(catalog, found)
    _successors(catalog, found)
    if not catalog.broken and not catalog.types_unread:
        _unused(catalog, found)


def _methods(catalog: Catalog, found: list[Problem]) -> set[str]:
    """Check the names of methods; the names of their requests and answers, in snake case, are returned."""
    methods: dict[tuple[str, str], str] = {}
    roots: set[str] = set()
    for api in catalog.apis:
        if api.service not in catalog.services.services:
            continue
        rules = LintContext(catalog, api.document, found, api)
        family, method = catalog.family(api), api.body.python or naming.attribute(api.command)
        if other := methods.get((family, method)):
            message = f"{other} is also called {method!r} in {family!r}: give one a name with `python:`"
            rules.report(("python",), message)
        methods[family, method] = api.key
        for end in ("Request", "Response"):
            name = naming.pascal(method) + end
            if name in naming.IMPORTED:
                rules.report(("python",), f"{naming.class_fault(name)}: give the method a name with `python:`")
            roots.add(naming.snake(name))
    return roots


def _types(catalog: Catalog, found: list[Problem], roots: set[str]) -> None:
    """Names of types, and of what is derived from them: `UserIDs` and `UserIds` are both `user_ids`."""
    local: dict[str, Api] = {}
    modules: dict[str, str] = {}
    for name, _, rules, path in _definitions(catalog, found):
        module = naming.snake(name)
        if module in roots:
            rules.report(path, f"{name!r} is the name of a request or an answer", key=True)
        if modules.setdefault(module, name) != name:
            rules.report(
                path, f"{name!r} and {modules[module]!r} are both {module!r} as the name of a module", key=True
            )
        if rules.api is None:
            continue
        if other := local.get(name):
            message = f"{other.key} defines {name!r} too: move it to spec/types/, or rename one"
            rules.report(path, message, key=True)
        local[name] = rules.api


def _definitions(catalog: Catalog, found: list[Problem]) -> Iterator[tuple[str, TypeDef, LintContext, NodePath]]:
    """Every type: its name, its definition, the rules over its file and its place there."""
    for name, shared in catalog.types.items():
        yield name, shared.body, LintContext(catalog, shared.document, found), (name,)
    for api in catalog.apis:
        rules = LintContext(catalog, api.document, found, api)
        for name, body in api.body.types.items():
            yield name, body, rules, ("types", name)


def _variants(catalog: Catalog, found: list[Problem]) -> None:
    """A structure is a variant once: it carries the tag it is sent with."""
    unions: dict[str, str] = {}
    for name, body, rules, path in _definitions(catalog, found):
        for tag, variant in body.variants.items() if isinstance(body, Union) else ():
            if other := unions.get(variant):
                rules.report((*path, "variants", tag), f"{variant!r} is a variant of {other!r} already")
            unions[variant] = name


def _successors(catalog: Catalog, found: list[Problem]) -> None:
    keys = {api.key for api in catalog.apis} | catalog.broken
    for api in catalog.apis:
        rules, instead = LintContext(catalog, api.document, found, api), api.body.replaced_by
        if instead == api.key:
            rules.report(("replaced_by",), "an API is not its own successor")
        elif instead and instead not in keys:
            rules.report(("replaced_by",), f"unknown API {instead!r}{did_you_mean(instead, keys)}")


def _unused(catalog: Catalog, found: list[Problem]) -> None:
    """A type is used where a request or an answer leads to it."""
    shared = {name: entry.body for name, entry in catalog.types.items()}
    starts: set[str] = set()
    used: dict[str, set[str]] = {}
    for api in catalog.apis:
        fields = (*api.body.request.values(), *api.body.response.values())
        used[api.key] = _reached((name for field in fields for name in typeexpr.names(field.type)), api.body.types)
        starts |= used[api.key]
    used_shared = _reached(starts, shared)
    for name, body, rules, path in _definitions(catalog, found):
        named_in_docs = rules.api is None and isinstance(body, Enum)  # for values that no type can say
        if name not in (used[rules.api.key] if rules.api else used_shared) and not named_in_docs:
            rules.report(path, f"type {name!r} is not used", key=True)


def _reached(names: Iterable[str], types: Mapping[str, TypeDef]) -> set[str]:
    """`names` and all that the definitions among `types` lead to."""
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += uses(types[name]) if name in types else ()
    return found
