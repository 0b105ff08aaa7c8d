# Generated from spec/apis/room_engine_http_srv/unban_room_member.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class UnbanRoomMemberRequest(Request["UnbanRoomMemberResponse"]):
    """Lift bans of a room."""

    __slots__ = {
        "room_id": "RoomId",
        "member_list_account": "MemberList_Account",
    }

    room_id: str
    """Room."""
    member_list_account: list[str]
    """User IDs to admit again. At most 20 items."""

    def __init__(
        self,
        *,
        room_id: str,
        member_list_account: list[str],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id
        self.member_list_account = member_list_account


class UnbanRoomMemberResponse(Response):
    """Response to `room_engine_http_srv/unban_room_member`."""

    __slots__ = ()


def decode_unban_room_member_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UnbanRoomMemberRequest)
    model.room_id = wire.pop("RoomId", None)
    model.member_list_account = wire.pop("MemberList_Account", None)
    model.extra_fields = wire or None
    return model


def encode_unban_room_member_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.member_list_account) is not None:
        wire["MemberList_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(UnbanRoomMemberRequest, encode_unban_room_member_request, decode_unban_room_member_request)


def decode_unban_room_member_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UnbanRoomMemberResponse)
    model.extra_fields = wire or None
    return model


def encode_unban_room_member_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    effect=Effect(kind="idempotent"),
    sources=(
        "https://trtc.io/document/60710",
        "https://tencentcloud.com/document/product/647/60710",
    ),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100004,
        100005,
        100006,
    ),
)
UnbanRoomMemberRequest.operation = OPERATION
UnbanRoomMemberResponse.operation = OPERATION
