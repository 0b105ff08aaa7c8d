# Generated from spec/apis/demo_svc/send.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Request, Response
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode_list, filled_u32, merge, new, register

if TYPE_CHECKING:
    from collections.abc import Sequence


@attrs.define(kw_only=True, eq=False, repr=False, on_setattr=attrs.setters.NO_OP)
class FilledMessage(Model):
    """A message with a key of its own."""

    _known = frozenset({"Text", "Random"})

    text: str
    """The text."""
    random: int = attrs.field(default=None, converter=filled_u32)
    """Tells repeats apart. Chosen at random when omitted."""


@attrs.define(kw_only=True, eq=False, repr=False, on_setattr=attrs.setters.NO_OP)
class SendRequest(Request["SendResponse"]):
    """Send with a dedupe key."""

    _known = frozenset({"MsgRandom", "Seq", "Text", "MsgList"})

    msg_random: int = attrs.field(default=None, converter=filled_u32)
    """Tells repeats apart. Chosen at random when omitted."""
    seq: int = attrs.field(default=None, converter=filled_u32)
    """Orders messages. Chosen at random when omitted."""
    text: str
    """The text."""
    msg_list: Sequence[FilledMessage] | None = None
    """Messages with keys of their own."""


@attrs.define(kw_only=True, eq=False, repr=False)
class SendResponse(Response):
    """Answer to `demo_svc/send`."""

    _known = frozenset({*ENVELOPE})


def decode_filled_message(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(FilledMessage)
    model.text = get("Text")
    model.random = get("Random")
    model._extra, model._wire = None, wire
    return model


def encode_filled_message(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.text) is not None:
        wire["Text"] = field
    if (field := model.random) is not None:
        wire["Random"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(FilledMessage, encode_filled_message, decode_filled_message)


def decode_send_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(SendRequest)
    model.msg_random = get("MsgRandom")
    model.seq = get("Seq")
    model.text = get("Text")
    model.msg_list = decode_list(decode_filled_message, get("MsgList"))
    model._extra, model._wire = None, wire
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
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(SendRequest, encode_send_request, decode_send_request)


def decode_send_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(SendResponse)
    model._extra, model._wire = None, wire
    return model


def encode_send_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
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
