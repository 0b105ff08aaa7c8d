# Generated from spec/apis/demo_svc/failures.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk._types.item_result import ItemResult, decode_item_result
from timsdk_runtime.operation import Effect, Operation, Partial, Request
from timsdk_runtime.partial import BatchResponse
from timsdk_runtime.wire import ENVELOPE, decode_list, encode_list, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class FailuresRequest(Request["FailuresResponse"]):
    """Do it to several accounts."""


@attrs.define(kw_only=True, eq=False, repr=False)
class FailuresResponse(BatchResponse):
    """Answer to `demo_svc/failures`."""

    _known = frozenset({*ENVELOPE, "ResultItem"})

    result_item: list[ItemResult] | None = None
    """Results."""


def decode_failures_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(FailuresRequest)
    model._extra, model._wire = None, wire
    return model


def encode_failures_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(FailuresRequest, encode_failures_request, decode_failures_request)


def decode_failures_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(FailuresResponse)
    model.result_item = decode_list(decode_item_result, get("ResultItem"))
    model._extra, model._wire = None, wire
    return model


def encode_failures_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.result_item) is not None:
        wire["ResultItem"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(FailuresResponse, encode_failures_response, decode_failures_response)

OPERATION: Final = Operation(
    service="demo_svc",
    command="failures",
    method="demo.failures",
    summary="Do it to several accounts.",
    request_type=FailuresRequest,
    response_type=FailuresResponse,
    request_decoder=decode_failures_request,
    response_decoder=decode_failures_response,
    effect=Effect(kind="converge"),
    sources=("https://example.com/do",),
    partial=Partial(
        items=("result_item",), failures_only=True, key=("to_account",), code=("result_code",), info=("result_info",)
    ),
)
FailuresRequest.operation = OPERATION
FailuresResponse.operation = OPERATION
