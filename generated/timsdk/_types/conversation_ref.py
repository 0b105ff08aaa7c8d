# Generated from spec/types/conversation.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk._types.conversation_type import ConversationType
    from timsdk_runtime.model.base import JsonObject


class ConversationRef(Model):
    """Names one conversation, by the user of a one-to-one conversation or by the group."""

    __slots__ = {
        "conversation_type": "Type",
        "to_account": "To_Account",
        "to_group_id": "ToGroupId",
    }

    conversation_type: ConversationType | int
    """Kind of conversation."""
    to_account: str | None
    """User ID of the peer. Only for a one-to-one conversation."""
    to_group_id: str | None
    """Group ID. Only for a group conversation."""

    def __init__(
        self,
        *,
        conversation_type: ConversationType | int,
        to_account: str | None = None,
        to_group_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.conversation_type = conversation_type
        self.to_account = to_account
        self.to_group_id = to_group_id


def decode_conversation_ref(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ConversationRef)
    model.conversation_type = wire.pop("Type", None)
    model.to_account = wire.pop("To_Account", None)
    model.to_group_id = wire.pop("ToGroupId", None)
    model.extra_fields = wire or None
    return model


def encode_conversation_ref(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.conversation_type) is not None:
        wire["Type"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.to_group_id) is not None:
        wire["ToGroupId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ConversationRef, encode_conversation_ref, decode_conversation_ref)
