# Generated from spec/apis/desk_http_svc/get_channel_specific_conversation_settings.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.desk_conversation_language import DeskConversationLanguage, decode_desk_conversation_language
from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import (
    decode_map,
    encode,
    encode_flag,
    encode_list,
    encode_map,
    merge_extra_fields,
    new_instance,
    pop_flag,
    register,
)
from timsdk_runtime.model.operation import Operation, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.response_rules import OffsetRule, Paging, StopRule

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class DeskConversationSetting(Model):
    """A conversation setting."""

    __slots__ = {
        "conversation_setting_id": "ConversationSettingId",
        "name": "Name",
        "is_default": "IsDefault",
        "multilingual_settings": "MultilingualSettings",
    }

    conversation_setting_id: int
    """ID of the setting."""
    name: str | None
    """Name of the setting."""
    is_default: bool | None
    """Whether it is the setting that comes with Desk."""
    multilingual_settings: dict[str, DeskConversationLanguage] | None
    """Contents by language, for example zh or en."""

    def __init__(
        self,
        *,
        conversation_setting_id: int,
        name: str | None = None,
        is_default: bool | None = None,
        multilingual_settings: dict[str, DeskConversationLanguage] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.conversation_setting_id = conversation_setting_id
        self.name = name
        self.is_default = is_default
        self.multilingual_settings = multilingual_settings


class GetChannelSpecificConversationSettingsRequest(Request["GetChannelSpecificConversationSettingsResponse"]):
    """Page through the conversation settings, or get some of them by ID."""

    __slots__ = {
        "page_number": "PageNumber",
        "page_size": "PageSize",
        "conversation_setting_id_list": "ConversationSettingIdList",
    }

    page_number: int | None
    """Page number, from 0. At least 0. The service assumes 0 when omitted."""
    page_size: int | None
    """Page size. 0 means 10. At most 10. The service assumes 10 when omitted."""
    conversation_setting_id_list: list[int] | None
    """Only these settings. By page when omitted."""

    def __init__(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        conversation_setting_id_list: list[int] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.page_number = page_number
        self.page_size = page_size
        self.conversation_setting_id_list = conversation_setting_id_list


class GetChannelSpecificConversationSettingsResponse(Response, Page["DeskConversationSetting"]):
    """Response to `desk_http_svc/get_channel_specific_conversation_settings`."""

    __slots__ = {
        "total_count": "TotalCount",
        "data": "Data",
    }

    total_count: int
    """Number of all settings."""
    data: list[DeskConversationSetting]
    """Conversation settings."""

    def __init__(
        self,
        *,
        total_count: int,
        data: list[DeskConversationSetting],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.total_count = total_count
        self.data = data


def decode_desk_conversation_setting(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskConversationSetting)
    model.conversation_setting_id = wire.pop("ConversationSettingId", None)
    model.name = wire.pop("Name", None)
    model.is_default = pop_flag(wire, "IsDefault")
    model.multilingual_settings = decode_map(
        decode_desk_conversation_language, wire.pop("MultilingualSettings", None)
    )
    model.extra_fields = wire or None
    return model


def encode_desk_conversation_setting(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.conversation_setting_id) is not None:
        wire["ConversationSettingId"] = field
    if (field := model.name) is not None:
        wire["Name"] = field
    if (field := model.is_default) is not None:
        wire["IsDefault"] = encode_flag(field)
    if (field := model.multilingual_settings) is not None:
        wire["MultilingualSettings"] = encode_map(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeskConversationSetting, encode_desk_conversation_setting, decode_desk_conversation_setting)


def decode_get_channel_specific_conversation_settings_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetChannelSpecificConversationSettingsRequest)
    model.page_number = wire.pop("PageNumber", None)
    model.page_size = wire.pop("PageSize", None)
    model.conversation_setting_id_list = wire.pop("ConversationSettingIdList", None)
    model.extra_fields = wire or None
    return model


def encode_get_channel_specific_conversation_settings_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.page_number) is not None:
        wire["PageNumber"] = field
    if (field := model.page_size) is not None:
        wire["PageSize"] = field
    if (field := model.conversation_setting_id_list) is not None:
        wire["ConversationSettingIdList"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    GetChannelSpecificConversationSettingsRequest,
    encode_get_channel_specific_conversation_settings_request,
    decode_get_channel_specific_conversation_settings_request,
)


def decode_get_channel_specific_conversation_settings_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetChannelSpecificConversationSettingsResponse)
    model.total_count = wire.pop("TotalCount", None)
    if (value := wire.pop("Data", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_desk_conversation_setting(item)
    model.data = value
    model.extra_fields = wire or None
    return model


def encode_get_channel_specific_conversation_settings_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.total_count) is not None:
        wire["TotalCount"] = field
    if (field := model.data) is not None:
        wire["Data"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    GetChannelSpecificConversationSettingsResponse,
    encode_get_channel_specific_conversation_settings_response,
    decode_get_channel_specific_conversation_settings_response,
)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="get_channel_specific_conversation_settings",
    method="desk.get_channel_specific_conversation_settings",
    summary="Page through the conversation settings, or get some of them by ID.",
    request_type=GetChannelSpecificConversationSettingsRequest,
    response_type=GetChannelSpecificConversationSettingsResponse,
    request_decoder=decode_get_channel_specific_conversation_settings_request,
    response_decoder=decode_get_channel_specific_conversation_settings_response,
    effect=Effect(kind="read"),
    sources=("https://cloud.tencent.com/document/product/269/141346",),
    error_codes=(
        141000,
        141002,
        141004,
        141009,
    ),
    paging=Paging(
        items=(("data",),),
        steps=(OffsetRule(argument="page_number", by=1),),
        done=(StopRule(total=("total_count",)),),
    ),
    undocumented=(
        "response fields after the settings of each language",
        "which fields are always there",
        "error codes (those of its siblings are listed)",
    ),
)
GetChannelSpecificConversationSettingsRequest.operation = OPERATION
GetChannelSpecificConversationSettingsResponse.operation = OPERATION
