# Generated from spec/types/live.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Model, extra, new, register


@attrs.define(kw_only=True, repr=False)
class LiveMember(Model):
    """A member of a live room."""

    member_account: str
    """User ID."""


_LIVE_MEMBER_KNOWN = frozenset({"Member_Account"})


def decode_live_member(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(LiveMember)
    model.member_account = get("Member_Account")
    model.extra_fields = extra(wire, _LIVE_MEMBER_KNOWN)
    return model


def encode_live_member(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if model.extra_fields:
        wire.update(model.extra_fields)
    return wire


register(LiveMember, encode_live_member, decode_live_member)
