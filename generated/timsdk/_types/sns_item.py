# Generated from spec/types/relationship.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk._types.sns_tag import SnsTag
    from timsdk_runtime.model.base import JsonObject


class SnsItem(Model):
    """One field of a friend's entry."""

    __slots__ = {
        "tag": "Tag",
        "value": "Value",
    }

    tag: SnsTag | str
    """Field name."""
    value: Any
    """Field value: text, a number, or a list of texts for Tag_SNS_IM_Group."""

    def __init__(
        self,
        *,
        tag: SnsTag | str,
        value: Any,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.tag = tag
        self.value = value


def decode_sns_item(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SnsItem)
    model.tag = wire.pop("Tag", None)
    model.value = wire.pop("Value", None)
    model.extra_fields = wire or None
    return model


def encode_sns_item(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.tag) is not None:
        wire["Tag"] = field
    if (field := model.value) is not None:
        wire["Value"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SnsItem, encode_sns_item, decode_sns_item)
