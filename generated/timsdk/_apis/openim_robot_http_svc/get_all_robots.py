# Generated from spec/apis/openim_robot_http_svc/get_all_robots.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class GetAllRobotsRequest(Request["GetAllRobotsResponse"]):
    """List the robot accounts of the app."""

    __slots__ = ()


class GetAllRobotsResponse(Response):
    """Response to `openim_robot_http_svc/get_all_robots`."""

    __slots__ = {
        "robot_account": "Robot_Account",
    }

    robot_account: list[str]
    """User IDs of the robots."""

    def __init__(
        self,
        *,
        robot_account: list[str],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.robot_account = robot_account


def decode_get_all_robots_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetAllRobotsRequest)
    model.extra_fields = wire or None
    return model


def encode_get_all_robots_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetAllRobotsRequest, encode_get_all_robots_request, decode_get_all_robots_request)


def decode_get_all_robots_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetAllRobotsResponse)
    model.robot_account = wire.pop("Robot_Account", None)
    model.extra_fields = wire or None
    return model


def encode_get_all_robots_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.robot_account) is not None:
        wire["Robot_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetAllRobotsResponse, encode_get_all_robots_response, decode_get_all_robots_response)

OPERATION: Final = Operation(
    service="openim_robot_http_svc",
    command="get_all_robots",
    method="robot.get_all_robots",
    summary="List the robot accounts of the app.",
    request_type=GetAllRobotsRequest,
    response_type=GetAllRobotsResponse,
    request_decoder=decode_get_all_robots_request,
    response_decoder=decode_get_all_robots_response,
    effect=Effect(kind="read"),
    sources=(
        "https://trtc.io/document/55280",
        "https://cloud.tencent.com/document/product/269/89993",
    ),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10008,
    ),
    error_texts={10008: "The caller is no administrator."},
)
GetAllRobotsRequest.operation = OPERATION
GetAllRobotsResponse.operation = OPERATION
