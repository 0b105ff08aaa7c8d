# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Model, extra, new, register


@attrs.define(kw_only=True, repr=False)
class MessageExtension(Model):
    """One key and value attached to a message."""

    key: str
    """Key. At most 100 bytes."""
    value: str
    """Value. Empty when the key is deleted. At most 1000 bytes."""
    seq: int | None = None
    """Version of this key. Not checked for calls by an app administrator."""


_MESSAGE_EXTENSION_KNOWN = frozenset({"Key", "Value", "Seq"})


def decode_message_extension(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(MessageExtension)
    model.key = get("Key")
    model.value = get("Value")
    model.seq = get("Seq")
    model.extra_fields = extra(wire, _MESSAGE_EXTENSION_KNOWN)
    return model


def encode_message_extension(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.key) is not None:
        wire["Key"] = field
    if (field := model.value) is not None:
        wire["Value"] = field
    if (field := model.seq) is not None:
        wire["Seq"] = field
    if model.extra_fields:
        wire.update(model.extra_fields)
    return wire


register(MessageExtension, encode_message_extension, decode_message_extension)
