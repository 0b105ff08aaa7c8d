# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from timsdk._types.image_info import ImageInfo, decode_image_info
from timsdk_runtime.wire import Element, decode_list, encode_list, merge, new, register_variant

if TYPE_CHECKING:
    from timsdk._types.image_format import ImageFormat


@attrs.define(kw_only=True, eq=False, repr=False)
class ImageElem(Element):
    """A picture, in up to three sizes."""

    _known = frozenset({"UUID", "ImageFormat", "ImageInfoArray"})

    uuid: str
    """Globally unique ID of the picture, usually its MD5."""
    image_format: ImageFormat | int | None = None
    """File format."""
    image_info_array: list[ImageInfo]
    """The sizes: original, large, thumbnail."""


def decode_image_elem(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(ImageElem)
    model.uuid = get("UUID")
    model.image_format = get("ImageFormat")
    model.image_info_array = decode_list(decode_image_info, get("ImageInfoArray"))
    model.outer_fields = None
    model._extra, model._wire = None, wire
    return model


def encode_image_elem(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.uuid) is not None:
        wire["UUID"] = field
    if (field := model.image_format) is not None:
        wire["ImageFormat"] = field
    if (field := model.image_info_array) is not None:
        wire["ImageInfoArray"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register_variant(ImageElem, encode_image_elem, decode_image_elem, "MsgType", "TIMImageElem", "MsgContent")
