# Generated from spec/types/desk.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk._types.desk_channel_type import DeskChannelType
    from timsdk_runtime.model.base import JsonObject


class DeskConversationSource(Model):
    """A channel that sessions come from."""

    __slots__ = {
        "channel_type": "ChannelType",
        "channel_id": "ChannelId",
    }

    channel_type: DeskChannelType | int
    """Kind of channel."""
    channel_id: str | None
    """ID of the mini program, official account, web app or customer service account. All of the kind when
    omitted.
    """

    def __init__(
        self,
        *,
        channel_type: DeskChannelType | int,
        channel_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.channel_type = channel_type
        self.channel_id = channel_id


def decode_desk_conversation_source(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskConversationSource)
    model.channel_type = wire.pop("ChannelType", None)
    model.channel_id = wire.pop("ChannelId", None)
    model.extra_fields = wire or None
    return model


def encode_desk_conversation_source(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.channel_type) is not None:
        wire["ChannelType"] = field
    if (field := model.channel_id) is not None:
        wire["ChannelId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeskConversationSource, encode_desk_conversation_source, decode_desk_conversation_source)
