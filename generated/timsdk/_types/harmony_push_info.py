# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class HarmonyPushInfo(Model):
    """Offline push options for HarmonyOS."""

    __slots__ = {
        "title": "Title",
        "category": "Category",
        "image": "Image",
        "sound": "Sound",
        "sound_duration": "SoundDuration",
    }

    title: str | None
    """Title; wins over the common one."""
    category: str | None
    """Message category; wins over the console."""
    image: str | None
    """HTTPS URL of a large icon."""
    sound: str | None
    """Name of the sound file in resources/rawfile, with suffix."""
    sound_duration: int | None
    """How long the sound plays. Only together with `sound`. In seconds. From 1 to 60."""

    def __init__(
        self,
        *,
        title: str | None = None,
        category: str | None = None,
        image: str | None = None,
        sound: str | None = None,
        sound_duration: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.title = title
        self.category = category
        self.image = image
        self.sound = sound
        self.sound_duration = sound_duration


def decode_harmony_push_info(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(HarmonyPushInfo)
    model.title = wire.pop("Title", None)
    model.category = wire.pop("Category", None)
    model.image = wire.pop("Image", None)
    model.sound = wire.pop("Sound", None)
    model.sound_duration = wire.pop("SoundDuration", None)
    model.extra_fields = wire or None
    return model


def encode_harmony_push_info(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.title) is not None:
        wire["Title"] = field
    if (field := model.category) is not None:
        wire["Category"] = field
    if (field := model.image) is not None:
        wire["Image"] = field
    if (field := model.sound) is not None:
        wire["Sound"] = field
    if (field := model.sound_duration) is not None:
        wire["SoundDuration"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(HarmonyPushInfo, encode_harmony_push_info, decode_harmony_push_info)
