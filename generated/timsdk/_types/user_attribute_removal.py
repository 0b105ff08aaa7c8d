# Generated from spec/types/push.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class UserAttributeRemoval(Model):
    """Attributes to take from one account."""

    __slots__ = {
        "to_account": "To_Account",
        "attrs": "Attrs",
    }

    to_account: str
    """User ID. In timpush also a registration ID."""
    attrs: list[str]
    """Attribute names."""

    def __init__(
        self,
        *,
        to_account: str,
        attrs: list[str],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.to_account = to_account
        self.attrs = attrs


def decode_user_attribute_removal(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UserAttributeRemoval)
    model.to_account = wire.pop("To_Account", None)
    model.attrs = wire.pop("Attrs", None)
    model.extra_fields = wire or None
    return model


def encode_user_attribute_removal(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.attrs) is not None:
        wire["Attrs"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(UserAttributeRemoval, encode_user_attribute_removal, decode_user_attribute_removal)
