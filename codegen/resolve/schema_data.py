"""The schemas and codes as data files of the package, for strict decoding, the emulator and exports."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import attrs

from codegen.spec.catalog import Api, Catalog
from codegen.spec.load import is_list, is_mapping
from codegen.spec.prose import in_wire_names
from codegen.spec.single_files import Code, CodeRange
from codegen.spec.type_defs import Enum, Field, Struct, TypeDef, Union
from codegen.spec.type_expr import ListOf, MapOf, OneOf, TypeExpr
from codegen.spec.webhooks import Webhook

_encode = json.JSONEncoder(ensure_ascii=False).encode
_BESIDE_TYPE = {each.name: each.default for each in attrs.fields(Field) if each.name not in ("type", "doc", "python")}
"""What a schema says of a field beside its type, and what it says by silence."""


def of_service(catalog: Catalog, service: str) -> dict[str, str]:
    """Return the file of a service by its name in the package."""
    commands = {api.command: _api(api) for api in catalog.apis if api.service == service}
    return {f"_schema/{service}.json": dump(commands, levels=3)}


def of_types(catalog: Catalog) -> dict[str, str]:
    """Return the file of the types that services share."""
    types = {name: _type(shared.body) for name, shared in catalog.types.items()}
    return {"_schema/types.json": dump(types, levels=3)}


def of_webhooks(catalog: Catalog) -> dict[str, str]:
    """Return the file of all webhooks."""
    return {"_schema/webhooks.json": dump({each.command: _webhook(each) for each in catalog.webhooks}, levels=3)}


def of_codes(catalog: Catalog) -> dict[str, str]:
    """Return the file of the codes, which also says what APIs list."""
    return {"_codes.json": dump(_codes(catalog), levels=2)}


def _codes(catalog: Catalog) -> dict[str, Any]:
    """Return facts by code, by range and by place where one differs, and which codes mean something where."""
    codes, services = catalog.codes, catalog.services
    special: dict[str, Any] = {}
    for code, entry in sorted(codes.codes.items()):
        for place, override in sorted(entry.in_.items()):
            given = {name: value for name, value in attrs.asdict(override).items() if value is not None}
            special[f"{code} {place}"] = _code(attrs.evolve(entry, **given), services.everywhere)
    return {
        "codes": {str(code): _code(entry, services.everywhere) for code, entry in sorted(codes.codes.items())},
        "ranges": [[entry.from_, entry.to, _code(entry, services.everywhere)] for entry in codes.ranges],
        "special": special,
        "areas": {
            service: list(areas) for service in sorted(services.services) if (areas := services.areas(service))
        },
        "listed": {api.key: listed for api in catalog.apis if (listed := _listed_outside(catalog, api))},
    }


def _listed_outside(catalog: Catalog, api: Api) -> list[int]:
    """Return the codes that an API lists although their area is not one of its service."""
    inside = {*catalog.services.everywhere, *catalog.services.areas(api.service)}
    return [code for code in sorted(api.body.errors) if catalog.codes.codes[code].area not in inside]


def _code(entry: Code | CodeRange, everywhere: tuple[str, ...]) -> dict[str, Any]:
    """Return the arguments of the runtime's `CodeFacts`. A code without an area holds for every service."""
    found: dict[str, Any] = {"name": entry.name, "category": entry.category, "meaning": entry.doc.strip()}
    if entry.area not in everywhere:
        found["area"] = entry.area
    if entry.remedy:
        found["remedy"] = entry.remedy.strip()
    if isinstance(entry, Code) and entry.retry != "never":
        found["retry"] = entry.retry
    if isinstance(entry, Code) and entry.max_retries is not None:
        found["max_retries"] = entry.max_retries
    return found


def _api(api: Api) -> dict[str, Any]:
    body = api.body
    return {
        **({"title_zh": body.title_zh} if body.title_zh else {}),
        "request": _fields(body.request),
        "response": _fields(body.response),
        "types": {name: _type(definition) for name, definition in body.types.items()},
        "examples": [
            {key: value for key, value in attrs.asdict(example).items() if value is not None}
            for example in body.examples
        ],
    }


def _webhook(webhook: Webhook) -> dict[str, Any]:
    body = webhook.body
    found: dict[str, Any] = {"title_zh": body.title_zh, "family": body.family, "fired": body.fired}
    found["also"] = list(body.also)
    if body.fired == "before":
        found["on_timeout"] = body.on_timeout
    if body.refusal:
        found["refusal"] = {key.rstrip("_"): value for key, value in attrs.asdict(body.refusal).items() if value}
    if body.each:
        found["each"] = attrs.asdict(body.each)
    return {
        **{key: value for key, value in found.items() if value},
        "event": _fields(body.event),
        "reply": _fields(body.reply),
        "types": {name: _type(definition) for name, definition in body.types.items()},
        "examples": [
            {key: value for key, value in attrs.asdict(example).items() if value is not None}
            for example in body.examples
        ],
    }


def _type(body: TypeDef) -> dict[str, Any]:
    match body:
        case Struct():
            return {"fields": _fields(body.fields)}
        case Enum():
            schema: dict[str, Any] = {"values": list(body.values)}
            if body.open or body.bits:
                schema["open"] = True
            return schema
        case Union():
            return {"tag": body.tag, "content": body.content, "variants": dict(body.variants)}


def _fields(fields: Mapping[str, Field]) -> dict[str, Any]:
    return {name: _field(field) for name, field in fields.items()}


def _field(field: Field) -> dict[str, Any]:
    found: dict[str, Any] = {"type": type_data(field.type)}
    for name, default in _BESIDE_TYPE.items():
        if (value := getattr(field, name)) != default:
            found[name] = in_wire_names(value) if name == "deprecated" else value
    return found


def type_data(expr: TypeExpr) -> Any:
    """Return a scalar or a name as text, and anything else as an object."""
    match expr:
        case ListOf(item):
            return {"list": type_data(item)}
        case MapOf(item):
            return {"map": type_data(item)}
        case OneOf(options):
            return {"one_of": [option.name for option in options]}
        case _:
            return expr.name


def dump(value: Any, levels: int) -> str:
    """Return JSON with a line for each entry of the outer levels."""
    return _lines(value, levels, "\n") + "\n"


def _lines(value: Any, levels: int, end: str) -> str:
    """Return JSON with a line for each entry of the outer levels, and one line for all that is deeper."""
    inner = f"{end} "
    if levels and is_mapping(value) and value:
        entries = (f"{_encode(key)}: {_lines(item, levels - 1, inner)}" for key, item in value.items())
        return f"{{{inner}{f',{inner}'.join(entries)}{end}}}"
    if levels and is_list(value) and any(is_mapping(item) for item in value):
        return f"[{inner}{f',{inner}'.join(_lines(item, levels - 1, inner) for item in value)}{end}]"
    return _encode(value)
