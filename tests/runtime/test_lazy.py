"""Names, functions, attributes and packages that are imported on first use."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from timsdk_runtime.lazy import lazy_function, lazy_module, lazy_property, preload_package


class Shop:
    """Has one attribute that is computed."""

    def __init__(self) -> None:
        self.counted = 0

    @lazy_property
    def stock(self) -> int:
        """How many apples there are."""
        self.counted += 1
        return 7


def test_lazy_property_is_computed_once_and_stored() -> None:
    shop = Shop()
    assert (shop.stock, shop.stock, shop.counted) == (7, 7, 1)
    assert vars(shop)["stock"] == 7


def test_lazy_property_of_a_class_is_documented() -> None:
    assert isinstance(vars(Shop)["stock"], lazy_property)
    assert Shop.stock is vars(Shop)["stock"]
    assert Shop.stock.__doc__ == "How many apples there are."


def test_lazy_function_passes_arguments_and_result_on() -> None:
    join = lazy_function("posixpath", "join")
    assert join("a", "b") == "a/b"


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return a package of a lazy module, with a package and two modules below it."""
    below = tmp_path / "lazy_shop" / "fruit"
    below.mkdir(parents=True)
    for file in (below / "__init__.py", below / "apples.py", below.parent / "tills.py", below.parent / "__init__.py"):
        file.write_text("PRICE = 3\n")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    package = ModuleType("lazy_shop")
    package.__path__ = [str(below.parent)]
    monkeypatch.setitem(sys.modules, "lazy_shop", package)
    made = lazy_module("lazy_shop", {"PRICE": "lazy_shop.fruit.apples"}, ["tills"])
    package.__getattr__, package.__dir__ = made  # type: ignore[method-assign, assignment]
    yield package
    for name in [each for each in sys.modules if each.startswith("lazy_shop")]:
        del sys.modules[name]


def loaded() -> set[str]:
    return {name.partition(".")[2] for name in sys.modules if name.startswith("lazy_shop.")}


def test_lazy_name_is_imported_once_and_stored(shop: Any) -> None:
    assert loaded() == set()
    assert shop.PRICE == 3
    assert loaded() == {"fruit", "fruit.apples"}
    assert vars(shop)["PRICE"] == 3


def test_lazy_module_below_is_imported_by_its_name(shop: Any) -> None:
    assert shop.tills is sys.modules["lazy_shop.tills"]


def test_lazy_module_lists_names_that_are_not_loaded(shop: Any) -> None:
    assert {"PRICE", "tills"} <= set(dir(shop))
    assert loaded() == set()


def test_special_name_that_is_missing_loads_nothing(shop: Any) -> None:
    """Tools ask every module for names such as `__wrapped__`."""
    with pytest.raises(AttributeError, match=r"^module 'lazy_shop' has no attribute '__wrapped__'$"):
        shop.__wrapped__  # noqa: B018
    with pytest.raises(AttributeError, match=r"^module 'lazy_shop' has no attribute 'weight'$"):
        shop.weight  # noqa: B018
    assert loaded() == {"tills"}


def test_name_that_a_module_lacks_is_looked_for_in_its_package(shop: Any) -> None:
    shop.__all__ = ["PRICE"]
    missing, _ = lazy_module("lazy_shop.fruit", {})
    with pytest.raises(
        AttributeError, match=r"^module 'lazy_shop\.fruit' has no attribute 'PRICE'; it is in lazy_shop$"
    ):
        missing("PRICE")


def test_preloading_imports_all_that_is_below_a_package(shop: Any) -> None:
    preload_package("lazy_shop")
    assert loaded() == {"fruit", "fruit.apples", "tills"}


def test_preloading_leaves_modules_out(shop: Any) -> None:
    preload_package("lazy_shop", ["tills"])
    assert loaded() == {"fruit", "fruit.apples"}
