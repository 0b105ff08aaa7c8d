# Generated from spec/apis/openim_console_http_svc/robot_get_language_list.yaml; do not edit. `make generate` writes it again.
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


class RobotLanguage(Model):
    """A language of the Desk robots."""

    __slots__ = {
        "language_tag": "LanguageTag",
        "is_default": "IsDefault",
    }

    language_tag: str
    """Language. May be empty for the default language."""
    is_default: bool
    """Whether it is the default language."""

    def __init__(
        self,
        *,
        language_tag: str,
        is_default: bool,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.language_tag = language_tag
        self.is_default = is_default


class RobotGetLanguageListRequest(Request["RobotGetLanguageListResponse"]):
    """List the languages of the Desk robots."""

    __slots__ = ()


class RobotGetLanguageListResponse(Response):
    """Response to `openim_console_http_svc/robot_get_language_list`."""

    __slots__ = {
        "languages": "Languages",
    }

    languages: list[RobotLanguage]
    """Languages."""

    def __init__(
        self,
        *,
        languages: list[RobotLanguage],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.languages = languages


def decode_robot_language(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(RobotLanguage)
    model.language_tag = wire.pop("LanguageTag", None)
    model.is_default = pop_flag(wire, "IsDefault")
    model.extra_fields = wire or None
    return model


def encode_robot_language(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.language_tag) is not None:
        wire["LanguageTag"] = field
    if (field := model.is_default) is not None:
        wire["IsDefault"] = encode_flag(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(RobotLanguage, encode_robot_language, decode_robot_language)


def decode_robot_get_language_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(RobotGetLanguageListRequest)
    model.extra_fields = wire or None
    return model


def encode_robot_get_language_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(RobotGetLanguageListRequest, encode_robot_get_language_list_request, decode_robot_get_language_list_request)


def decode_robot_get_language_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(RobotGetLanguageListResponse)
    if (value := wire.pop("Languages", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_robot_language(item)
    model.languages = value
    model.extra_fields = wire or None
    return model


def encode_robot_get_language_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.languages) is not None:
        wire["Languages"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    RobotGetLanguageListResponse, encode_robot_get_language_list_response, decode_robot_get_language_list_response
)

OPERATION: Final = Operation(
    service="openim_console_http_svc",
    command="robot_get_language_list",
    method="desk.robot_get_language_list",
    summary="List the languages of the Desk robots.",
    request_type=RobotGetLanguageListRequest,
    response_type=RobotGetLanguageListResponse,
    request_decoder=decode_robot_get_language_list_request,
    response_decoder=decode_robot_get_language_list_response,
    effect=Effect(kind="read"),
    sources=(
        "https://cloud.tencent.com/document/product/679/117588",
        "https://www.tencentcloud.com/document/product/1229/68852",
    ),
    rates=(Rate(5.0, 1),),
    error_codes=(
        -50040,
        -50003,
        -20,
        -14,
        -7,
    ),
)
RobotGetLanguageListRequest.operation = OPERATION
RobotGetLanguageListResponse.operation = OPERATION
