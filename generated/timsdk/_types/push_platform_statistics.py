# Generated from spec/types/push.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk._types.push_event_type import PushEventType
    from timsdk._types.push_platform import PushPlatform
    from timsdk_runtime.model.base import JsonObject


class PushPlatformStatistics(Model):
    """Push totals of one vendor."""

    __slots__ = {
        "event_type": "EventType",
        "push_platform": "PushPlatform",
        "total_count": "TotalCount",
        "sent_count": "SentCount",
        "delivered_count": "DeliveredCount",
        "click_count": "ClickCount",
    }

    event_type: PushEventType | int | None
    """Offline or online push. Only for pushes to all users or by tag."""
    push_platform: PushPlatform | int
    """Push service."""
    total_count: int
    """Pushes that could be sent."""
    sent_count: int
    """Pushes sent."""
    delivered_count: int
    """Pushes that arrived."""
    click_count: int
    """Pushes that were tapped."""

    def __init__(
        self,
        *,
        event_type: PushEventType | int | None = None,
        push_platform: PushPlatform | int,
        total_count: int,
        sent_count: int,
        delivered_count: int,
        click_count: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.event_type = event_type
        self.push_platform = push_platform
        self.total_count = total_count
        self.sent_count = sent_count
        self.delivered_count = delivered_count
        self.click_count = click_count


def decode_push_platform_statistics(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(PushPlatformStatistics)
    model.event_type = wire.pop("EventType", None)
    model.push_platform = wire.pop("PushPlatform", None)
    model.total_count = wire.pop("TotalCount", None)
    model.sent_count = wire.pop("SentCount", None)
    model.delivered_count = wire.pop("DeliveredCount", None)
    model.click_count = wire.pop("ClickCount", None)
    model.extra_fields = wire or None
    return model


def encode_push_platform_statistics(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.event_type) is not None:
        wire["EventType"] = field
    if (field := model.push_platform) is not None:
        wire["PushPlatform"] = field
    if (field := model.total_count) is not None:
        wire["TotalCount"] = field
    if (field := model.sent_count) is not None:
        wire["SentCount"] = field
    if (field := model.delivered_count) is not None:
        wire["DeliveredCount"] = field
    if (field := model.click_count) is not None:
        wire["ClickCount"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(PushPlatformStatistics, encode_push_platform_statistics, decode_push_platform_statistics)
