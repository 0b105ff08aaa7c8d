# Generated from spec/apis/room_engine_http_mic/kick_user_off_seat.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class KickUserOffSeatRequest(Request["KickUserOffSeatResponse"]):
    """Take a user off the seat."""

    __slots__ = {
        "room_id": "RoomId",
        "member_account": "Member_Account",
        "data": "Data",
    }

    room_id: str
    """Room."""
    member_account: str
    """User ID of the occupant."""
    data: str
    """Text of the app that travels with the notification."""

    def __init__(
        self,
        *,
        room_id: str,
        member_account: str,
        data: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id
        self.member_account = member_account
        self.data = data


class KickUserOffSeatResponse(Response):
    """Response to `room_engine_http_mic/kick_user_off_seat`."""

    __slots__ = ()


def decode_kick_user_off_seat_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(KickUserOffSeatRequest)
    model.room_id = wire.pop("RoomId", None)
    model.member_account = wire.pop("Member_Account", None)
    model.data = wire.pop("Data", None)
    model.extra_fields = wire or None
    return model


def encode_kick_user_off_seat_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if (field := model.data) is not None:
        wire["Data"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(KickUserOffSeatRequest, encode_kick_user_off_seat_request, decode_kick_user_off_seat_request)


def decode_kick_user_off_seat_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(KickUserOffSeatResponse)
    model.extra_fields = wire or None
    return model


def encode_kick_user_off_seat_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(KickUserOffSeatResponse, encode_kick_user_off_seat_response, decode_kick_user_off_seat_response)

OPERATION: Final = Operation(
    service="room_engine_http_mic",
    command="kick_user_off_seat",
    method="room.kick_user_off_seat",
    summary="Take a user off the seat.",
    request_type=KickUserOffSeatRequest,
    response_type=KickUserOffSeatResponse,
    request_decoder=decode_kick_user_off_seat_request,
    response_decoder=decode_kick_user_off_seat_response,
    effect=Effect(kind="idempotent", reason="A retry does nothing unless the user took a seat again in between."),
    sources=("https://trtc.io/document/60717",),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100004,
    ),
)
KickUserOffSeatRequest.operation = OPERATION
KickUserOffSeatResponse.operation = OPERATION
