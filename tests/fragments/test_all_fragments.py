"""What holds for every package that a fragment generates."""

from __future__ import annotations

import ast
import inspect
import pkgutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from mypy import api as mypy
from support.generated import Load, documented_arguments
from support.recording_client import RecordingClient

from codegen.resolve.docstrings import describe_field
from codegen.resolve.operations import method_name
from codegen.spec.catalog import Api, Catalog, TypeOwner
from codegen.spec.prose import in_python
from codegen.spec.type_defs import Enum, Field, Struct, Union

HERE = Path(__file__).parent
NAMES = sorted(path.name for path in HERE.iterdir() if (path / "spec").is_dir())


def squeezed(text: str) -> str:
    """Text as a docstring keeps it: words, and any single blank between them."""
    return " ".join(text.split())


@pytest.mark.parametrize("name", NAMES)
def test_every_module_imports(name: str, load: Load) -> None:
    package = load(name)
    found = {module.name for module in pkgutil.walk_packages(package.__path__)}
    assert {"_apis", "_client", "types"} <= found
    package.preload()


@pytest.mark.parametrize("name", NAMES)
def test_examples_survive_decoding_and_encoding(name: str, load: Load) -> None:
    catalog = load(name).catalog
    assert len(catalog) > 0
    for api, operation in catalog.items():
        for example in catalog.schema(api)["examples"]:
            if "request" in example:
                request = operation.decode_request(example["request"])
                assert type(request) is operation.request_type
                assert operation.encode_request(request) == example["request"]
            if "response" in example:
                response = operation.decode_response(example["response"])
                assert type(response) is operation.response_type
                assert operation.encode_response(response) == example["response"]


def declared_docs(catalog: Catalog, path: str) -> Iterator[str]:
    """What the docstrings of a generated module say, by the spec."""
    for shared in catalog.types.values():
        if path.startswith("timsdk/_types/"):
            yield from _type_docs(catalog, shared, shared.body)
    for api in catalog.apis:
        if path == f"timsdk/_apis/{api.key}.py":
            yield in_python(catalog, api, api.body.summary, {})
            for fields in (api.body.request, api.body.response):
                yield from _field_docs(catalog, api, fields)
            for body in api.body.types.values():
                yield from _type_docs(catalog, api, body)


def _type_docs(catalog: Catalog, owner: TypeOwner, body: Struct | Union | Enum) -> Iterator[str]:
    match body:
        case Struct():
            yield in_python(catalog, owner, body.doc, body.fields)
            yield from _field_docs(catalog, owner, body.fields)
        case Enum():
            yield in_python(catalog, owner, body.doc, {})
            for value in body.values.values():
                yield in_python(catalog, owner, value.doc, {})
        case Union():
            doc = in_python(catalog, owner, body.doc, {})
            yield f"{doc} One whose {body.tag} is unknown stays the JSON object it was."


def _field_docs(catalog: Catalog, owner: TypeOwner, fields: Mapping[str, Field]) -> Iterator[str]:
    for field in fields.values():
        yield describe_field(field, lambda text: in_python(catalog, owner, text, fields))


def written_docs(text: str) -> Iterator[str]:
    """Every text that stands alone in a module or a class: its docstrings and those of its attributes."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Module | ast.ClassDef):
            for statement in node.body:
                if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
                    yield str(statement.value.value)


@pytest.mark.parametrize("name", NAMES)
def test_docstrings_of_models_are_the_texts_of_the_spec(name: str, fragments: Any) -> None:
    declared: set[str] = set()
    written: set[str] = set()
    for path, text in fragments.texts[name].items():
        if path.startswith(("timsdk/_apis/", "timsdk/_types/")) and path.endswith(".py"):
            declared.update(map(squeezed, declared_docs(fragments.catalogs[name], path)))
            written.update(map(squeezed, written_docs(text)))
    responses = {f"Response to `{api.key}`." for api in fragments.catalogs[name].apis}
    assert written - responses == declared


@pytest.mark.parametrize("name", NAMES)
def test_docstrings_of_methods_say_all_that_a_caller_needs(name: str, fragments: Any, load: Load) -> None:
    catalog: Catalog = fragments.catalogs[name]
    caller = RecordingClient(load, name)
    for api in catalog.apis:
        method = getattr(getattr(caller.client, catalog.family(api)), method_name(api))
        doc = squeezed(method.__doc__)
        for text in _said(catalog, api):
            assert squeezed(text) in doc
        assert list(inspect.signature(method).parameters) == documented_arguments(method.__doc__)


def _said(catalog: Catalog, api: Api) -> Iterator[str]:
    body = api.body
    texts = [body.summary, body.doc, body.effect.reason or ""]
    texts += [text.rstrip(".") for text in body.undocumented]
    texts += [text or str(code) for code, text in body.errors.items()]
    yield from (in_python(catalog, api, text, {}) for text in texts)
    yield from _field_docs(catalog, api, body.request)
    yield from (source.url for source in body.source)


@pytest.mark.parametrize("name", NAMES)
def test_output_holds_no_mark_that_hides_text(name: str, fragments: Any) -> None:
    for path, text in fragments.texts[name].items():
        if path.endswith(".py"):
            assert all(character == "\n" or character.isprintable() for character in text), path


def test_type_checker_accepts_every_fragment(fragments: Any, tmp_path_factory: pytest.TempPathFactory) -> None:
    config = tmp_path_factory.mktemp("mypy") / "mypy.ini"
    config.write_text("[mypy]\nstrict = true\npython_version = 3.10\n", encoding="utf-8")
    cache = config.parent / "cache"
    output, errors, _ = mypy.run(["--config-file", str(config), "--cache-dir", str(cache), str(fragments.folder)])
    assert errors == ""
    assert output.startswith("Success"), output
