# Generated from spec/apis/live_engine_http_srv/get_robot.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Rate
from timsdk_runtime.wire import ENVELOPE, Request, Response, extra, new, register


@attrs.define(kw_only=True, repr=False)
class GetRobotsRequest(Request["GetRobotsResponse"]):
    """List the robots of a live room."""

    room_id: str
    """Room. At most 48 bytes."""


@attrs.define(kw_only=True, repr=False)
class GetRobotsResponse(Response):
    """Answer to `live_engine_http_srv/get_robot`."""

    robot_list_account: list[str]
    """User IDs of the robots."""


_GET_ROBOTS_REQUEST_KNOWN = frozenset({"RoomId"})


def decode_get_robots_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetRobotsRequest)
    model.room_id = get("RoomId")
    model.extra_fields = extra(wire, _GET_ROBOTS_REQUEST_KNOWN)
    return model


def encode_get_robots_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if model.extra_fields:
        wire.update(model.extra_fields)
    return wire


register(GetRobotsRequest, encode_get_robots_request, decode_get_robots_request)


_GET_ROBOTS_RESPONSE_KNOWN = frozenset({*ENVELOPE, "RobotList_Account"})


def decode_get_robots_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetRobotsResponse)
    model.robot_list_account = get("RobotList_Account")
    model.extra_fields = extra(wire, _GET_ROBOTS_RESPONSE_KNOWN)
    return model


def encode_get_robots_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.robot_list_account) is not None:
        wire["RobotList_Account"] = field
    if model.extra_fields:
        wire.update(model.extra_fields)
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
    errors={100001: "", 100002: "", 100004: "", 100006: "The room is not a live room."},
)
GetRobotsRequest.operation = OPERATION
GetRobotsResponse.operation = OPERATION
