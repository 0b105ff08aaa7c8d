# Generated from spec/apis/openim_robot_http_svc/delete_robot.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class DeleteRobotRequest(Request["DeleteRobotResponse"]):
    """Disable a robot account."""

    __slots__ = {
        "robot_account": "Robot_Account",
    }

    robot_account: str
    """User ID of the robot, starting with @RBT#. At most 32 bytes."""

    def __init__(
        self,
        *,
        robot_account: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.robot_account = robot_account


class DeleteRobotResponse(Response):
    """Response to `openim_robot_http_svc/delete_robot`."""

    __slots__ = ()


def decode_delete_robot_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeleteRobotRequest)
    model.robot_account = wire.pop("Robot_Account", None)
    model.extra_fields = wire or None
    return model


def encode_delete_robot_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.robot_account) is not None:
        wire["Robot_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeleteRobotRequest, encode_delete_robot_request, decode_delete_robot_request)


def decode_delete_robot_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeleteRobotResponse)
    model.extra_fields = wire or None
    return model


def encode_delete_robot_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeleteRobotResponse, encode_delete_robot_response, decode_delete_robot_response)

OPERATION: Final = Operation(
    service="openim_robot_http_svc",
    command="delete_robot",
    method="robot.delete_robot",
    summary="Disable a robot account.",
    request_type=DeleteRobotRequest,
    response_type=DeleteRobotResponse,
    request_decoder=decode_delete_robot_request,
    response_decoder=decode_delete_robot_response,
    effect=Effect(kind="idempotent"),
    sources=(
        "https://trtc.io/document/55282",
        "https://cloud.tencent.com/document/product/269/89992",
    ),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10004,
        10008,
    ),
    error_texts={10008: "The caller is no administrator."},
)
DeleteRobotRequest.operation = OPERATION
DeleteRobotResponse.operation = OPERATION
