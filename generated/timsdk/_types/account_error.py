# Generated from spec/types/profile.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class AccountError(Model):
    """An account of a batch that failed."""

    __slots__ = {
        "to_account": "To_Account",
        "error_code": "ErrorCode",
    }

    to_account: str
    """User ID."""
    error_code: int
    """Error code of this account. 70107 means that it does not exist."""

    def __init__(
        self,
        *,
        to_account: str,
        error_code: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.to_account = to_account
        self.error_code = error_code


def decode_account_error(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AccountError)
    model.to_account = wire.pop("To_Account", None)
    model.error_code = wire.pop("ErrorCode", None)
    model.extra_fields = wire or None
    return model


def encode_account_error(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.error_code) is not None:
        wire["ErrorCode"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AccountError, encode_account_error, decode_account_error)
