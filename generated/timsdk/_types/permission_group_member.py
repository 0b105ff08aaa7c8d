# Generated from spec/types/community.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Model, extra, new, register


@attrs.define(kw_only=True, repr=False)
class PermissionGroupMember(Model):
    """A member of a permission group."""

    member_account: str
    """User ID."""


_PERMISSION_GROUP_MEMBER_KNOWN = frozenset({"Member_Account"})


def decode_permission_group_member(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(PermissionGroupMember)
    model.member_account = get("Member_Account")
    model.extra_fields = extra(wire, _PERMISSION_GROUP_MEMBER_KNOWN)
    return model


def encode_permission_group_member(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if model.extra_fields:
        wire.update(model.extra_fields)
    return wire


register(PermissionGroupMember, encode_permission_group_member, decode_permission_group_member)
