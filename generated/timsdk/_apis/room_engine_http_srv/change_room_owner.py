# Generated from spec/apis/room_engine_http_srv/change_room_owner.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class ChangeRoomOwnerRequest(Request["ChangeRoomOwnerResponse"]):
    """Hand a conference room to another member."""

    __slots__ = {
        "room_id": "RoomId",
        "from_account": "From_Account",
        "new_owner_account": "NewOwner_Account",
    }

    room_id: str
    """Room."""
    from_account: str
    """User ID of the present owner."""
    new_owner_account: str
    """User ID of the new owner, a member of the room."""

    def __init__(
        self,
        *,
        room_id: str,
        from_account: str,
        new_owner_account: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id
        self.from_account = from_account
        self.new_owner_account = new_owner_account


class ChangeRoomOwnerResponse(Response):
    """Response to `room_engine_http_srv/change_room_owner`."""

    __slots__ = ()


def decode_change_room_owner_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ChangeRoomOwnerRequest)
    model.room_id = wire.pop("RoomId", None)
    model.from_account = wire.pop("From_Account", None)
    model.new_owner_account = wire.pop("NewOwner_Account", None)
    model.extra_fields = wire or None
    return model


def encode_change_room_owner_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.new_owner_account) is not None:
        wire["NewOwner_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ChangeRoomOwnerRequest, encode_change_room_owner_request, decode_change_room_owner_request)


def decode_change_room_owner_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ChangeRoomOwnerResponse)
    model.extra_fields = wire or None
    return model


def encode_change_room_owner_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ChangeRoomOwnerResponse, encode_change_room_owner_response, decode_change_room_owner_response)

OPERATION: Final = Operation(
    service="room_engine_http_srv",
    command="change_room_owner",
    method="room.change_room_owner",
    summary="Hand a conference room to another member.",
    request_type=ChangeRoomOwnerRequest,
    response_type=ChangeRoomOwnerResponse,
    request_decoder=decode_change_room_owner_request,
    response_decoder=decode_change_room_owner_response,
    effect=Effect(kind="idempotent", reason="A retry fails because `from_account` is no longer the owner."),
    sources=(
        "https://trtc.io/document/60713",
        "https://tencentcloud.com/document/product/647/60713",
    ),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100004,
        100005,
    ),
)
ChangeRoomOwnerRequest.operation = OPERATION
ChangeRoomOwnerResponse.operation = OPERATION
