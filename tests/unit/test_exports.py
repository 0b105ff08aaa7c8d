"""The exports of small specs: what bodies they take, and what else they say about an API."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator
from support.generated import TESTS, good_catalog, overlay

import codegen.__main__ as cli
from codegen.export import export
from codegen.export.openapi import NAME
from codegen.spec.catalog import Catalog

FRAGMENTS = sorted(path.name for path in (TESTS / "fragments").iterdir() if (path / "spec/apis").is_dir())

Load: TypeAlias = Callable[[str], Catalog]


@pytest.fixture
def load(tmp_path: Path) -> Load:
    """Return the catalog of a fragment."""
    return lambda name: good_catalog(overlay(TESTS / "fragments" / name, tmp_path / name))


def schema(catalog: Catalog, body: str) -> Draft202012Validator:
    return Draft202012Validator(json.loads(export(catalog, "json-schema")[f"json-schema/{body}.json"]))


def operation(catalog: Catalog, api: str) -> Mapping[str, Any]:
    return json.loads(export(catalog, "openapi")[NAME])["paths"][f"/v4/{api}"]["post"]


@pytest.mark.parametrize("name", FRAGMENTS)
def test_openapi_document_is_valid(name: str, load: Load) -> None:
    document = json.loads(export(load(name), "openapi")[NAME])
    assert [error.message for error in OpenAPIV31SpecValidator(document).iter_errors()] == []
    assert document["openapi"] == "3.1.1"


@pytest.mark.parametrize(
    ("body", "fits"),
    [
        ({"ErrorCode": 0, "Done": 1}, True),
        ({"ErrorCode": 0, "ActionStatus": "FAIL", "Done": 1}, True),
        ({"ErrorCode": 0, "Done": 1, "New": {}}, True),
        ({"ErrorCode": 0}, False),
        ({"ErrorCode": 10004}, True),
        ({"ErrorCode": 10004, "ActionStatus": "OK", "Done": "?"}, True),
        ({"Done": 1}, False),
        ({"ErrorCode": "0", "Done": 1}, False),
    ],
)
def test_error_code_alone_tells_success_from_failure(body: Any, fits: bool, load: Load) -> None:
    assert schema(load("flags"), "demo_svc/set_flags.response").is_valid(body) is fits


@pytest.mark.parametrize(
    ("request_body", "fits"),
    [
        ({"Colour": "Red"}, True),
        ({"Colour": "Blue"}, False),
        ({"Colour": "Red", "Way": 7}, False),
        ({"Colour": "Red", "Tags": ["Tag_Own"]}, True),
        ({"Colour": "Red", "Rights": 6}, True),
        ({"Colour": "Red", "Rights": "all"}, False),
        ({"Colour": "Red", "Coat": "third"}, False),
        ({"Colour": "Red", "Coats": [1, 3]}, False),
    ],
)
def test_request_takes_other_values_of_open_lists_alone(request_body: Any, fits: bool, load: Load) -> None:
    assert schema(load("enums"), "demo_svc/paint.request").is_valid(request_body) is fits


def test_response_takes_values_that_nobody_listed(load: Load) -> None:
    response = schema(load("enums"), "demo_svc/paint.response")
    assert response.is_valid({"ErrorCode": 0, "Colour": "Blue", "Rights": [8]})
    assert not response.is_valid({"ErrorCode": 0, "Colour": 1})


def test_type_of_requests_and_responses_takes_what_responses_hold(load: Load) -> None:
    document = json.loads(export(load("enums"), "openapi")[NAME])
    schemas = document["components"]["schemas"]
    assert schemas["Colour"]["enum"] == ["Red", "DarkGreen", "None"]
    assert schemas["Tag"]["x-known-values"] == ["Tag_Nick"]
    assert schemas["Direction"]["x-enum-varnames"] == ["UP", "DOWN", "STILL"]
    reference = {"$ref": "#/components/schemas/Colour"}
    sent, received = schemas["demo.PaintRequest"], schemas["demo.PaintResponse"]["allOf"][1]
    assert sent["properties"]["Colour"] == {**reference, "description": "Its colour."}
    assert received["properties"]["Colour"] == {
        "anyOf": [reference, {"type": "string"}],
        "description": "Its colour.",
    }


@pytest.mark.parametrize(
    ("element", "fits"),
    [
        ({"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}, True),
        ({"MsgType": "TIMTextElem", "MsgContent": {}}, False),
        ({"MsgType": "TIMTextElem"}, False),
        ({"MsgType": "TIMNewElem", "MsgContent": {"Text": 1}}, True),
        ({"MsgType": "TIMNewElem"}, True),
        ({"MsgContent": {}}, False),
    ],
)
def test_union_is_told_by_its_tag_and_takes_unknown_tags(element: Any, fits: bool, load: Load) -> None:
    assert schema(load("union"), "demo_svc/send.request").is_valid({"MsgBody": [element]}) is fits


@pytest.mark.parametrize(
    ("field", "value", "fits"),
    [
        ("Name", "x" * 31, False),
        ("Name", "ä" * 15, True),
        ("Note", "ä" * 11, False),
        ("Both", ["x"] * 21, False),
        ("Some", [], False),
        ("Map", {"a": "", "b": "", "c": "", "d": ""}, False),
        ("Level", 10, False),
        ("Level", 9, True),
        ("Roof", 2.6, False),
        ("Kind", "it's", True),
        ("Kind", "that", False),
    ],
)
def test_limits_hold(field: str, value: Any, fits: bool, load: Load) -> None:
    assert schema(load("limits"), "demo_svc/measure.request").is_valid({"Name": "x", field: value}) is fits


def test_description_has_what_no_keyword_says(load: Load) -> None:
    fields = schema(load("limits"), "demo_svc/measure.request").schema["properties"]
    assert fields["Name"]["description"] == "A name. At most 30 bytes in UTF-8."
    assert fields["Since"]["description"] == "The start. Unix time in seconds."
    assert fields["Level"]["default"] == 5


def test_secret_is_a_password_and_a_number_stays_one(load: Load) -> None:
    fields = schema(load("secret"), "demo_svc/log_in.request").schema["properties"]
    assert fields["Password"]["format"] == "password"
    salt = {"type": "integer", "format": "int64", "minimum": 0, "maximum": 2**32 - 1}
    assert fields["Salt"] == {**salt, "description": "A secret number."}


@pytest.mark.parametrize(
    ("api", "wrapped"), [("boxed_svc/take", True), ("boxed_svc/take_bare", False), ("demo_svc/take_boxed", True)]
)
def test_payload_stands_in_its_wrapper(api: str, wrapped: bool, load: Load) -> None:
    response = schema(load("wrapper"), f"{api}.response")
    assert response.is_valid({"ErrorCode": 0, "Response": {"Id": "x"}}) is wrapped
    assert response.is_valid({"ErrorCode": 0, "Id": "x"}) is not wrapped


def test_texts_have_wire_names(load: Load) -> None:
    found = operation(load("wire_names"), "demo_svc/do")
    assert found["summary"] == "Do it to `To_Account`."
    assert "`Count` counts `Items`, of which `Item.Id` is one; {Count} is no name." in found["description"]
    assert found["x-timsdk-effect"]["reason"] == "The service knows `Random`."
    assert found["x-timsdk-undocumented"] == ["Whether `Count` may be 0."]
    assert found["x-timsdk-codes"] == {"10004": "The `Count` is refused."}


def test_facts_that_no_schema_holds_are_extensions(load: Load) -> None:
    limits = operation(load("limits"), "demo_svc/measure")
    assert limits["x-timsdk-rate"][0] == {"calls": 200, "seconds": 1}
    assert limits["x-timsdk-effect"] == {"kind": "idempotent"}
    assert limits["x-timsdk-method"] == "demo.measure"
    assert not {"x-timsdk-paging", "x-timsdk-partial", "x-timsdk-status"} & limits.keys()


@pytest.mark.parametrize(
    ("fragment", "key", "value"),
    [
        (
            "paging",
            "x-timsdk-paging",
            {"items": ["Names"], "advance": {"Page": 1}, "first": {"Page": 1}, "done": [{"empty": True}]},
        ),
        ("item_results", "x-timsdk-partial", {"failed": "FailAccounts"}),
        ("effects", "x-timsdk-effect", {"kind": "once", "unless": "GroupId", "already_done": [10004]}),
        ("status", "x-timsdk-replaced-by", "demo_svc/current"),
        ("status", "deprecated", True),
    ],
)
def test_extension_says_what_the_spec_says(fragment: str, key: str, value: Any, load: Load) -> None:
    paths = json.loads(export(load(fragment), "openapi")[NAME])["paths"]
    assert value in [path["post"].get(key) for path in paths.values()]


def test_export_writes_into_the_folder_and_leaves_other_files(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec, folder = overlay(TESTS / "fragments/flags", tmp_path / "spec"), tmp_path / "exports"
    folder.mkdir()
    (folder / "mine.txt").write_text("mine", encoding="utf-8")
    command = ["--spec", str(spec), "export", "openapi", "--output", str(folder)]
    assert cli.main(command) == 0
    assert {path.name for path in folder.iterdir()} == {"mine.txt", NAME}
    stamp = (folder / NAME).stat().st_mtime_ns
    assert cli.main(command) == 0
    assert (folder / NAME).stat().st_mtime_ns == stamp
    assert capsys.readouterr().out.splitlines()[1].endswith("1 unchanged")


def test_export_of_a_bad_spec_writes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec, folder = overlay(TESTS / "fragments/flags", tmp_path / "spec"), tmp_path / "exports"
    path = spec / "apis/demo_svc/set_flags.yaml"
    path.write_text(path.read_text("utf-8").replace("effect: idempotent", "effect: sometimes"), encoding="utf-8")
    assert cli.main(["--spec", str(spec), "export", "json-schema", "--output", str(folder)]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "set_flags.yaml:3:" in captured.err
    assert not folder.exists()
