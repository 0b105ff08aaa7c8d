# Generated from spec/apis/group_open_avchatroom_http_svc/get_members.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.response_rules import Cursor, Paging, StopRule

if TYPE_CHECKING:
    from timsdk._types.live_group_mark import LiveGroupMark
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class LiveGroupMember(Model):
    """A member of a live group who is online."""

    __slots__ = {
        "member_account": "Member_Account",
        "join_time": "JoinTime",
        "nick_name": "NickName",
        "avatar": "Avatar",
    }

    member_account: str
    """User ID."""
    join_time: int
    """Time of joining. Unix time in seconds."""
    nick_name: str | None
    """Nickname."""
    avatar: str | None
    """Address of the avatar."""

    def __init__(
        self,
        *,
        member_account: str,
        join_time: int,
        nick_name: str | None = None,
        avatar: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.member_account = member_account
        self.join_time = join_time
        self.nick_name = nick_name
        self.avatar = avatar


class GetMembersRequest(Request["GetMembersResponse"]):
    """Page through the online members of a live group."""

    __slots__ = {
        "group_id": "GroupId",
        "timestamp": "Timestamp",
        "mark": "Mark",
    }

    group_id: str
    """Live group or community."""
    timestamp: int
    """0 on the first page, then `next_timestamp` of the previous response."""
    mark: LiveGroupMark | int | None
    """List only members with this mark. Everybody when omitted."""

    def __init__(
        self,
        *,
        group_id: str,
        timestamp: int,
        mark: LiveGroupMark | int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.timestamp = timestamp
        self.mark = mark


class GetMembersResponse(Response, Page["LiveGroupMember"]):
    """Response to `group_open_avchatroom_http_svc/get_members`."""

    __slots__ = {
        "member_list": "MemberList",
        "next_timestamp": "NextTimestamp",
    }

    member_list: list[LiveGroupMember]
    """Members online."""
    next_timestamp: int
    """Position of the next page. 0 on the last page."""

    def __init__(
        self,
        *,
        member_list: list[LiveGroupMember],
        next_timestamp: int,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.member_list = member_list
        self.next_timestamp = next_timestamp


def decode_live_group_member(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(LiveGroupMember)
    model.member_account = wire.pop("Member_Account", None)
    model.join_time = wire.pop("JoinTime", None)
    model.nick_name = wire.pop("NickName", None)
    model.avatar = wire.pop("Avatar", None)
    model.extra_fields = wire or None
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
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(LiveGroupMember, encode_live_group_member, decode_live_group_member)


def decode_get_members_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetMembersRequest)
    model.group_id = wire.pop("GroupId", None)
    model.timestamp = wire.pop("Timestamp", None)
    model.mark = wire.pop("Mark", None)
    model.extra_fields = wire or None
    return model


def encode_get_members_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.timestamp) is not None:
        wire["Timestamp"] = field
    if (field := model.mark) is not None:
        wire["Mark"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetMembersRequest, encode_get_members_request, decode_get_members_request)


def decode_get_members_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetMembersResponse)
    if (value := wire.pop("MemberList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_live_group_member(item)
    model.member_list = value
    model.next_timestamp = wire.pop("NextTimestamp", None)
    model.extra_fields = wire or None
    return model


def encode_get_members_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_list) is not None:
        wire["MemberList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.next_timestamp) is not None:
        wire["NextTimestamp"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    error_codes=(
        10001,
        10002,
        10003,
        10004,
        10007,
        10010,
        10015,
    ),
    error_texts={10007: "The group is not a live group."},
    paging=Paging(
        items=(("member_list",),),
        cursors=(Cursor(argument="timestamp", path=("next_timestamp",)),),
        done=(StopRule(field=("next_timestamp",), values=(0,)),),
    ),
)
GetMembersRequest.operation = OPERATION
GetMembersResponse.operation = OPERATION
