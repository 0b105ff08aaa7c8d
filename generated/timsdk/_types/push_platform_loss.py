# Generated from spec/types/push.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from timsdk_runtime.wire import Model, merge, new, register

if TYPE_CHECKING:
    from timsdk._types.push_event_type import PushEventType
    from timsdk._types.push_platform import PushPlatform


@attrs.define(kw_only=True, eq=False, repr=False)
class PushPlatformLoss(Model):
    """Pushes of one vendor that were lost for one reason."""

    _known = frozenset({"EventType", "PushPlatform", "ErrCode", "ErrCount", "ErrInfo"})

    event_type: PushEventType | int | None = None
    """Offline or online push. Only for pushes to all users or by tag."""
    push_platform: PushPlatform | int
    """Push service."""
    err_code: str
    """Reason as a code, of Chat (negative) or of the push service."""
    err_count: int
    """Pushes lost."""
    err_info: str
    """Text of the reason."""


def decode_push_platform_loss(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(PushPlatformLoss)
    model.event_type = get("EventType")
    model.push_platform = get("PushPlatform")
    model.err_code = get("ErrCode")
    model.err_count = get("ErrCount")
    model.err_info = get("ErrInfo")
    model._extra, model._wire = None, wire
    return model


def encode_push_platform_loss(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.event_type) is not None:
        wire["EventType"] = field
    if (field := model.push_platform) is not None:
        wire["PushPlatform"] = field
    if (field := model.err_code) is not None:
        wire["ErrCode"] = field
    if (field := model.err_count) is not None:
        wire["ErrCount"] = field
    if (field := model.err_info) is not None:
        wire["ErrInfo"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(PushPlatformLoss, encode_push_platform_loss, decode_push_platform_loss)
