# Generated from spec/apis/live_engine_http_srv/get_room_metadata.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk._types.live_metadata_item import LiveMetadataItem, decode_live_metadata_item
from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import ENVELOPE, decode_list, encode_list, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class GetRoomMetadataRequest(Request["GetRoomMetadataResponse"]):
    """Get metadata of a live room."""

    _known = frozenset({"RoomId", "Keys"})

    room_id: str
    """Room."""
    keys: list[str]
    """Keys to read. All when empty."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetRoomMetadataResponse(Response):
    """Answer to `live_engine_http_srv/get_room_metadata`."""

    _known = frozenset({*ENVELOPE, "Metadata"})

    metadata: list[LiveMetadataItem]
    """Entries."""


def decode_get_room_metadata_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetRoomMetadataRequest)
    model.room_id = get("RoomId")
    model.keys = get("Keys")
    model._extra, model._wire = None, wire
    return model


def encode_get_room_metadata_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.keys) is not None:
        wire["Keys"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetRoomMetadataRequest, encode_get_room_metadata_request, decode_get_room_metadata_request)


def decode_get_room_metadata_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetRoomMetadataResponse)
    model.metadata = decode_list(decode_live_metadata_item, get("Metadata"))
    model._extra, model._wire = None, wire
    return model


def encode_get_room_metadata_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.metadata) is not None:
        wire["Metadata"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetRoomMetadataResponse, encode_get_room_metadata_response, decode_get_room_metadata_response)

OPERATION: Final = Operation(
    service="live_engine_http_srv",
    command="get_room_metadata",
    method="live.get_room_metadata",
    summary="Get metadata of a live room.",
    request_type=GetRoomMetadataRequest,
    response_type=GetRoomMetadataResponse,
    request_decoder=decode_get_room_metadata_request,
    response_decoder=decode_get_room_metadata_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/64374",),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    errors={100001: "", 100002: "", 100004: ""},
    missing=("private error codes",),
)
GetRoomMetadataRequest.operation = OPERATION
GetRoomMetadataResponse.operation = OPERATION
