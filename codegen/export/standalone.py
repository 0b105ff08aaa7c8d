"""The catalog as JSON Schemas: one file for each body, which refers to nothing outside itself."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from codegen.export import bodies
from codegen.export.schemas import Schema, TypeSchemas
from codegen.resolve.operations import request_name, response_name
from codegen.spec.catalog import Api, Catalog

FOLDER = "json-schema"
_DRAFT = "https://json-schema.org/draft/2020-12/schema"
_DEFINITIONS = "#/$defs/"


def documents(catalog: Catalog) -> dict[str, Any]:
    """Return the schemas by path: `json-schema/<service>/<command>.request.json` and `.response.json`."""
    types = TypeSchemas(catalog, _DEFINITIONS)
    found: dict[str, Any] = {}
    for api in catalog.apis:
        found[f"{FOLDER}/{api.key}.request.json"] = request_document(types, api)
        found[f"{FOLDER}/{api.key}.response.json"] = response_document(types, api)
    return found


def request_document(types: TypeSchemas, api: Api) -> Schema:
    """Return the schema of the bodies that an API takes."""
    names = bodies.types_of_request(types, api)
    definitions = _definitions(types, api, names, tolerant=False)
    return _document(request_name(api), f"Request of `{api.key}`.", bodies.request(types, api), definitions)


def response_document(types: TypeSchemas, api: Api) -> Schema:
    """Return the schema of the bodies that an API returns: a success or a failure."""
    body = {"oneOf": [bodies.success(types, api), types.reference(bodies.FAILURE)]}
    names = bodies.types_of_response(types, api)
    definitions = {**bodies.envelope_schemas(), **_definitions(types, api, names, tolerant=True)}
    return _document(response_name(api), f"Response of `{api.key}`.", body, definitions)


def _definitions(types: TypeSchemas, api: Api, names: Iterable[str], *, tolerant: bool) -> dict[str, Schema]:
    return {name: types.definition(api, name, tolerant=tolerant) for name in names}


def _document(title: str, description: str, body: Schema, definitions: dict[str, Schema]) -> Schema:
    document = {"$schema": _DRAFT, "title": title, "description": description, **body}
    return {**document, "$defs": definitions} if definitions else document
