# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Element, extra, new, register_variant


@attrs.define(kw_only=True, repr=False)
class LocationElem(Element):
    """A place on the map. An offline push shows a fixed text."""

    desc: str | None = None
    """Description of the place."""
    latitude: float
    """Latitude in degrees."""
    longitude: float
    """Longitude in degrees."""


_LOCATION_ELEM_KNOWN = frozenset({"Desc", "Latitude", "Longitude"})


def decode_location_elem(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(LocationElem)
    model.desc = get("Desc")
    model.latitude = get("Latitude")
    model.longitude = get("Longitude")
    model.outer_fields = None
    model.extra_fields = extra(wire, _LOCATION_ELEM_KNOWN)
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
        wire.update(model.extra_fields)
    return wire


register_variant(LocationElem, encode_location_elem, decode_location_elem, "MsgType", "TIMLocationElem", "MsgContent")
