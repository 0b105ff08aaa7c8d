# Generated from spec/apis/live_engine_http_srv/set_room_metadata.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.live_metadata_item import LiveMetadataItem, decode_live_metadata_item
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk_runtime.model.base import JsonObject


class SetRoomMetadataRequest(Request["SetRoomMetadataResponse"]):
    """Add or change metadata of a live room."""

    __slots__ = {
        "room_id": "RoomId",
        "metadata": "Metadata",
    }

    room_id: str
    """Room."""
    metadata: Sequence[LiveMetadataItem]
    """Entries to set. At most 10 items."""

    def __init__(
        self,
        *,
        room_id: str,
        metadata: Sequence[LiveMetadataItem],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id
        self.metadata = metadata


class SetRoomMetadataResponse(Response):
    """Response to `live_engine_http_srv/set_room_metadata`."""

    __slots__ = ()


def decode_set_room_metadata_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SetRoomMetadataRequest)
    model.room_id = wire.pop("RoomId", None)
    if (value := wire.pop("Metadata", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_live_metadata_item(item)
    model.metadata = value
    model.extra_fields = wire or None
    return model


def encode_set_room_metadata_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.metadata) is not None:
        wire["Metadata"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SetRoomMetadataRequest, encode_set_room_metadata_request, decode_set_room_metadata_request)


def decode_set_room_metadata_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SetRoomMetadataResponse)
    model.extra_fields = wire or None
    return model


def encode_set_room_metadata_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    effect=Effect(kind="idempotent"),
    sources=(
        "https://trtc.io/document/64375",
        "https://cloud.tencent.com/document/product/269/117512",
    ),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100003,
        100006,
        100007,
        100500,
        100501,
        100502,
        100504,
    ),
    error_texts={
        100003: "The room ID is not usable; presumably there is no such room.",
        100006: "No permission to change the metadata.",
    },
)
SetRoomMetadataRequest.operation = OPERATION
SetRoomMetadataResponse.operation = OPERATION
