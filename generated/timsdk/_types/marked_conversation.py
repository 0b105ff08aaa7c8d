# Generated from spec/types/conversation.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk._types.conversation_type import ConversationType
    from timsdk_runtime.model.base import JsonObject


class MarkedConversation(Model):
    """A conversation with its marks and the conversation groups it is in."""

    __slots__ = {
        "conversation_type": "Type",
        "to_account": "To_Account",
        "to_group_id": "ToGroupId",
        "standard_mark": "StandardMark",
        "custom_mark": "CustomMark",
        "contact_group_id": "ContactGroupId",
        "timestamp": "Timestamp",
    }

    conversation_type: ConversationType | int
    """Kind of conversation."""
    to_account: str | None
    """User ID of the peer. Only for a one-to-one conversation."""
    to_group_id: str | None
    """Group ID. Only for a group conversation."""
    standard_mark: str | None
    """Standard marks as a row of bits, such as 111001."""
    custom_mark: str | None
    """Custom mark."""
    contact_group_id: list[int] | None
    """Numbers of the conversation groups it is in."""
    timestamp: int
    """Time of the last change. Unix time in seconds."""

    def __init__(
        self,
        *,
        conversation_type: ConversationType | int,
        to_account: str | None = None,
        to_group_id: str | None = None,
        standard_mark: str | None = None,
        custom_mark: str | None = None,
        contact_group_id: list[int] | None = None,
        timestamp: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.conversation_type = conversation_type
        self.to_account = to_account
        self.to_group_id = to_group_id
        self.standard_mark = standard_mark
        self.custom_mark = custom_mark
        self.contact_group_id = contact_group_id
        self.timestamp = timestamp


def decode_marked_conversation(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(MarkedConversation)
    model.conversation_type = wire.pop("Type", None)
    model.to_account = wire.pop("To_Account", None)
    model.to_group_id = wire.pop("ToGroupId", None)
    model.standard_mark = wire.pop("StandardMark", None)
    model.custom_mark = wire.pop("CustomMark", None)
    model.contact_group_id = wire.pop("ContactGroupId", None)
    model.timestamp = wire.pop("Timestamp", None)
    model.extra_fields = wire or None
    return model


def encode_marked_conversation(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.conversation_type) is not None:
        wire["Type"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.to_group_id) is not None:
        wire["ToGroupId"] = field
    if (field := model.standard_mark) is not None:
        wire["StandardMark"] = field
    if (field := model.custom_mark) is not None:
        wire["CustomMark"] = field
    if (field := model.contact_group_id) is not None:
        wire["ContactGroupId"] = field
    if (field := model.timestamp) is not None:
        wire["Timestamp"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(MarkedConversation, encode_marked_conversation, decode_marked_conversation)
