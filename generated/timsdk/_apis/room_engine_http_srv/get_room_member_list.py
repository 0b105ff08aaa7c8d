# Generated from spec/apis/room_engine_http_srv/get_room_member_list.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk_runtime.operation import Cursor, Done, Effect, Operation, Paging, Rate, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from timsdk._types.room_member_role import RoomMemberRole


@attrs.define(kw_only=True, eq=False, repr=False)
class RoomMember(Model):
    """A member of a conference room."""

    _known = frozenset({"Member_Account", "NameCard", "Role", "Marks", "CustomInfo"})

    member_account: str
    """User ID."""
    name_card: str
    """Name in the room."""
    role: RoomMemberRole | str
    """Role in the room."""
    marks: list[int]
    """Marks of the member."""
    custom_info: str
    """Data of the app."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetRoomMemberListRequest(Request["GetRoomMemberListResponse"]):
    """Page through the members of a conference room."""

    _known = frozenset({"RoomId", "Count", "Next"})

    room_id: str
    """Room."""
    count: int | None = None
    """Page size. The service assumes 50 when omitted."""
    next: str | None = None
    """Cursor: empty at first, then Next of the answer."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetRoomMemberListResponse(Response, Page["RoomMember"]):
    """Answer to `room_engine_http_srv/get_room_member_list`."""

    _known = frozenset({*ENVELOPE, "Next", "MemberList"})

    next: str
    """Cursor of the next page. Empty at the end."""
    member_list: list[RoomMember]
    """Members."""


def decode_room_member(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(RoomMember)
    model.member_account = get("Member_Account")
    model.name_card = get("NameCard")
    model.role = get("Role")
    model.marks = get("Marks")
    model.custom_info = get("CustomInfo")
    model._extra, model._wire = None, wire
    return model


def encode_room_member(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if (field := model.name_card) is not None:
        wire["NameCard"] = field
    if (field := model.role) is not None:
        wire["Role"] = field
    if (field := model.marks) is not None:
        wire["Marks"] = field
    if (field := model.custom_info) is not None:
        wire["CustomInfo"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(RoomMember, encode_room_member, decode_room_member)


def decode_get_room_member_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetRoomMemberListRequest)
    model.room_id = get("RoomId")
    model.count = get("Count")
    model.next = get("Next")
    model._extra, model._wire = None, wire
    return model


def encode_get_room_member_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.count) is not None:
        wire["Count"] = field
    if (field := model.next) is not None:
        wire["Next"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetRoomMemberListRequest, encode_get_room_member_list_request, decode_get_room_member_list_request)


def decode_get_room_member_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetRoomMemberListResponse)
    model.next = get("Next")
    model.member_list = decode_list(decode_room_member, get("MemberList"))
    model._extra, model._wire = None, wire
    return model


def encode_get_room_member_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.next) is not None:
        wire["Next"] = field
    if (field := model.member_list) is not None:
        wire["MemberList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetRoomMemberListResponse, encode_get_room_member_list_response, decode_get_room_member_list_response)

OPERATION: Final = Operation(
    service="room_engine_http_srv",
    command="get_room_member_list",
    method="room.get_room_member_list",
    summary="Page through the members of a conference room.",
    request_type=GetRoomMemberListRequest,
    response_type=GetRoomMemberListResponse,
    request_decoder=decode_get_room_member_list_request,
    response_decoder=decode_get_room_member_list_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/60715",),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    errors={100001: "", 100002: "", 100004: ""},
    paging=Paging(
        items=(("member_list",),),
        cursors=(Cursor(argument="next", path=("next",)),),
        done=(Done(field=("next",), values=("",)),),
    ),
    missing=("private error codes after 100004",),
)
GetRoomMemberListRequest.operation = OPERATION
GetRoomMemberListResponse.operation = OPERATION
