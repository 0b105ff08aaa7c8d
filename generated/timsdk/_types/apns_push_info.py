# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk._types.push_live_activity import PushLiveActivity, decode_push_live_activity
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_flag, merge_extra_fields, new_instance, pop_flag, register

if TYPE_CHECKING:
    from timsdk._types.badge_mode import BadgeMode
    from timsdk._types.interruption_level import InterruptionLevel
    from timsdk_runtime.model.base import JsonObject


class ApnsPushInfo(Model):
    """Offline push options for iOS."""

    __slots__ = {
        "sound": "Sound",
        "badge_mode": "BadgeMode",
        "title": "Title",
        "subtitle": "SubTitle",
        "image": "Image",
        "mutable_content": "MutableContent",
        "interruption_level": "InterruptionLevel",
        "content_available": "ContentAvailable",
        "is_voip_push": "IsVoipPush",
        "live_activity": "LiveActivity",
    }

    sound: str | None
    """Name of the sound file, with suffix; at most 30 seconds long."""
    badge_mode: BadgeMode | int | None
    """Whether the badge counts this message. The service assumes 0 when omitted."""
    title: str | None
    """Title; wins over the common one."""
    subtitle: str | None
    """Subtitle."""
    image: str | None
    """URL of a picture the app can download and show."""
    mutable_content: bool | None
    """Switch the push extension of iOS 10 and later on. The service assumes False when omitted."""
    interruption_level: InterruptionLevel | str | None
    """Interruption level of iOS 15 and later."""
    content_available: bool | None
    """Push silently. Apple advises at most three an hour."""
    is_voip_push: bool | None
    """Push as VoIP; an ordinary push where the device has no VoIP token."""
    live_activity: PushLiveActivity | None
    """Update or end a live activity."""

    def __init__(
        self,
        *,
        sound: str | None = None,
        badge_mode: BadgeMode | int | None = None,
        title: str | None = None,
        subtitle: str | None = None,
        image: str | None = None,
        mutable_content: bool | None = None,
        interruption_level: InterruptionLevel | str | None = None,
        content_available: bool | None = None,
        is_voip_push: bool | None = None,
        live_activity: PushLiveActivity | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.sound = sound
        self.badge_mode = badge_mode
        self.title = title
        self.subtitle = subtitle
        self.image = image
        self.mutable_content = mutable_content
        self.interruption_level = interruption_level
        self.content_available = content_available
        self.is_voip_push = is_voip_push
        self.live_activity = live_activity


def decode_apns_push_info(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ApnsPushInfo)
    model.sound = wire.pop("Sound", None)
    model.badge_mode = wire.pop("BadgeMode", None)
    model.title = wire.pop("Title", None)
    model.subtitle = wire.pop("SubTitle", None)
    model.image = wire.pop("Image", None)
    model.mutable_content = pop_flag(wire, "MutableContent")
    model.interruption_level = wire.pop("InterruptionLevel", None)
    model.content_available = pop_flag(wire, "ContentAvailable")
    model.is_voip_push = pop_flag(wire, "IsVoipPush")
    model.live_activity = decode_push_live_activity(wire.pop("LiveActivity", None))
    model.extra_fields = wire or None
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
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ApnsPushInfo, encode_apns_push_info, decode_apns_push_info)
