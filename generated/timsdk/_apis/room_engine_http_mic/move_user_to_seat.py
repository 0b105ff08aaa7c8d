# Generated from spec/apis/room_engine_http_mic/move_user_to_seat.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class SeatMovePolicy(IntEnum):
    """What to do if somebody sits on the target seat."""

    GIVE_UP = 0
    """Do not move the user."""
    EVICT = 1
    """Take the occupant off the seat."""
    SWAP = 2
    """Swap the two users."""


class MoveUserToSeatRequest(Request["MoveUserToSeatResponse"]):
    """Move a seated user to another seat."""

    __slots__ = {
        "room_id": "RoomId",
        "seat_index": "SeatIndex",
        "member_account": "Member_Account",
        "policy": "Policy",
    }

    room_id: str
    """Room."""
    seat_index: int
    """Number of the target seat."""
    member_account: str
    """User to move."""
    policy: SeatMovePolicy | int
    """What to do if the target seat is taken."""

    def __init__(
        self,
        *,
        room_id: str,
        seat_index: int,
        member_account: str,
        policy: SeatMovePolicy | int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id
        self.seat_index = seat_index
        self.member_account = member_account
        self.policy = policy


class MoveUserToSeatResponse(Response):
    """Response to `room_engine_http_mic/move_user_to_seat`."""

    __slots__ = ()


def decode_move_user_to_seat_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(MoveUserToSeatRequest)
    model.room_id = wire.pop("RoomId", None)
    model.seat_index = wire.pop("SeatIndex", None)
    model.member_account = wire.pop("Member_Account", None)
    model.policy = wire.pop("Policy", None)
    model.extra_fields = wire or None
    return model


def encode_move_user_to_seat_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.seat_index) is not None:
        wire["SeatIndex"] = field
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if (field := model.policy) is not None:
        wire["Policy"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(MoveUserToSeatRequest, encode_move_user_to_seat_request, decode_move_user_to_seat_request)


def decode_move_user_to_seat_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(MoveUserToSeatResponse)
    model.extra_fields = wire or None
    return model


def encode_move_user_to_seat_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(MoveUserToSeatResponse, encode_move_user_to_seat_response, decode_move_user_to_seat_response)

OPERATION: Final = Operation(
    service="room_engine_http_mic",
    command="move_user_to_seat",
    method="room.move_user_to_seat",
    summary="Move a seated user to another seat.",
    request_type=MoveUserToSeatRequest,
    response_type=MoveUserToSeatResponse,
    request_decoder=decode_move_user_to_seat_request,
    response_decoder=decode_move_user_to_seat_response,
    effect=Effect(kind="idempotent", reason="A user who sits on the target seat already stays there."),
    sources=("https://trtc.io/document/72685",),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100004,
        100005,
        100206,
        100210,
        100211,
    ),
    error_texts={100210: "Somebody sits on the target seat, and `policy` says to give up."},
    undocumented=("private error codes after 100005",),
)
MoveUserToSeatRequest.operation = OPERATION
MoveUserToSeatResponse.operation = OPERATION
