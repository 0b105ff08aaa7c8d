# Generated from spec/types/conversation.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from timsdk_runtime.wire import Model, merge, new, register

if TYPE_CHECKING:
    from timsdk._types.conversation_type import ConversationType


@attrs.define(kw_only=True, eq=False, repr=False)
class MarkedConversation(Model):
    """A conversation with its marks and the conversation groups it is in."""

    _known = frozenset(
        {"Type", "To_Account", "ToGroupId", "StandardMark", "CustomMark", "ContactGroupId", "Timestamp"}
    )

    conversation_type: ConversationType | int
    """Kind of conversation."""
    to_account: str | None = None
    """User ID of the peer. Only for a one-to-one conversation."""
    to_group_id: str | None = None
    """Group ID. Only for a group conversation."""
    standard_mark: str | None = None
    """Standard marks as a row of bits, such as 111001."""
    custom_mark: str | None = None
    """Custom mark."""
    contact_group_id: list[int] | None = None
    """Numbers of the conversation groups it is in."""
    timestamp: int
    """Time of the last change. Unix time in seconds."""


def decode_marked_conversation(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(MarkedConversation)
    model.conversation_type = get("Type")
    model.to_account = get("To_Account")
    model.to_group_id = get("ToGroupId")
    model.standard_mark = get("StandardMark")
    model.custom_mark = get("CustomMark")
    model.contact_group_id = get("ContactGroupId")
    model.timestamp = get("Timestamp")
    model._extra, model._wire = None, wire
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
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(MarkedConversation, encode_marked_conversation, decode_marked_conversation)
