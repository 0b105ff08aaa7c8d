# Generated from spec/types/group.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Model, extra, new, register


@attrs.define(kw_only=True, repr=False)
class MemberRef(Model):
    """Names one user to add to a group or to remove from it."""

    member_account: str
    """User ID."""


_MEMBER_REF_KNOWN = frozenset({"Member_Account"})


def decode_member_ref(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(MemberRef)
    model.member_account = get("Member_Account")
    model.extra_fields = extra(wire, _MEMBER_REF_KNOWN)
    return model


def encode_member_ref(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if model.extra_fields:
        wire.update(model.extra_fields)
    return wire


register(MemberRef, encode_member_ref, decode_member_ref)
