# Generated from spec/webhooks/Group.CallbackAfterGroupFull.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class GroupAfterGroupFull(AfterEvent["GroupAfterGroupFull"]):
    """A group has as many members as it may have."""

    __slots__ = {
        "group_id": "GroupId",
        "event_time": "EventTime",
    }

    group_id: str
    """Group ID."""
    event_time: int | str | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        group_id: str,
        event_time: int | str | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.group_id = group_id
        self.event_time = event_time


def decode_group_after_group_full(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupAfterGroupFull)
    model.group_id = wire.pop("GroupId", None)
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_group_after_group_full(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupAfterGroupFull, encode_group_after_group_full, decode_group_after_group_full)

WEBHOOK: Final = Webhook(
    command="Group.CallbackAfterGroupFull",
    family="group",
    summary="A group has as many members as it may have.",
    event_type=GroupAfterGroupFull,
    event_decoder=decode_group_after_group_full,
    sources=("https://trtc.io/document/34376",),
    time_unit="unix_ms",
)
GroupAfterGroupFull.webhook = WEBHOOK
