# Generated from spec/apis/desk_http_svc/get_global_conversation_settings.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.desk_global_settings import DeskGlobalSettings, decode_desk_global_settings
from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import encode, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class GetGlobalConversationSettingsRequest(Request["GetGlobalConversationSettingsResponse"]):
    """Get the settings that hold for all sessions of the app."""

    __slots__ = ()


class GetGlobalConversationSettingsResponse(Response):
    """Response to `desk_http_svc/get_global_conversation_settings`."""

    __slots__ = {
        "app_info": "AppInfo",
    }

    app_info: DeskGlobalSettings
    """Settings."""

    def __init__(
        self,
        *,
        app_info: DeskGlobalSettings,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.app_info = app_info


def decode_get_global_conversation_settings_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetGlobalConversationSettingsRequest)
    model.extra_fields = wire or None
    return model


def encode_get_global_conversation_settings_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    GetGlobalConversationSettingsRequest,
    encode_get_global_conversation_settings_request,
    decode_get_global_conversation_settings_request,
)


def decode_get_global_conversation_settings_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetGlobalConversationSettingsResponse)
    model.app_info = decode_desk_global_settings(wire.pop("AppInfo", None))
    model.extra_fields = wire or None
    return model


def encode_get_global_conversation_settings_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.app_info) is not None:
        wire["AppInfo"] = encode(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    GetGlobalConversationSettingsResponse,
    encode_get_global_conversation_settings_response,
    decode_get_global_conversation_settings_response,
)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="get_global_conversation_settings",
    method="desk.get_global_conversation_settings",
    summary="Get the settings that hold for all sessions of the app.",
    request_type=GetGlobalConversationSettingsRequest,
    response_type=GetGlobalConversationSettingsResponse,
    request_decoder=decode_get_global_conversation_settings_request,
    response_decoder=decode_get_global_conversation_settings_response,
    effect=Effect(kind="read"),
    sources=("https://cloud.tencent.com/document/product/269/141351",),
    error_codes=(
        141000,
        141002,
        141004,
        141009,
    ),
    undocumented=(
        "which fields are always there",
        "error codes (those of its siblings are listed)",
    ),
)
GetGlobalConversationSettingsRequest.operation = OPERATION
GetGlobalConversationSettingsResponse.operation = OPERATION
