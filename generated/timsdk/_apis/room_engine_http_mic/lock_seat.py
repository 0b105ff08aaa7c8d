# Generated from spec/apis/room_engine_http_mic/lock_seat.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class LockSeatRequest(Request["LockSeatResponse"]):
    """Lock or unlock a seat or what its occupant sends."""

    __slots__ = {
        "room_id": "RoomId",
        "index": "Index",
        "forbid_taken": "ForbidTaken",
        "forbid_video": "ForbidVideo",
        "forbid_audio": "ForbidAudio",
    }

    room_id: str
    """Room."""
    index: int
    """Seat number."""
    forbid_taken: bool | None
    """Lock the seat, or unlock it. Locking takes the occupant off it."""
    forbid_video: bool | None
    """Forbid the video of the occupant, or allow it."""
    forbid_audio: bool | None
    """Forbid the audio of the occupant, or allow it."""

    def __init__(
        self,
        *,
        room_id: str,
        index: int,
        forbid_taken: bool | None = None,
        forbid_video: bool | None = None,
        forbid_audio: bool | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id
        self.index = index
        self.forbid_taken = forbid_taken
        self.forbid_video = forbid_video
        self.forbid_audio = forbid_audio


class LockSeatResponse(Response):
    """Response to `room_engine_http_mic/lock_seat`."""

    __slots__ = ()


def decode_lock_seat_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(LockSeatRequest)
    model.room_id = wire.pop("RoomId", None)
    model.index = wire.pop("Index", None)
    model.forbid_taken = wire.pop("ForbidTaken", None)
    model.forbid_video = wire.pop("ForbidVideo", None)
    model.forbid_audio = wire.pop("ForbidAudio", None)
    model.extra_fields = wire or None
    return model


def encode_lock_seat_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.index) is not None:
        wire["Index"] = field
    if (field := model.forbid_taken) is not None:
        wire["ForbidTaken"] = field
    if (field := model.forbid_video) is not None:
        wire["ForbidVideo"] = field
    if (field := model.forbid_audio) is not None:
        wire["ForbidAudio"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(LockSeatRequest, encode_lock_seat_request, decode_lock_seat_request)


def decode_lock_seat_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(LockSeatResponse)
    model.extra_fields = wire or None
    return model


def encode_lock_seat_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(LockSeatResponse, encode_lock_seat_response, decode_lock_seat_response)

OPERATION: Final = Operation(
    service="room_engine_http_mic",
    command="lock_seat",
    method="room.lock_seat",
    summary="Lock or unlock a seat or what its occupant sends.",
    request_type=LockSeatRequest,
    response_type=LockSeatResponse,
    request_decoder=decode_lock_seat_request,
    response_decoder=decode_lock_seat_response,
    effect=Effect(kind="idempotent"),
    sources=("https://trtc.io/document/60716",),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100004,
        100211,
    ),
)
LockSeatRequest.operation = OPERATION
LockSeatResponse.operation = OPERATION
