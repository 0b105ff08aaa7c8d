# Generated from spec/apis/group_open_http_svc/add_permission_group_member.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk._types.member_ref import MemberRef, decode_member_ref
from timsdk._types.permission_group_member_result import (
    PermissionGroupMemberResult,
    decode_permission_group_member_result,
)
from timsdk_runtime.operation import Effect, Operation, Partial, Rate, Request
from timsdk_runtime.partial import BatchResponse
from timsdk_runtime.wire import ENVELOPE, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from collections.abc import Sequence


@attrs.define(kw_only=True, eq=False, repr=False)
class AddPermissionGroupMemberRequest(Request["AddPermissionGroupMemberResponse"]):
    """Add members to a permission group."""

    _known = frozenset({"GroupId", "PermissionGroupId", "MemberList"})

    group_id: str
    """Community."""
    permission_group_id: str
    """Permission group."""
    member_list: Sequence[MemberRef]
    """Users to add. At most 100 items."""


@attrs.define(kw_only=True, eq=False, repr=False)
class AddPermissionGroupMemberResponse(BatchResponse):
    """Answer to `group_open_http_svc/add_permission_group_member`."""

    _known = frozenset({*ENVELOPE, "MemberList"})

    member_list: list[PermissionGroupMemberResult]
    """Result for each user."""


def decode_add_permission_group_member_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(AddPermissionGroupMemberRequest)
    model.group_id = get("GroupId")
    model.permission_group_id = get("PermissionGroupId")
    model.member_list = decode_list(decode_member_ref, get("MemberList"))
    model._extra, model._wire = None, wire
    return model


def encode_add_permission_group_member_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.permission_group_id) is not None:
        wire["PermissionGroupId"] = field
    if (field := model.member_list) is not None:
        wire["MemberList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(
    AddPermissionGroupMemberRequest,
    encode_add_permission_group_member_request,
    decode_add_permission_group_member_request,
)


def decode_add_permission_group_member_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(AddPermissionGroupMemberResponse)
    model.member_list = decode_list(decode_permission_group_member_result, get("MemberList"))
    model._extra, model._wire = None, wire
    return model


def encode_add_permission_group_member_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_list) is not None:
        wire["MemberList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(
    AddPermissionGroupMemberResponse,
    encode_add_permission_group_member_response,
    decode_add_permission_group_member_response,
)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="add_permission_group_member",
    method="community.add_permission_group_member",
    summary="Add members to a permission group.",
    request_type=AddPermissionGroupMemberRequest,
    response_type=AddPermissionGroupMemberResponse,
    request_decoder=decode_add_permission_group_member_request,
    response_decoder=decode_add_permission_group_member_response,
    effect=Effect(kind="converge", reason="A user who is already a member gets the result 10013."),
    sources=("https://trtc.io/document/61240",),
    rates=(Rate(200.0, 1),),
    partial=Partial(
        items=("member_list",),
        key=("member_account",),
        code=("result",),
        ok=(
            0,
            10013,
        ),
    ),
    missing=("private error codes",),
)
AddPermissionGroupMemberRequest.operation = OPERATION
AddPermissionGroupMemberResponse.operation = OPERATION
