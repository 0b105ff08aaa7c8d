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


class PushPlatformLoss(Model):
    """Pushes of one vendor that were lost for one reason."""

    __slots__ = {
        "event_type": "EventType",
        "push_platform": "PushPlatform",
        "err_code": "ErrCode",
        "err_count": "ErrCount",
        "err_info": "ErrInfo",
    }

    event_type: PushEventType | int | None
    """Offline or online push. Only for pushes to all users or by tag."""
    push_platform: PushPlatform | int
    """Push service."""
    err_code: str
    """Reason as a code, of Chat (negative) or of the push service."""
    err_count: int
    """Pushes lost."""
    err_info: str
    """Text of the reason."""

    def __init__(
        self,
        *,
        event_type: PushEventType | int | None = None,
        push_platform: PushPlatform | int,
        err_code: str,
        err_count: int,
        err_info: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.event_type = event_type
        self.push_platform = push_platform
        self.err_code = err_code
        self.err_count = err_count
        self.err_info = err_info


def decode_push_platform_loss(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(PushPlatformLoss)
    model.event_type = wire.pop("EventType", None)
    model.push_platform = wire.pop("PushPlatform", None)
    model.err_code = wire.pop("ErrCode", None)
    model.err_count = wire.pop("ErrCount", None)
    model.err_info = wire.pop("ErrInfo", None)
    model.extra_fields = wire or None
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
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(PushPlatformLoss, encode_push_platform_loss, decode_push_platform_loss)
