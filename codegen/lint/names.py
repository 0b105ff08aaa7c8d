"""The rules that no single file can break: names that meet or lead nowhere, and types that nobody uses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from codegen import naming
from codegen.spec import type_expr as typeexpr
from codegen.spec.catalog import Api, Catalog, SharedType, TypeOwner
from codegen.spec.load import NodePath
from codegen.spec.problem import Problem, did_you_mean
from codegen.spec.type_defs import Enum, TypeDef, Union, uses
from codegen.spec.webhooks import Webhook


def lint_names(catalog: Catalog) -> Iterator[Problem]:
    """Yield methods that meet in a family, types that meet anywhere, and types and successors for nothing."""
    yield from _methods(catalog)
    yield from _webhooks(catalog)
    yield from _types(catalog)
    yield from _variants(catalog)
    yield from _successors(catalog)
    if not catalog.broken and not catalog.types_unread:
        yield from _unused(catalog)


def _problem(owner: TypeOwner, path: NodePath, message: str, *, key: bool = False) -> Problem:
    return Problem(owner.document.at(path, key=key), message)


def _methods(catalog: Catalog) -> Iterator[Problem]:
    methods: dict[tuple[str, str], str] = {}
    for api in catalog.apis:
        if api.service not in catalog.services.services:
            continue
        family, method = catalog.family(api), _method(api)
        if other := methods.get((family, method)):
            message = f"{other} is also called {method!r} in {family!r}: give one a name with `python:`"
            yield _problem(api, ("python",), message)
        methods[family, method] = api.key
        for name in _roots(api):
            if name in naming.IMPORTED:
                message = f"{naming.class_fault(name)}: give the method a name with `python:`"
                yield _problem(api, ("python",), message)


def _webhooks(catalog: Catalog) -> Iterator[Problem]:
    """Yield webhooks whose class, or whose command in another spelling, belongs to another one."""
    taken: dict[str, str] = {}
    for webhook in catalog.webhooks:
        for name in _event_classes(webhook):
            if fault := naming.class_fault(name):
                yield _problem(webhook, ("python",), f"{fault}: give the event a name with `python:`")
        for name in dict.fromkeys(_standing_for(webhook)):
            if other := taken.get(name):
                path: NodePath = ("also", webhook.body.also.index(name)) if name in webhook.body.also else ("python",)
                yield _problem(webhook, path, f"{name!r} stands for {other} already")
            taken[name] = webhook.command


def _standing_for(webhook: Webhook) -> tuple[str, ...]:
    """Return the names that lead to a webhook."""
    module = naming.snake(webhook.command)
    return naming.event_class(webhook.command, webhook.body.python), module, webhook.command, *webhook.body.also


def _event_classes(webhook: Webhook) -> tuple[str, ...]:
    """Return the class names of the event and of its reply."""
    if webhook.body.fired == "switch":
        return ()
    name = naming.event_class(webhook.command, webhook.body.python)
    return (name, f"{name}Reply") if webhook.body.fired == "before" else (name,)


def _method(api: Api) -> str:
    return api.body.python or naming.attribute(api.command)


def _roots(api: Api) -> tuple[str, str]:
    """Return the class names of the request and of the response."""
    name = naming.pascal(_method(api))
    return f"{name}Request", f"{name}Response"


def _types(catalog: Catalog) -> Iterator[Problem]:
    """Yield type names that meet, also in a name derived from them: `UserIDs` and `UserIds` are both `user_ids`."""
    known = (api for api in catalog.apis if api.service in catalog.services.services)
    roots = {naming.snake(name) for api in known for name in _roots(api)}
    events = {naming.snake(name) for webhook in catalog.webhooks for name in _event_classes(webhook)}
    local: dict[str, TypeOwner] = {}
    modules: dict[str, str] = {}
    for name, _, owner, path in _definitions(catalog):
        module = naming.snake(name)
        if module in roots:
            yield _problem(owner, path, f"{name!r} is the name of a request or a response", key=True)
        if module in events:
            yield _problem(owner, path, f"{name!r} is the name of an event or of a reply", key=True)
        if modules.setdefault(module, name) != name:
            message = f"{name!r} and {modules[module]!r} are both {module!r} as the name of a module"
            yield _problem(owner, path, message, key=True)
        if isinstance(owner, SharedType):
            continue
        if other := local.get(name):
            message = f"{other.key} defines {name!r} too: move it to spec/types/, or rename one"
            yield _problem(owner, path, message, key=True)
        local[name] = owner


def _definitions(catalog: Catalog) -> Iterator[tuple[str, TypeDef, TypeOwner, NodePath]]:
    """Yield every type: its name, its definition, its owner and its place there."""
    for name, shared in catalog.types.items():
        yield name, shared.body, shared, (name,)
    for owner in catalog.owners:
        for name, body in owner.types.items():
            yield name, body, owner, ("types", name)


def _variants(catalog: Catalog) -> Iterator[Problem]:
    """Yield structures that are variants twice. A variant carries the tag that it is sent with."""
    unions: dict[str, str] = {}
    for name, body, owner, path in _definitions(catalog):
        for tag, variant in body.variants.items() if isinstance(body, Union) else ():
            if other := unions.get(variant):
                message = f"{variant!r} is a variant of {other!r} already"
                yield _problem(owner, (*path, "variants", tag), message)
            unions[variant] = name


def _successors(catalog: Catalog) -> Iterator[Problem]:
    keys = {api.key for api in catalog.apis} | catalog.broken
    for api in catalog.apis:
        successor = api.body.replaced_by
        if successor == api.key:
            yield _problem(api, ("replaced_by",), "an API is not its own successor")
        elif successor and successor not in keys:
            yield _problem(api, ("replaced_by",), f"unknown API {successor!r}{did_you_mean(successor, keys)}")


def _unused(catalog: Catalog) -> Iterator[Problem]:
    """Yield types that nothing leads to from a request, a response, an event or a reply."""
    shared = {name: entry.body for name, entry in catalog.types.items()}
    starts: set[str] = set()
    used: dict[str, set[str]] = {}
    for part in catalog.owners:
        fields = [field for body in part.bodies.values() for field in body.values()]
        used[part.key] = _reached((name for field in fields for name in typeexpr.names(field.type)), part.types)
        starts |= used[part.key]
    used_shared = _reached(starts, shared)
    for name, body, owner, path in _definitions(catalog):
        local = not isinstance(owner, SharedType)
        named_in_docs = not local and isinstance(body, Enum)  # for values that no type can say
        if name not in (used[owner.key] if local else used_shared) and not named_in_docs:
            yield _problem(owner, path, f"type {name!r} is not used", key=True)


def _reached(names: Iterable[str], types: Mapping[str, TypeDef]) -> set[str]:
    """Return `names` and all that the definitions among `types` lead to."""
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += uses(types[name]) if name in types else ()
    return found
