# Generated from spec/apis/demo_svc/current.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Request, Response
from timsdk_runtime.wire import ENVELOPE, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class DoItRequest(Request["DoItResponse"]):
    """Do it the new way."""

    _known = frozenset({"Old", "New"})

    old: str | None = None
    """The old field. Deprecated: Use New."""
    new: str | None = None
    """The new field."""


@attrs.define(kw_only=True, eq=False, repr=False)
class DoItResponse(Response):
    """Answer to `demo_svc/current`."""

    _known = frozenset({*ENVELOPE})


def decode_do_it_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DoItRequest)
    model.old = get("Old")
    model.new = get("New")
    model._extra, model._wire = None, wire
    return model


def encode_do_it_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.old) is not None:
        wire["Old"] = field
    if (field := model.new) is not None:
        wire["New"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DoItRequest, encode_do_it_request, decode_do_it_request)


def decode_do_it_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(DoItResponse)
    model._extra, model._wire = None, wire
    return model


def encode_do_it_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DoItResponse, encode_do_it_response, decode_do_it_response)

OPERATION: Final = Operation(
    service="demo_svc",
    command="current",
    method="demo.do_it",
    summary="Do it the new way.",
    request_type=DoItRequest,
    response_type=DoItResponse,
    request_decoder=decode_do_it_request,
    response_decoder=decode_do_it_response,
    effect=Effect(kind="read"),
    sources=("https://example.com/do",),
)
DoItRequest.operation = OPERATION
DoItResponse.operation = OPERATION
