# Generated from spec/types/group.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Model, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class BannedMember(Model):
    """A banned user."""

    _known = frozenset({"Member_Account", "BannedUntil", "Reason"})

    member_account: str
    """User ID."""
    banned_until: int
    """End of the ban. Unix time in seconds."""
    reason: str | None = None
    """Reason of the ban. Live rooms only."""


def decode_banned_member(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(BannedMember)
    model.member_account = get("Member_Account")
    model.banned_until = get("BannedUntil")
    model.reason = get("Reason")
    model._extra, model._wire = None, wire
    return model


def encode_banned_member(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if (field := model.banned_until) is not None:
        wire["BannedUntil"] = field
    if (field := model.reason) is not None:
        wire["Reason"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(BannedMember, encode_banned_member, decode_banned_member)
