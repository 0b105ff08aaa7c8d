# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class PushLiveActivity(Model):
    """A change of a live activity (Dynamic Island) on iOS."""

    __slots__ = {
        "la_id": "LaId",
        "event": "Event",
        "content_state": "ContentState",
        "dismissal_date": "DismissalDate",
    }

    la_id: str
    """ID of the activity as the client registered it. At most 64 bytes."""
    event: str
    """Update the activity or end it. One of "update", "end"."""
    content_state: dict[str, Any]
    """Content that fits the client's definition."""
    dismissal_date: int | None
    """When an ended activity leaves the lock screen. Unix time in seconds."""

    def __init__(
        self,
        *,
        la_id: str,
        event: str,
        content_state: dict[str, Any],
        dismissal_date: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.la_id = la_id
        self.event = event
        self.content_state = content_state
        self.dismissal_date = dismissal_date


def decode_push_live_activity(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(PushLiveActivity)
    model.la_id = wire.pop("LaId", None)
    model.event = wire.pop("Event", None)
    model.content_state = wire.pop("ContentState", None)
    model.dismissal_date = wire.pop("DismissalDate", None)
    model.extra_fields = wire or None
    return model


def encode_push_live_activity(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.la_id) is not None:
        wire["LaId"] = field
    if (field := model.event) is not None:
        wire["Event"] = field
    if (field := model.content_state) is not None:
        wire["ContentState"] = field
    if (field := model.dismissal_date) is not None:
        wire["DismissalDate"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(PushLiveActivity, encode_push_live_activity, decode_push_live_activity)
