"""Modules and properties that import on first use, so that `import timsdk` stays cheap."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Generic, TypeVar

T = TypeVar("T")

_public_modules: dict[str, list[str]] = {}
"""The public modules of a package, for the text about a name that one of them lacks."""


def lazy_module(
    module: str, exports: Mapping[str, str], submodules: Iterable[str] = ()
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return `__getattr__` and `__dir__` (PEP 562) for a module whose names are defined in others."""
    below = frozenset(submodules)
    if below:
        _public_modules[module] = [module, *(f"{module}.{name}" for name in sorted(below))]

    def __getattr__(name: str) -> Any:
        if name in exports:
            value = getattr(importlib.import_module(exports[name]), name)
            setattr(sys.modules[module], name, value)
            return value
        if name in below:
            return importlib.import_module(f"{module}.{name}")
        if name.startswith("__"):
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        from timsdk_runtime.missing import missing_name  # noqa: PLC0415  after a failure only

        package = module if module in _public_modules else module.rpartition(".")[0]
        raise missing_name(module, name, _public_modules.get(package, [module]), sys._getframe(1))

    def __dir__() -> list[str]:
        return sorted({*vars(sys.modules[module]), *exports, *below})

    return __getattr__, __dir__


def lazy_function(module: str, name: str) -> Callable[..., Any]:
    """Return a function that imports its module at each call: for a caller that stands below that module."""

    def call(*args: Any) -> Any:
        return getattr(importlib.import_module(module), name)(*args)

    return call


class lazy_property(Generic[T]):
    """A read-only attribute that is computed on first use and stored."""

    def __init__(self, make: Callable[[Any], T]) -> None:
        self._make = make
        self.__doc__ = make.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: Any, owner: type | None = None) -> T:
        if instance is None:
            return self  # type: ignore[return-value]
        value = self._make(instance)
        instance.__dict__[self._name] = value
        return value


def preload_package(name: str, without: Iterable[str] = ()) -> None:
    """Import a package and everything below it, but for the modules `without`, which are named as inside of it."""
    import pkgutil  # noqa: PLC0415  for servers that fork only

    left_out = frozenset(without)
    package = importlib.import_module(name)
    for module in pkgutil.iter_modules(package.__path__):
        if module.name in left_out:
            continue
        full_name = f"{name}.{module.name}"
        if module.ispkg:
            preload_package(full_name)
        else:
            importlib.import_module(full_name)
