# Generated from spec/apis/group_open_http_svc/pin_message.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import ENVELOPE, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class PinMessageRequest(Request["PinMessageResponse"]):
    """Pin a group message."""

    _known = frozenset({"GroupId", "TopicId", "MsgSeq", "Pinner_Account"})

    group_id: str
    """Group of the message."""
    topic_id: str | None = None
    """Topic of the message. Required for communities."""
    msg_seq: int
    """Sequence number of the message. From 1 to 4294967295."""
    pinner_account: str | None = None
    """Who pins it. The calling administrator when omitted."""


@attrs.define(kw_only=True, eq=False, repr=False)
class PinMessageResponse(Response):
    """Answer to `group_open_http_svc/pin_message`."""

    _known = frozenset({*ENVELOPE})


def decode_pin_message_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(PinMessageRequest)
    model.group_id = get("GroupId")
    model.topic_id = get("TopicId")
    model.msg_seq = get("MsgSeq")
    model.pinner_account = get("Pinner_Account")
    model._extra, model._wire = None, wire
    return model


def encode_pin_message_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.topic_id) is not None:
        wire["TopicId"] = field
    if (field := model.msg_seq) is not None:
        wire["MsgSeq"] = field
    if (field := model.pinner_account) is not None:
        wire["Pinner_Account"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(PinMessageRequest, encode_pin_message_request, decode_pin_message_request)


def decode_pin_message_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(PinMessageResponse)
    model._extra, model._wire = None, wire
    return model


def encode_pin_message_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(PinMessageResponse, encode_pin_message_response, decode_pin_message_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="pin_message",
    method="message.pin_message",
    summary="Pin a group message.",
    request_type=PinMessageRequest,
    response_type=PinMessageResponse,
    request_decoder=decode_pin_message_request,
    response_decoder=decode_pin_message_response,
    effect=Effect(kind="converge"),
    sources=("https://cloud.tencent.com/document/product/269/133874",),
    rates=(Rate(200.0, 1),),
    missing=("private error codes",),
)
PinMessageRequest.operation = OPERATION
PinMessageResponse.operation = OPERATION
