# Generated from spec/apis/openim_console_http_svc/desk_get_robot_list.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import (
    ENVELOPE,
    Model,
    decode_flag,
    decode_list,
    encode_flag,
    encode_list,
    merge,
    new,
    register,
)


@attrs.define(kw_only=True, eq=False, repr=False)
class DeskRobot(Model):
    """A Desk robot."""

    _known = frozenset({"RobotId", "Nick", "CreateTime", "IsDefault"})
    _flags = ("IsDefault",)

    robot_id: str
    """User ID of the robot."""
    nick: str
    """Nickname."""
    create_time: str
    """Creation time, such as 2026-02-25 16:29:03."""
    is_default: bool
    """The robot that comes with Desk."""


@attrs.define(kw_only=True, eq=False, repr=False)
class DeskGetRobotListRequest(Request["DeskGetRobotListResponse"]):
    """List the Desk robots."""


@attrs.define(kw_only=True, eq=False, repr=False)
class DeskGetRobotListResponse(Response):
    """Answer to `openim_console_http_svc/desk_get_robot_list`."""

    _known = frozenset({*ENVELOPE, "RobotList"})

    robot_list: list[DeskRobot]
    """Robots."""


def decode_desk_robot(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DeskRobot)
    model.robot_id = get("RobotId")
    model.nick = get("Nick")
    model.create_time = get("CreateTime")
    model.is_default = decode_flag(get("IsDefault"))
    model._extra, model._wire = None, wire
    return model


def encode_desk_robot(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.robot_id) is not None:
        wire["RobotId"] = field
    if (field := model.nick) is not None:
        wire["Nick"] = field
    if (field := model.create_time) is not None:
        wire["CreateTime"] = field
    if (field := model.is_default) is not None:
        wire["IsDefault"] = encode_flag(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DeskRobot, encode_desk_robot, decode_desk_robot)


def decode_desk_get_robot_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(DeskGetRobotListRequest)
    model._extra, model._wire = None, wire
    return model


def encode_desk_get_robot_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DeskGetRobotListRequest, encode_desk_get_robot_list_request, decode_desk_get_robot_list_request)


def decode_desk_get_robot_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DeskGetRobotListResponse)
    model.robot_list = decode_list(decode_desk_robot, get("RobotList"))
    model._extra, model._wire = None, wire
    return model


def encode_desk_get_robot_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.robot_list) is not None:
        wire["RobotList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DeskGetRobotListResponse, encode_desk_get_robot_list_response, decode_desk_get_robot_list_response)

OPERATION: Final = Operation(
    service="openim_console_http_svc",
    command="desk_get_robot_list",
    method="desk.desk_get_robot_list",
    summary="List the Desk robots.",
    request_type=DeskGetRobotListRequest,
    response_type=DeskGetRobotListResponse,
    request_decoder=decode_desk_get_robot_list_request,
    response_decoder=decode_desk_get_robot_list_response,
    effect=Effect(kind="read"),
    sources=("https://cloud.tencent.com/document/product/269/133252",),
    rates=(Rate(5.0, 1),),
    errors={-50059: "", -50040: "", -20: "", -14: "", -7: "", -1: ""},
)
DeskGetRobotListRequest.operation = OPERATION
DeskGetRobotListResponse.operation = OPERATION
