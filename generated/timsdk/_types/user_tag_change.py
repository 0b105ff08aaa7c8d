# Generated from spec/types/push.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class UserTagChange(Model):
    """Tags to give to one account or to take from it."""

    __slots__ = {
        "to_account": "To_Account",
        "tags": "Tags",
    }

    to_account: str
    """User ID. In timpush also a registration ID."""
    tags: list[str]
    """Up to 10 tags of up to 50 bytes. Up to 100 tags where add_tag overwrites all tags. At most 100 items."""

    def __init__(
        self,
        *,
        to_account: str,
        tags: list[str],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.to_account = to_account
        self.tags = tags


def decode_user_tag_change(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UserTagChange)
    model.to_account = wire.pop("To_Account", None)
    model.tags = wire.pop("Tags", None)
    model.extra_fields = wire or None
    return model


def encode_user_tag_change(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.tags) is not None:
        wire["Tags"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(UserTagChange, encode_user_tag_change, decode_user_tag_change)
