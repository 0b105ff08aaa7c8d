# Generated from spec/types/live.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Model, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class LiveMember(Model):
    """A member of a live room."""

    _known = frozenset({"Member_Account"})

    member_account: str
    """User ID."""


def decode_live_member(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(LiveMember)
    model.member_account = get("Member_Account")
    model._extra, model._wire = None, wire
    return model


def encode_live_member(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(LiveMember, encode_live_member, decode_live_member)
