# Generated from spec/apis/group_open_http_svc/delete_permission_group_member.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk._types.member_ref import MemberRef, decode_member_ref
from timsdk._types.permission_group_member_result import (
    PermissionGroupMemberResult,
    decode_permission_group_member_result,
)
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults, ItemRetry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class DeletePermissionGroupMemberRequest(Request["DeletePermissionGroupMemberResponse"]):
    """Remove members from a permission group."""

    __slots__ = {
        "group_id": "GroupId",
        "permission_group_id": "PermissionGroupId",
        "member_list": "MemberList",
    }

    group_id: str
    """Community."""
    permission_group_id: str
    """Permission group."""
    member_list: Sequence[MemberRef]
    """Users to remove. At most 100 items."""

    def __init__(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        member_list: Sequence[MemberRef],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.permission_group_id = permission_group_id
        self.member_list = member_list


class DeletePermissionGroupMemberResponse(BatchResponse):
    """Response to `group_open_http_svc/delete_permission_group_member`."""

    __slots__ = {
        "member_list": "MemberList",
    }

    member_list: list[PermissionGroupMemberResult] | None
    """Result for each user."""

    def __init__(
        self,
        *,
        member_list: list[PermissionGroupMemberResult] | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.member_list = member_list


def decode_delete_permission_group_member_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeletePermissionGroupMemberRequest)
    model.group_id = wire.pop("GroupId", None)
    model.permission_group_id = wire.pop("PermissionGroupId", None)
    if (value := wire.pop("MemberList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_member_ref(item)
    model.member_list = value
    model.extra_fields = wire or None
    return model


def encode_delete_permission_group_member_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.permission_group_id) is not None:
        wire["PermissionGroupId"] = field
    if (field := model.member_list) is not None:
        wire["MemberList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    DeletePermissionGroupMemberRequest,
    encode_delete_permission_group_member_request,
    decode_delete_permission_group_member_request,
)


def decode_delete_permission_group_member_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeletePermissionGroupMemberResponse)
    if (value := wire.pop("MemberList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_permission_group_member_result(item)
    model.member_list = value
    model.extra_fields = wire or None
    return model


def encode_delete_permission_group_member_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_list) is not None:
        wire["MemberList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    DeletePermissionGroupMemberResponse,
    encode_delete_permission_group_member_response,
    decode_delete_permission_group_member_response,
)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="delete_permission_group_member",
    method="community.delete_permission_group_member",
    summary="Remove members from a permission group.",
    request_type=DeletePermissionGroupMemberRequest,
    response_type=DeletePermissionGroupMemberResponse,
    request_decoder=decode_delete_permission_group_member_request,
    response_decoder=decode_delete_permission_group_member_response,
    effect=Effect(kind="idempotent"),
    sources=(
        "https://trtc.io/document/61241",
        "https://cloud.tencent.com/document/product/269/103975",
    ),
    rates=(Rate(200.0, 1),),
    item_results=ItemResults(
        items=("member_list",),
        key=("member_account",),
        code=("result",),
        retry_rule=ItemRetry(
            of="MemberList", member=("Member_Account",), items="MemberList", key=("Member_Account",), code="Result"
        ),
    ),
    code_table=code_table,
    undocumented=(
        "response fields",
        "private error codes",
    ),
)
DeletePermissionGroupMemberRequest.operation = OPERATION
DeletePermissionGroupMemberResponse.operation = OPERATION
