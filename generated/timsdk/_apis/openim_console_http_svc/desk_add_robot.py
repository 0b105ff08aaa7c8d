# Generated from spec/apis/openim_console_http_svc/desk_add_robot.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class DeskAddRobotRequest(Request["DeskAddRobotResponse"]):
    """Add another Desk robot."""

    __slots__ = {
        "robot_nick_name": "RobotNickName",
    }

    robot_nick_name: str
    """Nickname. At most 50 characters."""

    def __init__(
        self,
        *,
        robot_nick_name: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.robot_nick_name = robot_nick_name


class DeskAddRobotResponse(Response):
    """Response to `openim_console_http_svc/desk_add_robot`."""

    __slots__ = {
        "robot_id": "RobotId",
    }

    robot_id: str
    """User ID of the new robot, starting with @RBT#."""

    def __init__(
        self,
        *,
        robot_id: str,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.robot_id = robot_id


def decode_desk_add_robot_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskAddRobotRequest)
    model.robot_nick_name = wire.pop("RobotNickName", None)
    model.extra_fields = wire or None
    return model


def encode_desk_add_robot_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.robot_nick_name) is not None:
        wire["RobotNickName"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeskAddRobotRequest, encode_desk_add_robot_request, decode_desk_add_robot_request)


def decode_desk_add_robot_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskAddRobotResponse)
    model.robot_id = wire.pop("RobotId", None)
    model.extra_fields = wire or None
    return model


def encode_desk_add_robot_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.robot_id) is not None:
        wire["RobotId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    effect=Effect(kind="once", reason="A retry adds another robot."),
    sources=("https://cloud.tencent.com/document/product/269/118512",),
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
DeskAddRobotRequest.operation = OPERATION
DeskAddRobotResponse.operation = OPERATION
