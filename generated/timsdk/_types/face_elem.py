# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Element
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register_variant

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class FaceElem(Element):
    """An emoji of the app.

    An offline push shows a fixed text.
    """

    __slots__ = {
        "index": "Index",
        "data": "Data",
    }
    __match_args__ = (
        "index",
        "data",
    )

    index: int
    """Index of the emoji; the app gives it its meaning."""
    data: str | None
    """Extra data."""

    def __init__(
        self,
        *,
        index: int,
        data: str | None = None,
        outer_fields: JsonObject | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(outer_fields=outer_fields, extra_fields=extra_fields)
        self.index = index
        self.data = data


def decode_face_elem(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FaceElem)
    model.index = wire.pop("Index", None)
    model.data = wire.pop("Data", None)
    model.outer_fields = None
    model.extra_fields = wire or None
    return model


def encode_face_elem(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.index) is not None:
        wire["Index"] = field
    if (field := model.data) is not None:
        wire["Data"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register_variant(FaceElem, encode_face_elem, decode_face_elem, "MsgType", "TIMFaceElem", "MsgContent")
