# Generated from spec/apis/openim_console_http_svc/desc_faq_category.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.robot_category import RobotCategory, decode_robot_category
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class DescFaqCategoryRequest(Request["DescFaqCategoryResponse"]):
    """List the categories of the robot's FAQ library."""

    __slots__ = ()


class DescFaqCategoryResponse(Response):
    """Response to `openim_console_http_svc/desc_faq_category`."""

    __slots__ = {
        "total": "Total",
        "categories": "List",
    }

    total: int
    """Number of categories."""
    categories: list[RobotCategory]
    """Categories."""

    def __init__(
        self,
        *,
        total: int,
        categories: list[RobotCategory],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.total = total
        self.categories = categories


def decode_desc_faq_category_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DescFaqCategoryRequest)
    model.extra_fields = wire or None
    return model


def encode_desc_faq_category_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DescFaqCategoryRequest, encode_desc_faq_category_request, decode_desc_faq_category_request)


def decode_desc_faq_category_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DescFaqCategoryResponse)
    model.total = wire.pop("Total", None)
    if (value := wire.pop("List", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_robot_category(item)
    model.categories = value
    model.extra_fields = wire or None
    return model


def encode_desc_faq_category_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.total) is not None:
        wire["Total"] = field
    if (field := model.categories) is not None:
        wire["List"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DescFaqCategoryResponse, encode_desc_faq_category_response, decode_desc_faq_category_response)

OPERATION: Final = Operation(
    service="openim_console_http_svc",
    command="desc_faq_category",
    method="desk.desc_faq_category",
    summary="List the categories of the robot's FAQ library.",
    request_type=DescFaqCategoryRequest,
    response_type=DescFaqCategoryResponse,
    request_decoder=decode_desc_faq_category_request,
    response_decoder=decode_desc_faq_category_response,
    effect=Effect(kind="read"),
    sources=("https://www.tencentcloud.com/document/product/1229/68849",),
    rates=(Rate(5.0, 1),),
    error_codes=(
        -50040,
        -50011,
        -50003,
        -20,
        -14,
        -7,
    ),
    undocumented=("which response fields are always there",),
)
DescFaqCategoryRequest.operation = OPERATION
DescFaqCategoryResponse.operation = OPERATION
