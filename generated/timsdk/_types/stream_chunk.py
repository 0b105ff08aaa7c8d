# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class StreamChunk(Model):
    """One piece of a stream message."""

    __slots__ = {
        "event_type": "EventType",
        "index": "Index",
        "markdown": "Markdown",
        "is_last": "IsLast",
    }

    event_type: str
    """Kind of piece. One of "data"."""
    index: int
    """Number of the piece; rises by one. At least 1."""
    markdown: str
    """Text to append. May be empty in the closing piece."""
    is_last: bool
    """Whether this piece closes the stream."""

    def __init__(
        self,
        *,
        event_type: str,
        index: int,
        markdown: str,
        is_last: bool,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.event_type = event_type
        self.index = index
        self.markdown = markdown
        self.is_last = is_last


def decode_stream_chunk(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(StreamChunk)
    model.event_type = wire.pop("EventType", None)
    model.index = wire.pop("Index", None)
    model.markdown = wire.pop("Markdown", None)
    model.is_last = wire.pop("IsLast", None)
    model.extra_fields = wire or None
    return model


def encode_stream_chunk(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.event_type) is not None:
        wire["EventType"] = field
    if (field := model.index) is not None:
        wire["Index"] = field
    if (field := model.markdown) is not None:
        wire["Markdown"] = field
    if (field := model.is_last) is not None:
        wire["IsLast"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(StreamChunk, encode_stream_chunk, decode_stream_chunk)
