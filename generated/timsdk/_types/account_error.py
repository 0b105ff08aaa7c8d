# Generated from spec/types/profile.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Model, extra, new, register


@attrs.define(kw_only=True, repr=False)
class AccountError(Model):
    """An account of a batch that failed."""

    to_account: str
    """User ID."""
    error_code: int
    """Error code of this account. 70107 means that it does not exist."""


_ACCOUNT_ERROR_KNOWN = frozenset({"To_Account", "ErrorCode"})


def decode_account_error(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(AccountError)
    model.to_account = get("To_Account")
    model.error_code = get("ErrorCode")
    model.extra_fields = extra(wire, _ACCOUNT_ERROR_KNOWN)
    return model


def encode_account_error(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.error_code) is not None:
        wire["ErrorCode"] = field
    if model.extra_fields:
        wire.update(model.extra_fields)
    return wire


register(AccountError, encode_account_error, decode_account_error)
