# Generated from spec/apis/demo_svc/send.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

from timsdk._types.msg_part import decode_msg_part
from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.base import Element
from timsdk_runtime.model.codec import (
    decode_map,
    decode_variant,
    encode,
    encode_list,
    encode_map,
    merge_extra_fields,
    new_instance,
    register,
    register_variant,
)
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.msg_part import MsgPart
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class Circle(Element):
    """A circle."""

    __slots__ = {
        "radius": "Radius",
    }
    __match_args__ = ("radius",)

    radius: float
    """Radius."""

    def __init__(
        self,
        *,
        radius: float,
        outer_fields: JsonObject | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(outer_fields=outer_fields, extra_fields=extra_fields)
        self.radius = radius


class Square(Element):
    """A square."""

    __slots__ = {
        "side": "Side",
    }
    __match_args__ = ("side",)

    side: float
    """Length of a side."""

    def __init__(
        self,
        *,
        side: float,
        outer_fields: JsonObject | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(outer_fields=outer_fields, extra_fields=extra_fields)
        self.side = side


class SendRequest(Request["SendResponse"]):
    """Send a message."""

    __slots__ = {
        "msg_body": "MsgBody",
        "first": "First",
        "shape": "Shape",
    }

    msg_body: Sequence[MsgPart]
    """Elements of the message."""
    first: MsgPart | None
    """A single element."""
    shape: Shape | None
    """A union of this API alone."""

    def __init__(
        self,
        *,
        msg_body: Sequence[MsgPart | Element],
        first: MsgPart | None = None,
        shape: Shape | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.msg_body = msg_body  # type: ignore[assignment]
        self.first = first
        self.shape = shape


class SendResponse(Response):
    """Response to `demo_svc/send`."""

    __slots__ = {
        "msg_body": "MsgBody",
        "by_name": "ByName",
    }

    msg_body: list[MsgPart] | None
    """Elements as stored."""
    by_name: dict[str, MsgPart] | None
    """Elements by name."""

    def __init__(
        self,
        *,
        msg_body: list[MsgPart] | None = None,
        by_name: dict[str, MsgPart] | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.msg_body = msg_body
        self.by_name = by_name


def decode_circle(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(Circle)
    model.radius = wire.pop("Radius", None)
    model.outer_fields = None
    model.extra_fields = wire or None
    return model


def encode_circle(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.radius) is not None:
        wire["Radius"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register_variant(Circle, encode_circle, decode_circle, "Kind", "circle", "Data")


def decode_square(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(Square)
    model.side = wire.pop("Side", None)
    model.outer_fields = None
    model.extra_fields = wire or None
    return model


def encode_square(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.side) is not None:
        wire["Side"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register_variant(Square, encode_square, decode_square, "Kind", "square", "Data")


def decode_send_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SendRequest)
    if (value := wire.pop("MsgBody", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_msg_part(item)
    model.msg_body = value
    model.first = decode_msg_part(wire.pop("First", None))
    model.shape = decode_shape(wire.pop("Shape", None))
    model.extra_fields = wire or None
    return model


def encode_send_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.msg_body) is not None:
        wire["MsgBody"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.first) is not None:
        wire["First"] = encode(field)
    if (field := model.shape) is not None:
        wire["Shape"] = encode(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SendRequest, encode_send_request, decode_send_request)


def decode_send_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SendResponse)
    if (value := wire.pop("MsgBody", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_msg_part(item)
    model.msg_body = value
    model.by_name = decode_map(decode_msg_part, wire.pop("ByName", None))
    model.extra_fields = wire or None
    return model


def encode_send_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.msg_body) is not None:
        wire["MsgBody"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.by_name) is not None:
        wire["ByName"] = encode_map(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SendResponse, encode_send_response, decode_send_response)


Shape: TypeAlias = Circle | Square | dict[str, Any]
"""A shape.

One whose Kind is unknown stays the JSON object it was.
"""

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
