# Generated from spec/apis/room_engine_http_mic/switch_seat.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class SwitchSeatRequest(Request["SwitchSeatResponse"]):
    """Move a seated user to an empty seat."""

    __slots__ = {
        "room_id": "RoomId",
        "to_index": "ToIndex",
        "member_account": "Member_Account",
    }

    room_id: str
    """Room."""
    to_index: int
    """Number of the target seat."""
    member_account: str
    """User to move."""

    def __init__(
        self,
        *,
        room_id: str,
        to_index: int,
        member_account: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id
        self.to_index = to_index
        self.member_account = member_account


class SwitchSeatResponse(Response):
    """Response to `room_engine_http_mic/switch_seat`."""

    __slots__ = ()


def decode_switch_seat_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SwitchSeatRequest)
    model.room_id = wire.pop("RoomId", None)
    model.to_index = wire.pop("ToIndex", None)
    model.member_account = wire.pop("Member_Account", None)
    model.extra_fields = wire or None
    return model


def encode_switch_seat_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.to_index) is not None:
        wire["ToIndex"] = field
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SwitchSeatRequest, encode_switch_seat_request, decode_switch_seat_request)


def decode_switch_seat_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SwitchSeatResponse)
    model.extra_fields = wire or None
    return model


def encode_switch_seat_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SwitchSeatResponse, encode_switch_seat_response, decode_switch_seat_response)

OPERATION: Final = Operation(
    service="room_engine_http_mic",
    command="switch_seat",
    method="room.switch_seat",
    summary="Move a seated user to an empty seat.",
    request_type=SwitchSeatRequest,
    response_type=SwitchSeatResponse,
    request_decoder=decode_switch_seat_request,
    response_decoder=decode_switch_seat_response,
    effect=Effect(kind="idempotent", reason="A user who sits on the target seat already stays there."),
    sources=("https://trtc.io/document/72552",),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100004,
    ),
    status="deprecated",
    replaced_by="room_engine_http_mic/move_user_to_seat",
)
SwitchSeatRequest.operation = OPERATION
SwitchSeatResponse.operation = OPERATION
