# Generated from spec/apis/room_engine_http_mic/get_seat_list.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk._types.seat_info import SeatInfo, decode_seat_info
from timsdk_runtime.operation import Effect, Operation, Rate
from timsdk_runtime.wire import ENVELOPE, Request, Response, decode_list, encode_list, extra, new, register


@attrs.define(kw_only=True, repr=False)
class GetSeatListRequest(Request["GetSeatListResponse"]):
    """List the seats of a room."""

    room_id: str
    """Room."""


@attrs.define(kw_only=True, repr=False)
class GetSeatListResponse(Response):
    """Answer to `room_engine_http_mic/get_seat_list`."""

    seat_list: list[SeatInfo]
    """Seats."""


_GET_SEAT_LIST_REQUEST_KNOWN = frozenset({"RoomId"})


def decode_get_seat_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetSeatListRequest)
    model.room_id = get("RoomId")
    model.extra_fields = extra(wire, _GET_SEAT_LIST_REQUEST_KNOWN)
    return model


def encode_get_seat_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if model.extra_fields:
        wire.update(model.extra_fields)
    return wire


register(GetSeatListRequest, encode_get_seat_list_request, decode_get_seat_list_request)


_GET_SEAT_LIST_RESPONSE_KNOWN = frozenset({*ENVELOPE, "SeatList"})


def decode_get_seat_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetSeatListResponse)
    model.seat_list = decode_list(decode_seat_info, get("SeatList"))
    model.extra_fields = extra(wire, _GET_SEAT_LIST_RESPONSE_KNOWN)
    return model


def encode_get_seat_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.seat_list) is not None:
        wire["SeatList"] = encode_list(field)
    if model.extra_fields:
        wire.update(model.extra_fields)
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
