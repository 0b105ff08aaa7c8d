# Generated from spec/types/group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class CustomField(Model):
    """One custom field of a group or of a member.

    Keys are created in the console, at most 10 for groups and 5 for members. A value takes up to 512 bytes
    for a group and 64 bytes for a member.
    """

    __slots__ = {
        "key": "Key",
        "value": "Value",
    }

    key: str
    """Name of the field: letters, digits and underscores. At most 16 bytes."""
    value: str
    """Value of the field, possibly binary. Empty deletes it."""

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


def decode_custom_field(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(CustomField)
    model.key = wire.pop("Key", None)
    model.value = wire.pop("Value", None)
    model.extra_fields = wire or None
    return model


def encode_custom_field(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.key) is not None:
        wire["Key"] = field
    if (field := model.value) is not None:
        wire["Value"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(CustomField, encode_custom_field, decode_custom_field)
