# Generated from spec/types/group.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Model, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class MutedMember(Model):
    """A muted member of a group."""

    _known = frozenset({"Member_Account", "MutedUntil"})

    member_account: str
    """User ID."""
    muted_until: int
    """End of the mute. Unix time in seconds."""


def decode_muted_member(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(MutedMember)
    model.member_account = get("Member_Account")
    model.muted_until = get("MutedUntil")
    model._extra, model._wire = None, wire
    return model


def encode_muted_member(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if (field := model.muted_until) is not None:
        wire["MutedUntil"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(MutedMember, encode_muted_member, decode_muted_member)
