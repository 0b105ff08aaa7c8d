# Generated from spec/apis/demo_svc/bare_ids.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Partial, Request
from timsdk_runtime.partial import BatchResponse
from timsdk_runtime.wire import ENVELOPE, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class BareIdsRequest(Request["BareIdsResponse"]):
    """Do it to several accounts."""


@attrs.define(kw_only=True, eq=False, repr=False)
class BareIdsResponse(BatchResponse):
    """Answer to `demo_svc/bare_ids`."""

    _known = frozenset({*ENVELOPE, "FailAccounts"})

    fail_accounts: list[str] | None = None
    """Accounts that failed."""


def decode_bare_ids_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(BareIdsRequest)
    model._extra, model._wire = None, wire
    return model


def encode_bare_ids_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(BareIdsRequest, encode_bare_ids_request, decode_bare_ids_request)


def decode_bare_ids_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(BareIdsResponse)
    model.fail_accounts = get("FailAccounts")
    model._extra, model._wire = None, wire
    return model


def encode_bare_ids_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.fail_accounts) is not None:
        wire["FailAccounts"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(BareIdsResponse, encode_bare_ids_response, decode_bare_ids_response)

OPERATION: Final = Operation(
    service="demo_svc",
    command="bare_ids",
    method="demo.bare_ids",
    summary="Do it to several accounts.",
    request_type=BareIdsRequest,
    response_type=BareIdsResponse,
    request_decoder=decode_bare_ids_request,
    response_decoder=decode_bare_ids_response,
    effect=Effect(kind="converge"),
    sources=("https://example.com/do",),
    partial=Partial(items=("fail_accounts",), failures_only=True),
)
BareIdsRequest.operation = OPERATION
BareIdsResponse.operation = OPERATION
