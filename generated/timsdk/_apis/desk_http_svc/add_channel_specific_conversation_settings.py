# Generated from spec/apis/desk_http_svc/add_channel_specific_conversation_settings.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class AddChannelSpecificConversationSettingsRequest(Request["AddChannelSpecificConversationSettingsResponse"]):
    """Create a conversation setting."""

    __slots__ = {
        "name": "Name",
        "from_conversation_setting_id": "FromConversationSettingId",
    }

    name: str
    """Name of the setting. At most 128 characters."""
    from_conversation_setting_id: int | None
    """Setting to copy, with all its languages and agent groups. At least 1."""

    def __init__(
        self,
        *,
        name: str,
        from_conversation_setting_id: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.name = name
        self.from_conversation_setting_id = from_conversation_setting_id


class AddChannelSpecificConversationSettingsResponse(Response):
    """Response to `desk_http_svc/add_channel_specific_conversation_settings`."""

    __slots__ = {
        "conversation_setting_id": "ConversationSettingId",
    }

    conversation_setting_id: int
    """ID of the new setting."""

    def __init__(
        self,
        *,
        conversation_setting_id: int,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.conversation_setting_id = conversation_setting_id


def decode_add_channel_specific_conversation_settings_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AddChannelSpecificConversationSettingsRequest)
    model.name = wire.pop("Name", None)
    model.from_conversation_setting_id = wire.pop("FromConversationSettingId", None)
    model.extra_fields = wire or None
    return model


def encode_add_channel_specific_conversation_settings_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.name) is not None:
        wire["Name"] = field
    if (field := model.from_conversation_setting_id) is not None:
        wire["FromConversationSettingId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    AddChannelSpecificConversationSettingsRequest,
    encode_add_channel_specific_conversation_settings_request,
    decode_add_channel_specific_conversation_settings_request,
)


def decode_add_channel_specific_conversation_settings_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AddChannelSpecificConversationSettingsResponse)
    model.conversation_setting_id = wire.pop("ConversationSettingId", None)
    model.extra_fields = wire or None
    return model


def encode_add_channel_specific_conversation_settings_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.conversation_setting_id) is not None:
        wire["ConversationSettingId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    AddChannelSpecificConversationSettingsResponse,
    encode_add_channel_specific_conversation_settings_response,
    decode_add_channel_specific_conversation_settings_response,
)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="add_channel_specific_conversation_settings",
    method="desk.add_channel_specific_conversation_settings",
    summary="Create a conversation setting.",
    request_type=AddChannelSpecificConversationSettingsRequest,
    response_type=AddChannelSpecificConversationSettingsResponse,
    request_decoder=decode_add_channel_specific_conversation_settings_request,
    response_decoder=decode_add_channel_specific_conversation_settings_response,
    effect=Effect(kind="once", reason="A retry creates another setting."),
    sources=("https://cloud.tencent.com/document/product/269/141347",),
    error_codes=(
        141000,
        141002,
        141004,
        141009,
        141010,
        141033,
    ),
    undocumented=("error codes after 141033",),
)
AddChannelSpecificConversationSettingsRequest.operation = OPERATION
AddChannelSpecificConversationSettingsResponse.operation = OPERATION
