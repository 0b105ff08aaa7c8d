"""The catalog as a Postman collection (v2.1) that signs its requests, and an environment for it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from codegen.export.openapi import PATH_PREFIX
from codegen.export.schemas import prose_of
from codegen.resolve.operations import method_name
from codegen.spec.catalog import Api, Catalog, Example

COLLECTION = "timsdk.postman_collection.json"
ENVIRONMENT = "timsdk.postman_environment.json"
_SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
_SIGNING = Path(__file__).with_name("postman_sign.js")
_CHECKING = Path(__file__).with_name("postman_check.js")
_QUERY = {
    "sdkappid": "{{sdkappid}}",
    "identifier": "{{encodedIdentifier}}",
    "usersig": "{{signature}}",
    "random": "{{random}}",
    "contenttype": "json",
}
_RANDOM = "{{random}}"
_JSON = [{"key": "Content-Type", "value": "application/json"}]
_ABOUT = """\
The server APIs of Tencent Cloud Chat, CallKit, Room, Live, Push and Desk: a folder for each family, and the \
examples of the vendor's pages as bodies. Choose the environment `timsdk`, fill in `domain`, `sdkappid` and `key`, \
and send. A script signs each request, so `key` is not sent. Without `key`, put a signature into `usersig`."""


def documents(catalog: Catalog) -> dict[str, Any]:
    """Return collection and environment under their file names."""
    return {COLLECTION: collection(catalog), ENVIRONMENT: environment(catalog)}


def collection(catalog: Catalog) -> dict[str, Any]:
    """Return the collection."""
    return {
        "info": {"name": "Tencent Cloud Chat server APIs (timsdk)", "description": _ABOUT, "schema": _SCHEMA},
        "item": [
            {
                "name": catalog.services.families[family].title,
                "description": catalog.services.families[family].doc.strip(),
                "item": [_item(api) for api in apis],
            }
            for family, apis in catalog.by_family().items()
        ],
        "event": [_event("prerequest", _SIGNING), _event("test", _CHECKING)],
    }


def environment(catalog: Catalog) -> dict[str, Any]:
    """Return an environment that lacks the app's number and key."""
    domain = next(iter(catalog.regions.regions.values())).domain
    values = (
        ("domain", domain, "default"),
        ("sdkappid", "", "default"),
        ("identifier", "administrator", "default"),
        ("key", "", "secret"),
        ("usersig", "", "secret"),
    )
    return {
        "name": "timsdk",
        "values": [{"key": key, "value": value, "type": kind, "enabled": True} for key, value, kind in values],
        "_postman_variable_scope": "environment",
    }


def _event(listen: str, script: Path) -> dict[str, Any]:
    lines = script.read_text(encoding="utf-8").splitlines()
    return {"listen": listen, "script": {"type": "text/javascript", "exec": lines}}


def _item(api: Api) -> dict[str, Any]:
    sent = [example.request for example in api.body.examples if example.request is not None]
    return {
        "name": method_name(api),
        "request": {**_request(api, sent[0] if sent else {}), "description": f"`{api.key}`: {prose_of(api)}"},
        "response": [
            _saved(api, number, example)
            for number, example in enumerate(api.body.examples, 1)
            if example.response is not None
        ],
    }


def _request(api: Api, body: Mapping[str, Any]) -> dict[str, Any]:
    path = f"{PATH_PREFIX}/{api.key}"
    query = "&".join(f"{key}={value}" for key, value in _QUERY.items())
    return {
        "method": "POST",
        "header": _JSON,
        "url": {
            "raw": f"https://{{{{domain}}}}{path}?{query}",
            "protocol": "https",
            "host": ["{{domain}}"],
            "path": path.strip("/").split("/"),
            "query": [{"key": key, "value": value} for key, value in _QUERY.items()],
        },
        "body": {"mode": "raw", "raw": _body(api, body), "options": {"raw": {"language": "json"}}},
    }


def _body(api: Api, body: Mapping[str, Any]) -> str:
    """Return a body as text. Numbers that a client chooses at random are another one each time it is sent."""
    chosen = {
        name: _RANDOM for name, field in api.body.request.items() if field.fill and (field.required or name in body)
    }
    text = json.dumps({**body, **chosen}, ensure_ascii=False, indent=2)
    return text.replace(f'"{_RANDOM}"', _RANDOM)


def _saved(api: Api, number: int, example: Example) -> dict[str, Any]:
    """Return a response that the vendor's page shows, with the request that led to it."""
    return {
        "name": example.doc.strip() if example.doc else f"Example {number}",
        "originalRequest": _request(api, example.request or {}),
        "status": "OK",
        "code": 200,
        "_postman_previewlanguage": "json",
        "header": _JSON,
        "body": json.dumps(example.response, ensure_ascii=False, indent=2),
    }
