# Generated from spec/apis/openim_console_http_svc/desk_get_robot_list.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import (
    encode,
    encode_flag,
    encode_list,
    merge_extra_fields,
    new_instance,
    pop_flag,
    register,
)
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class DeskRobot(Model):
    """A Desk robot."""

    __slots__ = {
        "robot_id": "RobotId",
        "nick": "Nick",
        "create_time": "CreateTime",
        "is_default": "IsDefault",
    }

    robot_id: str
    """User ID of the robot."""
    nick: str
    """Nickname."""
    create_time: str
    """Creation time, such as 2026-02-25 16:29:03."""
    is_default: bool
    """Whether it is the robot that comes with Desk."""

    def __init__(
        self,
        *,
        robot_id: str,
        nick: str,
        create_time: str,
        is_default: bool,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.robot_id = robot_id
        self.nick = nick
        self.create_time = create_time
        self.is_default = is_default


class DeskGetRobotListRequest(Request["DeskGetRobotListResponse"]):
    """List the Desk robots."""

    __slots__ = ()


class DeskGetRobotListResponse(Response):
    """Response to `openim_console_http_svc/desk_get_robot_list`."""

    __slots__ = {
        "robot_list": "RobotList",
    }

    robot_list: list[DeskRobot]
    """Robots."""

    def __init__(
        self,
        *,
        robot_list: list[DeskRobot],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.robot_list = robot_list


def decode_desk_robot(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskRobot)
    model.robot_id = wire.pop("RobotId", None)
    model.nick = wire.pop("Nick", None)
    model.create_time = wire.pop("CreateTime", None)
    model.is_default = pop_flag(wire, "IsDefault")
    model.extra_fields = wire or None
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
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeskRobot, encode_desk_robot, decode_desk_robot)


def decode_desk_get_robot_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskGetRobotListRequest)
    model.extra_fields = wire or None
    return model


def encode_desk_get_robot_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeskGetRobotListRequest, encode_desk_get_robot_list_request, decode_desk_get_robot_list_request)


def decode_desk_get_robot_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskGetRobotListResponse)
    if (value := wire.pop("RobotList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_desk_robot(item)
    model.robot_list = value
    model.extra_fields = wire or None
    return model


def encode_desk_get_robot_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.robot_list) is not None:
        wire["RobotList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    error_codes=(
        -50059,
        -50040,
        -20,
        -14,
        -7,
        -1,
    ),
)
DeskGetRobotListRequest.operation = OPERATION
DeskGetRobotListResponse.operation = OPERATION
