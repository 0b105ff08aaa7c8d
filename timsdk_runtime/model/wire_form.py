"""`Model.to_dict` and `Model.from_dict`: the wire form, made of plain values that any JSON library takes."""

from __future__ import annotations

import enum
import uuid
from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeVar

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import decode, encode, is_registered
from timsdk_runtime.model.operation import Request

M = TypeVar("M", bound=Model)

_BYTES: Final = (bytes, bytearray, memoryview)
_SCALARS: Final = frozenset({str, int, float, bool, type(None)})


def to_dict(model: Any) -> dict[str, Any]:
    """Return the JSON object of a model, in containers of its own. A response is in its envelope.

    Raises:
        TypeError: It is not a model: `json.dumps(..., default=Model.to_dict)` passes whatever JSON cannot express.
    """
    if not isinstance(model, Model):
        raise TypeError(f"{type(model).__name__} cannot be written as JSON")
    enveloped: Any = getattr(type(model), "_to_envelope", encode)
    wire: Any = enveloped(model)
    plain: dict[str, Any] = to_plain(wire)
    return plain


def from_dict(cls: type[M], wire: Any) -> M:
    """Return the model of class `cls` for a JSON object, which is neither changed nor kept.

    A request, and a class of a user's own, is made by its constructor, which fills in dedupe keys.

    Raises:
        ValueError: `wire` is not an object, or not one of this class.
    """
    if not isinstance(wire, Mapping):
        raise ValueError(f"expected an object for {cls.__name__}, found {type(wire).__name__}")
    plain = to_plain(wire)
    base: type[Any] = next(base for base in cls.__mro__ if is_registered(base))
    enveloped: Any = getattr(base, "_from_envelope", None)
    model: Any = enveloped(plain) if enveloped else decode(base, plain)
    if cls is base and not issubclass(base, Request):
        found: M = model
        return found
    return cls(**{name: getattr(model, name) for name in base._attributes()})


def to_plain(value: Any) -> Any:
    """Return a JSON value made of `dict`, `list`, `str` and the like only. What JSON cannot express is unchanged."""
    if value.__class__ in _SCALARS:
        return value
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, uuid.UUID):
        return str(value)
    found: Any = value  # `isinstance` makes checkers take the items for unknown
    if isinstance(value, Mapping):
        return {to_plain(key): to_plain(entry) for key, entry in found.items()}
    if isinstance(value, Sequence) and not isinstance(value, _BYTES):
        return [to_plain(item) for item in found]
    return found
