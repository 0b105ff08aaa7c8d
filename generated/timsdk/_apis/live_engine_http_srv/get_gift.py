# Generated from spec/apis/live_engine_http_srv/get_gift.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class GiftInfo(Model):
    """A gift."""

    __slots__ = {
        "gift_id": "GiftId",
        "icon_url": "IconUrl",
        "resource_url": "ResourceUrl",
        "coins": "Coins",
        "level": "Level",
        "extension_info": "ExtensionInfo",
        "default_name": "DefaultName",
        "default_desc": "DefaultDesc",
    }

    gift_id: str
    """ID of the gift."""
    icon_url: str
    """Address of the icon."""
    resource_url: str
    """Address of the effect, such as an MP4 or SVG file."""
    coins: int
    """Price in coins."""
    level: int
    """Level of the gift."""
    extension_info: str
    """Data of the app."""
    default_name: str
    """Name in languages without a name of their own."""
    default_desc: str
    """Description in languages without one of their own."""

    def __init__(
        self,
        *,
        gift_id: str,
        icon_url: str,
        resource_url: str,
        coins: int,
        level: int,
        extension_info: str,
        default_name: str,
        default_desc: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.gift_id = gift_id
        self.icon_url = icon_url
        self.resource_url = resource_url
        self.coins = coins
        self.level = level
        self.extension_info = extension_info
        self.default_name = default_name
        self.default_desc = default_desc


class GetGiftRequest(Request["GetGiftResponse"]):
    """Get a gift."""

    __slots__ = {
        "gift_id": "GiftId",
    }

    gift_id: str
    """Gift."""

    def __init__(
        self,
        *,
        gift_id: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.gift_id = gift_id


class GetGiftResponse(Response):
    """Response to `live_engine_http_srv/get_gift`."""

    __slots__ = {
        "gift_info": "GiftInfo",
    }

    gift_info: GiftInfo
    """The gift."""

    def __init__(
        self,
        *,
        gift_info: GiftInfo,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.gift_info = gift_info


def decode_gift_info(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GiftInfo)
    model.gift_id = wire.pop("GiftId", None)
    model.icon_url = wire.pop("IconUrl", None)
    model.resource_url = wire.pop("ResourceUrl", None)
    model.coins = wire.pop("Coins", None)
    model.level = wire.pop("Level", None)
    model.extension_info = wire.pop("ExtensionInfo", None)
    model.default_name = wire.pop("DefaultName", None)
    model.default_desc = wire.pop("DefaultDesc", None)
    model.extra_fields = wire or None
    return model


def encode_gift_info(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.gift_id) is not None:
        wire["GiftId"] = field
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
    if (field := model.default_name) is not None:
        wire["DefaultName"] = field
    if (field := model.default_desc) is not None:
        wire["DefaultDesc"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GiftInfo, encode_gift_info, decode_gift_info)


def decode_get_gift_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetGiftRequest)
    model.gift_id = wire.pop("GiftId", None)
    model.extra_fields = wire or None
    return model


def encode_get_gift_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.gift_id) is not None:
        wire["GiftId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetGiftRequest, encode_get_gift_request, decode_get_gift_request)


def decode_get_gift_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetGiftResponse)
    model.gift_info = decode_gift_info(wire.pop("GiftInfo", None))
    model.extra_fields = wire or None
    return model


def encode_get_gift_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.gift_info) is not None:
        wire["GiftInfo"] = encode(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetGiftResponse, encode_get_gift_response, decode_get_gift_response)

OPERATION: Final = Operation(
    service="live_engine_http_srv",
    command="get_gift",
    method="live.get_gift",
    summary="Get a gift.",
    request_type=GetGiftRequest,
    response_type=GetGiftResponse,
    request_decoder=decode_get_gift_request,
    response_decoder=decode_get_gift_response,
    effect=Effect(kind="read"),
    sources=(
        "https://trtc.io/document/72846",
        "https://cloud.tencent.com/document/product/269/125754",
    ),
    rates=(Rate(1.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100006,
        100012,
        102001,
    ),
    error_texts={100006: "The caller is not an app administrator."},
)
GetGiftRequest.operation = OPERATION
GetGiftResponse.operation = OPERATION
