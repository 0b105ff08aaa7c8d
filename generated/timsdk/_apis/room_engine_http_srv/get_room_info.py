# Generated from spec/apis/room_engine_http_srv/get_room_info.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.room_info import RoomInfo, decode_room_info
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class GetRoomInfoRequest(Request["GetRoomInfoResponse"]):
    """Get a conference room."""

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


class GetRoomInfoResponse(Response):
    """Response to `room_engine_http_srv/get_room_info`."""

    __slots__ = {
        "room_info": "RoomInfo",
    }

    room_info: RoomInfo
    """The room."""

    def __init__(
        self,
        *,
        room_info: RoomInfo,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.room_info = room_info


def decode_get_room_info_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetRoomInfoRequest)
    model.room_id = wire.pop("RoomId", None)
    model.extra_fields = wire or None
    return model


def encode_get_room_info_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetRoomInfoRequest, encode_get_room_info_request, decode_get_room_info_request)


def decode_get_room_info_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetRoomInfoResponse)
    model.room_info = decode_room_info(wire.pop("RoomInfo", None))
    model.extra_fields = wire or None
    return model


def encode_get_room_info_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_info) is not None:
        wire["RoomInfo"] = encode(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetRoomInfoResponse, encode_get_room_info_response, decode_get_room_info_response)

OPERATION: Final = Operation(
    service="room_engine_http_srv",
    command="get_room_info",
    method="room.get_room_info",
    summary="Get a conference room.",
    request_type=GetRoomInfoRequest,
    response_type=GetRoomInfoResponse,
    request_decoder=decode_get_room_info_request,
    response_decoder=decode_get_room_info_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/60704",),
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
GetRoomInfoRequest.operation = OPERATION
GetRoomInfoResponse.operation = OPERATION
