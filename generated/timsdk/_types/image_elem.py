# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk._types.image_info import ImageInfo, decode_image_info
from timsdk_runtime.model.base import Element
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register_variant

if TYPE_CHECKING:
    from timsdk._types.image_format import ImageFormat
    from timsdk_runtime.model.base import JsonObject


class ImageElem(Element):
    """A picture, in up to three sizes."""

    __slots__ = {
        "uuid": "UUID",
        "image_format": "ImageFormat",
        "image_info_array": "ImageInfoArray",
    }
    __match_args__ = (
        "uuid",
        "image_format",
        "image_info_array",
    )

    uuid: str
    """Globally unique ID of the picture, usually its MD5."""
    image_format: ImageFormat | int | None
    """File format."""
    image_info_array: list[ImageInfo]
    """The sizes: original, large, thumbnail."""

    def __init__(
        self,
        *,
        uuid: str,
        image_format: ImageFormat | int | None = None,
        image_info_array: list[ImageInfo],
        outer_fields: JsonObject | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(outer_fields=outer_fields, extra_fields=extra_fields)
        self.uuid = uuid
        self.image_format = image_format
        self.image_info_array = image_info_array


def decode_image_elem(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ImageElem)
    model.uuid = wire.pop("UUID", None)
    model.image_format = wire.pop("ImageFormat", None)
    if (value := wire.pop("ImageInfoArray", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_image_info(item)
    model.image_info_array = value
    model.outer_fields = None
    model.extra_fields = wire or None
    return model


def encode_image_elem(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.uuid) is not None:
        wire["UUID"] = field
    if (field := model.image_format) is not None:
        wire["ImageFormat"] = field
    if (field := model.image_info_array) is not None:
        wire["ImageInfoArray"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register_variant(ImageElem, encode_image_elem, decode_image_elem, "MsgType", "TIMImageElem", "MsgContent")
