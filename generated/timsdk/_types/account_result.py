# Generated from spec/types/relationship.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Model, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class AccountResult(Model):
    """What happened to one account of a batch."""

    _known = frozenset({"To_Account", "ResultCode", "ResultInfo"})

    to_account: str
    """User ID."""
    result_code: int
    """Error code of this account, 0 on success."""
    result_info: str
    """Error text, empty on success."""


def decode_account_result(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(AccountResult)
    model.to_account = get("To_Account")
    model.result_code = get("ResultCode")
    model.result_info = get("ResultInfo")
    model._extra, model._wire = None, wire
    return model


def encode_account_result(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.result_code) is not None:
        wire["ResultCode"] = field
    if (field := model.result_info) is not None:
        wire["ResultInfo"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(AccountResult, encode_account_result, decode_account_result)
