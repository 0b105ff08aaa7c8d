# Generated from spec/types/group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class GroupAttribute(Model):
    """One attribute of a group.

    A group holds 16, with at most 16,000 bytes of values together.
    """

    __slots__ = {
        "key": "key",
        "value": "value",
    }

    key: str
    """Name of the attribute. At most 32 bytes."""
    value: str
    """Value of the attribute. At most 4000 bytes."""

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


def decode_group_attribute(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupAttribute)
    model.key = wire.pop("key", None)
    model.value = wire.pop("value", None)
    model.extra_fields = wire or None
    return model


def encode_group_attribute(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.key) is not None:
        wire["key"] = field
    if (field := model.value) is not None:
        wire["value"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupAttribute, encode_group_attribute, decode_group_attribute)
