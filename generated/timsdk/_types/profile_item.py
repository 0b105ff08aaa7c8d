# Generated from spec/types/profile.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk._types.profile_tag import ProfileTag
    from timsdk_runtime.model.base import JsonObject


class ProfileItem(Model):
    """One field of a profile.

    A custom field is named Tag_Profile_Custom_ and a keyword of up to 8 letters, created in the console
    first; its value is text of up to 500 bytes.
    """

    __slots__ = {
        "tag": "Tag",
        "value": "Value",
    }

    tag: ProfileTag | str
    """Name of the field."""
    value: int | str
    """Value of the field."""

    def __init__(
        self,
        *,
        tag: ProfileTag | str,
        value: int | str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.tag = tag
        self.value = value


def decode_profile_item(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ProfileItem)
    model.tag = wire.pop("Tag", None)
    model.value = wire.pop("Value", None)
    model.extra_fields = wire or None
    return model


def encode_profile_item(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.tag) is not None:
        wire["Tag"] = field
    if (field := model.value) is not None:
        wire["Value"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ProfileItem, encode_profile_item, decode_profile_item)
