# Generated from spec/apis/openim_console_http_svc/desk_update_robot.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import ENVELOPE, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class DeskUpdateRobotRequest(Request["DeskUpdateRobotResponse"]):
    """Rename a Desk robot."""

    _known = frozenset({"RobotId", "Nick"})

    robot_id: str
    """User ID of the robot."""
    nick: str
    """New nickname. At most 50 characters."""


@attrs.define(kw_only=True, eq=False, repr=False)
class DeskUpdateRobotResponse(Response):
    """Answer to `openim_console_http_svc/desk_update_robot`."""

    _known = frozenset({*ENVELOPE})


def decode_desk_update_robot_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DeskUpdateRobotRequest)
    model.robot_id = get("RobotId")
    model.nick = get("Nick")
    model._extra, model._wire = None, wire
    return model


def encode_desk_update_robot_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.robot_id) is not None:
        wire["RobotId"] = field
    if (field := model.nick) is not None:
        wire["Nick"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DeskUpdateRobotRequest, encode_desk_update_robot_request, decode_desk_update_robot_request)


def decode_desk_update_robot_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(DeskUpdateRobotResponse)
    model._extra, model._wire = None, wire
    return model


def encode_desk_update_robot_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DeskUpdateRobotResponse, encode_desk_update_robot_response, decode_desk_update_robot_response)

OPERATION: Final = Operation(
    service="openim_console_http_svc",
    command="desk_update_robot",
    method="desk.desk_update_robot",
    summary="Rename a Desk robot.",
    request_type=DeskUpdateRobotRequest,
    response_type=DeskUpdateRobotResponse,
    request_decoder=decode_desk_update_robot_request,
    response_decoder=decode_desk_update_robot_response,
    effect=Effect(kind="converge"),
    sources=("https://cloud.tencent.com/document/product/269/133251",),
    rates=(Rate(5.0, 1),),
    errors={-50059: "", -50040: "", -20: "", -14: "", -7: "", -1: ""},
)
DeskUpdateRobotRequest.operation = OPERATION
DeskUpdateRobotResponse.operation = OPERATION
