# Generated from spec/types/push.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class UserTagSet(Model):
    """The tags of one account."""

    __slots__ = {
        "to_account": "To_Account",
        "tags": "Tags",
    }

    to_account: str
    """User ID. In timpush also a registration ID."""
    tags: list[str]
    """Tags. A user can have up to 100."""

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


def decode_user_tag_set(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UserTagSet)
    model.to_account = wire.pop("To_Account", None)
    model.tags = wire.pop("Tags", None)
    model.extra_fields = wire or None
    return model


def encode_user_tag_set(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.tags) is not None:
        wire["Tags"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(UserTagSet, encode_user_tag_set, decode_user_tag_set)
