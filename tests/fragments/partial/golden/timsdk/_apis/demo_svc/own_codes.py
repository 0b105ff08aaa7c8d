# Generated from spec/apis/demo_svc/own_codes.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk._types.item_result import ItemResult, decode_item_result
from timsdk_runtime.operation import Effect, Operation, Partial, Request
from timsdk_runtime.partial import BatchResponse
from timsdk_runtime.wire import ENVELOPE, decode_list, encode_list, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class OwnCodesRequest(Request["OwnCodesResponse"]):
    """Do it to several accounts."""


@attrs.define(kw_only=True, eq=False, repr=False)
class OwnCodesResponse(BatchResponse):
    """Answer to `demo_svc/own_codes`."""

    _known = frozenset({*ENVELOPE, "ResultItem"})

    result_item: list[ItemResult] | None = None
    """Results."""


def decode_own_codes_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(OwnCodesRequest)
    model._extra, model._wire = None, wire
    return model


def encode_own_codes_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(OwnCodesRequest, encode_own_codes_request, decode_own_codes_request)


def decode_own_codes_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(OwnCodesResponse)
    model.result_item = decode_list(decode_item_result, get("ResultItem"))
    model._extra, model._wire = None, wire
    return model


def encode_own_codes_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.result_item) is not None:
        wire["ResultItem"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
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
    effect=Effect(kind="converge"),
    sources=("https://example.com/do",),
    partial=Partial(
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
)
OwnCodesRequest.operation = OPERATION
OwnCodesResponse.operation = OPERATION
