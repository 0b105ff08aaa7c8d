"""Lint of examples and validation at run time refuse the same values at the same places."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import attrs
import pytest
from support.bad_values import BAD, GOOD, TYPES, Value

from codegen.lint.conformance import check_body
from codegen.resolve.schema_data import of_service
from codegen.spec.catalog import Api, ApiBody, Catalog, Effect
from codegen.spec.load import NodePath, parse
from codegen.spec.single_files import Codes, Regions, Service, Services
from codegen.spec.structuring import structure
from codegen.spec.type_defs import Field, TypeDef
from codegen.spec.type_expr import parse as parse_type
from timsdk_runtime.model.validation import find_deviations

_document, _problems = parse("spec/types/bad.yaml", TYPES.encode())
assert _document is not None, _problems
DEFINED: dict[str, TypeDef] = structure(_document.data, dict[str, TypeDef])


def name(case: Value) -> str:
    return f"{case.type}: {case.value!r}"


def api_with(case: Value) -> Api:
    """An API with one field of the type."""
    field = Field(type=parse_type(case.type), doc="A field.", values=case.values)
    body = ApiBody(
        summary="Do it.", source=(), effect=Effect(kind="read"), request={"F": field}, types=DEFINED, examples=()
    )
    return Api(service="demo_svc", command="do", body=body, document=_document)


def refused_by_lint(case: Value) -> list[str]:
    request = api_with(case).body.request
    return [_dotted(path, message) for path, message in check_body({"F": case.value}, request, DEFINED.get)]


def _dotted(path: NodePath, message: str) -> str:
    """A path as validation writes it. Lint reports a missing field where the object stands."""
    steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    missing = message.split("'")[1] if message.startswith("required field") else ""
    return "".join(steps).lstrip(".") + (f".{missing}" if missing else "")


@attrs.frozen
class Schemas:
    """As much of the runtime's catalog as validation needs."""

    of_apis: dict[str, Any]

    def schema(self, api: str) -> Any:
        return self.of_apis[api.partition("/")[2]]

    def shared_types(self) -> dict[str, Any]:
        return {}


def refused_by_validation(case: Value) -> list[str]:
    services = Services(families={}, services={"demo_svc": Service(family="demo")})
    catalog = Catalog(
        services=services,
        apis=(api_with(case),),
        types={},
        codes=Codes(codes={}),
        regions=Regions(regions={}),
        documents={},
    )
    (text,) = of_service(catalog, "demo_svc").values()
    schemas: Any = Schemas(json.loads(text))
    return [deviation.path for deviation in find_deviations(schemas, "demo_svc/do", "request", {"F": case.value})]


def _both(case: Value) -> Iterator[list[str]]:
    yield refused_by_lint(case)
    yield refused_by_validation(case)


@pytest.mark.parametrize("case", BAD, ids=name)
def test_bad_value_is_refused_by_both_at_its_place(case: Value) -> None:
    by_lint, by_validation = _both(case)
    assert [path.partition("[")[0] if case.values else path for path in by_lint] == [case.at]
    assert by_validation == [case.at]


@pytest.mark.parametrize("case", GOOD, ids=name)
def test_good_value_is_accepted_by_both(case: Value) -> None:
    assert list(_both(case)) == [[], []]
