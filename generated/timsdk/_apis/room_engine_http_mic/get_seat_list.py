# Generated from spec/apis/room_engine_http_mic/get_seat_list.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.seat_info import SeatInfo, decode_seat_info
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class GetSeatListRequest(Request["GetSeatListResponse"]):
    """List the seats of a room."""

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


class GetSeatListResponse(Response):
    """Response to `room_engine_http_mic/get_seat_list`."""

    __slots__ = {
        "seat_list": "SeatList",
    }

    seat_list: list[SeatInfo]
    """Seats."""

    def __init__(
        self,
        *,
        seat_list: list[SeatInfo],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.seat_list = seat_list


def decode_get_seat_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetSeatListRequest)
    model.room_id = wire.pop("RoomId", None)
    model.extra_fields = wire or None
    return model


def encode_get_seat_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetSeatListRequest, encode_get_seat_list_request, decode_get_seat_list_request)


def decode_get_seat_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetSeatListResponse)
    if (value := wire.pop("SeatList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_seat_info(item)
    model.seat_list = value
    model.extra_fields = wire or None
    return model


def encode_get_seat_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.seat_list) is not None:
        wire["SeatList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetSeatListResponse, encode_get_seat_list_response, decode_get_seat_list_response)

OPERATION: Final = Operation(
    service="room_engine_http_mic",
    command="get_seat_list",
    method="room.get_seat_list",
    summary="List the seats of a room.",
    request_type=GetSeatListRequest,
    response_type=GetSeatListResponse,
    request_decoder=decode_get_seat_list_request,
    response_decoder=decode_get_seat_list_response,
    effect=Effect(kind="read"),
    sources=(
        "https://trtc.io/document/60719",
        "https://tencentcloud.com/zh/document/product/647/60719",
    ),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100004,
    ),
)
GetSeatListRequest.operation = OPERATION
GetSeatListResponse.operation = OPERATION
