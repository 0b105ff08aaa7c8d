# Generated from spec/apis/live_engine_http_srv/get_gift_info_list.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.gift_category_translation import GiftCategoryTranslation, decode_gift_category_translation
from timsdk._types.gift_translation import GiftTranslation, decode_gift_translation
from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class GiftListItem(Model):
    """A gift with its translations."""

    __slots__ = {
        "gift_id": "GiftId",
        "name": "Name",
        "desc": "Desc",
        "icon_url": "IconUrl",
        "resource_url": "ResourceUrl",
        "coins": "Coins",
        "level": "Level",
        "extension_info": "ExtensionInfo",
        "create_time": "CreateTime",
        "language_list": "LanguageList",
    }

    gift_id: str
    """ID of the gift."""
    name: str | None
    """Name."""
    desc: str | None
    """Description."""
    icon_url: str | None
    """Address of the icon."""
    resource_url: str | None
    """Address of the effect, such as an MP4 or SVG file."""
    coins: int | None
    """Price in coins."""
    level: int | None
    """Level of the gift."""
    extension_info: str | None
    """Data of the app."""
    create_time: int | None
    """Creation time. Unix time in seconds."""
    language_list: list[GiftTranslation] | None
    """Texts by language."""

    def __init__(
        self,
        *,
        gift_id: str,
        name: str | None = None,
        desc: str | None = None,
        icon_url: str | None = None,
        resource_url: str | None = None,
        coins: int | None = None,
        level: int | None = None,
        extension_info: str | None = None,
        create_time: int | None = None,
        language_list: list[GiftTranslation] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.gift_id = gift_id
        self.name = name
        self.desc = desc
        self.icon_url = icon_url
        self.resource_url = resource_url
        self.coins = coins
        self.level = level
        self.extension_info = extension_info
        self.create_time = create_time
        self.language_list = language_list


class GiftCategoryListItem(Model):
    """A gift category with its gifts and translations."""

    __slots__ = {
        "category_id": "CategoryId",
        "category_name": "CategoryName",
        "category_desc": "CategoryDesc",
        "gift_id_list": "GiftIdList",
        "language_list": "LanguageList",
    }

    category_id: str
    """ID of the category."""
    category_name: str | None
    """Name."""
    category_desc: str | None
    """Description."""
    gift_id_list: list[str] | None
    """IDs of its gifts."""
    language_list: list[GiftCategoryTranslation] | None
    """Texts by language."""

    def __init__(
        self,
        *,
        category_id: str,
        category_name: str | None = None,
        category_desc: str | None = None,
        gift_id_list: list[str] | None = None,
        language_list: list[GiftCategoryTranslation] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.category_id = category_id
        self.category_name = category_name
        self.category_desc = category_desc
        self.gift_id_list = gift_id_list
        self.language_list = language_list


class GetGiftInfoListRequest(Request["GetGiftInfoListResponse"]):
    """List all gifts and gift categories."""

    __slots__ = ()


class GetGiftInfoListResponse(Response):
    """Response to `live_engine_http_srv/get_gift_info_list`."""

    __slots__ = {
        "total_count": "TotalCount",
        "gift_list": "GiftList",
        "category_list": "CategoryList",
    }

    total_count: int
    """Number of gifts."""
    gift_list: list[GiftListItem]
    """Gifts."""
    category_list: list[GiftCategoryListItem]
    """Categories."""

    def __init__(
        self,
        *,
        total_count: int,
        gift_list: list[GiftListItem],
        category_list: list[GiftCategoryListItem],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.total_count = total_count
        self.gift_list = gift_list
        self.category_list = category_list


def decode_gift_list_item(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GiftListItem)
    model.gift_id = wire.pop("GiftId", None)
    model.name = wire.pop("Name", None)
    model.desc = wire.pop("Desc", None)
    model.icon_url = wire.pop("IconUrl", None)
    model.resource_url = wire.pop("ResourceUrl", None)
    model.coins = wire.pop("Coins", None)
    model.level = wire.pop("Level", None)
    model.extension_info = wire.pop("ExtensionInfo", None)
    model.create_time = wire.pop("CreateTime", None)
    if (value := wire.pop("LanguageList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_gift_translation(item)
    model.language_list = value
    model.extra_fields = wire or None
    return model


def encode_gift_list_item(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.gift_id) is not None:
        wire["GiftId"] = field
    if (field := model.name) is not None:
        wire["Name"] = field
    if (field := model.desc) is not None:
        wire["Desc"] = field
    if (field := model.icon_url) is not None:
        wire["IconUrl"] = field
    if (field := model.resource_url) is not None:
        wire["ResourceUrl"] = field
    if (field := model.coins) is not None:
        wire["Coins"] = field
    if (field := model.level) is not None:
        wire["Level"] = field
    if (field := model.extension_info) is not None:
        wire["ExtensionInfo"] = field
    if (field := model.create_time) is not None:
        wire["CreateTime"] = field
    if (field := model.language_list) is not None:
        wire["LanguageList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GiftListItem, encode_gift_list_item, decode_gift_list_item)


def decode_gift_category_list_item(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GiftCategoryListItem)
    model.category_id = wire.pop("CategoryId", None)
    model.category_name = wire.pop("CategoryName", None)
    model.category_desc = wire.pop("CategoryDesc", None)
    model.gift_id_list = wire.pop("GiftIdList", None)
    if (value := wire.pop("LanguageList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_gift_category_translation(item)
    model.language_list = value
    model.extra_fields = wire or None
    return model


def encode_gift_category_list_item(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.category_id) is not None:
        wire["CategoryId"] = field
    if (field := model.category_name) is not None:
        wire["CategoryName"] = field
    if (field := model.category_desc) is not None:
        wire["CategoryDesc"] = field
    if (field := model.gift_id_list) is not None:
        wire["GiftIdList"] = field
    if (field := model.language_list) is not None:
        wire["LanguageList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GiftCategoryListItem, encode_gift_category_list_item, decode_gift_category_list_item)


def decode_get_gift_info_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetGiftInfoListRequest)
    model.extra_fields = wire or None
    return model


def encode_get_gift_info_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetGiftInfoListRequest, encode_get_gift_info_list_request, decode_get_gift_info_list_request)


def decode_get_gift_info_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetGiftInfoListResponse)
    model.total_count = wire.pop("TotalCount", None)
    if (value := wire.pop("GiftList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_gift_list_item(item)
    model.gift_list = value
    if (value := wire.pop("CategoryList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_gift_category_list_item(item)
    model.category_list = value
    model.extra_fields = wire or None
    return model


def encode_get_gift_info_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.total_count) is not None:
        wire["TotalCount"] = field
    if (field := model.gift_list) is not None:
        wire["GiftList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.category_list) is not None:
        wire["CategoryList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetGiftInfoListResponse, encode_get_gift_info_list_response, decode_get_gift_info_list_response)

OPERATION: Final = Operation(
    service="live_engine_http_srv",
    command="get_gift_info_list",
    method="live.get_gift_info_list",
    summary="List all gifts and gift categories.",
    request_type=GetGiftInfoListRequest,
    response_type=GetGiftInfoListResponse,
    request_decoder=decode_get_gift_info_list_request,
    response_decoder=decode_get_gift_info_list_response,
    effect=Effect(kind="read"),
    sources=(
        "https://cloud.tencent.com/document/product/647/110032",
        "https://github.com/Tencent-RTC/TUILiveKit_Manager",
    ),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
    ),
    undocumented=(
        "a page of its own",
        "request fields",
        "which fields are always there",
        "rate limit",
        "private error codes",
    ),
)
GetGiftInfoListRequest.operation = OPERATION
GetGiftInfoListResponse.operation = OPERATION
