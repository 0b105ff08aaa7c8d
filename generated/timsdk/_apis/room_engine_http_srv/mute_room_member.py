# Generated from spec/apis/room_engine_http_srv/mute_room_member.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class MuteRoomMemberRequest(Request["MuteRoomMemberResponse"]):
    """Mute or unmute members of a conference room."""

    __slots__ = {
        "room_id": "RoomId",
        "member_list_account": "MemberList_Account",
        "mute_time": "MuteTime",
    }

    room_id: str
    """Room."""
    member_list_account: list[int]
    """Numbers (TinyId) of the members. At most 20 items."""
    mute_time: int
    """Length of the mute. 0 unmutes. In seconds. At least 0."""

    def __init__(
        self,
        *,
        room_id: str,
        member_list_account: list[int],
        mute_time: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id
        self.member_list_account = member_list_account
        self.mute_time = mute_time


class MuteRoomMemberResponse(Response):
    """Response to `room_engine_http_srv/mute_room_member`."""

    __slots__ = ()


def decode_mute_room_member_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(MuteRoomMemberRequest)
    model.room_id = wire.pop("RoomId", None)
    model.member_list_account = wire.pop("MemberList_Account", None)
    model.mute_time = wire.pop("MuteTime", None)
    model.extra_fields = wire or None
    return model


def encode_mute_room_member_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.member_list_account) is not None:
        wire["MemberList_Account"] = field
    if (field := model.mute_time) is not None:
        wire["MuteTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(MuteRoomMemberRequest, encode_mute_room_member_request, decode_mute_room_member_request)


def decode_mute_room_member_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(MuteRoomMemberResponse)
    model.extra_fields = wire or None
    return model


def encode_mute_room_member_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(MuteRoomMemberResponse, encode_mute_room_member_response, decode_mute_room_member_response)

OPERATION: Final = Operation(
    service="room_engine_http_srv",
    command="mute_room_member",
    method="room.mute_room_member",
    summary="Mute or unmute members of a conference room.",
    request_type=MuteRoomMemberRequest,
    response_type=MuteRoomMemberResponse,
    request_decoder=decode_mute_room_member_request,
    response_decoder=decode_mute_room_member_response,
    effect=Effect(kind="idempotent", reason="A retry at most moves the end of the mute by the time in between."),
    sources=("https://cloud.tencent.com/document/product/647/135389",),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100004,
    ),
)
MuteRoomMemberRequest.operation = OPERATION
MuteRoomMemberResponse.operation = OPERATION
