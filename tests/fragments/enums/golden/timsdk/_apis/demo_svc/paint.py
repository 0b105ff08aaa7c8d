# Generated from spec/apis/demo_svc/paint.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.enums import StrEnum
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timsdk._types.colour import Colour
    from timsdk._types.direction import Direction
    from timsdk._types.right import Right
    from timsdk._types.tag import Tag
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class Finish(StrEnum):
    """How it shines."""

    MATT = "matt"
    """Not at all."""
    GLOSS = "high-gloss"
    """Very much."""


class PaintRequest(Request["PaintResponse"]):
    """Paint something."""

    __slots__ = {
        "colour": "Colour",
        "way": "Way",
        "rights": "Rights",
        "tags": "Tags",
        "shades": "Shades",
        "finish": "Finish",
        "coat": "Coat",
        "coats": "Coats",
    }

    colour: Colour | str
    """Its colour."""
    way: Direction | int | None
    """Where the brush goes. The service assumes 0 when omitted."""
    rights: Right | int | None
    """Who may do what."""
    tags: list[Tag | str] | None
    """What it is."""
    shades: Mapping[str, list[Colour | str]] | None
    """Colours by place."""
    finish: Finish | str | None
    """Known here only."""
    coat: str | None
    """A list too short for a name. One of "first", "second"."""
    coats: list[int] | None
    """Numbers too few for a name. One of 1, 2."""

    def __init__(
        self,
        *,
        colour: Colour | str,
        way: Direction | int | None = None,
        rights: Right | int | None = None,
        tags: list[Tag | str] | list[Tag] | list[str] | None = None,
        shades: Mapping[str, list[Colour | str]] | None = None,
        finish: Finish | str | None = None,
        coat: str | None = None,
        coats: list[int] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.colour = colour
        self.way = way
        self.rights = rights
        self.tags = tags  # type: ignore[assignment]
        self.shades = shades
        self.finish = finish
        self.coat = coat
        self.coats = coats


class PaintResponse(Response):
    """Response to `demo_svc/paint`."""

    __slots__ = {
        "colour": "Colour",
        "rights": "Rights",
    }

    colour: Colour | str
    """Its colour."""
    rights: list[Right | int] | None
    """Who may do what."""

    def __init__(
        self,
        *,
        colour: Colour | str,
        rights: list[Right | int] | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.colour = colour
        self.rights = rights


def decode_paint_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(PaintRequest)
    model.colour = wire.pop("Colour", None)
    model.way = wire.pop("Way", None)
    model.rights = wire.pop("Rights", None)
    model.tags = wire.pop("Tags", None)
    model.shades = wire.pop("Shades", None)
    model.finish = wire.pop("Finish", None)
    model.coat = wire.pop("Coat", None)
    model.coats = wire.pop("Coats", None)
    model.extra_fields = wire or None
    return model


def encode_paint_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.colour) is not None:
        wire["Colour"] = field
    if (field := model.way) is not None:
        wire["Way"] = field
    if (field := model.rights) is not None:
        wire["Rights"] = field
    if (field := model.tags) is not None:
        wire["Tags"] = field
    if (field := model.shades) is not None:
        wire["Shades"] = field
    if (field := model.finish) is not None:
        wire["Finish"] = field
    if (field := model.coat) is not None:
        wire["Coat"] = field
    if (field := model.coats) is not None:
        wire["Coats"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(PaintRequest, encode_paint_request, decode_paint_request)


def decode_paint_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(PaintResponse)
    model.colour = wire.pop("Colour", None)
    model.rights = wire.pop("Rights", None)
    model.extra_fields = wire or None
    return model


def encode_paint_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.colour) is not None:
        wire["Colour"] = field
    if (field := model.rights) is not None:
        wire["Rights"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(PaintResponse, encode_paint_response, decode_paint_response)

OPERATION: Final = Operation(
    service="demo_svc",
    command="paint",
    method="demo.paint",
    summary="Paint something.",
    request_type=PaintRequest,
    response_type=PaintResponse,
    request_decoder=decode_paint_request,
    response_decoder=decode_paint_response,
    effect=Effect(kind="idempotent"),
    sources=("https://example.com/do",),
)
PaintRequest.operation = OPERATION
PaintResponse.operation = OPERATION
