# Generated from spec/apis/live_engine_http_srv/get_room_metadata.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.live_metadata_item import LiveMetadataItem, decode_live_metadata_item
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class GetRoomMetadataRequest(Request["GetRoomMetadataResponse"]):
    """Get metadata of a live room."""

    __slots__ = {
        "room_id": "RoomId",
        "keys_": "Keys",
    }

    room_id: str
    """Room."""
    keys_: list[str]
    """Keys to read. All when empty."""

    def __init__(
        self,
        *,
        room_id: str,
        keys_: list[str],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id
        self.keys_ = keys_


class GetRoomMetadataResponse(Response):
    """Response to `live_engine_http_srv/get_room_metadata`."""

    __slots__ = {
        "metadata": "Metadata",
    }

    metadata: list[LiveMetadataItem]
    """Entries."""

    def __init__(
        self,
        *,
        metadata: list[LiveMetadataItem],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.metadata = metadata


def decode_get_room_metadata_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetRoomMetadataRequest)
    model.room_id = wire.pop("RoomId", None)
    model.keys_ = wire.pop("Keys", None)
    model.extra_fields = wire or None
    return model


def encode_get_room_metadata_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.keys_) is not None:
        wire["Keys"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetRoomMetadataRequest, encode_get_room_metadata_request, decode_get_room_metadata_request)


def decode_get_room_metadata_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetRoomMetadataResponse)
    if (value := wire.pop("Metadata", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_live_metadata_item(item)
    model.metadata = value
    model.extra_fields = wire or None
    return model


def encode_get_room_metadata_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.metadata) is not None:
        wire["Metadata"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    sources=(
        "https://trtc.io/document/64374",
        "https://cloud.tencent.com/document/product/269/125717",
    ),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100003,
        100006,
        100007,
    ),
    error_texts={100003: "The room ID is not usable; presumably there is no such room."},
    undocumented=("private error codes after 100001",),
)
GetRoomMetadataRequest.operation = OPERATION
GetRoomMetadataResponse.operation = OPERATION
