# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Model, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class HarmonyPushInfo(Model):
    """Offline push options for HarmonyOS."""

    _known = frozenset({"Title", "Category", "Image", "Sound", "SoundDuration"})

    title: str | None = None
    """Title; wins over the common one."""
    category: str | None = None
    """Message category; wins over the console."""
    image: str | None = None
    """HTTPS URL of a large icon."""
    sound: str | None = None
    """Name of the sound file in resources/rawfile, with suffix."""
    sound_duration: int | None = None
    """How long the sound plays. Only together with Sound. In seconds. From 1 to 60."""


def decode_harmony_push_info(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(HarmonyPushInfo)
    model.title = get("Title")
    model.category = get("Category")
    model.image = get("Image")
    model.sound = get("Sound")
    model.sound_duration = get("SoundDuration")
    model._extra, model._wire = None, wire
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
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(HarmonyPushInfo, encode_harmony_push_info, decode_harmony_push_info)
