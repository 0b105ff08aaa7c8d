# Generated from spec/apis/room_engine_http_srv/destroy_room.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Rate
from timsdk_runtime.wire import ENVELOPE, Request, Response, extra, new, register


@attrs.define(kw_only=True, repr=False)
class DestroyRoomRequest(Request["DestroyRoomResponse"]):
    """Destroy a conference room."""

    room_id: str
    """Room."""


@attrs.define(kw_only=True, repr=False)
class DestroyRoomResponse(Response):
    """Answer to `room_engine_http_srv/destroy_room`."""


_DESTROY_ROOM_REQUEST_KNOWN = frozenset({"RoomId"})


def decode_destroy_room_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DestroyRoomRequest)
    model.room_id = get("RoomId")
    model.extra_fields = extra(wire, _DESTROY_ROOM_REQUEST_KNOWN)
    return model


def encode_destroy_room_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if model.extra_fields:
        wire.update(model.extra_fields)
    return wire


register(DestroyRoomRequest, encode_destroy_room_request, decode_destroy_room_request)


_DESTROY_ROOM_RESPONSE_KNOWN = frozenset({*ENVELOPE})


def decode_destroy_room_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(DestroyRoomResponse)
    model.extra_fields = extra(wire, _DESTROY_ROOM_RESPONSE_KNOWN)
    return model


def encode_destroy_room_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        wire.update(model.extra_fields)
    return wire


register(DestroyRoomResponse, encode_destroy_room_response, decode_destroy_room_response)

OPERATION: Final = Operation(
    service="room_engine_http_srv",
    command="destroy_room",
    method="room.destroy_room",
    summary="Destroy a conference room.",
    request_type=DestroyRoomRequest,
    response_type=DestroyRoomResponse,
    request_decoder=decode_destroy_room_request,
    response_decoder=decode_destroy_room_response,
    effect=Effect(kind="converge", replayed=frozenset({100004}), reason="A repeat is answered with 100004."),
    sources=("https://trtc.io/document/60706",),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    errors={100001: "", 100002: "", 100004: "", 100006: ""},
)
DestroyRoomRequest.operation = OPERATION
DestroyRoomResponse.operation = OPERATION
