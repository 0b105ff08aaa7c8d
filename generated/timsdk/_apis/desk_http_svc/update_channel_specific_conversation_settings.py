# Generated from spec/apis/desk_http_svc/update_channel_specific_conversation_settings.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.desk_conversation_language import DeskConversationLanguage, decode_desk_conversation_language
from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import decode_map, encode, encode_map, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class DeskConversationChange(Model):
    """New contents of a conversation setting."""

    __slots__ = {
        "name": "Name",
        "multilingual_settings": "MultilingualSettings",
    }

    name: str | None
    """Name of the setting. At most 128 characters."""
    multilingual_settings: dict[str, DeskConversationLanguage] | None
    """Contents by language, for example zh or en."""

    def __init__(
        self,
        *,
        name: str | None = None,
        multilingual_settings: dict[str, DeskConversationLanguage] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.name = name
        self.multilingual_settings = multilingual_settings


class UpdateChannelSpecificConversationSettingsRequest(Request["UpdateChannelSpecificConversationSettingsResponse"]):
    """Change a conversation setting."""

    __slots__ = {
        "conversation_setting_id": "ConversationSettingId",
        "conversation_settings": "ConversationSettings",
    }

    conversation_setting_id: int
    """Setting to change. At least 1."""
    conversation_settings: DeskConversationChange
    """New contents."""

    def __init__(
        self,
        *,
        conversation_setting_id: int,
        conversation_settings: DeskConversationChange,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.conversation_setting_id = conversation_setting_id
        self.conversation_settings = conversation_settings


class UpdateChannelSpecificConversationSettingsResponse(Response):
    """Response to `desk_http_svc/update_channel_specific_conversation_settings`."""

    __slots__ = ()


def decode_desk_conversation_change(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskConversationChange)
    model.name = wire.pop("Name", None)
    model.multilingual_settings = decode_map(
        decode_desk_conversation_language, wire.pop("MultilingualSettings", None)
    )
    model.extra_fields = wire or None
    return model


def encode_desk_conversation_change(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.name) is not None:
        wire["Name"] = field
    if (field := model.multilingual_settings) is not None:
        wire["MultilingualSettings"] = encode_map(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeskConversationChange, encode_desk_conversation_change, decode_desk_conversation_change)


def decode_update_channel_specific_conversation_settings_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UpdateChannelSpecificConversationSettingsRequest)
    model.conversation_setting_id = wire.pop("ConversationSettingId", None)
    model.conversation_settings = decode_desk_conversation_change(wire.pop("ConversationSettings", None))
    model.extra_fields = wire or None
    return model


def encode_update_channel_specific_conversation_settings_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.conversation_setting_id) is not None:
        wire["ConversationSettingId"] = field
    if (field := model.conversation_settings) is not None:
        wire["ConversationSettings"] = encode(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    UpdateChannelSpecificConversationSettingsRequest,
    encode_update_channel_specific_conversation_settings_request,
    decode_update_channel_specific_conversation_settings_request,
)


def decode_update_channel_specific_conversation_settings_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UpdateChannelSpecificConversationSettingsResponse)
    model.extra_fields = wire or None
    return model


def encode_update_channel_specific_conversation_settings_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    UpdateChannelSpecificConversationSettingsResponse,
    encode_update_channel_specific_conversation_settings_response,
    decode_update_channel_specific_conversation_settings_response,
)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="update_channel_specific_conversation_settings",
    method="desk.update_channel_specific_conversation_settings",
    summary="Change a conversation setting.",
    request_type=UpdateChannelSpecificConversationSettingsRequest,
    response_type=UpdateChannelSpecificConversationSettingsResponse,
    request_decoder=decode_update_channel_specific_conversation_settings_request,
    response_decoder=decode_update_channel_specific_conversation_settings_response,
    effect=Effect(kind="idempotent"),
    sources=("https://cloud.tencent.com/document/product/269/141348",),
    error_codes=(
        141000,
        141002,
        141004,
        141009,
    ),
    undocumented=(
        "required fields",
        "request fields after the reminder of silent users",
        "response fields",
        "error codes (those of its siblings are listed)",
    ),
)
UpdateChannelSpecificConversationSettingsRequest.operation = OPERATION
UpdateChannelSpecificConversationSettingsResponse.operation = OPERATION
