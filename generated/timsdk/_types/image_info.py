# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk._types.image_type import ImageType
    from timsdk_runtime.model.base import JsonObject


class ImageInfo(Model):
    """One size of a picture."""

    __slots__ = {
        "image_type": "Type",
        "size": "Size",
        "width": "Width",
        "height": "Height",
        "url": "URL",
    }

    image_type: ImageType | int
    """Which size this is."""
    size: int | None
    """Size of the file. In bytes."""
    width: int
    """Width. In pixels."""
    height: int
    """Height. In pixels."""
    url: str
    """Download URL."""

    def __init__(
        self,
        *,
        image_type: ImageType | int,
        size: int | None = None,
        width: int,
        height: int,
        url: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.image_type = image_type
        self.size = size
        self.width = width
        self.height = height
        self.url = url


def decode_image_info(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ImageInfo)
    model.image_type = wire.pop("Type", None)
    model.size = wire.pop("Size", None)
    model.width = wire.pop("Width", None)
    model.height = wire.pop("Height", None)
    model.url = wire.pop("URL", None)
    model.extra_fields = wire or None
    return model


def encode_image_info(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.image_type) is not None:
        wire["Type"] = field
    if (field := model.size) is not None:
        wire["Size"] = field
    if (field := model.width) is not None:
        wire["Width"] = field
    if (field := model.height) is not None:
        wire["Height"] = field
    if (field := model.url) is not None:
        wire["URL"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ImageInfo, encode_image_info, decode_image_info)
