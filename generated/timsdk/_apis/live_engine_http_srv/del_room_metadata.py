# Generated from spec/apis/live_engine_http_srv/del_room_metadata.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class DelRoomMetadataRequest(Request["DelRoomMetadataResponse"]):
    """Delete metadata of a live room."""

    __slots__ = {
        "room_id": "RoomId",
        "keys_": "Keys",
    }

    room_id: str
    """Room."""
    keys_: list[str]
    """Keys to delete."""

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


class DelRoomMetadataResponse(Response):
    """Response to `live_engine_http_srv/del_room_metadata`."""

    __slots__ = ()


def decode_del_room_metadata_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DelRoomMetadataRequest)
    model.room_id = wire.pop("RoomId", None)
    model.keys_ = wire.pop("Keys", None)
    model.extra_fields = wire or None
    return model


def encode_del_room_metadata_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.keys_) is not None:
        wire["Keys"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DelRoomMetadataRequest, encode_del_room_metadata_request, decode_del_room_metadata_request)


def decode_del_room_metadata_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DelRoomMetadataResponse)
    model.extra_fields = wire or None
    return model


def encode_del_room_metadata_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DelRoomMetadataResponse, encode_del_room_metadata_response, decode_del_room_metadata_response)

OPERATION: Final = Operation(
    service="live_engine_http_srv",
    command="del_room_metadata",
    method="live.del_room_metadata",
    summary="Delete metadata of a live room.",
    request_type=DelRoomMetadataRequest,
    response_type=DelRoomMetadataResponse,
    request_decoder=decode_del_room_metadata_request,
    response_decoder=decode_del_room_metadata_response,
    effect=Effect(
        kind="idempotent", already_done=frozenset({100503}), reason="A retry gets 100503 because the keys are gone."
    ),
    sources=(
        "https://trtc.io/document/64376",
        "https://cloud.tencent.com/document/product/269/117513",
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
        100503,
        100504,
    ),
    error_texts={
        100003: "The room ID is not usable; presumably there is no such room.",
        100006: "No permission to change the metadata.",
    },
)
DelRoomMetadataRequest.operation = OPERATION
DelRoomMetadataResponse.operation = OPERATION
