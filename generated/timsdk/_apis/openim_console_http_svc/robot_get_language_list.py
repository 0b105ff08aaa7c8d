# Generated from spec/apis/openim_console_http_svc/robot_get_language_list.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import (
    ENVELOPE,
    Model,
    decode_flag,
    decode_list,
    encode_flag,
    encode_list,
    merge,
    new,
    register,
)


@attrs.define(kw_only=True, eq=False, repr=False)
class RobotLanguage(Model):
    """A language of the Desk robots."""

    _known = frozenset({"LanguageTag", "IsDefault"})
    _flags = ("IsDefault",)

    language_tag: str
    """Language. Empty for the default language of the sample."""
    is_default: bool
    """The default language."""


@attrs.define(kw_only=True, eq=False, repr=False)
class RobotGetLanguageListRequest(Request["RobotGetLanguageListResponse"]):
    """List the languages of the Desk robots."""


@attrs.define(kw_only=True, eq=False, repr=False)
class RobotGetLanguageListResponse(Response):
    """Answer to `openim_console_http_svc/robot_get_language_list`."""

    _known = frozenset({*ENVELOPE, "Languages"})

    languages: list[RobotLanguage]
    """Languages."""


def decode_robot_language(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(RobotLanguage)
    model.language_tag = get("LanguageTag")
    model.is_default = decode_flag(get("IsDefault"))
    model._extra, model._wire = None, wire
    return model


def encode_robot_language(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.language_tag) is not None:
        wire["LanguageTag"] = field
    if (field := model.is_default) is not None:
        wire["IsDefault"] = encode_flag(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(RobotLanguage, encode_robot_language, decode_robot_language)


def decode_robot_get_language_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(RobotGetLanguageListRequest)
    model._extra, model._wire = None, wire
    return model


def encode_robot_get_language_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(RobotGetLanguageListRequest, encode_robot_get_language_list_request, decode_robot_get_language_list_request)


def decode_robot_get_language_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(RobotGetLanguageListResponse)
    model.languages = decode_list(decode_robot_language, get("Languages"))
    model._extra, model._wire = None, wire
    return model


def encode_robot_get_language_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.languages) is not None:
        wire["Languages"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
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
    errors={-50040: "", -50003: "", -20: "", -14: "", -7: ""},
)
RobotGetLanguageListRequest.operation = OPERATION
RobotGetLanguageListResponse.operation = OPERATION
