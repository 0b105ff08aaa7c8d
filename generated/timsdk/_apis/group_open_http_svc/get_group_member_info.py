# Generated from spec/apis/group_open_http_svc/get_group_member_info.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk._types.group_member_info import GroupMemberInfo, decode_group_member_info
from timsdk_runtime.operation import Cursor, Done, Effect, Operation, Paging, Rate, Request, Response, Step
from timsdk_runtime.paging import Page
from timsdk_runtime.wire import ENVELOPE, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from timsdk._types.group_member_field import GroupMemberField
    from timsdk._types.member_role import MemberRole


@attrs.define(kw_only=True, eq=False, repr=False)
class GetGroupMemberInfoRequest(Request["GetGroupMemberInfoResponse"]):
    """Page through the members of a group."""

    _known = frozenset(
        {
            "GroupId",
            "MemberInfoFilter",
            "MemberRoleFilter",
            "AppDefinedDataFilter_GroupMember",
            "Limit",
            "Offset",
            "Next",
        }
    )

    group_id: str
    """Group ID."""
    member_info_filter: list[GroupMemberField | str] | None = None
    """Fields to answer. All when omitted."""
    member_role_filter: list[MemberRole | str] | None = None
    """Roles to list. All when omitted."""
    app_defined_data_filter_group_member: list[str] | None = None
    """Keys of the custom fields to answer."""
    limit: int | None = None
    """Members on a page, in communities at most 100. All when omitted. At most 200."""
    offset: int | None = None
    """Number of members to skip. Not for communities. At least 0."""
    next: str | None = None
    """Empty on the first page, then Next of the previous answer. Communities only."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetGroupMemberInfoResponse(Response, Page["GroupMemberInfo"]):
    """Answer to `group_open_http_svc/get_group_member_info`."""

    _known = frozenset({*ENVELOPE, "MemberNum", "MemberList", "Next"})

    member_num: int
    """Current number of members."""
    member_list: list[GroupMemberInfo]
    """Members."""
    next: str | None = None
    """Cursor of the next page. Empty on the last page. Communities only."""


def decode_get_group_member_info_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetGroupMemberInfoRequest)
    model.group_id = get("GroupId")
    model.member_info_filter = get("MemberInfoFilter")
    model.member_role_filter = get("MemberRoleFilter")
    model.app_defined_data_filter_group_member = get("AppDefinedDataFilter_GroupMember")
    model.limit = get("Limit")
    model.offset = get("Offset")
    model.next = get("Next")
    model._extra, model._wire = None, wire
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
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetGroupMemberInfoRequest, encode_get_group_member_info_request, decode_get_group_member_info_request)


def decode_get_group_member_info_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetGroupMemberInfoResponse)
    model.member_num = get("MemberNum")
    model.member_list = decode_list(decode_group_member_info, get("MemberList"))
    model.next = get("Next")
    model._extra, model._wire = None, wire
    return model


def encode_get_group_member_info_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_num) is not None:
        wire["MemberNum"] = field
    if (field := model.member_list) is not None:
        wire["MemberList"] = encode_list(field)
    if (field := model.next) is not None:
        wire["Next"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
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
    errors={
        10002: "",
        10003: "",
        10004: "",
        10007: "The caller is not an app administrator or may not read one of the fields.",
        10010: "",
        10015: "",
        10018: "Ask for the members in pages.",
    },
    paging=Paging(
        items=(("member_list",),),
        cursors=(Cursor(argument="next", path=("next",)),),
        steps=(Step(argument="offset"),),
        done=(
            Done(total=("member_num",)),
            Done(field=("next",), values=("",)),
        ),
    ),
)
GetGroupMemberInfoRequest.operation = OPERATION
GetGroupMemberInfoResponse.operation = OPERATION
