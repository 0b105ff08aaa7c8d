# Generated from spec/apis/room_engine_http_srv/delete_robot.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class DeleteRobotRequest(Request["DeleteRobotResponse"]):
    """Remove a robot from a conference room."""

    __slots__ = {
        "room_id": "RoomId",
        "member_account": "Member_Account",
    }

    room_id: str
    """Room."""
    member_account: str
    """User ID of the robot."""

    def __init__(
        self,
        *,
        room_id: str,
        member_account: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id
        self.member_account = member_account


class DeleteRobotResponse(Response):
    """Response to `room_engine_http_srv/delete_robot`."""

    __slots__ = ()


def decode_delete_robot_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeleteRobotRequest)
    model.room_id = wire.pop("RoomId", None)
    model.member_account = wire.pop("Member_Account", None)
    model.extra_fields = wire or None
    return model


def encode_delete_robot_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeleteRobotRequest, encode_delete_robot_request, decode_delete_robot_request)


def decode_delete_robot_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeleteRobotResponse)
    model.extra_fields = wire or None
    return model


def encode_delete_robot_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeleteRobotResponse, encode_delete_robot_response, decode_delete_robot_response)

OPERATION: Final = Operation(
    service="room_engine_http_srv",
    command="delete_robot",
    method="room.delete_robot",
    summary="Remove a robot from a conference room.",
    request_type=DeleteRobotRequest,
    response_type=DeleteRobotResponse,
    request_decoder=decode_delete_robot_request,
    response_decoder=decode_delete_robot_response,
    effect=Effect(kind="idempotent"),
    sources=("https://trtc.io/document/70468",),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100004,
        100005,
        100006,
    ),
)
DeleteRobotRequest.operation = OPERATION
DeleteRobotResponse.operation = OPERATION
