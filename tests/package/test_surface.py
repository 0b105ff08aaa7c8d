"""The public names: equal for type checkers and at run time, and unchanged since the snapshot."""

from __future__ import annotations

import ast
import importlib
import inspect
import pickle
import re
import typing
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import timsdk
from support.generated import ROOT, documented_arguments, rewrite

from codegen.resolve.operations import method_name
from codegen.spec.catalog import Catalog

HERE = Path(__file__).parent
FOLDER = ROOT / "generated/timsdk"
FACADES = sorted(path.stem for path in FOLDER.glob("*.py") if not path.stem.startswith("_"))
NO_FAMILIES = ("aiohttp", "events", "jobs", "limits", "otel", "types", "usersig", "webhooks")
FAMILIES = [name for name in FACADES if name not in NO_FAMILIES]
MACHINERY = {"TYPE_CHECKING", "annotations", "lazy_module"}
"""Names that lazy loading adds to a module."""


@pytest.fixture(scope="module")
def client() -> timsdk.Client:
    return timsdk.Client(sdkappid=1400000000, identifier="administrator", key="0" * 64, region="china")


def methods(namespace: Any) -> dict[str, Any]:
    return {
        name: getattr(namespace, name)
        for name in dir(type(namespace))
        if not name.startswith("_") and callable(getattr(type(namespace), name))
    }


def static_exports(tree: ast.Module) -> dict[str, str]:
    """Return the modules of the names that a facade re-exports."""
    blocks = [node.body for node in tree.body if isinstance(node, ast.If)] or [tree.body]
    return {
        alias.asname: str(node.module)
        for body in blocks
        for node in body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if alias.asname
    }


def declared_all(tree: ast.Module) -> list[str]:
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == "__all__":
            return list(ast.literal_eval(node.value))
    raise AssertionError("no __all__")


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("facade", FACADES)
def test_facade_exports_the_same_names_statically_and_at_run_time(facade: str) -> None:
    module = importlib.import_module(f"timsdk.{facade}")
    tree = tree_of(FOLDER / f"{facade}.py")
    static = static_exports(tree)
    assert module.__all__ == declared_all(tree) == sorted(static)
    assert {name for name in dir(module) if not name.startswith("_")} - MACHINERY == set(static)
    for name, origin in static.items():
        assert getattr(module, name) is getattr(importlib.import_module(origin), name), name


def test_package_exports_the_same_names_statically_and_at_run_time() -> None:
    tree = tree_of(FOLDER / "__init__.py")
    static = static_exports(tree)
    assert timsdk.__all__ == declared_all(tree)
    assert sorted(timsdk.__all__) == sorted([*static, "preload"])
    assert {name for name in dir(timsdk) if name == "__version__" or not name.startswith("_")} - MACHINERY == {
        *timsdk.__all__,
        *FACADES,
    }
    for name, origin in static.items():
        assert getattr(timsdk, name) is getattr(importlib.import_module(origin), name), name
    for name in FACADES:
        assert getattr(timsdk, name) is importlib.import_module(f"timsdk.{name}")
    with pytest.raises(AttributeError, match=r"^module 'timsdk' has no attribute 'nothing'$"):
        timsdk.nothing  # noqa: B018


@pytest.mark.parametrize("family", FAMILIES)
def test_every_api_is_a_documented_method(family: str, client: timsdk.Client, catalog: Catalog) -> None:
    apis = {method_name(api): api for api in catalog.apis if catalog.family(api) == family}
    found = methods(getattr(client, family))
    assert found.keys() == apis.keys()
    for name, method in found.items():
        doc = inspect.cleandoc(method.__doc__)
        parameters = inspect.signature(method).parameters
        assert doc.startswith(apis[name].body.summary), name
        assert documented_arguments(doc) == list(parameters), name
        assert all(parameter.kind is parameter.KEYWORD_ONLY for parameter in parameters.values()), name
        assert apis[name].body.source[0].url in doc, name
        assert timsdk.catalog.method(apis[name].key) == f"{family}.{name}"


def test_client_namespaces_are_the_families(client: timsdk.Client) -> None:
    found = [
        name for name, value in inspect.getmembers_static(type(client)) if type(value).__name__ == "lazy_property"
    ]
    assert found == FAMILIES


def surface(client: timsdk.Client) -> Iterator[str]:
    """Yield every public name, and below a method its parameters, with `=` after the optional ones."""
    for name in timsdk.__all__:
        yield f"timsdk.{name}"
    for facade in FACADES:
        for name in importlib.import_module(f"timsdk.{facade}").__all__:
            yield f"timsdk.{facade}.{name}"
    for family in FAMILIES:
        for name, method in sorted(methods(getattr(client, family)).items()):
            yield f"client.{family}.{name}"
            for parameter in inspect.signature(method).parameters.values():
                yield f"    {parameter.name}{'' if parameter.default is parameter.empty else '='}"


def test_public_names_match_the_snapshot(client: timsdk.Client, update_golden: bool) -> None:
    golden = HERE / "public_surface.txt"
    text = "".join(f"{line}\n" for line in surface(client))
    if update_golden:
        rewrite(golden, text)
    assert text.splitlines() == golden.read_text(encoding="utf-8").splitlines()


def count_untyped(catalog: Catalog, generated: dict[str, str]) -> Counter[str]:
    """Count the model attributes whose type contains `Any`, by family; `types` are the shared ones."""
    families = {f"timsdk/_apis/{api.key}.py": catalog.family(api) for api in catalog.apis}
    found: Counter[str] = Counter()
    for path, text in generated.items():
        if not (path.startswith("timsdk/_types/") or path in families):
            continue
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.ClassDef):
                annotations = [
                    ast.unparse(field.annotation) for field in node.body if isinstance(field, ast.AnnAssign)
                ]
                found[families.get(path, "types")] += sum(bool(re.search(r"\bAny\b", text)) for text in annotations)
    return found


def test_untyped_attributes_match_the_snapshot(
    catalog: Catalog, generated: dict[str, str], update_golden: bool
) -> None:
    golden = HERE / "untyped_attributes.txt"
    text = "".join(f"{family} {count}\n" for family, count in sorted(count_untyped(catalog, generated).items()))
    if update_golden:
        rewrite(golden, text)
    assert text.splitlines() == golden.read_text(encoding="utf-8").splitlines()


def test_error_class_names_the_public_module_and_survives_pickling() -> None:
    errors = [getattr(timsdk, name) for name in timsdk.__all__]
    classes = [each for each in errors if isinstance(each, type) and issubclass(each, Exception)]
    assert len(classes) == 16
    for each in classes:
        assert each.__module__ == "timsdk"
        assert pickle.loads(pickle.dumps(each)) is each
        assert type(pickle.loads(pickle.dumps(each("text")))) is each


HINTED = {"ItemFailure", "Meta", "Model", "Request", "Response"}
"""Classes with annotations that `typing.get_type_hints` can read only in the module that defines them."""


def test_public_name_shows_the_public_module_and_survives_pickling() -> None:
    shown = {name: getattr(timsdk, name) for name in timsdk.__all__ if hasattr(getattr(timsdk, name), "__qualname__")}
    assert len(shown) > 25
    for name, value in shown.items():
        assert (value.__module__ == "timsdk") is (name not in HINTED), name
        assert pickle.loads(pickle.dumps(value)) is value
    for value in (
        timsdk.Rate(1, 2),
        timsdk.RetryPolicy(attempts=2),
        timsdk.ItemFailure("bob"),
        timsdk.ErrorCode(10004),
    ):
        assert pickle.loads(pickle.dumps(value)) == value
        assert typing.get_type_hints(type(value)) is not None


def test_method_sends_extra_fields_beside_the_declared_ones() -> None:
    sent: list[Any] = []
    recorder = SimpleNamespace(send=sent.append, close=lambda: None, probe=lambda *_: True)
    tim = timsdk.Client(sdkappid=1, identifier="a", key="k", region="china", transport=recorder)
    tim.account._send = sent.append
    tim.account.account_import(user_id="bob", extra_fields={"NewField": 1})
    assert timsdk.catalog["im_open_login_svc/account_import"].encode_request(sent[0]) == {
        "UserID": "bob",
        "NewField": 1,
    }
