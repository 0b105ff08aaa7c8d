# Generated from spec/types/desk.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Model, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class DeskQuickReply(Model):
    """A text that agents send with one click."""

    _known = frozenset({"QuickReplyId", "GroupId", "Title", "Content"})

    quick_reply_id: str
    """ID of the quick reply."""
    group_id: str
    """ID of its category; the agent's mail address where the reply is personal."""
    title: str
    """Heading that agents see."""
    content: str
    """Text for the user."""


def decode_desk_quick_reply(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DeskQuickReply)
    model.quick_reply_id = get("QuickReplyId")
    model.group_id = get("GroupId")
    model.title = get("Title")
    model.content = get("Content")
    model._extra, model._wire = None, wire
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
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DeskQuickReply, encode_desk_quick_reply, decode_desk_quick_reply)
