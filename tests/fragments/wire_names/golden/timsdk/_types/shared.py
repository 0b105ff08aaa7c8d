# Generated from spec/types/shared.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk._types.other import Other, decode_other
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class Shared(Model):
    """Goes up to `last_seq`."""

    __slots__ = {
        "last_seq": "LastSeq",
        "level": "Level",
        "other": "Other",
    }

    last_seq: int | None
    """The last, a `level` says which; see `Other.height`."""
    level: str | None
    """A level."""
    other: Other | None
    """Another."""

    def __init__(
        self,
        *,
        last_seq: int | None = None,
        level: str | None = None,
        other: Other | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.last_seq = last_seq
        self.level = level
        self.other = other


def decode_shared(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(Shared)
    model.last_seq = wire.pop("LastSeq", None)
    model.level = wire.pop("Level", None)
    model.other = decode_other(wire.pop("Other", None))
    model.extra_fields = wire or None
    return model


def encode_shared(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.last_seq) is not None:
        wire["LastSeq"] = field
    if (field := model.level) is not None:
        wire["Level"] = field
    if (field := model.other) is not None:
        wire["Other"] = encode(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(Shared, encode_shared, decode_shared)
