# Generated from spec/apis/desk_http_svc/get_satisfaction_settings.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.desk_satisfaction_content import DeskSatisfactionContent, decode_desk_satisfaction_content
from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import (
    decode_map,
    encode,
    encode_flag,
    encode_map,
    merge_extra_fields,
    new_instance,
    pop_flag,
    register,
)
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class DeskSatisfactionSettings(Model):
    """How users are asked to rate the service, and the texts in each language."""

    __slots__ = {
        "satisfaction_enabled": "SatisfactionEnabled",
        "invitation_method": "InvitationMethod",
        "satisfaction_content": "SatisfactionContent",
        "satisfaction_content_multilingual": "SatisfactionContentMultilingual",
    }

    satisfaction_enabled: bool
    """Whether users are asked."""
    invitation_method: int
    """How users are asked. The values are not documented."""
    satisfaction_content: DeskSatisfactionContent
    """Texts."""
    satisfaction_content_multilingual: dict[str, DeskSatisfactionContent] | None
    """Texts by language, for example zh or en."""

    def __init__(
        self,
        *,
        satisfaction_enabled: bool,
        invitation_method: int,
        satisfaction_content: DeskSatisfactionContent,
        satisfaction_content_multilingual: dict[str, DeskSatisfactionContent] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.satisfaction_enabled = satisfaction_enabled
        self.invitation_method = invitation_method
        self.satisfaction_content = satisfaction_content
        self.satisfaction_content_multilingual = satisfaction_content_multilingual


class GetSatisfactionSettingsRequest(Request["GetSatisfactionSettingsResponse"]):
    """Get the settings of the rating of the service."""

    __slots__ = ()


class GetSatisfactionSettingsResponse(Response):
    """Response to `desk_http_svc/get_satisfaction_settings`."""

    __slots__ = {
        "data": "Data",
    }

    data: DeskSatisfactionSettings
    """Settings."""

    def __init__(
        self,
        *,
        data: DeskSatisfactionSettings,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.data = data


def decode_desk_satisfaction_settings(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskSatisfactionSettings)
    model.satisfaction_enabled = pop_flag(wire, "SatisfactionEnabled")
    model.invitation_method = wire.pop("InvitationMethod", None)
    model.satisfaction_content = decode_desk_satisfaction_content(wire.pop("SatisfactionContent", None))
    model.satisfaction_content_multilingual = decode_map(
        decode_desk_satisfaction_content, wire.pop("SatisfactionContentMultilingual", None)
    )
    model.extra_fields = wire or None
    return model


def encode_desk_satisfaction_settings(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.satisfaction_enabled) is not None:
        wire["SatisfactionEnabled"] = encode_flag(field)
    if (field := model.invitation_method) is not None:
        wire["InvitationMethod"] = field
    if (field := model.satisfaction_content) is not None:
        wire["SatisfactionContent"] = encode(field)
    if (field := model.satisfaction_content_multilingual) is not None:
        wire["SatisfactionContentMultilingual"] = encode_map(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeskSatisfactionSettings, encode_desk_satisfaction_settings, decode_desk_satisfaction_settings)


def decode_get_satisfaction_settings_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetSatisfactionSettingsRequest)
    model.extra_fields = wire or None
    return model


def encode_get_satisfaction_settings_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    GetSatisfactionSettingsRequest, encode_get_satisfaction_settings_request, decode_get_satisfaction_settings_request
)


def decode_get_satisfaction_settings_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetSatisfactionSettingsResponse)
    model.data = decode_desk_satisfaction_settings(wire.pop("Data", None))
    model.extra_fields = wire or None
    return model


def encode_get_satisfaction_settings_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.data) is not None:
        wire["Data"] = encode(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    GetSatisfactionSettingsResponse,
    encode_get_satisfaction_settings_response,
    decode_get_satisfaction_settings_response,
)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="get_satisfaction_settings",
    method="desk.get_satisfaction_settings",
    summary="Get the settings of the rating of the service.",
    request_type=GetSatisfactionSettingsRequest,
    response_type=GetSatisfactionSettingsResponse,
    request_decoder=decode_get_satisfaction_settings_request,
    response_decoder=decode_get_satisfaction_settings_response,
    effect=Effect(kind="read"),
    sources=(
        "https://cloud.tencent.com/document/product/269/116756",
        "https://www.tencentcloud.com/document/product/1229/68826",
    ),
    error_codes=(
        141000,
        141002,
        141004,
        141009,
    ),
    undocumented=(
        "response fields after the texts by language",
        "what the ways of asking are",
        "error codes (those of its siblings are listed)",
    ),
)
GetSatisfactionSettingsRequest.operation = OPERATION
GetSatisfactionSettingsResponse.operation = OPERATION
