"""The exports of this repository's spec: they hold every API, fit every sample of the vendor, and hold no secret."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from support.generated import ROOT, good_catalog

from codegen.export import FORMATS, export
from codegen.export.openapi import NAME
from codegen.export.postman import COLLECTION, ENVIRONMENT
from codegen.spec.catalog import Api, Catalog

SIGNATURE = re.compile(r"eJ[\w*-]{40,}")
"""What a UserSig looks like: zlib's header in base64, and much behind it."""


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return good_catalog(ROOT / "spec")


@pytest.fixture(scope="module")
def texts(catalog: Catalog) -> dict[str, str]:
    return {path: text for name in FORMATS for path, text in export(catalog, name).items()}


@pytest.fixture(scope="module")
def openapi(texts: Mapping[str, str]) -> dict[str, Any]:
    return json.loads(texts[NAME])


def samples(catalog: Catalog) -> Iterator[tuple[Api, str, Any]]:
    for api in catalog.apis:
        for example in api.body.examples:
            for side in ("request", "response"):
                if (body := getattr(example, side)) is not None:
                    yield api, side, body


def requests(collection: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for folder in collection["item"]:
        for item in folder["item"]:
            yield item["request"]
            yield from (saved["originalRequest"] for saved in item["response"])


def test_every_sample_fits_the_json_schema_of_its_body(catalog: Catalog, texts: Mapping[str, str]) -> None:
    misfits: list[str] = []
    count = 0
    for api, side, body in samples(catalog):
        validator = Draft202012Validator(json.loads(texts[f"json-schema/{api.key}.{side}.json"]))
        misfits += [f"{api.key} {side}: {error.message}" for error in validator.iter_errors(body)]
        count += 1
    assert not misfits, "\n".join(misfits)
    assert count > 900


def test_every_sample_fits_the_openapi_document(catalog: Catalog, openapi: Mapping[str, Any]) -> None:
    misfits: list[str] = []
    for api, side, body in samples(catalog):
        operation = openapi["paths"][f"/v4/{api.key}"]["post"]
        holder = operation["requestBody"] if side == "request" else operation["responses"]["200"]
        schema = {**holder["content"]["application/json"]["schema"], "components": openapi["components"]}
        misfits += [f"{api.key} {side}: {error.message}" for error in Draft202012Validator(schema).iter_errors(body)]
    assert not misfits, "\n".join(misfits)


def test_every_api_is_in_every_export(catalog: Catalog, texts: Mapping[str, str], openapi: Mapping[str, Any]) -> None:
    keys = {api.key for api in catalog.apis}
    assert {path.removeprefix("/v4/") for path in openapi["paths"]} == keys
    collection = json.loads(texts[COLLECTION])
    assert {"/".join(request["url"]["path"][1:]) for request in requests(collection)} == keys
    bodies = {path.removeprefix("json-schema/").split(".")[0] for path in texts if path.startswith("json-schema/")}
    assert bodies == keys


def test_names_in_the_openapi_document_are_unique(catalog: Catalog, openapi: Mapping[str, Any]) -> None:
    identifiers = [path["post"]["operationId"] for path in openapi["paths"].values()]
    assert len(set(identifiers)) == len(catalog.apis)
    references = set(re.findall(r'"#/components/schemas/([^"]+)"', json.dumps(openapi)))
    assert references == set(openapi["components"]["schemas"])


def test_schemas_refuse_no_unknown_field(texts: Mapping[str, str]) -> None:
    assert not [path for path, text in texts.items() if '"additionalProperties": false' in text]


def test_exports_hold_no_signature_and_no_key(texts: Mapping[str, str], openapi: Mapping[str, Any]) -> None:
    assert [path for path, text in texts.items() if SIGNATURE.search(text)] == []
    for scheme in openapi["components"]["securitySchemes"].values():
        assert scheme.keys() == {"type", "in", "name", "description"}
    values = {entry["key"]: entry for entry in json.loads(texts[ENVIRONMENT])["values"]}
    assert [(values[name]["value"], values[name]["type"]) for name in ("key", "usersig")] == [("", "secret")] * 2
    for request in requests(json.loads(texts[COLLECTION])):
        query = {entry["key"]: entry["value"] for entry in request["url"]["query"]}
        assert query["usersig"] == "{{signature}}"
        assert "usersig={{signature}}&" in request["url"]["raw"]


def test_texts_name_fields_as_on_the_wire(texts: Mapping[str, str]) -> None:
    document = texts[NAME]
    assert "The recipient sees the sender given in `From_Account`" in document
    assert "${StaffNickName} becomes the nickname" in document


def test_exports_do_not_depend_on_the_run(catalog: Catalog, texts: Mapping[str, str]) -> None:
    again = good_catalog(ROOT / "spec")
    assert {path: text for name in FORMATS for path, text in export(again, name).items()} == texts


def test_response_takes_a_payload_beside_the_envelope_where_the_vendor_shows_one(
    texts: Mapping[str, str],
) -> None:
    validator = Draft202012Validator(json.loads(texts["json-schema/live_engine_http_srv/get_gift.response.json"]))
    gift = {"GiftInfo": {}}
    assert validator.is_valid({"ErrorCode": 0, **gift}) == validator.is_valid({"ErrorCode": 0, "Response": gift})
    assert not validator.is_valid({"ErrorCode": 0, "GiftInfo": 1})
