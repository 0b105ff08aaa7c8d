# Generated from spec/apis/live_engine_http_srv/add_gift_category.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class AddGiftCategoryRequest(Request["AddGiftCategoryResponse"]):
    """Create a gift category."""

    __slots__ = {
        "category_id": "CategoryId",
        "extension_info": "ExtensionInfo",
        "default_name": "DefaultName",
        "default_desc": "DefaultDesc",
    }

    category_id: str
    """ID of the category. At most 20 bytes."""
    extension_info: str | None
    """Data of the app, a JSON text. At most 100 bytes."""
    default_name: str
    """Name in languages without a name of their own. At most 20 bytes."""
    default_desc: str | None
    """Description in languages without one of their own. At most 60 bytes."""

    def __init__(
        self,
        *,
        category_id: str,
        extension_info: str | None = None,
        default_name: str,
        default_desc: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.category_id = category_id
        self.extension_info = extension_info
        self.default_name = default_name
        self.default_desc = default_desc


class AddGiftCategoryResponse(Response):
    """Response to `live_engine_http_srv/add_gift_category`."""

    __slots__ = ()


def decode_add_gift_category_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AddGiftCategoryRequest)
    model.category_id = wire.pop("CategoryId", None)
    model.extension_info = wire.pop("ExtensionInfo", None)
    model.default_name = wire.pop("DefaultName", None)
    model.default_desc = wire.pop("DefaultDesc", None)
    model.extra_fields = wire or None
    return model


def encode_add_gift_category_request(model: Any) -> dict[str, Any]:
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


register(AddGiftCategoryRequest, encode_add_gift_category_request, decode_add_gift_category_request)


def decode_add_gift_category_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AddGiftCategoryResponse)
    model.extra_fields = wire or None
    return model


def encode_add_gift_category_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AddGiftCategoryResponse, encode_add_gift_category_response, decode_add_gift_category_response)

OPERATION: Final = Operation(
    service="live_engine_http_srv",
    command="add_gift_category",
    method="live.add_gift_category",
    summary="Create a gift category.",
    request_type=AddGiftCategoryRequest,
    response_type=AddGiftCategoryResponse,
    request_decoder=decode_add_gift_category_request,
    response_decoder=decode_add_gift_category_response,
    effect=Effect(
        kind="idempotent", reason="The caller chooses `category_id`, so a retry creates no second category."
    ),
    sources=(
        "https://trtc.io/document/72848",
        "https://cloud.tencent.com/document/product/454/124223",
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
AddGiftCategoryRequest.operation = OPERATION
AddGiftCategoryResponse.operation = OPERATION
