# Generated from spec/types/community.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Model, extra, new, register


@attrs.define(kw_only=True, repr=False)
class PermissionGroupMemberResult(Model):
    """What became of one user of the request."""

    member_account: str
    """User ID."""
    result: int
    """Error code of this user, 0 on success. 10013 means that an added user was a member before."""


_PERMISSION_GROUP_MEMBER_RESULT_KNOWN = frozenset({"Member_Account", "Result"})


def decode_permission_group_member_result(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(PermissionGroupMemberResult)
    model.member_account = get("Member_Account")
    model.result = get("Result")
    model.extra_fields = extra(wire, _PERMISSION_GROUP_MEMBER_RESULT_KNOWN)
    return model


def encode_permission_group_member_result(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if (field := model.result) is not None:
        wire["Result"] = field
    if model.extra_fields:
        wire.update(model.extra_fields)
    return wire


register(PermissionGroupMemberResult, encode_permission_group_member_result, decode_permission_group_member_result)
