# Generated from spec/apis/live_engine_http_srv/destroy_room.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.live_statistic import LiveStatistic, decode_live_statistic
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class DestroyRoomRequest(Request["DestroyRoomResponse"]):
    """Destroy a live room and get its closing statistics."""

    __slots__ = {
        "room_id": "RoomId",
    }

    room_id: str
    """Room."""

    def __init__(
        self,
        *,
        room_id: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id


class DestroyRoomResponse(Response):
    """Response to `live_engine_http_srv/destroy_room`."""

    __slots__ = {
        "statistic": "Statistic",
    }

    statistic: LiveStatistic
    """Closing statistics."""

    def __init__(
        self,
        *,
        statistic: LiveStatistic,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.statistic = statistic


def decode_destroy_room_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DestroyRoomRequest)
    model.room_id = wire.pop("RoomId", None)
    model.extra_fields = wire or None
    return model


def encode_destroy_room_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DestroyRoomRequest, encode_destroy_room_request, decode_destroy_room_request)


def decode_destroy_room_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DestroyRoomResponse)
    model.statistic = decode_live_statistic(wire.pop("Statistic", None))
    model.extra_fields = wire or None
    return model


def encode_destroy_room_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.statistic) is not None:
        wire["Statistic"] = encode(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DestroyRoomResponse, encode_destroy_room_response, decode_destroy_room_response)

OPERATION: Final = Operation(
    service="live_engine_http_srv",
    command="destroy_room",
    method="live.destroy_room",
    summary="Destroy a live room and get its closing statistics.",
    request_type=DestroyRoomRequest,
    response_type=DestroyRoomResponse,
    request_decoder=decode_destroy_room_request,
    response_decoder=decode_destroy_room_response,
    effect=Effect(
        kind="idempotent", already_done=frozenset({100004}), reason="A retry gets 100004, without the statistics."
    ),
    sources=(
        "https://trtc.io/document/63406",
        "https://cloud.tencent.com/document/product/647/110040",
    ),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100004,
        100006,
    ),
)
DestroyRoomRequest.operation = OPERATION
DestroyRoomResponse.operation = OPERATION
