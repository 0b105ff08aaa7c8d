# Generated from spec/apis/openim_console_http_svc/robot_add_language.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class RobotAddLanguageRequest(Request["RobotAddLanguageResponse"]):
    """Add a language to the Desk robots."""

    __slots__ = {
        "language_tag": "LanguageTag",
    }

    language_tag: str
    """Language to add. One of "id", "zh", "zh-TW", "en", "vi", "ja", "fil"."""

    def __init__(
        self,
        *,
        language_tag: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.language_tag = language_tag


class RobotAddLanguageResponse(Response):
    """Response to `openim_console_http_svc/robot_add_language`."""

    __slots__ = ()


def decode_robot_add_language_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(RobotAddLanguageRequest)
    model.language_tag = wire.pop("LanguageTag", None)
    model.extra_fields = wire or None
    return model


def encode_robot_add_language_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.language_tag) is not None:
        wire["LanguageTag"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(RobotAddLanguageRequest, encode_robot_add_language_request, decode_robot_add_language_request)


def decode_robot_add_language_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(RobotAddLanguageResponse)
    model.extra_fields = wire or None
    return model


def encode_robot_add_language_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(RobotAddLanguageResponse, encode_robot_add_language_response, decode_robot_add_language_response)

OPERATION: Final = Operation(
    service="openim_console_http_svc",
    command="robot_add_language",
    method="desk.robot_add_language",
    summary="Add a language to the Desk robots.",
    request_type=RobotAddLanguageRequest,
    response_type=RobotAddLanguageResponse,
    request_decoder=decode_robot_add_language_request,
    response_decoder=decode_robot_add_language_response,
    effect=Effect(kind="idempotent", reason="A language is added only once."),
    sources=(
        "https://cloud.tencent.com/document/product/679/117587",
        "https://www.tencentcloud.com/document/product/1229/68851",
    ),
    rates=(Rate(5.0, 1),),
    error_codes=(
        -50056,
        -50055,
        -50052,
        -50051,
        -50042,
        -50040,
        -50003,
        -20,
        -14,
        -7,
    ),
)
RobotAddLanguageRequest.operation = OPERATION
RobotAddLanguageResponse.operation = OPERATION
