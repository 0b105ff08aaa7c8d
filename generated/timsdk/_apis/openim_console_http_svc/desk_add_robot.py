# Generated from spec/apis/openim_console_http_svc/desk_add_robot.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import ENVELOPE, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class DeskAddRobotRequest(Request["DeskAddRobotResponse"]):
    """Add another Desk robot."""

    _known = frozenset({"RobotNickName"})

    robot_nick_name: str
    """Nickname. At most 50 characters."""


@attrs.define(kw_only=True, eq=False, repr=False)
class DeskAddRobotResponse(Response):
    """Answer to `openim_console_http_svc/desk_add_robot`."""

    _known = frozenset({*ENVELOPE, "RobotId"})

    robot_id: str
    """User ID of the new robot, starting with @RBT#."""


def decode_desk_add_robot_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DeskAddRobotRequest)
    model.robot_nick_name = get("RobotNickName")
    model._extra, model._wire = None, wire
    return model


def encode_desk_add_robot_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.robot_nick_name) is not None:
        wire["RobotNickName"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DeskAddRobotRequest, encode_desk_add_robot_request, decode_desk_add_robot_request)


def decode_desk_add_robot_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DeskAddRobotResponse)
    model.robot_id = get("RobotId")
    model._extra, model._wire = None, wire
    return model


def encode_desk_add_robot_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.robot_id) is not None:
        wire["RobotId"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DeskAddRobotResponse, encode_desk_add_robot_response, decode_desk_add_robot_response)

OPERATION: Final = Operation(
    service="openim_console_http_svc",
    command="desk_add_robot",
    method="desk.desk_add_robot",
    summary="Add another Desk robot.",
    request_type=DeskAddRobotRequest,
    response_type=DeskAddRobotResponse,
    request_decoder=decode_desk_add_robot_request,
    response_decoder=decode_desk_add_robot_response,
    effect=Effect(kind="once", reason="A repeat adds another robot."),
    sources=("https://cloud.tencent.com/document/product/269/118512",),
    rates=(Rate(5.0, 1),),
    errors={-50059: "", -50040: "", -20: "", -14: "", -7: "", -1: ""},
)
DeskAddRobotRequest.operation = OPERATION
DeskAddRobotResponse.operation = OPERATION
