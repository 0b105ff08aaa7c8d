# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Element
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register_variant

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class LocationElem(Element):
    """A place on the map.

    An offline push shows a fixed text.
    """

    __slots__ = {
        "desc": "Desc",
        "latitude": "Latitude",
        "longitude": "Longitude",
    }
    __match_args__ = (
        "desc",
        "latitude",
        "longitude",
    )

    desc: str | None
    """Description of the place."""
    latitude: float
    """Latitude in degrees."""
    longitude: float
    """Longitude in degrees."""

    def __init__(
        self,
        *,
        desc: str | None = None,
        latitude: float,
        longitude: float,
        outer_fields: JsonObject | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(outer_fields=outer_fields, extra_fields=extra_fields)
        self.desc = desc
        self.latitude = latitude
        self.longitude = longitude


def decode_location_elem(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(LocationElem)
    model.desc = wire.pop("Desc", None)
    model.latitude = wire.pop("Latitude", None)
    model.longitude = wire.pop("Longitude", None)
    model.outer_fields = None
    model.extra_fields = wire or None
    return model


def encode_location_elem(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.desc) is not None:
        wire["Desc"] = field
    if (field := model.latitude) is not None:
        wire["Latitude"] = field
    if (field := model.longitude) is not None:
        wire["Longitude"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register_variant(LocationElem, encode_location_elem, decode_location_elem, "MsgType", "TIMLocationElem", "MsgContent")
