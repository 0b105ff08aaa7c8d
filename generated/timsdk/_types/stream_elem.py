# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk._types.stream_chunk import StreamChunk, decode_stream_chunk
from timsdk_runtime.model.base import Element
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register_variant

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class StreamElem(Element):
    """A text that grows while it is sent.

    Only the stream message APIs accept it.
    """

    __slots__ = {
        "stream_msg_id": "StreamMsgID",
        "compatible_text": "CompatibleText",
        "chunks": "Chunks",
    }
    __match_args__ = (
        "stream_msg_id",
        "compatible_text",
        "chunks",
    )

    stream_msg_id: str | None
    """ID the first call returned; needed from the second call on."""
    compatible_text: str | None
    """Text for clients that do not know stream messages."""
    chunks: list[StreamChunk]
    """The pieces this call adds."""

    def __init__(
        self,
        *,
        stream_msg_id: str | None = None,
        compatible_text: str | None = None,
        chunks: list[StreamChunk],
        outer_fields: JsonObject | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(outer_fields=outer_fields, extra_fields=extra_fields)
        self.stream_msg_id = stream_msg_id
        self.compatible_text = compatible_text
        self.chunks = chunks


def decode_stream_elem(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(StreamElem)
    model.stream_msg_id = wire.pop("StreamMsgID", None)
    model.compatible_text = wire.pop("CompatibleText", None)
    if (value := wire.pop("Chunks", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_stream_chunk(item)
    model.chunks = value
    model.outer_fields = None
    model.extra_fields = wire or None
    return model


def encode_stream_elem(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.stream_msg_id) is not None:
        wire["StreamMsgID"] = field
    if (field := model.compatible_text) is not None:
        wire["CompatibleText"] = field
    if (field := model.chunks) is not None:
        wire["Chunks"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register_variant(StreamElem, encode_stream_elem, decode_stream_elem, "MsgType", "TIMStreamElem", "MsgContent")
