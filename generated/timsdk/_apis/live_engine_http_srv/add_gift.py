# Generated from spec/apis/live_engine_http_srv/add_gift.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class AddGiftRequest(Request["AddGiftResponse"]):
    """Create a gift."""

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
    """ID of the gift. At most 20 bytes."""
    icon_url: str | None
    """Address of the icon. At most 200 bytes."""
    resource_url: str | None
    """Address of the effect, such as an MP4 or SVG file. At most 200 bytes."""
    coins: int
    """Price in coins."""
    level: int | None
    """Level of the gift. The service assumes 0 when omitted."""
    extension_info: str | None
    """Data of the app, a JSON text. At most 100 bytes."""
    default_name: str
    """Name in languages without a name of their own. At most 20 bytes."""
    default_desc: str | None
    """Description in languages without one of their own. At most 20 bytes."""

    def __init__(
        self,
        *,
        gift_id: str,
        icon_url: str | None = None,
        resource_url: str | None = None,
        coins: int,
        level: int | None = None,
        extension_info: str | None = None,
        default_name: str,
        default_desc: str | None = None,
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


class AddGiftResponse(Response):
    """Response to `live_engine_http_srv/add_gift`."""

    __slots__ = ()


def decode_add_gift_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AddGiftRequest)
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


def encode_add_gift_request(model: Any) -> dict[str, Any]:
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


register(AddGiftRequest, encode_add_gift_request, decode_add_gift_request)


def decode_add_gift_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AddGiftResponse)
    model.extra_fields = wire or None
    return model


def encode_add_gift_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AddGiftResponse, encode_add_gift_response, decode_add_gift_response)

OPERATION: Final = Operation(
    service="live_engine_http_srv",
    command="add_gift",
    method="live.add_gift",
    summary="Create a gift.",
    request_type=AddGiftRequest,
    response_type=AddGiftResponse,
    request_decoder=decode_add_gift_request,
    response_decoder=decode_add_gift_response,
    effect=Effect(kind="idempotent", reason="The caller chooses `gift_id`, so a retry creates no second gift."),
    sources=(
        "https://trtc.io/document/72845",
        "https://cloud.tencent.com/document/product/647/121322",
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
AddGiftRequest.operation = OPERATION
AddGiftResponse.operation = OPERATION
