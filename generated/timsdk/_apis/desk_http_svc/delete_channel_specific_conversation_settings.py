# Generated from spec/apis/desk_http_svc/delete_channel_specific_conversation_settings.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk._types.desk_channel_type import DeskChannelType
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class DeskLinkedChannel(Model):
    """A channel that uses a conversation setting."""

    __slots__ = {
        "user_type": "UserType",
        "channel_id": "ChannelId",
        "parent_channel_id": "ParentChannelId",
        "channel_name": "ChannelName",
    }

    user_type: DeskChannelType | int | None
    """Kind of channel. APP is a consulting entry."""
    channel_id: str | None
    """ID of the channel; of a consulting entry its User ID."""
    parent_channel_id: str | None
    """App ID in WeChat of a WeChat customer service. Mostly empty elsewhere."""
    channel_name: str | None
    """Name of the channel."""

    def __init__(
        self,
        *,
        user_type: DeskChannelType | int | None = None,
        channel_id: str | None = None,
        parent_channel_id: str | None = None,
        channel_name: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.user_type = user_type
        self.channel_id = channel_id
        self.parent_channel_id = parent_channel_id
        self.channel_name = channel_name


class DeleteChannelSpecificConversationSettingsRequest(Request["DeleteChannelSpecificConversationSettingsResponse"]):
    """Delete a conversation setting."""

    __slots__ = {
        "conversation_setting_id": "ConversationSettingId",
    }

    conversation_setting_id: int
    """Setting to delete. At least 1."""

    def __init__(
        self,
        *,
        conversation_setting_id: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.conversation_setting_id = conversation_setting_id


class DeleteChannelSpecificConversationSettingsResponse(Response):
    """Response to `desk_http_svc/delete_channel_specific_conversation_settings`."""

    __slots__ = {
        "linked_channel": "LinkedChannel",
    }

    linked_channel: list[DeskLinkedChannel] | None
    """Channels that use the setting. Only in a refusal."""

    def __init__(
        self,
        *,
        linked_channel: list[DeskLinkedChannel] | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.linked_channel = linked_channel


def decode_desk_linked_channel(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskLinkedChannel)
    model.user_type = wire.pop("UserType", None)
    model.channel_id = wire.pop("ChannelId", None)
    model.parent_channel_id = wire.pop("ParentChannelId", None)
    model.channel_name = wire.pop("ChannelName", None)
    model.extra_fields = wire or None
    return model


def encode_desk_linked_channel(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.user_type) is not None:
        wire["UserType"] = field
    if (field := model.channel_id) is not None:
        wire["ChannelId"] = field
    if (field := model.parent_channel_id) is not None:
        wire["ParentChannelId"] = field
    if (field := model.channel_name) is not None:
        wire["ChannelName"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeskLinkedChannel, encode_desk_linked_channel, decode_desk_linked_channel)


def decode_delete_channel_specific_conversation_settings_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeleteChannelSpecificConversationSettingsRequest)
    model.conversation_setting_id = wire.pop("ConversationSettingId", None)
    model.extra_fields = wire or None
    return model


def encode_delete_channel_specific_conversation_settings_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.conversation_setting_id) is not None:
        wire["ConversationSettingId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    DeleteChannelSpecificConversationSettingsRequest,
    encode_delete_channel_specific_conversation_settings_request,
    decode_delete_channel_specific_conversation_settings_request,
)


def decode_delete_channel_specific_conversation_settings_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeleteChannelSpecificConversationSettingsResponse)
    if (value := wire.pop("LinkedChannel", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_desk_linked_channel(item)
    model.linked_channel = value
    model.extra_fields = wire or None
    return model


def encode_delete_channel_specific_conversation_settings_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.linked_channel) is not None:
        wire["LinkedChannel"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    DeleteChannelSpecificConversationSettingsResponse,
    encode_delete_channel_specific_conversation_settings_response,
    decode_delete_channel_specific_conversation_settings_response,
)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="delete_channel_specific_conversation_settings",
    method="desk.delete_channel_specific_conversation_settings",
    summary="Delete a conversation setting.",
    request_type=DeleteChannelSpecificConversationSettingsRequest,
    response_type=DeleteChannelSpecificConversationSettingsResponse,
    request_decoder=decode_delete_channel_specific_conversation_settings_request,
    response_decoder=decode_delete_channel_specific_conversation_settings_response,
    effect=Effect(kind="idempotent"),
    sources=("https://cloud.tencent.com/document/product/269/141349",),
    error_codes=(
        141000,
        141002,
        141004,
        141009,
    ),
    error_texts={141004: "A field is not valid, or channels still use the setting."},
    undocumented=("error codes other than 141000 and 141004 (those of its siblings are listed)",),
)
DeleteChannelSpecificConversationSettingsRequest.operation = OPERATION
DeleteChannelSpecificConversationSettingsResponse.operation = OPERATION
