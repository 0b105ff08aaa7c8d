# Generated from spec/types/profile.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Model, extra, new, register


@attrs.define(kw_only=True, repr=False)
class AccountItem(Model):
    """An account to check or to delete."""

    user_id: str
    """User ID. At most 32 bytes."""


_ACCOUNT_ITEM_KNOWN = frozenset({"UserID"})


def decode_account_item(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(AccountItem)
    model.user_id = get("UserID")
    model.extra_fields = extra(wire, _ACCOUNT_ITEM_KNOWN)
    return model


def encode_account_item(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.user_id) is not None:
        wire["UserID"] = field
    if model.extra_fields:
        wire.update(model.extra_fields)
    return wire


register(AccountItem, encode_account_item, decode_account_item)
