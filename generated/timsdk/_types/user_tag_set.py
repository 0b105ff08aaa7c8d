# Generated from spec/types/push.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Model, extra, new, register


@attrs.define(kw_only=True, repr=False)
class UserTagSet(Model):
    """The tags of one account."""

    to_account: str
    """User ID. In timpush also a registration ID."""
    tags: list[str]
    """Tags. A user can have up to 100."""


_USER_TAG_SET_KNOWN = frozenset({"To_Account", "Tags"})


def decode_user_tag_set(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(UserTagSet)
    model.to_account = get("To_Account")
    model.tags = get("Tags")
    model.extra_fields = extra(wire, _USER_TAG_SET_KNOWN)
    return model


def encode_user_tag_set(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.tags) is not None:
        wire["Tags"] = field
    if model.extra_fields:
        wire.update(model.extra_fields)
    return wire


register(UserTagSet, encode_user_tag_set, decode_user_tag_set)
