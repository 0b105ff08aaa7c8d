# Generated from spec/apis/live_engine_http_srv/set_room_metadata.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk._types.live_metadata_item import LiveMetadataItem, decode_live_metadata_item
from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import ENVELOPE, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from collections.abc import Sequence


@attrs.define(kw_only=True, eq=False, repr=False)
class SetRoomMetadataRequest(Request["SetRoomMetadataResponse"]):
    """Add or change metadata of a live room."""

    _known = frozenset({"RoomId", "Metadata"})

    room_id: str
    """Room."""
    metadata: Sequence[LiveMetadataItem]
    """Entries to set. At most 10 items."""


@attrs.define(kw_only=True, eq=False, repr=False)
class SetRoomMetadataResponse(Response):
    """Answer to `live_engine_http_srv/set_room_metadata`."""

    _known = frozenset({*ENVELOPE})


def decode_set_room_metadata_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(SetRoomMetadataRequest)
    model.room_id = get("RoomId")
    model.metadata = decode_list(decode_live_metadata_item, get("Metadata"))
    model._extra, model._wire = None, wire
    return model


def encode_set_room_metadata_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.metadata) is not None:
        wire["Metadata"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(SetRoomMetadataRequest, encode_set_room_metadata_request, decode_set_room_metadata_request)


def decode_set_room_metadata_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(SetRoomMetadataResponse)
    model._extra, model._wire = None, wire
    return model


def encode_set_room_metadata_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(SetRoomMetadataResponse, encode_set_room_metadata_response, decode_set_room_metadata_response)

OPERATION: Final = Operation(
    service="live_engine_http_srv",
    command="set_room_metadata",
    method="live.set_room_metadata",
    summary="Add or change metadata of a live room.",
    request_type=SetRoomMetadataRequest,
    response_type=SetRoomMetadataResponse,
    request_decoder=decode_set_room_metadata_request,
    response_decoder=decode_set_room_metadata_response,
    effect=Effect(kind="converge"),
    sources=(
        "https://trtc.io/document/64375",
        "https://cloud.tencent.com/document/product/269/117512",
    ),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    errors={
        100001: "",
        100002: "",
        100003: "",
        100006: "No permission to change the metadata.",
        100007: "",
        100500: "",
        100501: "",
        100502: "",
        100504: "",
    },
)
SetRoomMetadataRequest.operation = OPERATION
SetRoomMetadataResponse.operation = OPERATION
