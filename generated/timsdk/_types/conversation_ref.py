# Generated from spec/types/conversation.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from timsdk_runtime.wire import Model, merge, new, register

if TYPE_CHECKING:
    from timsdk._types.conversation_type import ConversationType


@attrs.define(kw_only=True, eq=False, repr=False)
class ConversationRef(Model):
    """Names one conversation. To_Account belongs to a one-to-one conversation and ToGroupId to a group
    conversation.
    """

    _known = frozenset({"Type", "To_Account", "ToGroupId"})

    conversation_type: ConversationType | int
    """Kind of conversation."""
    to_account: str | None = None
    """User ID of the peer. Only for a one-to-one conversation."""
    to_group_id: str | None = None
    """Group ID. Only for a group conversation."""


def decode_conversation_ref(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(ConversationRef)
    model.conversation_type = get("Type")
    model.to_account = get("To_Account")
    model.to_group_id = get("ToGroupId")
    model._extra, model._wire = None, wire
    return model


def encode_conversation_ref(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.conversation_type) is not None:
        wire["Type"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.to_group_id) is not None:
        wire["ToGroupId"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(ConversationRef, encode_conversation_ref, decode_conversation_ref)
