# Generated from spec/apis/demo_svc/items.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk._types.item_result import ItemResult, decode_item_result
from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class ItemsRequest(Request["ItemsResponse"]):
    """Do it to several accounts."""

    __slots__ = ()


class ItemsResponse(BatchResponse):
    """Response to `demo_svc/items`."""

    __slots__ = {
        "result_item": "ResultItem",
    }

    result_item: list[ItemResult] | None
    """Results."""

    def __init__(
        self,
        *,
        result_item: list[ItemResult] | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.result_item = result_item


def decode_items_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ItemsRequest)
    model.extra_fields = wire or None
    return model


def encode_items_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ItemsRequest, encode_items_request, decode_items_request)


def decode_items_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ItemsResponse)
    if (value := wire.pop("ResultItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_item_result(item)
    model.result_item = value
    model.extra_fields = wire or None
    return model


def encode_items_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.result_item) is not None:
        wire["ResultItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    effect=Effect(kind="idempotent"),
    sources=("https://example.com/do",),
    item_results=ItemResults(
        items=("result_item",), key=("to_account",), code=("result_code",), info=("result_info",)
    ),
    code_table=code_table,
)
ItemsRequest.operation = OPERATION
ItemsResponse.operation = OPERATION
