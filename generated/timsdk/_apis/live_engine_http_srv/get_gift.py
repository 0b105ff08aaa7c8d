# Generated from spec/apis/live_engine_http_srv/get_gift.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import ENVELOPE, Model, encode, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class GiftInfo(Model):
    """A gift."""

    _known = frozenset(
        {"GiftId", "IconUrl", "ResourceUrl", "Coins", "Level", "ExtensionInfo", "DefaultName", "DefaultDesc"}
    )

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
    """Name where none is set for a language."""
    default_desc: str
    """Description where none is set for a language."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetGiftRequest(Request["GetGiftResponse"]):
    """Get a gift."""

    _known = frozenset({"GiftId"})

    gift_id: str
    """Gift."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetGiftResponse(Response):
    """Answer to `live_engine_http_srv/get_gift`."""

    _known = frozenset({*ENVELOPE, "GiftInfo"})

    gift_info: GiftInfo
    """The gift."""


def decode_gift_info(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GiftInfo)
    model.gift_id = get("GiftId")
    model.icon_url = get("IconUrl")
    model.resource_url = get("ResourceUrl")
    model.coins = get("Coins")
    model.level = get("Level")
    model.extension_info = get("ExtensionInfo")
    model.default_name = get("DefaultName")
    model.default_desc = get("DefaultDesc")
    model._extra, model._wire = None, wire
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
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GiftInfo, encode_gift_info, decode_gift_info)


def decode_get_gift_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetGiftRequest)
    model.gift_id = get("GiftId")
    model._extra, model._wire = None, wire
    return model


def encode_get_gift_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.gift_id) is not None:
        wire["GiftId"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetGiftRequest, encode_get_gift_request, decode_get_gift_request)


def decode_get_gift_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetGiftResponse)
    model.gift_info = decode_gift_info(get("GiftInfo"))
    model._extra, model._wire = None, wire
    return model


def encode_get_gift_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.gift_info) is not None:
        wire["GiftInfo"] = encode(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
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
    errors={100001: "", 100002: "", 100006: "", 100012: "", 102001: ""},
    missing=("private error codes after 100002",),
)
GetGiftRequest.operation = OPERATION
GetGiftResponse.operation = OPERATION
