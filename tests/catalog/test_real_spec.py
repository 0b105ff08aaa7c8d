"""The spec of this repository: it loads, it can be declared, and no rule objects to it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from codegen import naming
from codegen.build import read
from codegen.files import read_files
from codegen.lint import lint
from codegen.spec.catalog import Api, Catalog
from codegen.spec.declare import declare
from codegen.spec.load import Document, load
from codegen.spec.problem import Problem

SPEC = Path(__file__).parents[2] / "spec"
_documents, _load_problems = load(read_files(SPEC))
_catalog, _declare_problems = declare(_documents)
APIS = _catalog.apis if _catalog else ()


def listed(problems: list[Problem]) -> str:
    return "\n".join(map(str, problems))


@pytest.fixture(scope="module")
def documents() -> list[Document]:
    return _documents


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    assert _catalog is not None, listed(_declare_problems)
    return _catalog


def test_every_file_loads(documents: list[Document]) -> None:
    assert not _load_problems, listed(_load_problems)
    files = {f"spec/{file.relative_to(SPEC).as_posix()}" for file in SPEC.rglob("*") if file.is_file()}
    assert {document.path for document in documents} == files - {"spec/inventory.tsv"}


def test_every_file_can_be_declared(catalog: Catalog) -> None:
    assert not _declare_problems, listed(_declare_problems)
    assert len(catalog.apis) == len(list((SPEC / "apis").glob("*/*.yaml")))
    assert not catalog.broken


def test_every_known_webhook_is_declared_under_its_command(catalog: Catalog) -> None:
    files = {file.stem for file in (SPEC / "webhooks").iterdir()}
    assert {webhook.command for webhook in catalog.webhooks} == files
    assert len(files) == 83
    before = {webhook.command for webhook in catalog.webhooks if webhook.body.fired == "before"}
    assert len(before) == 16
    late = {webhook.command for webhook in catalog.webhooks if webhook.body.on_timeout == "refuse"}
    assert late == {"Live.CallbackBeforeSendGift"}


def test_lint_finds_no_problem(catalog: Catalog) -> None:
    problems = lint(catalog)
    assert not problems, listed(problems)


def test_inventory_agrees_with_the_catalog() -> None:
    spec, problems = read(read_files(SPEC))
    assert not problems, listed(problems)
    assert spec is not None


def test_order_of_the_files_does_not_matter(catalog: Catalog, documents: list[Document]) -> None:
    backwards, _ = declare(documents[::-1])
    assert backwards == catalog
    assert backwards is not None
    assert [api.key for api in backwards.apis] == [api.key for api in catalog.apis]
    assert list(backwards.types) == list(catalog.types)


def test_every_service_has_an_api_and_every_family_a_service(catalog: Catalog) -> None:
    assert {api.service for api in catalog.apis} == catalog.services.services.keys()
    assert {catalog.family(api) for api in catalog.apis} == catalog.services.families.keys()


def test_every_family_belongs_to_a_product_with_areas_of_codes(catalog: Catalog) -> None:
    services = catalog.services
    assert {family.product for family in services.families.values()} == services.products.keys()
    assert all(services.areas(service) for service in services.services)


def test_single_files_are_not_empty(catalog: Catalog) -> None:
    assert catalog.codes.codes
    assert catalog.regions.regions
    assert catalog.services.families


@pytest.mark.parametrize("api", APIS, ids=lambda api: api.key)
def test_api_has_a_family_an_example_and_a_method_name(api: Api, catalog: Catalog) -> None:
    assert api.document.path == f"spec/apis/{api.key}.yaml"
    assert catalog.family(api) in catalog.services.families
    assert any(example.request is not None for example in api.body.examples)
    assert naming.attribute_fault(api.body.python or naming.attribute(api.command)) is None


def test_no_type_hides_a_name_that_generated_modules_import() -> None:
    package = SPEC.parent / "generated/timsdk"
    imported = {
        alias.asname or alias.name
        for folder in ("_apis", "_types", "_namespaces", "_webhooks")
        for file in (package / folder).rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.level == 0 and not str(node.module).startswith("timsdk.")
        for alias in node.names
    }
    assert "Request" in imported
    assert {name for name in imported if naming.class_fault(name) is None} == set()
