# Generated from spec/apis/openim_console_http_svc/del_faq_category.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class DelFaqCategoryRequest(Request["DelFaqCategoryResponse"]):
    """Delete a category of the FAQ library with its questions."""

    __slots__ = {
        "category_id": "CategoryId",
    }

    category_id: int
    """Category."""

    def __init__(
        self,
        *,
        category_id: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.category_id = category_id


class DelFaqCategoryResponse(Response):
    """Response to `openim_console_http_svc/del_faq_category`."""

    __slots__ = ()


def decode_del_faq_category_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DelFaqCategoryRequest)
    model.category_id = wire.pop("CategoryId", None)
    model.extra_fields = wire or None
    return model


def encode_del_faq_category_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.category_id) is not None:
        wire["CategoryId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DelFaqCategoryRequest, encode_del_faq_category_request, decode_del_faq_category_request)


def decode_del_faq_category_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DelFaqCategoryResponse)
    model.extra_fields = wire or None
    return model


def encode_del_faq_category_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DelFaqCategoryResponse, encode_del_faq_category_response, decode_del_faq_category_response)

OPERATION: Final = Operation(
    service="openim_console_http_svc",
    command="del_faq_category",
    method="desk.del_faq_category",
    summary="Delete a category of the FAQ library with its questions.",
    request_type=DelFaqCategoryRequest,
    response_type=DelFaqCategoryResponse,
    request_decoder=decode_del_faq_category_request,
    response_decoder=decode_del_faq_category_response,
    effect=Effect(kind="idempotent"),
    sources=("https://www.tencentcloud.com/document/product/1229/68834",),
    rates=(Rate(5.0, 1),),
    error_codes=(
        -50040,
        -50011,
        -50003,
        -20,
        -14,
        -7,
    ),
    undocumented=("error codes (those of del_chitchat_category are listed)",),
)
DelFaqCategoryRequest.operation = OPERATION
DelFaqCategoryResponse.operation = OPERATION
