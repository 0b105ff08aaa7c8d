# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk._types.stream_chunk import StreamChunk, decode_stream_chunk
from timsdk_runtime.wire import Element, decode_list, encode_list, merge, new, register_variant


@attrs.define(kw_only=True, eq=False, repr=False)
class StreamElem(Element):
    """A text that grows while it is sent. Only the stream message APIs accept it."""

    _known = frozenset({"StreamMsgID", "CompatibleText", "Chunks"})

    stream_msg_id: str | None = None
    """ID the first call returned; needed from the second call on."""
    compatible_text: str | None = None
    """Text for clients that do not know stream messages."""
    chunks: list[StreamChunk]
    """The pieces this call adds."""


def decode_stream_elem(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(StreamElem)
    model.stream_msg_id = get("StreamMsgID")
    model.compatible_text = get("CompatibleText")
    model.chunks = decode_list(decode_stream_chunk, get("Chunks"))
    model.outer_fields = None
    model._extra, model._wire = None, wire
    return model


def encode_stream_elem(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.stream_msg_id) is not None:
        wire["StreamMsgID"] = field
    if (field := model.compatible_text) is not None:
        wire["CompatibleText"] = field
    if (field := model.chunks) is not None:
        wire["Chunks"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register_variant(StreamElem, encode_stream_elem, decode_stream_elem, "MsgType", "TIMStreamElem", "MsgContent")
