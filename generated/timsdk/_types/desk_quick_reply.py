# Generated from spec/types/desk.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class DeskQuickReply(Model):
    """A text that agents send with one click."""

    __slots__ = {
        "quick_reply_id": "QuickReplyId",
        "group_id": "GroupId",
        "title": "Title",
        "content": "Content",
    }

    quick_reply_id: str
    """ID of the quick reply."""
    group_id: str
    """ID of its category. Of a personal reply, the agent's mail address."""
    title: str
    """Heading that agents see."""
    content: str
    """Text for the user."""

    def __init__(
        self,
        *,
        quick_reply_id: str,
        group_id: str,
        title: str,
        content: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.quick_reply_id = quick_reply_id
        self.group_id = group_id
        self.title = title
        self.content = content


def decode_desk_quick_reply(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskQuickReply)
    model.quick_reply_id = wire.pop("QuickReplyId", None)
    model.group_id = wire.pop("GroupId", None)
    model.title = wire.pop("Title", None)
    model.content = wire.pop("Content", None)
    model.extra_fields = wire or None
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
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeskQuickReply, encode_desk_quick_reply, decode_desk_quick_reply)
