# Generated from spec/types/conversation.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class ConversationGroup(Model):
    """A conversation group of one user."""

    __slots__ = {
        "group_name": "GroupName",
        "group_id": "GroupId",
    }

    group_name: str
    """Name of the conversation group. At most 32 bytes."""
    group_id: int
    """Number of the conversation group."""

    def __init__(
        self,
        *,
        group_name: str,
        group_id: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_name = group_name
        self.group_id = group_id


def decode_conversation_group(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ConversationGroup)
    model.group_name = wire.pop("GroupName", None)
    model.group_id = wire.pop("GroupId", None)
    model.extra_fields = wire or None
    return model


def encode_conversation_group(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_name) is not None:
        wire["GroupName"] = field
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ConversationGroup, encode_conversation_group, decode_conversation_group)
