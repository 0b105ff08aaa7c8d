# Generated from spec/apis/group_open_http_svc/get_group_member_info.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.group_member_info import GroupMemberInfo, decode_group_member_info
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.response_rules import Cursor, OffsetRule, Paging, StopRule

if TYPE_CHECKING:
    from timsdk._types.group_member_field import GroupMemberField
    from timsdk._types.member_role import MemberRole
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class GetGroupMemberInfoRequest(Request["GetGroupMemberInfoResponse"]):
    """Page through the members of a group."""

    __slots__ = {
        "group_id": "GroupId",
        "member_info_filter": "MemberInfoFilter",
        "member_role_filter": "MemberRoleFilter",
        "app_defined_data_filter_group_member": "AppDefinedDataFilter_GroupMember",
        "limit": "Limit",
        "offset": "Offset",
        "next": "Next",
    }

    group_id: str
    """Group ID."""
    member_info_filter: list[GroupMemberField | str] | None
    """Fields to return. All when omitted."""
    member_role_filter: list[MemberRole | str] | None
    """Roles to list. All when omitted."""
    app_defined_data_filter_group_member: list[str] | None
    """Keys of the custom fields to return."""
    limit: int | None
    """Members on a page, in communities at most 100. All when omitted. At most 200."""
    offset: int | None
    """Number of members to skip. Not for communities. At least 0."""
    next: str | None
    """Empty on the first page, then `next` of the previous response. Communities only."""

    def __init__(
        self,
        *,
        group_id: str,
        member_info_filter: list[GroupMemberField | str] | list[GroupMemberField] | list[str] | None = None,
        member_role_filter: list[MemberRole | str] | list[MemberRole] | list[str] | None = None,
        app_defined_data_filter_group_member: list[str] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        next: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.member_info_filter = member_info_filter  # type: ignore[assignment]
        self.member_role_filter = member_role_filter  # type: ignore[assignment]
        self.app_defined_data_filter_group_member = app_defined_data_filter_group_member
        self.limit = limit
        self.offset = offset
        self.next = next


class GetGroupMemberInfoResponse(Response, Page["GroupMemberInfo"]):
    """Response to `group_open_http_svc/get_group_member_info`."""

    __slots__ = {
        "member_num": "MemberNum",
        "member_list": "MemberList",
        "next": "Next",
    }

    member_num: int
    """Current number of members."""
    member_list: list[GroupMemberInfo]
    """Members."""
    next: str | None
    """Cursor of the next page. Empty on the last page. Communities only."""

    def __init__(
        self,
        *,
        member_num: int,
        member_list: list[GroupMemberInfo],
        next: str | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.member_num = member_num
        self.member_list = member_list
        self.next = next


def decode_get_group_member_info_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetGroupMemberInfoRequest)
    model.group_id = wire.pop("GroupId", None)
    model.member_info_filter = wire.pop("MemberInfoFilter", None)
    model.member_role_filter = wire.pop("MemberRoleFilter", None)
    model.app_defined_data_filter_group_member = wire.pop("AppDefinedDataFilter_GroupMember", None)
    model.limit = wire.pop("Limit", None)
    model.offset = wire.pop("Offset", None)
    model.next = wire.pop("Next", None)
    model.extra_fields = wire or None
    return model


def encode_get_group_member_info_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.member_info_filter) is not None:
        wire["MemberInfoFilter"] = field
    if (field := model.member_role_filter) is not None:
        wire["MemberRoleFilter"] = field
    if (field := model.app_defined_data_filter_group_member) is not None:
        wire["AppDefinedDataFilter_GroupMember"] = field
    if (field := model.limit) is not None:
        wire["Limit"] = field
    if (field := model.offset) is not None:
        wire["Offset"] = field
    if (field := model.next) is not None:
        wire["Next"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetGroupMemberInfoRequest, encode_get_group_member_info_request, decode_get_group_member_info_request)


def decode_get_group_member_info_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetGroupMemberInfoResponse)
    model.member_num = wire.pop("MemberNum", None)
    if (value := wire.pop("MemberList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_group_member_info(item)
    model.member_list = value
    model.next = wire.pop("Next", None)
    model.extra_fields = wire or None
    return model


def encode_get_group_member_info_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_num) is not None:
        wire["MemberNum"] = field
    if (field := model.member_list) is not None:
        wire["MemberList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.next) is not None:
        wire["Next"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetGroupMemberInfoResponse, encode_get_group_member_info_response, decode_get_group_member_info_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="get_group_member_info",
    method="group.get_group_member_info",
    summary="Page through the members of a group.",
    request_type=GetGroupMemberInfoRequest,
    response_type=GetGroupMemberInfoResponse,
    request_decoder=decode_get_group_member_info_request,
    response_decoder=decode_get_group_member_info_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/34948",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10003,
        10004,
        10007,
        10010,
        10015,
        10018,
    ),
    error_texts={
        10007: "The caller is not an app administrator or may not read one of the fields.",
        10018: "Ask for the members in pages.",
    },
    paging=Paging(
        items=(("member_list",),),
        cursors=(Cursor(argument="next", path=("next",)),),
        steps=(OffsetRule(argument="offset"),),
        done=(
            StopRule(total=("member_num",)),
            StopRule(field=("next",), values=("",)),
        ),
    ),
)
GetGroupMemberInfoRequest.operation = OPERATION
GetGroupMemberInfoResponse.operation = OPERATION
