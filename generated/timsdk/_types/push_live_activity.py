# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Model, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class PushLiveActivity(Model):
    """A change of a live activity (Dynamic Island) on iOS."""

    _known = frozenset({"LaId", "Event", "ContentState", "DismissalDate"})

    la_id: str
    """ID of the activity as the client registered it. At most 64 bytes."""
    event: str
    """Update the activity or end it. One of "update", "end"."""
    content_state: dict[str, Any]
    """Content that fits the client's definition."""
    dismissal_date: int | None = None
    """When an ended activity leaves the lock screen. Unix time in seconds."""


def decode_push_live_activity(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(PushLiveActivity)
    model.la_id = get("LaId")
    model.event = get("Event")
    model.content_state = get("ContentState")
    model.dismissal_date = get("DismissalDate")
    model._extra, model._wire = None, wire
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
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(PushLiveActivity, encode_push_live_activity, decode_push_live_activity)
