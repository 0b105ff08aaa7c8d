# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Element, merge, new, register_variant


@attrs.define(kw_only=True, eq=False, repr=False)
class FaceElem(Element):
    """An emoji of the app. An offline push shows a fixed text."""

    _known = frozenset({"Index", "Data"})

    index: int
    """Index of the emoji; the app gives it its meaning."""
    data: str | None = None
    """Extra data."""


def decode_face_elem(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(FaceElem)
    model.index = get("Index")
    model.data = get("Data")
    model.outer_fields = None
    model._extra, model._wire = None, wire
    return model


def encode_face_elem(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.index) is not None:
        wire["Index"] = field
    if (field := model.data) is not None:
        wire["Data"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register_variant(FaceElem, encode_face_elem, decode_face_elem, "MsgType", "TIMFaceElem", "MsgContent")
