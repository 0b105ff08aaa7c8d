"""What a JSON value is, for type checkers as well: they take `dict` alone for a dict of unknown types."""

from __future__ import annotations

from typing import Any, TypeGuard


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Whether a JSON value is an object."""
    return isinstance(value, dict)


def is_array(value: Any) -> TypeGuard[list[Any] | tuple[Any, ...]]:
    """Whether a value is written as a JSON list."""
    return isinstance(value, list | tuple)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Whether a JSON value is a list."""
    return isinstance(value, list)
