# Generated from spec/apis/demo_svc/own_codes.yaml; do not edit. `make generate` writes it again.
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


class OwnCodesRequest(Request["OwnCodesResponse"]):
    """Do it to several accounts."""

    __slots__ = ()


class OwnCodesResponse(BatchResponse):
    """Response to `demo_svc/own_codes`."""

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


def decode_own_codes_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(OwnCodesRequest)
    model.extra_fields = wire or None
    return model


def encode_own_codes_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(OwnCodesRequest, encode_own_codes_request, decode_own_codes_request)


def decode_own_codes_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(OwnCodesResponse)
    if (value := wire.pop("ResultItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_item_result(item)
    model.result_item = value
    model.extra_fields = wire or None
    return model


def encode_own_codes_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.result_item) is not None:
        wire["ResultItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(OwnCodesResponse, encode_own_codes_response, decode_own_codes_response)

OPERATION: Final = Operation(
    service="demo_svc",
    command="own_codes",
    method="demo.own_codes",
    summary="Do it to several accounts.",
    request_type=OwnCodesRequest,
    response_type=OwnCodesResponse,
    request_decoder=decode_own_codes_request,
    response_decoder=decode_own_codes_response,
    effect=Effect(kind="idempotent"),
    sources=("https://example.com/do",),
    item_results=ItemResults(
        items=("result_item",),
        key=(
            "who",
            "id",
        ),
        code=("result_code",),
        ok=(
            1,
            2,
        ),
    ),
    code_table=code_table,
)
OwnCodesRequest.operation = OPERATION
OwnCodesResponse.operation = OPERATION
