"""A cattrs converter that knows models, for attrs classes of a user's own that hold models."""

from __future__ import annotations

from typing import Any

import cattrs

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import decode, encode


def converter() -> cattrs.Converter:
    """Return a new `cattrs.Converter` that structures and unstructures models by their wire form.

    Register your own hooks on it, or structure classes of your own that hold models.
    """
    result = cattrs.Converter()
    result.register_structure_hook_func(_is_model, _structure)
    result.register_unstructure_hook_func(_is_model, encode)
    return result


def _is_model(cls: Any) -> bool:
    return isinstance(cls, type) and issubclass(cls, Model)


def _structure(wire: Any, cls: type[Model]) -> Model:
    return decode(cls, wire)


converter.__module__ = "timsdk"  # tracebacks and pickles name it as callers import it
