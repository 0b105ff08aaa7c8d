# Generated from spec/types/push.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Model, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class PushErrorItem(Model):
    """An account a push call could not serve."""

    _known = frozenset({"To_Account", "ErrorCode", "ErrorInfo"})

    to_account: str
    """User ID or registration ID."""
    error_code: int
    """Reason, such as 70107 for an unknown account."""
    error_info: str | None = None
    """Text of the reason. May be empty."""


def decode_push_error_item(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(PushErrorItem)
    model.to_account = get("To_Account")
    model.error_code = get("ErrorCode")
    model.error_info = get("ErrorInfo")
    model._extra, model._wire = None, wire
    return model


def encode_push_error_item(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.error_code) is not None:
        wire["ErrorCode"] = field
    if (field := model.error_info) is not None:
        wire["ErrorInfo"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(PushErrorItem, encode_push_error_item, decode_push_error_item)
