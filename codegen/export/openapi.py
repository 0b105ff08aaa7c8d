"""The catalog as one OpenAPI 3.1 document."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from codegen.export import bodies
from codegen.export.facts import code_table, facts
from codegen.export.schemas import U32_MAX, Schema, TypeSchemas, names_in_responses, prose_of, types_of_bodies
from codegen.spec.catalog import Api, Catalog, Example
from codegen.spec.prose import in_wire_names

NAME = "openapi.json"
PATH_PREFIX = "/v4"
_VERSION = "3.1.1"
_SCHEMAS = "#/components/schemas/"
_PARAMETERS = "#/components/parameters/"
_SIGNATURE = ("sdkappid", "identifier", "usersig")
_ABOUT = """\
The server APIs of Tencent Cloud Chat, CallKit, Room, Live, Push and Desk, from the catalog of timsdk. The vendor \
did not write this document.

Every call is a POST whose query carries the signature, and every response has HTTP status 200. A call succeeded if \
`ErrorCode` is 0. The codes of each API are in its `x-timsdk-codes`, those of all APIs in `x-timsdk-codes` of the \
document."""


def documents(catalog: Catalog) -> dict[str, Any]:
    """Return the document under its file name."""
    return {NAME: openapi(catalog)}


def openapi(catalog: Catalog) -> dict[str, Any]:
    """Return the document."""
    types = TypeSchemas(catalog, _SCHEMAS)
    return {
        "openapi": _VERSION,
        "info": {
            "title": "Tencent Cloud Chat server APIs",
            "version": newest_reading(catalog),
            "description": _ABOUT,
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "servers": [_server(catalog)],
        "security": [{name: [] for name in _SIGNATURE}],
        "tags": [
            {"name": name, "x-displayName": family.title, "description": family.doc.strip()}
            for name, family in catalog.services.families.items()
            if name in catalog.by_family()
        ],
        "paths": {f"{PATH_PREFIX}/{api.key}": {"post": _operation(types, api)} for api in catalog.apis},
        "components": {
            "schemas": _components(types),
            "parameters": _parameters(),
            "securitySchemes": _security_schemes(),
        },
        "x-timsdk-codes": code_table(catalog),
    }


def newest_reading(catalog: Catalog) -> str:
    """Return the day on which a page of the vendor's was read last: the version of what is said about the APIs."""
    return max((source.read for api in catalog.apis for source in api.body.source), default="0")


def _server(catalog: Catalog) -> dict[str, Any]:
    regions = catalog.regions.regions.values()
    lines = [
        f"- {region.title}: `{region.domain}`{f', backup `{region.backup}`' if region.backup else ''}"
        for region in regions
    ]
    domains = [domain for region in regions for domain in (region.domain, region.backup) if domain]
    return {
        "url": "https://{domain}",
        "description": "An app lives in one region, and only the domains of that region know it.",
        "variables": {
            "domain": {
                "enum": list(dict.fromkeys(domains)),
                "default": domains[0],
                "description": "\n".join(["Domain of the app's region.", "", *lines]),
            }
        },
    }


def _operation(types: TypeSchemas, api: Api) -> dict[str, Any]:
    examples = api.body.examples
    request, response = bodies.names_of(types.catalog, api)
    operation: dict[str, Any] = {
        "operationId": f"{api.service}_{api.command}",
        "tags": [types.catalog.family(api)],
        "summary": in_wire_names(api.body.summary.strip()),
        "description": prose_of(api),
        "externalDocs": {"url": api.body.source[0].url, "description": "The vendor's page"},
        "parameters": [{"$ref": f"{_PARAMETERS}{name}"} for name in _parameters()],
        "requestBody": {
            "required": True,
            "content": _json(types.reference(request), _examples(examples, "request")),
        },
        "responses": {
            "200": {
                "description": "A success where `ErrorCode` is 0, and a failure otherwise.",
                "content": _json(
                    {"oneOf": [types.reference(response), types.reference(bodies.FAILURE)]},
                    _examples(examples, "response"),
                ),
            }
        },
        **facts(types.catalog, api),
    }
    if api.body.status != "current":
        operation["deprecated"] = True
    return operation


def _json(schema: Schema, examples: dict[str, Any]) -> dict[str, Any]:
    return {"application/json": {"schema": schema, **({"examples": examples} if examples else {})}}


def _examples(examples: Iterable[Example], side: str) -> dict[str, Any]:
    """Return the bodies of one side. Both sides of an example have one name."""
    return {
        f"example{number}": {**({"summary": example.doc.strip()} if example.doc else {}), "value": body}
        for number, example in enumerate(examples, 1)
        if (body := getattr(example, side)) is not None
    }


def _components(types: TypeSchemas) -> dict[str, Schema]:
    tolerant = names_in_responses(types.catalog)
    schemas = bodies.envelope_schemas()
    for name, api in types_of_bodies(types.catalog).items():
        schemas[name] = types.definition(api, name, tolerant=name in tolerant)
    for api in types.catalog.apis:
        request, response = bodies.names_of(types.catalog, api)
        schemas[request] = bodies.request(types, api)
        schemas[response] = bodies.success(types, api)
    return schemas


def _parameters() -> dict[str, Any]:
    return {
        "random": {
            "name": "random",
            "in": "query",
            "required": True,
            "description": "Another random number for each attempt.",
            "schema": {"type": "integer", "format": "int64", "minimum": 0, "maximum": U32_MAX},
        },
        "contenttype": {
            "name": "contenttype",
            "in": "query",
            "required": True,
            "description": "Always `json`.",
            "schema": {"type": "string", "const": "json"},
        },
    }


def _security_schemes() -> dict[str, Any]:
    meanings = (
        "Number of the app.",
        "User ID that signs: an administrator of the app.",
        "Signature of `identifier` by the key of the app, such as `timsdk.usersig.sign` makes.",
    )
    return {
        name: {"type": "apiKey", "in": "query", "name": name, "description": meaning}
        for name, meaning in zip(_SIGNATURE, meanings, strict=True)
    }
