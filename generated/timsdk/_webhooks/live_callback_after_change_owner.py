# Generated from spec/webhooks/Live.CallbackAfterChangeOwner.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class LiveAfterChangeOwner(AfterEvent["LiveAfterChangeOwner"]):
    """A live room got another owner."""

    __slots__ = {
        "room_id": "RoomId",
        "operator_account": "Operator_Account",
        "current_owner_account": "CurrentOwner_Account",
        "original_owner_account": "OriginalOwner_Account",
        "event_time": "EventTime",
    }

    room_id: str
    """Room ID."""
    operator_account: str
    """User ID of who acts."""
    current_owner_account: str
    """User ID of the new owner."""
    original_owner_account: str
    """User ID of the former owner."""
    event_time: int | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        room_id: str,
        operator_account: str,
        current_owner_account: str,
        original_owner_account: str,
        event_time: int | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.room_id = room_id
        self.operator_account = operator_account
        self.current_owner_account = current_owner_account
        self.original_owner_account = original_owner_account
        self.event_time = event_time


def decode_live_after_change_owner(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(LiveAfterChangeOwner)
    model.room_id = wire.pop("RoomId", None)
    model.operator_account = wire.pop("Operator_Account", None)
    model.current_owner_account = wire.pop("CurrentOwner_Account", None)
    model.original_owner_account = wire.pop("OriginalOwner_Account", None)
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_live_after_change_owner(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.operator_account) is not None:
        wire["Operator_Account"] = field
    if (field := model.current_owner_account) is not None:
        wire["CurrentOwner_Account"] = field
    if (field := model.original_owner_account) is not None:
        wire["OriginalOwner_Account"] = field
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(LiveAfterChangeOwner, encode_live_after_change_owner, decode_live_after_change_owner)

WEBHOOK: Final = Webhook(
    command="Live.CallbackAfterChangeOwner",
    family="live",
    summary="A live room got another owner.",
    event_type=LiveAfterChangeOwner,
    event_decoder=decode_live_after_change_owner,
    sources=("https://trtc.io/document/72553",),
    time_unit="unix_ms",
)
LiveAfterChangeOwner.webhook = WEBHOOK
