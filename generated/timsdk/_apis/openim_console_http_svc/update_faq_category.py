# Generated from spec/apis/openim_console_http_svc/update_faq_category.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class UpdateFaqCategoryRequest(Request["UpdateFaqCategoryResponse"]):
    """Rename a category of the robot's FAQ library."""

    __slots__ = {
        "title": "Title",
        "category_id": "CategoryId",
    }

    title: str
    """New name."""
    category_id: int
    """Category."""

    def __init__(
        self,
        *,
        title: str,
        category_id: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.title = title
        self.category_id = category_id


class UpdateFaqCategoryResponse(Response):
    """Response to `openim_console_http_svc/update_faq_category`."""

    __slots__ = ()


def decode_update_faq_category_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UpdateFaqCategoryRequest)
    model.title = wire.pop("Title", None)
    model.category_id = wire.pop("CategoryId", None)
    model.extra_fields = wire or None
    return model


def encode_update_faq_category_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.title) is not None:
        wire["Title"] = field
    if (field := model.category_id) is not None:
        wire["CategoryId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(UpdateFaqCategoryRequest, encode_update_faq_category_request, decode_update_faq_category_request)


def decode_update_faq_category_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UpdateFaqCategoryResponse)
    model.extra_fields = wire or None
    return model


def encode_update_faq_category_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(UpdateFaqCategoryResponse, encode_update_faq_category_response, decode_update_faq_category_response)

OPERATION: Final = Operation(
    service="openim_console_http_svc",
    command="update_faq_category",
    method="desk.update_faq_category",
    summary="Rename a category of the robot's FAQ library.",
    request_type=UpdateFaqCategoryRequest,
    response_type=UpdateFaqCategoryResponse,
    request_decoder=decode_update_faq_category_request,
    response_decoder=decode_update_faq_category_response,
    effect=Effect(kind="idempotent"),
    sources=("https://www.tencentcloud.com/document/product/1229/68840",),
    rates=(Rate(5.0, 1),),
    error_codes=(
        -50040,
        -50011,
        -50003,
        -20,
        -14,
        -7,
    ),
    undocumented=(
        "response table",
        "error codes (those of update_chitchat_category are listed)",
    ),
)
UpdateFaqCategoryRequest.operation = OPERATION
UpdateFaqCategoryResponse.operation = OPERATION
