# Generated from spec/types/community.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Model, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class PermissionGroupMemberResult(Model):
    """What became of one user of the request."""

    _known = frozenset({"Member_Account", "Result"})

    member_account: str
    """User ID."""
    result: int
    """Error code of this user, 0 on success. 10013 means that an added user was a member before."""


def decode_permission_group_member_result(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(PermissionGroupMemberResult)
    model.member_account = get("Member_Account")
    model.result = get("Result")
    model._extra, model._wire = None, wire
    return model


def encode_permission_group_member_result(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if (field := model.result) is not None:
        wire["Result"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(PermissionGroupMemberResult, encode_permission_group_member_result, decode_permission_group_member_result)
