# Generated from spec/apis/group_open_avchatroom_http_svc/get_members.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk_runtime.operation import Cursor, Done, Effect, Operation, Paging, Rate, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from timsdk._types.live_group_mark import LiveGroupMark


@attrs.define(kw_only=True, eq=False, repr=False)
class LiveGroupMember(Model):
    """A member of a live group who is online."""

    _known = frozenset({"Member_Account", "JoinTime", "NickName", "Avatar"})

    member_account: str
    """User ID."""
    join_time: int
    """Time of joining. Unix time in seconds."""
    nick_name: str | None = None
    """Nickname."""
    avatar: str | None = None
    """Address of the avatar."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetMembersRequest(Request["GetMembersResponse"]):
    """Page through the online members of a live group."""

    _known = frozenset({"GroupId", "Timestamp", "Mark"})

    group_id: str
    """Live group or community."""
    timestamp: int
    """0 on the first page, then NextTimestamp of the previous answer."""
    mark: LiveGroupMark | int | None = None
    """List only members with this mark. Everybody when omitted."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetMembersResponse(Response, Page["LiveGroupMember"]):
    """Answer to `group_open_avchatroom_http_svc/get_members`."""

    _known = frozenset({*ENVELOPE, "MemberList", "NextTimestamp"})

    member_list: list[LiveGroupMember]
    """Members online."""
    next_timestamp: int
    """Timestamp of the next page. 0 on the last page."""


def decode_live_group_member(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(LiveGroupMember)
    model.member_account = get("Member_Account")
    model.join_time = get("JoinTime")
    model.nick_name = get("NickName")
    model.avatar = get("Avatar")
    model._extra, model._wire = None, wire
    return model


def encode_live_group_member(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if (field := model.join_time) is not None:
        wire["JoinTime"] = field
    if (field := model.nick_name) is not None:
        wire["NickName"] = field
    if (field := model.avatar) is not None:
        wire["Avatar"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(LiveGroupMember, encode_live_group_member, decode_live_group_member)


def decode_get_members_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetMembersRequest)
    model.group_id = get("GroupId")
    model.timestamp = get("Timestamp")
    model.mark = get("Mark")
    model._extra, model._wire = None, wire
    return model


def encode_get_members_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.timestamp) is not None:
        wire["Timestamp"] = field
    if (field := model.mark) is not None:
        wire["Mark"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetMembersRequest, encode_get_members_request, decode_get_members_request)


def decode_get_members_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetMembersResponse)
    model.member_list = decode_list(decode_live_group_member, get("MemberList"))
    model.next_timestamp = get("NextTimestamp")
    model._extra, model._wire = None, wire
    return model


def encode_get_members_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_list) is not None:
        wire["MemberList"] = encode_list(field)
    if (field := model.next_timestamp) is not None:
        wire["NextTimestamp"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetMembersResponse, encode_get_members_response, decode_get_members_response)

OPERATION: Final = Operation(
    service="group_open_avchatroom_http_svc",
    command="get_members",
    method="live_group.get_members",
    summary="Page through the online members of a live group.",
    request_type=GetMembersRequest,
    response_type=GetMembersResponse,
    request_decoder=decode_get_members_request,
    response_decoder=decode_get_members_response,
    effect=Effect(kind="read"),
    sources=(
        "https://trtc.io/document/50293",
        "https://www.tencentcloud.com/document/product/1047/50293",
    ),
    rates=(Rate(200.0, 1),),
    errors={10001: "", 10002: "", 10003: "", 10004: "", 10007: "The group is no live group.", 10010: "", 10015: ""},
    paging=Paging(
        items=(("member_list",),),
        cursors=(Cursor(argument="timestamp", path=("next_timestamp",)),),
        done=(Done(field=("next_timestamp",), values=(0,)),),
    ),
)
GetMembersRequest.operation = OPERATION
GetMembersResponse.operation = OPERATION
