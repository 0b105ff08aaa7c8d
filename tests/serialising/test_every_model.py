"""Every model of the package goes through what users put values through, and comes back equal.

Parametrised by family; a failure names the model.
"""

from __future__ import annotations

import copy
import json
import pickle
import traceback
import typing
from collections import Counter
from collections.abc import Iterator
from typing import Any

import attrs
import cattrs
import msgspec
import orjson
import pytest
from cattrs.errors import StructureHandlerNotFoundError
from fastapi import Body, FastAPI
from fastapi.encoders import jsonable_encoder
from fastapi.testclient import TestClient
from kombu import serialization
from pydantic import TypeAdapter
from support.canonical_json import canonical
from support.model_values import Case, api_of, cases, families, model_classes, models
from timsdk import AsyncClient, Client, Model, catalog, converter

from timsdk_runtime.model.base import Element
from timsdk_runtime.model.operation import Request, Response

each_family = pytest.mark.parametrize("family", families())


def values(family: str) -> Iterator[tuple[Case, Any]]:
    """Yield the cases of a family with their models."""
    for case in cases(family):
        yield case, case.cls.from_dict(case.wire)


def check_equal(found: Any, model: Any, case: Any) -> None:
    """Assert that a value came back: class, attributes, and for a response the envelope."""
    assert type(found) is type(model), case
    assert found == model, case
    assert canonical(found.to_dict()) == canonical(model.to_dict()), case


def test_no_model_and_no_field_is_left_out() -> None:
    found = Counter(case.cls for family in families() for case in cases(family) if case.source == "filled")
    assert found == Counter(models())
    assert len(found) > 900
    examples = [case for family in families() for case in cases(family) if case.source != "filled"]
    assert len(examples) > 600
    for family in families():
        for case, model in values(family):
            if case.source == "filled" and not isinstance(model, Response):
                unset = [name for name in model._attributes() if getattr(model, name) is None]
                assert unset == [], case


@each_family
def test_wire_form_comes_back_with_unknown_fields(family: str) -> None:
    for case, model in values(family):
        before = canonical(case.wire)
        assert type(model) is case.cls, case
        assert canonical(model.to_dict()) == before, case
        assert canonical(dict(model)) == before, case
        assert canonical(case.wire) == before, case
        check_equal(case.cls.from_dict(model.to_dict()), model, case)


@each_family
def test_wire_form_shares_nothing_with_its_model(family: str) -> None:
    def spoil(value: Any) -> None:
        for entry in list(value.values() if isinstance(value, dict) else value if isinstance(value, list) else []):
            spoil(entry)
        if isinstance(value, dict | list):
            value.clear()

    for case, model in values(family):
        wire = copy.deepcopy(case.wire)
        read = case.cls.from_dict(wire)
        spoil(wire)
        spoil(read.to_dict())
        check_equal(read, model, case)


@each_family
def test_json_libraries_write_models(family: str) -> None:
    for case, model in values(family):
        for text in (
            json.dumps(model.to_dict()),
            json.dumps({"in": [model]}, default=Model.to_dict),
            orjson.dumps({"in": [model]}, default=Model.to_dict),
            msgspec.json.encode({"in": [model]}, enc_hook=Model.to_dict),
        ):
            read = json.loads(text)
            check_equal(case.cls.from_dict(read["in"][0] if "in" in read else read), model, case)


@each_family
def test_pydantic_validates_and_writes_models(family: str) -> None:
    for case, model in values(family):
        adapter: Any = TypeAdapter(case.cls)
        filled = case.source == "filled"  # an example may lack required fields, which a request must have
        assert adapter.validate_python(model) is model, case
        assert canonical(adapter.dump_python(model)) == canonical(case.wire), case
        assert canonical(adapter.dump_python(model, mode="json")) == canonical(case.wire), case
        assert canonical(json.loads(adapter.dump_json(model))) == canonical(case.wire), case
        if filled or not isinstance(model, Request):
            check_equal(adapter.validate_python(case.wire), model, case)
            check_equal(adapter.validate_json(json.dumps(case.wire)), model, case)


@each_family
def test_json_schema_has_every_field_of_the_wire_form(family: str) -> None:
    for cls in model_classes()[family]:
        for mode in ("validation", "serialization"):
            schema: Any = TypeAdapter(cls).json_schema(mode=mode)
            named = set(find_refs(schema))
            assert named <= {f"#/$defs/{name}" for name in schema.get("$defs", {})}, cls
            assert "title" in schema or schema["$ref"] in named, cls
        described = schema["$defs"][schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
        assert described["title"] == cls.__name__, cls
        assert fields_of(cls) <= set(field_names(described)), cls


def find_refs(schema: Any) -> Iterator[str]:
    """Yield every reference in a schema."""
    if isinstance(schema, dict):
        if isinstance(schema.get("$ref"), str):
            yield schema["$ref"]
        for value in schema.values():
            yield from find_refs(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from find_refs(value)


def field_names(schema: Any) -> Iterator[str]:
    """Yield the properties of a schema and of the objects written out inside it."""
    for name, field in schema.get("properties", {}).items():
        yield name
        yield from field_names(field)


def fields_of(cls: Any) -> set[str]:
    return {wire for base in cls.__mro__ if isinstance(slots := base.__dict__.get("__slots__"), dict)
            for wire in slots.values()}  # fmt: skip


@each_family
def test_fastapi_takes_and_returns_models(family: str) -> None:
    app = FastAPI()
    filled = [(case, model) for case, model in values(family) if case.source == "filled"]

    def add(index: int, cls: Any) -> None:
        def pass_on(value: Any) -> Any:
            received.append(value)
            return value

        pass_on.__annotations__ = {"value": typing.Annotated[cls, Body()], "return": cls}
        app.post(f"/{index}")(pass_on)

    received: list[Any] = []
    for index, (case, _) in enumerate(filled):
        add(index, case.cls)
    with TestClient(app) as client:
        for index, (case, model) in enumerate(filled):
            response = client.post(f"/{index}", json=case.wire)
            assert response.status_code == 200, (case, response.text)
            check_equal(received[-1], model, case)
            assert canonical(response.json()) == canonical(case.wire), case
    described = set(app.openapi()["components"]["schemas"])
    assert {case.cls.__name__ for case, _ in filled} <= {name.partition("-")[0].split("__")[-1] for name in described}


@each_family
def test_jsonable_encoder_returns_the_wire_form(family: str) -> None:
    for case, model in values(family):
        assert canonical(jsonable_encoder({"in": [model]})) == canonical({"in": [case.wire]}), case


@each_family
@pytest.mark.parametrize("serializer", ["json", "pickle"])
def test_celery_passes_models_on(family: str, serializer: str) -> None:
    for case, model in values(family):
        kind, encoding, body = serialization.dumps([model], serializer=serializer)
        (read,) = serialization.loads(body, kind, encoding, accept=[kind])
        check_equal(case.cls.from_dict(read) if serializer == "json" else read, model, case)


@each_family
def test_attrs_copies_models(family: str) -> None:
    for case, model in values(family):
        fields = attrs.fields(case.cls)
        assert attrs.has(case.cls), case
        assert [field.name for field in fields] == list(attrs.asdict(model)), case
        assert set(attrs.asdict(model)) == set(model._attributes()), case
        assert not any(isinstance(field.type, str) for field in fields), case
        check_equal(attrs.evolve(model), model, case)
        changed = attrs.evolve(model, extra_fields={"Changed": 1})
        assert (changed.extra_fields, changed == model) == ({"Changed": 1}, False), case


@each_family
def test_converter_reads_what_it_wrote(family: str) -> None:
    own = converter()
    for case, model in values(family):
        wire = own.unstructure([model])
        assert canonical(wire) == canonical([case.wire]), case
        check_equal(own.structure(wire, list[case.cls])[0], model, case)
        check_equal(own.structure(wire[0], case.cls | None), model, case)
        assert own.structure(model, case.cls) is model, case


@each_family
def test_plain_converter_never_changes_a_value_silently(family: str) -> None:
    """It knows neither open enumerations, nor elements, nor an envelope: it names what it lacks."""
    plain, read, unknown = cattrs.Converter(), 0, 0
    for case, model in values(family):
        by_attribute = plain.unstructure(model)
        assert set(by_attribute) == set(model._attributes()), case
        try:
            found = plain.structure(by_attribute, case.cls)
        except (StructureHandlerNotFoundError, cattrs.BaseValidationError) as error:
            unknown += "Register a structure hook" in "".join(traceback.format_exception(error))
        else:
            assert canonical(found.to_dict()) == canonical(model.to_dict()), case
            read += 1
    assert read + unknown == len(cases(family))


@each_family
def test_models_copy_and_pickle(family: str) -> None:
    for case, model in values(family):
        check_equal(copy.copy(model), model, case)
        check_equal(copy.deepcopy(model), model, case)
        check_equal(pickle.loads(pickle.dumps(model)), model, case)


@each_family
def test_replace_returns_a_changed_copy(family: str) -> None:
    for case, model in values(family):
        changed = model.__replace__(extra_fields={"Changed": 1})
        assert type(changed) is case.cls, case
        assert (changed.extra_fields, changed == model) == ({"Changed": 1}, False), case
        check_equal(changed.__replace__(extra_fields=model.extra_fields), model, case)
        with pytest.raises(TypeError, match=f"^{case.cls.__name__} has no attribute 'nothing'$"):
            model.__replace__(nothing=1)


@each_family
def test_models_are_compared_by_value_and_not_hashable(family: str) -> None:
    for case, model in values(family):
        assert model == case.cls.from_dict(case.wire), case
        assert model != model.to_dict(), case
        with pytest.raises(TypeError, match="unhashable"):
            hash(model)


@each_family
def test_type_hints_of_models_and_methods_are_types(family: str) -> None:
    for cls in model_classes()[family]:
        hints = typing.get_type_hints(cls)
        assert set(hints) >= set(cls._attributes()), cls
        assert not any(isinstance(hint, str | typing.ForwardRef) for hint in hints.values()), cls
    if family in ("types", "webhooks"):
        return
    apis = [api for api in catalog if catalog.method(api).partition(".")[0] == family]
    assert apis
    for make in (Client, AsyncClient):
        namespace = getattr(make(sdkappid=1, identifier="a", key="k", region="china"), family)
        for api in apis:
            method = getattr(namespace, catalog.method(api).partition(".")[2])
            assert typing.get_type_hints(method)["return"] is catalog[api].response_type, api


def test_elements_match_by_position() -> None:
    found = [(case, model) for case, model in values("types") if isinstance(model, Element)]
    assert len(found) >= 10
    for case, model in found:
        assert list(case.cls.__match_args__) == [name for name in model._attributes() if not name.endswith("_fields")]
        first = getattr(model, case.cls.__match_args__[0])
        namespace = {"model": model, case.cls.__name__: case.cls}
        exec(f"match model:\n    case {case.cls.__name__}(first): pass", namespace)
        assert namespace["first"] is first, case
    assert api_of(found[0][0].cls) is None
