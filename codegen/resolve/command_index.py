"""The index of the command line: families, methods and parameters as data files, of which a command reads one."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from codegen.resolve.docstrings import describe_field
from codegen.resolve.module_layout import ModuleLayout
from codegen.resolve.namespaces import effect_text, method_path, rate_text
from codegen.resolve.operations import method_name
from codegen.resolve.schema_data import dump, type_data
from codegen.resolve.scope import Imports, Scope
from codegen.resolve.webhooks import event_name
from codegen.spec.catalog import Api, Catalog
from codegen.spec.prose import in_python
from codegen.spec.type_defs import Enum, Field, Struct, TypeDef, attribute_of
from codegen.spec.webhooks import Webhook


def of_families(catalog: Catalog) -> dict[str, str]:
    """Return the file that lists the methods of every family: what `timsdk --help` and a search need."""
    families = catalog.services.families
    index = {
        family: {
            "title": families[family].title,
            "doc": families[family].doc.strip(),
            "methods": {method_name(api): [api.key, _text(catalog, api, api.body.summary)] for api in apis},
            "title_zh": {method_name(api): api.body.title_zh for api in apis if api.body.title_zh},
        }
        for family, apis in catalog.by_family().items()
    }
    return {"_commands/index.json": dump(index, levels=3)}


def of_family(catalog: Catalog, layout: ModuleLayout, family: str) -> dict[str, str]:
    """Return the file of one family: all about its methods, and the types of their parameters."""
    apis = catalog.by_family()[family]
    methods = {method_name(api): _method(Scope(catalog, layout, api, Imports("")), api) for api in apis}
    return {f"_commands/{family}.json": dump(methods, levels=2)}


def of_types(catalog: Catalog) -> dict[str, str]:
    """Return the file of the types that APIs share."""
    types = {name: _type(shared.body, partial(in_python, catalog, shared)) for name, shared in catalog.types.items()}
    return {"_commands/types.json": dump(types, levels=1)}


def of_webhooks(catalog: Catalog, layout: ModuleLayout) -> dict[str, str]:
    """Return the file of all webhooks that the service sends: what they say, and what a reply can do."""
    found = {
        webhook.command: _webhook(Scope(catalog, layout, webhook, Imports("")), webhook)
        for webhook in catalog.webhooks
        if webhook.body.fired != "switch"
    }
    return {"_commands/webhooks.json": dump(found, levels=2)}


def _text(catalog: Catalog, api: Api, text: str) -> str:
    return in_python(catalog, api, text.strip(), {})


def _method(scope: Scope, api: Api) -> dict[str, Any]:
    """Return an entry without the keys that have nothing to say."""
    body, catalog = api.body, scope.catalog
    paging, results = body.paging, body.item_results
    entry: dict[str, Any] = {
        "api": api.key,
        "summary": scope.prose(body.summary.strip()),
        "title_zh": body.title_zh,
        "doc": scope.prose(" ".join(body.doc.split())),
        "parameters": _fields(body.request, scope.prose),
        "status": "" if body.status == "current" else body.status,
        "replaced_by": method_path(catalog, body.replaced_by) if body.replaced_by else "",
        "reads": body.effect.kind == "read",
        "destructive": body.destructive,
        "paged": paging is not None,
        "items": results is not None,
        "effect": effect_text(scope, api),
        "rates": [rate_text(rate) for rate in body.rate_limit],
        "codes": {str(code): scope.prose(text.strip()) if text else "" for code, text in sorted(body.errors.items())},
        "sources": [source.url for source in body.source],
        "undocumented": [scope.prose(text) for text in body.undocumented],
        "types": {name: _type(definition, scope.prose) for name, definition in api.types.items()},
    }
    return {key: value for key, value in entry.items() if value}


def _webhook(scope: Scope, webhook: Webhook) -> dict[str, Any]:
    """Return an entry whose `parameters` are the fields of the event, without the keys that have nothing to say."""
    body = webhook.body
    entry: dict[str, Any] = {
        "event": event_name(webhook),
        "title_zh": body.title_zh,
        "family": body.family,
        "also": list(body.also),
        "summary": scope.prose(body.summary.strip()),
        "doc": scope.prose(" ".join(body.doc.split())),
        "fired": body.fired,
        "drop": bool(body.refusal and body.refusal.drop),
        "parameters": _fields(body.event, scope.prose),
        "reply": _fields(body.reply, scope.prose),
        "sources": [source.url for source in body.source],
        "undocumented": [scope.prose(text) for text in body.undocumented],
        "types": {name: _type(definition, scope.prose) for name, definition in webhook.types.items()},
    }
    return {key: value for key, value in entry.items() if value}


def _fields(fields: Mapping[str, Field], prose: Any) -> dict[str, Any]:
    return {wire: _field(wire, field, fields, prose) for wire, field in fields.items()}


def _field(wire: str, field: Field, near: Mapping[str, Field], prose: Any) -> dict[str, Any]:
    found: dict[str, Any] = {
        "name": attribute_of(wire, field),
        "type": type_data(field.type),
        "doc": describe_field(field, lambda text: prose(text, near)),
    }
    if field.required and not field.fill:
        found["required"] = True
    if field.values:
        found["values"] = list(field.values)
    if field.secret:
        found["secret"] = True
    return found


def _type(body: TypeDef, prose: Any) -> dict[str, Any]:
    match body:
        case Struct():
            return {"fields": _fields(body.fields, prose)}
        case Enum():
            return {"values": list(body.values)}
        case _:
            return {"tag": body.tag, "content": body.content, "variants": dict(body.variants)}
