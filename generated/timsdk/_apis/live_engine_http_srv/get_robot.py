# Generated from spec/apis/live_engine_http_srv/get_robot.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class GetRobotsRequest(Request["GetRobotsResponse"]):
    """List the robots of a live room."""

    __slots__ = {
        "room_id": "RoomId",
    }

    room_id: str
    """Room. At most 48 bytes."""

    def __init__(
        self,
        *,
        room_id: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id


class GetRobotsResponse(Response):
    """Response to `live_engine_http_srv/get_robot`."""

    __slots__ = {
        "robot_list_account": "RobotList_Account",
    }

    robot_list_account: list[str]
    """User IDs of the robots."""

    def __init__(
        self,
        *,
        robot_list_account: list[str],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.robot_list_account = robot_list_account


def decode_get_robots_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetRobotsRequest)
    model.room_id = wire.pop("RoomId", None)
    model.extra_fields = wire or None
    return model


def encode_get_robots_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetRobotsRequest, encode_get_robots_request, decode_get_robots_request)


def decode_get_robots_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetRobotsResponse)
    model.robot_list_account = wire.pop("RobotList_Account", None)
    model.extra_fields = wire or None
    return model


def encode_get_robots_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.robot_list_account) is not None:
        wire["RobotList_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetRobotsResponse, encode_get_robots_response, decode_get_robots_response)

OPERATION: Final = Operation(
    service="live_engine_http_srv",
    command="get_robot",
    method="live.get_robots",
    summary="List the robots of a live room.",
    request_type=GetRobotsRequest,
    response_type=GetRobotsResponse,
    request_decoder=decode_get_robots_request,
    response_decoder=decode_get_robots_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/69081",),
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
GetRobotsRequest.operation = OPERATION
GetRobotsResponse.operation = OPERATION
