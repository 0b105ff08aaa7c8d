# Generated from spec/apis/demo_svc/send.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation
from timsdk_runtime.wire import (
    ENVELOPE,
    Model,
    Request,
    Response,
    decode_list,
    encode_list,
    extra,
    filled_u32,
    new,
    register,
)

if TYPE_CHECKING:
    from collections.abc import Sequence


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class FilledMessage(Model):
    """A message with a key of its own."""

    text: str
    """The text."""
    random: int = attrs.field(default=None, converter=filled_u32)
    """Tells repeats apart. Chosen at random when omitted."""


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class SendRequest(Request["SendResponse"]):
    """Send with a dedupe key."""

    msg_random: int = attrs.field(default=None, converter=filled_u32)
    """Tells repeats apart. Chosen at random when omitted."""
    seq: int = attrs.field(default=None, converter=filled_u32)
    """Orders messages. Chosen at random when omitted."""
    text: str
    """The text."""
    msg_list: Sequence[FilledMessage] | None = None
    """Messages with keys of their own."""


@attrs.define(kw_only=True, repr=False)
class SendResponse(Response):
    """Answer to `demo_svc/send`."""


_FILLED_MESSAGE_KNOWN = frozenset({"Text", "Random"})


def decode_filled_message(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(FilledMessage)
    model.text = get("Text")
    model.random = get("Random")
    model.extra_fields = extra(wire, _FILLED_MESSAGE_KNOWN)
    return model


def encode_filled_message(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.text) is not None:
        wire["Text"] = field
    if (field := model.random) is not None:
        wire["Random"] = field
    if model.extra_fields:
        wire.update(model.extra_fields)
    return wire


register(FilledMessage, encode_filled_message, decode_filled_message)


_SEND_REQUEST_KNOWN = frozenset({"MsgRandom", "Seq", "Text", "MsgList"})


def decode_send_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(SendRequest)
    model.msg_random = get("MsgRandom")
    model.seq = get("Seq")
    model.text = get("Text")
    model.msg_list = decode_list(decode_filled_message, get("MsgList"))
    model.extra_fields = extra(wire, _SEND_REQUEST_KNOWN)
    return model


def encode_send_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.msg_random) is not None:
        wire["MsgRandom"] = field
    if (field := model.seq) is not None:
        wire["Seq"] = field
    if (field := model.text) is not None:
        wire["Text"] = field
    if (field := model.msg_list) is not None:
        wire["MsgList"] = encode_list(field)
    if model.extra_fields:
        wire.update(model.extra_fields)
    return wire


register(SendRequest, encode_send_request, decode_send_request)


_SEND_RESPONSE_KNOWN = frozenset({*ENVELOPE})


def decode_send_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(SendResponse)
    model.extra_fields = extra(wire, _SEND_RESPONSE_KNOWN)
    return model


def encode_send_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        wire.update(model.extra_fields)
    return wire


register(SendResponse, encode_send_response, decode_send_response)

OPERATION: Final = Operation(
    service="demo_svc",
    command="send",
    method="demo.send",
    summary="Send with a dedupe key.",
    request_type=SendRequest,
    response_type=SendResponse,
    request_decoder=decode_send_request,
    response_decoder=decode_send_response,
    effect=Effect(kind="keyed", by=("MsgRandom",), within=1),
    sources=("https://example.com/do",),
)
SendRequest.operation = OPERATION
SendResponse.operation = OPERATION
