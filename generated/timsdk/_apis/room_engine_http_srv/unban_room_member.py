# Generated from spec/apis/room_engine_http_srv/unban_room_member.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import ENVELOPE, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class UnbanRoomMemberRequest(Request["UnbanRoomMemberResponse"]):
    """Lift bans of a room."""

    _known = frozenset({"RoomId", "MemberList_Account"})

    room_id: str
    """Room."""
    member_list_account: list[str]
    """User IDs to admit again. At most 20 items."""


@attrs.define(kw_only=True, eq=False, repr=False)
class UnbanRoomMemberResponse(Response):
    """Answer to `room_engine_http_srv/unban_room_member`."""

    _known = frozenset({*ENVELOPE})


def decode_unban_room_member_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(UnbanRoomMemberRequest)
    model.room_id = get("RoomId")
    model.member_list_account = get("MemberList_Account")
    model._extra, model._wire = None, wire
    return model


def encode_unban_room_member_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.member_list_account) is not None:
        wire["MemberList_Account"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(UnbanRoomMemberRequest, encode_unban_room_member_request, decode_unban_room_member_request)


def decode_unban_room_member_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(UnbanRoomMemberResponse)
    model._extra, model._wire = None, wire
    return model


def encode_unban_room_member_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(UnbanRoomMemberResponse, encode_unban_room_member_response, decode_unban_room_member_response)

OPERATION: Final = Operation(
    service="room_engine_http_srv",
    command="unban_room_member",
    method="room.unban_room_member",
    summary="Lift bans of a room.",
    request_type=UnbanRoomMemberRequest,
    response_type=UnbanRoomMemberResponse,
    request_decoder=decode_unban_room_member_request,
    response_decoder=decode_unban_room_member_response,
    effect=Effect(kind="converge"),
    sources=(
        "https://trtc.io/document/60710",
        "https://tencentcloud.com/document/product/647/60710",
    ),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    errors={100001: "", 100002: "", 100004: "", 100005: "", 100006: ""},
)
UnbanRoomMemberRequest.operation = OPERATION
UnbanRoomMemberResponse.operation = OPERATION
