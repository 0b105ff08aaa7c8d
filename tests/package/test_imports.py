"""Where a type is imported from: every family that uses it has it, and a failed import says who has the name."""

from __future__ import annotations

import importlib
import re
import typing
from collections.abc import Iterator
from typing import Any

import pytest
import timsdk
from timsdk import catalog

from codegen.resolve.module_layout import types_within
from codegen.spec.catalog import Catalog

_NAME = re.compile(r"\b[A-Z]\w+")
_OTHERS = {*typing.__all__, "JsonObject", "Element", "None"}


def named_types(function: Any) -> Iterator[str]:
    """Yield the names of classes in the annotations of a method, but not those of `typing` and the runtime."""
    for annotation in function.__annotations__.values():
        yield from (name for name in _NAME.findall(str(annotation)) if name not in _OTHERS)


def test_family_exports_all_that_its_methods_take_and_return() -> None:
    client = timsdk.Client(sdkappid=1, identifier="administrator", key="0" * 64, region="china")
    checked = 0
    for api in catalog:
        family, _, method = catalog.method(api).partition(".")
        module = importlib.import_module(f"timsdk.{family}")
        for name in named_types(getattr(getattr(client, family), method)):
            assert name in module.__all__, f"{api} takes or returns {name}"
            checked += 1
    assert checked > 500


def test_family_exports_what_its_types_are_made_of_as_the_object_of_timsdk_types(catalog: Catalog) -> None:
    shared = importlib.import_module("timsdk.types")
    checked = 0
    for api in catalog.apis:
        module = importlib.import_module(f"timsdk.{catalog.family(api)}")
        for name in types_within(catalog, api):
            assert name in module.__all__, f"{api.key} uses {name}"
            if name in shared.__all__:
                assert getattr(module, name) is getattr(shared, name)
                checked += 1
    assert checked > 500


@pytest.mark.parametrize(
    ("statement", "text"),
    [
        ("from timsdk.group import NoSuch", "cannot import name 'NoSuch' from 'timsdk.group'"),
        (
            "from timsdk import TextElem",
            "cannot import name 'TextElem' from 'timsdk'; it is in timsdk.types, timsdk.",
        ),
        (
            "from timsdk.types import AppGroup",
            "cannot import name 'AppGroup' from 'timsdk.types'; it is in timsdk.group",
        ),
        ("from timsdk.message import TextElm", "'timsdk.message'; did you mean 'TextElem'?"),
        ("from timsdk.operations import TextElm", "did you mean 'TextElem' of timsdk.types?"),
        ("from timsdk import Clients", "cannot import name 'Clients' from 'timsdk'; did you mean 'Client'?"),
    ],
)
def test_failed_import_says_which_module_has_the_name(statement: str, text: str) -> None:
    with pytest.raises(ImportError) as caught:
        exec(statement, {})
    assert text in str(caught.value)


@pytest.mark.parametrize(
    ("module", "name", "text"),
    [
        ("timsdk.types", "X", "module 'timsdk.types' has no attribute 'X'"),
        ("timsdk.types", "CreateGroupRequest", "; it is in timsdk.desk, timsdk.group"),
        ("timsdk", "CustomElem", "module 'timsdk' has no attribute 'CustomElem'; it is in timsdk.types, "),
        ("timsdk.group", "create_group_request", "; did you mean 'CreateGroupRequest'?"),
    ],
)
def test_missing_attribute_of_a_module_says_where_the_name_is(module: str, name: str, text: str) -> None:
    with pytest.raises(AttributeError) as caught:
        getattr(importlib.import_module(module), name)
    assert text in str(caught.value)


def test_special_names_are_refused_without_a_search() -> None:
    with pytest.raises(AttributeError, match=r"^module 'timsdk' has no attribute '__wrapped__'$"):
        timsdk.__wrapped__  # noqa: B018
