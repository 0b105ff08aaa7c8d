# Generated from spec/types/group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class GroupCounter(Model):
    """One counter of a group.

    A group holds 20. A value is a signed 64-bit integer.
    """

    __slots__ = {
        "key": "Key",
        "value": "Value",
    }

    key: str
    """Name of the counter. At most 128 bytes."""
    value: int
    """Value, or the amount to add or subtract."""

    def __init__(
        self,
        *,
        key: str,
        value: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.key = key
        self.value = value


def decode_group_counter(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupCounter)
    model.key = wire.pop("Key", None)
    model.value = wire.pop("Value", None)
    model.extra_fields = wire or None
    return model


def encode_group_counter(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.key) is not None:
        wire["Key"] = field
    if (field := model.value) is not None:
        wire["Value"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupCounter, encode_group_counter, decode_group_counter)
