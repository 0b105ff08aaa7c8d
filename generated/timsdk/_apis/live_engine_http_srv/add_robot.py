# Generated from spec/apis/live_engine_http_srv/add_robot.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class AddRobotRequest(Request["AddRobotResponse"]):
    """Add robots to a live room."""

    __slots__ = {
        "room_id": "RoomId",
        "robot_list_account": "RobotList_Account",
    }

    room_id: str
    """Room. At most 48 bytes."""
    robot_list_account: list[str]
    """Robots, imported accounts. At most 3 items."""

    def __init__(
        self,
        *,
        room_id: str,
        robot_list_account: list[str],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id
        self.robot_list_account = robot_list_account


class AddRobotResponse(Response):
    """Response to `live_engine_http_srv/add_robot`."""

    __slots__ = ()


def decode_add_robot_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AddRobotRequest)
    model.room_id = wire.pop("RoomId", None)
    model.robot_list_account = wire.pop("RobotList_Account", None)
    model.extra_fields = wire or None
    return model


def encode_add_robot_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.robot_list_account) is not None:
        wire["RobotList_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AddRobotRequest, encode_add_robot_request, decode_add_robot_request)


def decode_add_robot_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AddRobotResponse)
    model.extra_fields = wire or None
    return model


def encode_add_robot_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AddRobotResponse, encode_add_robot_response, decode_add_robot_response)

OPERATION: Final = Operation(
    service="live_engine_http_srv",
    command="add_robot",
    method="live.add_robot",
    summary="Add robots to a live room.",
    request_type=AddRobotRequest,
    response_type=AddRobotResponse,
    request_decoder=decode_add_robot_request,
    response_decoder=decode_add_robot_response,
    effect=Effect(kind="idempotent"),
    sources=("https://trtc.io/document/69079",),
    rates=(Rate(100.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100004,
        100006,
    ),
    error_texts={100006: "The room is not a live room."},
)
AddRobotRequest.operation = OPERATION
AddRobotResponse.operation = OPERATION
