# Generated from spec/apis/openim_console_http_svc/desk_update_robot.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class DeskUpdateRobotRequest(Request["DeskUpdateRobotResponse"]):
    """Rename a Desk robot."""

    __slots__ = {
        "robot_id": "RobotId",
        "nick": "Nick",
    }

    robot_id: str
    """User ID of the robot."""
    nick: str
    """New nickname. At most 50 characters."""

    def __init__(
        self,
        *,
        robot_id: str,
        nick: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.robot_id = robot_id
        self.nick = nick


class DeskUpdateRobotResponse(Response):
    """Response to `openim_console_http_svc/desk_update_robot`."""

    __slots__ = ()


def decode_desk_update_robot_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskUpdateRobotRequest)
    model.robot_id = wire.pop("RobotId", None)
    model.nick = wire.pop("Nick", None)
    model.extra_fields = wire or None
    return model


def encode_desk_update_robot_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.robot_id) is not None:
        wire["RobotId"] = field
    if (field := model.nick) is not None:
        wire["Nick"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeskUpdateRobotRequest, encode_desk_update_robot_request, decode_desk_update_robot_request)


def decode_desk_update_robot_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskUpdateRobotResponse)
    model.extra_fields = wire or None
    return model


def encode_desk_update_robot_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    effect=Effect(kind="idempotent"),
    sources=("https://cloud.tencent.com/document/product/269/133251",),
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
DeskUpdateRobotRequest.operation = OPERATION
DeskUpdateRobotResponse.operation = OPERATION
