# Generated from spec/apis/openim_console_http_svc/robot_del_language.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class RobotDelLanguageRequest(Request["RobotDelLanguageResponse"]):
    """Delete a language of the Desk robots."""

    __slots__ = {
        "language_tag": "LanguageTag",
    }

    language_tag: str
    """Language to delete."""

    def __init__(
        self,
        *,
        language_tag: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.language_tag = language_tag


class RobotDelLanguageResponse(Response):
    """Response to `openim_console_http_svc/robot_del_language`."""

    __slots__ = ()


def decode_robot_del_language_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(RobotDelLanguageRequest)
    model.language_tag = wire.pop("LanguageTag", None)
    model.extra_fields = wire or None
    return model


def encode_robot_del_language_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.language_tag) is not None:
        wire["LanguageTag"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(RobotDelLanguageRequest, encode_robot_del_language_request, decode_robot_del_language_request)


def decode_robot_del_language_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(RobotDelLanguageResponse)
    model.extra_fields = wire or None
    return model


def encode_robot_del_language_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(RobotDelLanguageResponse, encode_robot_del_language_response, decode_robot_del_language_response)

OPERATION: Final = Operation(
    service="openim_console_http_svc",
    command="robot_del_language",
    method="desk.robot_del_language",
    summary="Delete a language of the Desk robots.",
    request_type=RobotDelLanguageRequest,
    response_type=RobotDelLanguageResponse,
    request_decoder=decode_robot_del_language_request,
    response_decoder=decode_robot_del_language_response,
    effect=Effect(kind="idempotent"),
    sources=(
        "https://cloud.tencent.com/document/product/679/117589",
        "https://www.tencentcloud.com/document/product/1229/68853",
    ),
    rates=(Rate(5.0, 1),),
    error_codes=(
        -50056,
        -50055,
        -50040,
        -50003,
        -20,
        -14,
        -7,
    ),
)
RobotDelLanguageRequest.operation = OPERATION
RobotDelLanguageResponse.operation = OPERATION
