# Generated from spec/apis/demo_svc/items.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk._types.item_result import ItemResult, decode_item_result
from timsdk_runtime.operation import Effect, Operation, Partial, Request
from timsdk_runtime.partial import BatchResponse
from timsdk_runtime.wire import ENVELOPE, decode_list, encode_list, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class ItemsRequest(Request["ItemsResponse"]):
    """Do it to several accounts."""


@attrs.define(kw_only=True, eq=False, repr=False)
class ItemsResponse(BatchResponse):
    """Answer to `demo_svc/items`."""

    _known = frozenset({*ENVELOPE, "ResultItem"})

    result_item: list[ItemResult] | None = None
    """Results."""


def decode_items_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(ItemsRequest)
    model._extra, model._wire = None, wire
    return model


def encode_items_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(ItemsRequest, encode_items_request, decode_items_request)


def decode_items_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(ItemsResponse)
    model.result_item = decode_list(decode_item_result, get("ResultItem"))
    model._extra, model._wire = None, wire
    return model


def encode_items_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.result_item) is not None:
        wire["ResultItem"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(ItemsResponse, encode_items_response, decode_items_response)

OPERATION: Final = Operation(
    service="demo_svc",
    command="items",
    method="demo.items",
    summary="Do it to several accounts.",
    request_type=ItemsRequest,
    response_type=ItemsResponse,
    request_decoder=decode_items_request,
    response_decoder=decode_items_response,
    effect=Effect(kind="converge"),
    sources=("https://example.com/do",),
    partial=Partial(items=("result_item",), key=("to_account",), code=("result_code",), info=("result_info",)),
)
ItemsRequest.operation = OPERATION
ItemsResponse.operation = OPERATION
