# Generated from spec/apis/openim_console_http_svc/add_faq_category.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class AddFaqCategoryRequest(Request["AddFaqCategoryResponse"]):
    """Add a category to the robot's FAQ library."""

    __slots__ = {
        "title": "Title",
        "parent_id": "ParentId",
    }

    title: str
    """Name."""
    parent_id: int | None
    """Parent category. There are two levels. A top category when omitted."""

    def __init__(
        self,
        *,
        title: str,
        parent_id: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.title = title
        self.parent_id = parent_id


class AddFaqCategoryResponse(Response):
    """Response to `openim_console_http_svc/add_faq_category`."""

    __slots__ = {
        "category_id": "CategoryId",
    }

    category_id: int
    """ID of the new category."""

    def __init__(
        self,
        *,
        category_id: int,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.category_id = category_id


def decode_add_faq_category_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AddFaqCategoryRequest)
    model.title = wire.pop("Title", None)
    model.parent_id = wire.pop("ParentId", None)
    model.extra_fields = wire or None
    return model


def encode_add_faq_category_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.title) is not None:
        wire["Title"] = field
    if (field := model.parent_id) is not None:
        wire["ParentId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AddFaqCategoryRequest, encode_add_faq_category_request, decode_add_faq_category_request)


def decode_add_faq_category_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AddFaqCategoryResponse)
    model.category_id = wire.pop("CategoryId", None)
    model.extra_fields = wire or None
    return model


def encode_add_faq_category_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.category_id) is not None:
        wire["CategoryId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AddFaqCategoryResponse, encode_add_faq_category_response, decode_add_faq_category_response)

OPERATION: Final = Operation(
    service="openim_console_http_svc",
    command="add_faq_category",
    method="desk.add_faq_category",
    summary="Add a category to the robot's FAQ library.",
    request_type=AddFaqCategoryRequest,
    response_type=AddFaqCategoryResponse,
    request_decoder=decode_add_faq_category_request,
    response_decoder=decode_add_faq_category_response,
    effect=Effect(kind="once", reason="A retry adds the category again."),
    sources=("https://www.tencentcloud.com/document/product/1229/68845",),
    rates=(Rate(5.0, 1),),
    error_codes=(
        -20,
        -14,
        -7,
    ),
)
AddFaqCategoryRequest.operation = OPERATION
AddFaqCategoryResponse.operation = OPERATION
