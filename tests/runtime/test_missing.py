"""A name that does not exist: the text says where it is, or which one was meant."""

from __future__ import annotations

import sys
from types import ModuleType

import pytest

from timsdk_runtime.missing import closest, did_you_mean, missing_name

FACADES = {
    "shop": ["Client"],
    "shop.types": ["Fruit", "Basket"],
    "shop.apples": ["Fruit", "EatAppleRequest"],
    "shop.pears": ["Fruit", "EatPearRequest"],
}


@pytest.fixture(autouse=True)
def facades(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, exports in FACADES.items():
        module = ModuleType(name)
        module.__all__ = exports  # type: ignore[attr-defined]
        monkeypatch.setitem(sys.modules, name, module)


def text_for(name: str, module: str = "shop", more: tuple[str, ...] = ()) -> str:
    error = missing_name(module, name, [*FACADES, *more], sys._getframe())
    assert isinstance(error, AttributeError)
    start = f"module {module!r} has no attribute {name!r}"
    assert str(error).startswith(start)
    return str(error).removeprefix(start)


def test_wire_name_is_closest_to_the_name_of_equal_letters() -> None:
    assert closest("MsgKey", ["msg_seq", "msgkeys", "msg_key"]) == "msg_key"
    assert closest("colour", ["size", "color"]) == "color"
    assert closest("colour", ["size", "weight"]) is None
    assert did_you_mean("colour", ["size", "color"]) == "; did you mean 'color'?"
    assert did_you_mean("colour", ["size"]) == ""


def test_name_of_another_module_is_located_and_shared_types_come_first() -> None:
    assert text_for("EatPearRequest") == "; it is in shop.pears"
    assert text_for("Fruit") == "; it is in shop.types, shop.apples, shop.pears"


def test_misspelt_name_is_looked_for_in_the_module_itself_before_others() -> None:
    assert text_for("Cliant") == "; did you mean 'Client'?"
    assert text_for("Frut") == "; did you mean 'Fruit' of shop.types?"
    assert text_for("EatPareRequest") == "; did you mean 'EatPearRequest' of shop.pears?"
    assert text_for("Vehicle") == ""


@pytest.mark.parametrize(("modules", "end"), [(8, "shop.m7"), (9, "shop.m7 and 1 more"), (11, "shop.m7 and 3 more")])
def test_eight_modules_are_listed_and_the_others_counted(
    monkeypatch: pytest.MonkeyPatch, modules: int, end: str
) -> None:
    names = tuple(f"shop.m{number}" for number in range(modules))
    for name in names:
        module = ModuleType(name)
        module.__all__ = ["Crate"]  # type: ignore[attr-defined]
        monkeypatch.setitem(sys.modules, name, module)
    if modules == 11:  # names sort as text: m10 stands between m1 and m2
        end = "shop.m6 and 3 more"
    assert text_for("Crate", more=names).endswith(f", {end}")


def test_module_without_a_list_of_names_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "shop.bare", ModuleType("shop.bare"))
    assert text_for("Fruit", more=("shop.bare",)) == "; it is in shop.types, shop.apples, shop.pears"


def test_import_statement_gets_an_import_error_which_names_the_module(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> object:
        raise missing_name("shop", name, FACADES, sys._getframe(1))

    sys.modules["shop"].__getattr__ = missing  # type: ignore[attr-defined]
    with pytest.raises(
        ImportError, match=r"^cannot import name 'Fruit' from 'shop'; it is in shop\.types, "
    ) as caught:
        exec("from shop import Fruit")
    assert caught.value.name == "shop"
    with pytest.raises(AttributeError, match=r"^module 'shop' has no attribute 'Fruit'; it is in shop\.types, "):
        exec("import shop; shop.Fruit")
