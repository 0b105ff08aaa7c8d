# Generated from spec/apis/room_engine_http_mic/get_seat_list.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk._types.seat_info import SeatInfo, decode_seat_info
from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import ENVELOPE, decode_list, encode_list, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class GetSeatListRequest(Request["GetSeatListResponse"]):
    """List the seats of a room."""

    _known = frozenset({"RoomId"})

    room_id: str
    """Room."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetSeatListResponse(Response):
    """Answer to `room_engine_http_mic/get_seat_list`."""

    _known = frozenset({*ENVELOPE, "SeatList"})

    seat_list: list[SeatInfo]
    """Seats."""


def decode_get_seat_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetSeatListRequest)
    model.room_id = get("RoomId")
    model._extra, model._wire = None, wire
    return model


def encode_get_seat_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetSeatListRequest, encode_get_seat_list_request, decode_get_seat_list_request)


def decode_get_seat_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetSeatListResponse)
    model.seat_list = decode_list(decode_seat_info, get("SeatList"))
    model._extra, model._wire = None, wire
    return model


def encode_get_seat_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.seat_list) is not None:
        wire["SeatList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
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
    errors={100001: "", 100002: "", 100004: ""},
)
GetSeatListRequest.operation = OPERATION
GetSeatListResponse.operation = OPERATION
