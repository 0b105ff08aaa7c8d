# Generated from spec/apis/live_engine_http_srv/get_gift_category.yaml; do not edit. `make generate` writes it again.
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


class GiftCategoryInfo(Model):
    """A gift category."""

    __slots__ = {
        "category_id": "CategoryId",
        "extension_info": "ExtensionInfo",
        "default_name": "DefaultName",
        "default_desc": "DefaultDesc",
    }

    category_id: str
    """ID of the category."""
    extension_info: str
    """Data of the app."""
    default_name: str
    """Name in languages without a name of their own."""
    default_desc: str
    """Description in languages without one of their own."""

    def __init__(
        self,
        *,
        category_id: str,
        extension_info: str,
        default_name: str,
        default_desc: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.category_id = category_id
        self.extension_info = extension_info
        self.default_name = default_name
        self.default_desc = default_desc


class GetGiftCategoryRequest(Request["GetGiftCategoryResponse"]):
    """Get a gift category."""

    __slots__ = {
        "category_id": "CategoryId",
    }

    category_id: str
    """Category."""

    def __init__(
        self,
        *,
        category_id: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.category_id = category_id


class GetGiftCategoryResponse(Response):
    """Response to `live_engine_http_srv/get_gift_category`."""

    __slots__ = {
        "gift_category_info": "GiftCategoryInfo",
    }

    gift_category_info: GiftCategoryInfo
    """The category."""

    def __init__(
        self,
        *,
        gift_category_info: GiftCategoryInfo,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.gift_category_info = gift_category_info


def decode_gift_category_info(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GiftCategoryInfo)
    model.category_id = wire.pop("CategoryId", None)
    model.extension_info = wire.pop("ExtensionInfo", None)
    model.default_name = wire.pop("DefaultName", None)
    model.default_desc = wire.pop("DefaultDesc", None)
    model.extra_fields = wire or None
    return model


def encode_gift_category_info(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.category_id) is not None:
        wire["CategoryId"] = field
    if (field := model.extension_info) is not None:
        wire["ExtensionInfo"] = field
    if (field := model.default_name) is not None:
        wire["DefaultName"] = field
    if (field := model.default_desc) is not None:
        wire["DefaultDesc"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GiftCategoryInfo, encode_gift_category_info, decode_gift_category_info)


def decode_get_gift_category_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetGiftCategoryRequest)
    model.category_id = wire.pop("CategoryId", None)
    model.extra_fields = wire or None
    return model


def encode_get_gift_category_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.category_id) is not None:
        wire["CategoryId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetGiftCategoryRequest, encode_get_gift_category_request, decode_get_gift_category_request)


def decode_get_gift_category_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetGiftCategoryResponse)
    model.gift_category_info = decode_gift_category_info(wire.pop("GiftCategoryInfo", None))
    model.extra_fields = wire or None
    return model


def encode_get_gift_category_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.gift_category_info) is not None:
        wire["GiftCategoryInfo"] = encode(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetGiftCategoryResponse, encode_get_gift_category_response, decode_get_gift_category_response)

OPERATION: Final = Operation(
    service="live_engine_http_srv",
    command="get_gift_category",
    method="live.get_gift_category",
    summary="Get a gift category.",
    request_type=GetGiftCategoryRequest,
    response_type=GetGiftCategoryResponse,
    request_decoder=decode_get_gift_category_request,
    response_decoder=decode_get_gift_category_response,
    effect=Effect(kind="read"),
    sources=(
        "https://trtc.io/document/72849",
        "https://www.tencentcloud.com/document/product/647/72849",
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
GetGiftCategoryRequest.operation = OPERATION
GetGiftCategoryResponse.operation = OPERATION
