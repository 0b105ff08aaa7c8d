# Generated from spec/types/push.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class PushErrorItem(Model):
    """An account a push call could not serve."""

    __slots__ = {
        "to_account": "To_Account",
        "error_code": "ErrorCode",
        "error_info": "ErrorInfo",
    }

    to_account: str
    """User ID or registration ID."""
    error_code: int
    """Reason, such as 70107 for an unknown account."""
    error_info: str | None
    """Text of the reason. May be empty."""

    def __init__(
        self,
        *,
        to_account: str,
        error_code: int,
        error_info: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.to_account = to_account
        self.error_code = error_code
        self.error_info = error_info


def decode_push_error_item(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(PushErrorItem)
    model.to_account = wire.pop("To_Account", None)
    model.error_code = wire.pop("ErrorCode", None)
    model.error_info = wire.pop("ErrorInfo", None)
    model.extra_fields = wire or None
    return model


def encode_push_error_item(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.error_code) is not None:
        wire["ErrorCode"] = field
    if (field := model.error_info) is not None:
        wire["ErrorInfo"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(PushErrorItem, encode_push_error_item, decode_push_error_item)
