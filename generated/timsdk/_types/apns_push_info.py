# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from timsdk._types.push_live_activity import PushLiveActivity, decode_push_live_activity
from timsdk_runtime.wire import Model, decode_flag, encode, encode_flag, merge, new, register

if TYPE_CHECKING:
    from timsdk._types.badge_mode import BadgeMode
    from timsdk._types.interruption_level import InterruptionLevel


@attrs.define(kw_only=True, eq=False, repr=False)
class ApnsPushInfo(Model):
    """Offline push options for iOS."""

    _known = frozenset(
        {
            "Sound",
            "BadgeMode",
            "Title",
            "SubTitle",
            "Image",
            "MutableContent",
            "InterruptionLevel",
            "ContentAvailable",
            "IsVoipPush",
            "LiveActivity",
        }
    )
    _flags = (
        "MutableContent",
        "ContentAvailable",
        "IsVoipPush",
    )

    sound: str | None = None
    """Name of the sound file, with suffix; at most 30 seconds long."""
    badge_mode: BadgeMode | int | None = None
    """Whether the badge counts this message. The service assumes 0 when omitted."""
    title: str | None = None
    """Title; wins over the common one."""
    subtitle: str | None = None
    """Subtitle."""
    image: str | None = None
    """URL of a picture the app can download and show."""
    mutable_content: bool | None = None
    """Switch the push extension of iOS 10 and later on. The service assumes False when omitted."""
    interruption_level: InterruptionLevel | str | None = None
    """Interruption level of iOS 15 and later."""
    content_available: bool | None = None
    """Push silently. Apple advises at most three an hour."""
    is_voip_push: bool | None = None
    """Push as VoIP; an ordinary push where the device has no VoIP token."""
    live_activity: PushLiveActivity | None = None
    """Update or end a live activity."""


def decode_apns_push_info(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(ApnsPushInfo)
    model.sound = get("Sound")
    model.badge_mode = get("BadgeMode")
    model.title = get("Title")
    model.subtitle = get("SubTitle")
    model.image = get("Image")
    model.mutable_content = decode_flag(get("MutableContent"))
    model.interruption_level = get("InterruptionLevel")
    model.content_available = decode_flag(get("ContentAvailable"))
    model.is_voip_push = decode_flag(get("IsVoipPush"))
    model.live_activity = decode_push_live_activity(get("LiveActivity"))
    model._extra, model._wire = None, wire
    return model


def encode_apns_push_info(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.sound) is not None:
        wire["Sound"] = field
    if (field := model.badge_mode) is not None:
        wire["BadgeMode"] = field
    if (field := model.title) is not None:
        wire["Title"] = field
    if (field := model.subtitle) is not None:
        wire["SubTitle"] = field
    if (field := model.image) is not None:
        wire["Image"] = field
    if (field := model.mutable_content) is not None:
        wire["MutableContent"] = encode_flag(field)
    if (field := model.interruption_level) is not None:
        wire["InterruptionLevel"] = field
    if (field := model.content_available) is not None:
        wire["ContentAvailable"] = encode_flag(field)
    if (field := model.is_voip_push) is not None:
        wire["IsVoipPush"] = encode_flag(field)
    if (field := model.live_activity) is not None:
        wire["LiveActivity"] = encode(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(ApnsPushInfo, encode_apns_push_info, decode_apns_push_info)
