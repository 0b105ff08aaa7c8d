# Generated from spec/types/desk.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Model, extra, new, register


@attrs.define(kw_only=True, repr=False)
class DeskQuickReply(Model):
    """A text that agents send with one click."""

    quick_reply_id: str
    """ID of the quick reply."""
    group_id: str
    """ID of its category; the agent's mail address where the reply is personal."""
    title: str
    """Heading that agents see."""
    content: str
    """Text for the user."""


_DESK_QUICK_REPLY_KNOWN = frozenset({"QuickReplyId", "GroupId", "Title", "Content"})


def decode_desk_quick_reply(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DeskQuickReply)
    model.quick_reply_id = get("QuickReplyId")
    model.group_id = get("GroupId")
    model.title = get("Title")
    model.content = get("Content")
    model.extra_fields = extra(wire, _DESK_QUICK_REPLY_KNOWN)
    return model


def encode_desk_quick_reply(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.quick_reply_id) is not None:
        wire["QuickReplyId"] = field
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.title) is not None:
        wire["Title"] = field
    if (field := model.content) is not None:
        wire["Content"] = field
    if model.extra_fields:
        wire.update(model.extra_fields)
    return wire


register(DeskQuickReply, encode_desk_quick_reply, decode_desk_quick_reply)
