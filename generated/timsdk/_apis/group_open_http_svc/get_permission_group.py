# Generated from spec/apis/group_open_http_svc/get_permission_group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.paging import Page
from timsdk_runtime.response_rules import Cursor, ItemResults, Paging, StopRule

if TYPE_CHECKING:
    from timsdk._types.community_permission import CommunityPermission
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class PermissionGroupInfo(Model):
    """A permission group."""

    __slots__ = {
        "error_code": "ErrorCode",
        "error_info": "ErrorInfo",
        "permission_group_id": "PermissionGroupId",
        "permission_group_name": "PermissionGroupName",
        "custom_string": "CustomString",
        "permission": "Permission",
        "member_count": "MemberCount",
    }

    error_code: int
    """Error code of this permission group, 0 on success."""
    error_info: str
    """Error text, empty on success."""
    permission_group_id: str
    """Permission group ID."""
    permission_group_name: str | None
    """Name of the permission group."""
    custom_string: str | None
    """Custom data of the permission group."""
    permission: CommunityPermission | int | None
    """Sum of the rights."""
    member_count: int | None
    """Number of members."""

    def __init__(
        self,
        *,
        error_code: int,
        error_info: str,
        permission_group_id: str,
        permission_group_name: str | None = None,
        custom_string: str | None = None,
        permission: CommunityPermission | int | None = None,
        member_count: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.error_code = error_code
        self.error_info = error_info
        self.permission_group_id = permission_group_id
        self.permission_group_name = permission_group_name
        self.custom_string = custom_string
        self.permission = permission
        self.member_count = member_count


class GetPermissionGroupRequest(Request["GetPermissionGroupResponse"]):
    """Page through the permission groups of a community."""

    __slots__ = {
        "group_id": "GroupId",
        "permission_group_id_list": "PermissionGroupIdList",
        "limit": "Limit",
        "next": "Next",
    }

    group_id: str
    """Community."""
    permission_group_id_list: list[str] | None
    """Permission groups to read. All when omitted."""
    limit: int | None
    """Permission groups on a page. At most 20."""
    next: str | None
    """Empty on the first page, then `next` of the previous response."""

    def __init__(
        self,
        *,
        group_id: str,
        permission_group_id_list: list[str] | None = None,
        limit: int | None = None,
        next: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.permission_group_id_list = permission_group_id_list
        self.limit = limit
        self.next = next


class GetPermissionGroupResponse(BatchResponse, Page["PermissionGroupInfo"]):
    """Response to `group_open_http_svc/get_permission_group`."""

    __slots__ = {
        "permission_group_info_list": "PermissionGroupInfoList",
        "next": "Next",
    }

    permission_group_info_list: list[PermissionGroupInfo]
    """Permission groups."""
    next: str | None
    """Cursor of the next page. Empty on the last page."""

    def __init__(
        self,
        *,
        permission_group_info_list: list[PermissionGroupInfo],
        next: str | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.permission_group_info_list = permission_group_info_list
        self.next = next


def decode_permission_group_info(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(PermissionGroupInfo)
    model.error_code = wire.pop("ErrorCode", None)
    model.error_info = wire.pop("ErrorInfo", None)
    model.permission_group_id = wire.pop("PermissionGroupId", None)
    model.permission_group_name = wire.pop("PermissionGroupName", None)
    model.custom_string = wire.pop("CustomString", None)
    model.permission = wire.pop("Permission", None)
    model.member_count = wire.pop("MemberCount", None)
    model.extra_fields = wire or None
    return model


def encode_permission_group_info(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.error_code) is not None:
        wire["ErrorCode"] = field
    if (field := model.error_info) is not None:
        wire["ErrorInfo"] = field
    if (field := model.permission_group_id) is not None:
        wire["PermissionGroupId"] = field
    if (field := model.permission_group_name) is not None:
        wire["PermissionGroupName"] = field
    if (field := model.custom_string) is not None:
        wire["CustomString"] = field
    if (field := model.permission) is not None:
        wire["Permission"] = field
    if (field := model.member_count) is not None:
        wire["MemberCount"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(PermissionGroupInfo, encode_permission_group_info, decode_permission_group_info)


def decode_get_permission_group_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetPermissionGroupRequest)
    model.group_id = wire.pop("GroupId", None)
    model.permission_group_id_list = wire.pop("PermissionGroupIdList", None)
    model.limit = wire.pop("Limit", None)
    model.next = wire.pop("Next", None)
    model.extra_fields = wire or None
    return model


def encode_get_permission_group_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.permission_group_id_list) is not None:
        wire["PermissionGroupIdList"] = field
    if (field := model.limit) is not None:
        wire["Limit"] = field
    if (field := model.next) is not None:
        wire["Next"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetPermissionGroupRequest, encode_get_permission_group_request, decode_get_permission_group_request)


def decode_get_permission_group_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetPermissionGroupResponse)
    if (value := wire.pop("PermissionGroupInfoList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_permission_group_info(item)
    model.permission_group_info_list = value
    model.next = wire.pop("Next", None)
    model.extra_fields = wire or None
    return model


def encode_get_permission_group_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.permission_group_info_list) is not None:
        wire["PermissionGroupInfoList"] = (
            [encode(item) for item in field] if field.__class__ is list else encode_list(field)
        )
    if (field := model.next) is not None:
        wire["Next"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetPermissionGroupResponse, encode_get_permission_group_response, decode_get_permission_group_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="get_permission_group",
    method="community.get_permission_group",
    summary="Page through the permission groups of a community.",
    request_type=GetPermissionGroupRequest,
    response_type=GetPermissionGroupResponse,
    request_decoder=decode_get_permission_group_request,
    response_decoder=decode_get_permission_group_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/61235",),
    rates=(Rate(200.0, 1),),
    paging=Paging(
        items=(("permission_group_info_list",),),
        cursors=(Cursor(argument="next", path=("next",)),),
        done=(StopRule(field=("next",), values=("",)),),
    ),
    item_results=ItemResults(
        items=("permission_group_info_list",),
        key=("permission_group_id",),
        code=("error_code",),
        info=("error_info",),
    ),
    code_table=code_table,
    undocumented=(
        "response fields after the first item (`next` is inferred from the request table)",
        "private error codes",
    ),
)
GetPermissionGroupRequest.operation = OPERATION
GetPermissionGroupResponse.operation = OPERATION
