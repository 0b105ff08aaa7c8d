# Generated from spec/apis/live_engine_http_srv/del_gift_category.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class DelGiftCategoryRequest(Request["DelGiftCategoryResponse"]):
    """Delete a gift category."""

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


class DelGiftCategoryResponse(Response):
    """Response to `live_engine_http_srv/del_gift_category`."""

    __slots__ = ()


def decode_del_gift_category_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DelGiftCategoryRequest)
    model.category_id = wire.pop("CategoryId", None)
    model.extra_fields = wire or None
    return model


def encode_del_gift_category_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.category_id) is not None:
        wire["CategoryId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DelGiftCategoryRequest, encode_del_gift_category_request, decode_del_gift_category_request)


def decode_del_gift_category_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DelGiftCategoryResponse)
    model.extra_fields = wire or None
    return model


def encode_del_gift_category_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DelGiftCategoryResponse, encode_del_gift_category_response, decode_del_gift_category_response)

OPERATION: Final = Operation(
    service="live_engine_http_srv",
    command="del_gift_category",
    method="live.del_gift_category",
    summary="Delete a gift category.",
    request_type=DelGiftCategoryRequest,
    response_type=DelGiftCategoryResponse,
    request_decoder=decode_del_gift_category_request,
    response_decoder=decode_del_gift_category_response,
    effect=Effect(kind="idempotent"),
    sources=(
        "https://trtc.io/document/72850",
        "https://cloud.tencent.com/document/product/269/125758",
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
DelGiftCategoryRequest.operation = OPERATION
DelGiftCategoryResponse.operation = OPERATION
