# Generated from spec/apis/openim_console_http_svc/desc_faq_category.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk._types.robot_category import RobotCategory, decode_robot_category
from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import ENVELOPE, decode_list, encode_list, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class DescFaqCategoryRequest(Request["DescFaqCategoryResponse"]):
    """List the categories of the robot's FAQ library."""


@attrs.define(kw_only=True, eq=False, repr=False)
class DescFaqCategoryResponse(Response):
    """Answer to `openim_console_http_svc/desc_faq_category`."""

    _known = frozenset({*ENVELOPE, "Total", "List"})

    total: int
    """Number of categories."""
    categories: list[RobotCategory]
    """Categories."""


def decode_desc_faq_category_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(DescFaqCategoryRequest)
    model._extra, model._wire = None, wire
    return model


def encode_desc_faq_category_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DescFaqCategoryRequest, encode_desc_faq_category_request, decode_desc_faq_category_request)


def decode_desc_faq_category_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DescFaqCategoryResponse)
    model.total = get("Total")
    model.categories = decode_list(decode_robot_category, get("List"))
    model._extra, model._wire = None, wire
    return model


def encode_desc_faq_category_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.total) is not None:
        wire["Total"] = field
    if (field := model.categories) is not None:
        wire["List"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
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
    errors={-50040: "", -50011: "", -50003: "", -20: "", -14: "", -7: ""},
    missing=("answer table (its fields are read from the sample)",),
)
DescFaqCategoryRequest.operation = OPERATION
DescFaqCategoryResponse.operation = OPERATION
