# Generated from spec/apis/room_engine_http_mic/pick_user_on_seat.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class PickUserOnSeatRequest(Request["PickUserOnSeatResponse"]):
    """Put a member of a room on a seat."""

    __slots__ = {
        "room_id": "RoomId",
        "index": "Index",
        "member_account": "Member_Account",
    }

    room_id: str
    """Room."""
    index: int
    """Seat number."""
    member_account: str
    """User ID of the member."""

    def __init__(
        self,
        *,
        room_id: str,
        index: int,
        member_account: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id
        self.index = index
        self.member_account = member_account


class PickUserOnSeatResponse(Response):
    """Response to `room_engine_http_mic/pick_user_on_seat`."""

    __slots__ = ()


def decode_pick_user_on_seat_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(PickUserOnSeatRequest)
    model.room_id = wire.pop("RoomId", None)
    model.index = wire.pop("Index", None)
    model.member_account = wire.pop("Member_Account", None)
    model.extra_fields = wire or None
    return model


def encode_pick_user_on_seat_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.index) is not None:
        wire["Index"] = field
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(PickUserOnSeatRequest, encode_pick_user_on_seat_request, decode_pick_user_on_seat_request)


def decode_pick_user_on_seat_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(PickUserOnSeatResponse)
    model.extra_fields = wire or None
    return model


def encode_pick_user_on_seat_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(PickUserOnSeatResponse, encode_pick_user_on_seat_response, decode_pick_user_on_seat_response)

OPERATION: Final = Operation(
    service="room_engine_http_mic",
    command="pick_user_on_seat",
    method="room.pick_user_on_seat",
    summary="Put a member of a room on a seat.",
    request_type=PickUserOnSeatRequest,
    response_type=PickUserOnSeatResponse,
    request_decoder=decode_pick_user_on_seat_request,
    response_decoder=decode_pick_user_on_seat_response,
    effect=Effect(kind="idempotent", reason="A retry gets 100203 or 100210 and changes nothing."),
    sources=("https://trtc.io/document/60718",),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100004,
        100005,
        100200,
        100202,
        100203,
        100205,
        100210,
        100211,
    ),
)
PickUserOnSeatRequest.operation = OPERATION
PickUserOnSeatResponse.operation = OPERATION
