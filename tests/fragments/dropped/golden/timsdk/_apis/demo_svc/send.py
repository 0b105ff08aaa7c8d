# Generated from spec/apis/demo_svc/send.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Request, Response
from timsdk_runtime.wire import ENVELOPE, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class SendRequest(Request["SendResponse"]):
    """Send what may be dropped."""


@attrs.define(kw_only=True, eq=False, repr=False)
class SendResponse(Response):
    """Answer to `demo_svc/send`."""

    _known = frozenset({*ENVELOPE, "MsgDropReason"})

    msg_drop_reason: str | None = None
    """Why the message was dropped."""


def decode_send_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(SendRequest)
    model._extra, model._wire = None, wire
    return model


def encode_send_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(SendRequest, encode_send_request, decode_send_request)


def decode_send_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(SendResponse)
    model.msg_drop_reason = get("MsgDropReason")
    model._extra, model._wire = None, wire
    return model


def encode_send_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.msg_drop_reason) is not None:
        wire["MsgDropReason"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(SendResponse, encode_send_response, decode_send_response)

OPERATION: Final = Operation(
    service="demo_svc",
    command="send",
    method="demo.send",
    summary="Send what may be dropped.",
    request_type=SendRequest,
    response_type=SendResponse,
    request_decoder=decode_send_request,
    response_decoder=decode_send_response,
    effect=Effect(kind="once"),
    sources=("https://example.com/do",),
    dropped=("msg_drop_reason",),
)
SendRequest.operation = OPERATION
SendResponse.operation = OPERATION
