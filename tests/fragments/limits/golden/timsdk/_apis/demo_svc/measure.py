# Generated from spec/apis/demo_svc/measure.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timsdk_runtime.model.base import JsonObject


class MeasureRequest(Request["MeasureResponse"]):
    """Measure everything."""

    __slots__ = {
        "name": "Name",
        "note": "Note",
        "both": "Both",
        "level": "Level",
        "floor": "Floor",
        "roof": "Roof",
        "since": "Since",
        "until": "Until",
        "pause": "Pause",
        "share": "Share",
        "kind": "Kind",
        "map": "Map",
        "some": "Some",
    }

    name: str
    """A name. At most 30 bytes."""
    note: str | None
    """A note. At most 10 characters. The service assumes "none \\"yet\\"" when omitted."""
    both: list[str] | None
    """Some names. At most 20 items. At most 5 bytes."""
    level: int | None
    """A level. From 1 to 9. The service assumes 5 when omitted."""
    floor: int | None
    """A floor. At least 0."""
    roof: float | None
    """A roof. At most 2.5."""
    since: int | None
    """The start. Unix time in seconds."""
    until: int | None
    """The end. Unix time in milliseconds."""
    pause: int | None
    """The pause. In minutes. The service assumes 0 when omitted."""
    share: int | None
    """The share. In percent. From 0 to 100."""
    kind: str | None
    """The kind. One of "it's", "say \\"x\\"", "back\\\\slash". The service assumes "it's" when omitted."""
    map: Mapping[str, str] | None
    """A few texts. At most 3 items."""
    some: list[str] | None
    """At least one name. At least 1 item."""

    def __init__(
        self,
        *,
        name: str,
        note: str | None = None,
        both: list[str] | None = None,
        level: int | None = None,
        floor: int | None = None,
        roof: float | None = None,
        since: int | None = None,
        until: int | None = None,
        pause: int | None = None,
        share: int | None = None,
        kind: str | None = None,
        map: Mapping[str, str] | None = None,
        some: list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.name = name
        self.note = note
        self.both = both
        self.level = level
        self.floor = floor
        self.roof = roof
        self.since = since
        self.until = until
        self.pause = pause
        self.share = share
        self.kind = kind
        self.map = map
        self.some = some


class MeasureResponse(Response):
    """Response to `demo_svc/measure`."""

    __slots__ = ()


def decode_measure_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(MeasureRequest)
    model.name = wire.pop("Name", None)
    model.note = wire.pop("Note", None)
    model.both = wire.pop("Both", None)
    model.level = wire.pop("Level", None)
    model.floor = wire.pop("Floor", None)
    model.roof = wire.pop("Roof", None)
    model.since = wire.pop("Since", None)
    model.until = wire.pop("Until", None)
    model.pause = wire.pop("Pause", None)
    model.share = wire.pop("Share", None)
    model.kind = wire.pop("Kind", None)
    model.map = wire.pop("Map", None)
    model.some = wire.pop("Some", None)
    model.extra_fields = wire or None
    return model


def encode_measure_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.name) is not None:
        wire["Name"] = field
    if (field := model.note) is not None:
        wire["Note"] = field
    if (field := model.both) is not None:
        wire["Both"] = field
    if (field := model.level) is not None:
        wire["Level"] = field
    if (field := model.floor) is not None:
        wire["Floor"] = field
    if (field := model.roof) is not None:
        wire["Roof"] = field
    if (field := model.since) is not None:
        wire["Since"] = field
    if (field := model.until) is not None:
        wire["Until"] = field
    if (field := model.pause) is not None:
        wire["Pause"] = field
    if (field := model.share) is not None:
        wire["Share"] = field
    if (field := model.kind) is not None:
        wire["Kind"] = field
    if (field := model.map) is not None:
        wire["Map"] = field
    if (field := model.some) is not None:
        wire["Some"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(MeasureRequest, encode_measure_request, decode_measure_request)


def decode_measure_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(MeasureResponse)
    model.extra_fields = wire or None
    return model


def encode_measure_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(MeasureResponse, encode_measure_response, decode_measure_response)

OPERATION: Final = Operation(
    service="demo_svc",
    command="measure",
    method="demo.measure",
    summary="Measure everything.",
    request_type=MeasureRequest,
    response_type=MeasureResponse,
    request_decoder=decode_measure_request,
    response_decoder=decode_measure_response,
    effect=Effect(kind="idempotent"),
    sources=("https://example.com/do",),
    rates=(
        Rate(200.0, 1),
        Rate(1.0, 60),
        Rate(0.1, 1),
        Rate(1000.0, 86400),
    ),
)
MeasureRequest.operation = OPERATION
MeasureResponse.operation = OPERATION
