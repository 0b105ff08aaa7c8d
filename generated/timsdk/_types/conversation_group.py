# Generated from spec/types/conversation.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Model, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class ConversationGroup(Model):
    """A conversation group of one user."""

    _known = frozenset({"GroupName", "GroupId"})

    group_name: str
    """Name of the conversation group. At most 32 bytes."""
    group_id: int
    """Number of the conversation group."""


def decode_conversation_group(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(ConversationGroup)
    model.group_name = get("GroupName")
    model.group_id = get("GroupId")
    model._extra, model._wire = None, wire
    return model


def encode_conversation_group(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_name) is not None:
        wire["GroupName"] = field
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(ConversationGroup, encode_conversation_group, decode_conversation_group)
