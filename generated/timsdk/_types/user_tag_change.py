# Generated from spec/types/push.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Model, extra, new, register


@attrs.define(kw_only=True, repr=False)
class UserTagChange(Model):
    """Tags to give to one account or to take from it."""

    to_account: str
    """User ID. In timpush also a registration ID."""
    tags: list[str]
    """Tags of up to 50 bytes each. At most 10 items."""


_USER_TAG_CHANGE_KNOWN = frozenset({"To_Account", "Tags"})


def decode_user_tag_change(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(UserTagChange)
    model.to_account = get("To_Account")
    model.tags = get("Tags")
    model.extra_fields = extra(wire, _USER_TAG_CHANGE_KNOWN)
    return model


def encode_user_tag_change(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.tags) is not None:
        wire["Tags"] = field
    if model.extra_fields:
        wire.update(model.extra_fields)
    return wire


register(UserTagChange, encode_user_tag_change, decode_user_tag_change)
