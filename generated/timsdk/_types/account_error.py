# Generated from spec/types/profile.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Model, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class AccountError(Model):
    """An account of a batch that failed."""

    _known = frozenset({"To_Account", "ErrorCode"})

    to_account: str
    """User ID."""
    error_code: int
    """Error code of this account. 70107 means that it does not exist."""


def decode_account_error(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(AccountError)
    model.to_account = get("To_Account")
    model.error_code = get("ErrorCode")
    model._extra, model._wire = None, wire
    return model


def encode_account_error(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.error_code) is not None:
        wire["ErrorCode"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(AccountError, encode_account_error, decode_account_error)
