# Generated from spec/apis/demo_svc/send.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

import attrs

from timsdk._types.msg_part import decode_msg_part
from timsdk_runtime.operation import Effect, Operation, Request, Response
from timsdk_runtime.wire import (
    ENVELOPE,
    Element,
    decode_list,
    decode_map,
    decode_variant,
    encode,
    encode_list,
    encode_map,
    merge,
    new,
    register,
    register_variant,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.msg_part import MsgPart


@attrs.define(kw_only=True, eq=False, repr=False)
class Circle(Element):
    """A circle."""

    _known = frozenset({"Radius"})

    radius: float
    """Radius."""


@attrs.define(kw_only=True, eq=False, repr=False)
class Square(Element):
    """A square."""

    _known = frozenset({"Side"})

    side: float
    """Length of a side."""


@attrs.define(kw_only=True, eq=False, repr=False)
class SendRequest(Request["SendResponse"]):
    """Send a message."""

    _known = frozenset({"MsgBody", "First", "Shape"})

    msg_body: Sequence[MsgPart]
    """Elements of the message."""
    first: MsgPart | None = None
    """A single element."""
    shape: Shape | None = None
    """A union of this API alone."""


@attrs.define(kw_only=True, eq=False, repr=False)
class SendResponse(Response):
    """Answer to `demo_svc/send`."""

    _known = frozenset({*ENVELOPE, "MsgBody", "ByName"})

    msg_body: list[MsgPart] | None = None
    """Elements as stored."""
    by_name: dict[str, MsgPart] | None = None
    """Elements by name."""


def decode_circle(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(Circle)
    model.radius = get("Radius")
    model.outer_fields = None
    model._extra, model._wire = None, wire
    return model


def encode_circle(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.radius) is not None:
        wire["Radius"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register_variant(Circle, encode_circle, decode_circle, "Kind", "circle", "Data")


def decode_square(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(Square)
    model.side = get("Side")
    model.outer_fields = None
    model._extra, model._wire = None, wire
    return model


def encode_square(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.side) is not None:
        wire["Side"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register_variant(Square, encode_square, decode_square, "Kind", "square", "Data")


def decode_send_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(SendRequest)
    model.msg_body = decode_list(decode_msg_part, get("MsgBody"))
    model.first = decode_msg_part(get("First"))
    model.shape = decode_shape(get("Shape"))
    model._extra, model._wire = None, wire
    return model


def encode_send_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.msg_body) is not None:
        wire["MsgBody"] = encode_list(field)
    if (field := model.first) is not None:
        wire["First"] = encode(field)
    if (field := model.shape) is not None:
        wire["Shape"] = encode(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(SendRequest, encode_send_request, decode_send_request)


def decode_send_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(SendResponse)
    model.msg_body = decode_list(decode_msg_part, get("MsgBody"))
    model.by_name = decode_map(decode_msg_part, get("ByName"))
    model._extra, model._wire = None, wire
    return model


def encode_send_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.msg_body) is not None:
        wire["MsgBody"] = encode_list(field)
    if (field := model.by_name) is not None:
        wire["ByName"] = encode_map(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(SendResponse, encode_send_response, decode_send_response)


Shape: TypeAlias = Circle | Square | dict[str, Any]
"""A shape. One whose Kind is unknown stays the JSON object it was."""

_SHAPE_VARIANTS = {
    "circle": decode_circle,
    "square": decode_square,
}


def decode_shape(wire: Any) -> Any:
    return decode_variant(_SHAPE_VARIANTS, "Kind", "Data", wire)


OPERATION: Final = Operation(
    service="demo_svc",
    command="send",
    method="demo.send",
    summary="Send a message.",
    request_type=SendRequest,
    response_type=SendResponse,
    request_decoder=decode_send_request,
    response_decoder=decode_send_response,
    effect=Effect(kind="once"),
    sources=("https://example.com/do",),
)
SendRequest.operation = OPERATION
SendResponse.operation = OPERATION
