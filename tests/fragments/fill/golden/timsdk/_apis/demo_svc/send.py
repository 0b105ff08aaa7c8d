# Generated from spec/apis/demo_svc/send.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, fill_u32, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk_runtime.model.base import JsonObject


class FilledMessage(Model):
    """A message with a key of its own."""

    __slots__ = {
        "text": "Text",
        "random": "Random",
    }

    text: str
    """The text."""
    random: int
    """Tells repeats apart. Chosen at random when omitted."""

    def __init__(
        self,
        *,
        text: str,
        random: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.text = text
        self.random = fill_u32(random)


class SendRequest(Request["SendResponse"]):
    """Send with a dedupe key."""

    __slots__ = {
        "msg_random": "MsgRandom",
        "seq": "Seq",
        "text": "Text",
        "msg_list": "MsgList",
    }

    msg_random: int
    """Tells repeats apart. Chosen at random when omitted."""
    seq: int
    """Orders messages. Chosen at random when omitted."""
    text: str
    """The text."""
    msg_list: Sequence[FilledMessage] | None
    """Messages with keys of their own."""

    def __init__(
        self,
        *,
        msg_random: int | None = None,
        seq: int | None = None,
        text: str,
        msg_list: Sequence[FilledMessage] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.msg_random = fill_u32(msg_random)
        self.seq = fill_u32(seq)
        self.text = text
        self.msg_list = msg_list


class SendResponse(Response):
    """Response to `demo_svc/send`."""

    __slots__ = ()


def decode_filled_message(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FilledMessage)
    model.text = wire.pop("Text", None)
    model.random = wire.pop("Random", None)
    model.extra_fields = wire or None
    return model


def encode_filled_message(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.text) is not None:
        wire["Text"] = field
    if (field := model.random) is not None:
        wire["Random"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FilledMessage, encode_filled_message, decode_filled_message)


def decode_send_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SendRequest)
    model.msg_random = wire.pop("MsgRandom", None)
    model.seq = wire.pop("Seq", None)
    model.text = wire.pop("Text", None)
    if (value := wire.pop("MsgList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_filled_message(item)
    model.msg_list = value
    model.extra_fields = wire or None
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
        wire["MsgList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SendRequest, encode_send_request, decode_send_request)


def decode_send_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SendResponse)
    model.extra_fields = wire or None
    return model


def encode_send_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    effect=Effect(kind="deduplicated", by=("MsgRandom",), within=1),
    sources=("https://example.com/do",),
)
SendRequest.operation = OPERATION
SendResponse.operation = OPERATION
