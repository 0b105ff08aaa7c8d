# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class MessageExtension(Model):
    """One key and value attached to a message."""

    __slots__ = {
        "key": "Key",
        "value": "Value",
        "seq": "Seq",
    }

    key: str
    """Key. At most 100 bytes."""
    value: str
    """Value. Empty when the key is deleted. At most 1000 bytes."""
    seq: int | None
    """Version of this key. Not checked for calls by an app administrator."""

    def __init__(
        self,
        *,
        key: str,
        value: str,
        seq: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.key = key
        self.value = value
        self.seq = seq


def decode_message_extension(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(MessageExtension)
    model.key = wire.pop("Key", None)
    model.value = wire.pop("Value", None)
    model.seq = wire.pop("Seq", None)
    model.extra_fields = wire or None
    return model


def encode_message_extension(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.key) is not None:
        wire["Key"] = field
    if (field := model.value) is not None:
        wire["Value"] = field
    if (field := model.seq) is not None:
        wire["Seq"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(MessageExtension, encode_message_extension, decode_message_extension)
