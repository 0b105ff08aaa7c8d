# Generated from spec/types/live.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class LiveMetadataItem(Model):
    """One metadata entry of a live room.

    A room holds 10, with at most 16 KB of values together.
    """

    __slots__ = {
        "key": "Key",
        "value": "Value",
    }

    key: str
    """Key. At most 50 bytes."""
    value: str
    """Value. At most 2048 bytes."""

    def __init__(
        self,
        *,
        key: str,
        value: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.key = key
        self.value = value


def decode_live_metadata_item(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(LiveMetadataItem)
    model.key = wire.pop("Key", None)
    model.value = wire.pop("Value", None)
    model.extra_fields = wire or None
    return model


def encode_live_metadata_item(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.key) is not None:
        wire["Key"] = field
    if (field := model.value) is not None:
        wire["Value"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(LiveMetadataItem, encode_live_metadata_item, decode_live_metadata_item)
