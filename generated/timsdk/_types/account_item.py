# Generated from spec/types/profile.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Model, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class AccountItem(Model):
    """An account to check or to delete."""

    _known = frozenset({"UserID"})

    user_id: str
    """User ID. At most 32 bytes."""


def decode_account_item(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(AccountItem)
    model.user_id = get("UserID")
    model._extra, model._wire = None, wire
    return model


def encode_account_item(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.user_id) is not None:
        wire["UserID"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(AccountItem, encode_account_item, decode_account_item)
