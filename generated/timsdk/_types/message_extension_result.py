# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk._types.message_extension import MessageExtension, decode_message_extension
from timsdk_runtime.wire import Model, encode, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class MessageExtensionResult(Model):
    """What became of one key."""

    _known = frozenset({"ErrorCode", "Extension"})

    error_code: int
    """Error code of this key, 0 on success. 23001 means that somebody else changed it first."""
    extension: MessageExtension
    """The key as it is now."""


def decode_message_extension_result(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(MessageExtensionResult)
    model.error_code = get("ErrorCode")
    model.extension = decode_message_extension(get("Extension"))
    model._extra, model._wire = None, wire
    return model


def encode_message_extension_result(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.error_code) is not None:
        wire["ErrorCode"] = field
    if (field := model.extension) is not None:
        wire["Extension"] = encode(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(MessageExtensionResult, encode_message_extension_result, decode_message_extension_result)
