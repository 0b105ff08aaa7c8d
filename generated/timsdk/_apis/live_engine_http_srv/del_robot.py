# Generated from spec/apis/live_engine_http_srv/del_robot.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class DelRobotRequest(Request["DelRobotResponse"]):
    """Remove robots from a live room."""

    __slots__ = {
        "room_id": "RoomId",
        "robot_list_account": "RobotList_Account",
    }

    room_id: str
    """Room. At most 48 bytes."""
    robot_list_account: list[str]
    """Robots, imported accounts."""

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


class DelRobotResponse(Response):
    """Response to `live_engine_http_srv/del_robot`."""

    __slots__ = ()


def decode_del_robot_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DelRobotRequest)
    model.room_id = wire.pop("RoomId", None)
    model.robot_list_account = wire.pop("RobotList_Account", None)
    model.extra_fields = wire or None
    return model


def encode_del_robot_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.robot_list_account) is not None:
        wire["RobotList_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DelRobotRequest, encode_del_robot_request, decode_del_robot_request)


def decode_del_robot_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DelRobotResponse)
    model.extra_fields = wire or None
    return model


def encode_del_robot_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DelRobotResponse, encode_del_robot_response, decode_del_robot_response)

OPERATION: Final = Operation(
    service="live_engine_http_srv",
    command="del_robot",
    method="live.del_robot",
    summary="Remove robots from a live room.",
    request_type=DelRobotRequest,
    response_type=DelRobotResponse,
    request_decoder=decode_del_robot_request,
    response_decoder=decode_del_robot_response,
    effect=Effect(kind="idempotent"),
    sources=(
        "https://www.tencentcloud.com/document/product/1071/76864",
        "https://www.tencentcloud.com/document/product/647/69080",
    ),
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
DelRobotRequest.operation = OPERATION
DelRobotResponse.operation = OPERATION
