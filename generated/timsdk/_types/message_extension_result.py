# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk._types.message_extension import MessageExtension, decode_message_extension
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class MessageExtensionResult(Model):
    """What became of one key."""

    __slots__ = {
        "error_code": "ErrorCode",
        "extension": "Extension",
    }

    error_code: int
    """Error code of this key, 0 on success. 23001 means that somebody else changed it first."""
    extension: MessageExtension
    """The key with its present value."""

    def __init__(
        self,
        *,
        error_code: int,
        extension: MessageExtension,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.error_code = error_code
        self.extension = extension


def decode_message_extension_result(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(MessageExtensionResult)
    model.error_code = wire.pop("ErrorCode", None)
    model.extension = decode_message_extension(wire.pop("Extension", None))
    model.extra_fields = wire or None
    return model


def encode_message_extension_result(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.error_code) is not None:
        wire["ErrorCode"] = field
    if (field := model.extension) is not None:
        wire["Extension"] = encode(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(MessageExtensionResult, encode_message_extension_result, decode_message_extension_result)
