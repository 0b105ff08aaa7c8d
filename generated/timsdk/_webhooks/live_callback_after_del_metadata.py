# Generated from spec/webhooks/Live.CallbackAfterDelMetadata.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class LiveAfterDelMetadata(AfterEvent["LiveAfterDelMetadata"]):
    """Metadata of a live room was deleted."""

    __slots__ = {
        "operator_account": "Operator_Account",
        "room_id": "RoomId",
        "keys_": "Keys",
        "event_time": "EventTime",
    }

    operator_account: str
    """User ID of who acts."""
    room_id: str
    """Room ID."""
    keys_: list[str]
    """Keys that were deleted."""
    event_time: int | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        operator_account: str,
        room_id: str,
        keys_: list[str],
        event_time: int | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.operator_account = operator_account
        self.room_id = room_id
        self.keys_ = keys_
        self.event_time = event_time


def decode_live_after_del_metadata(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(LiveAfterDelMetadata)
    model.operator_account = wire.pop("Operator_Account", None)
    model.room_id = wire.pop("RoomId", None)
    model.keys_ = wire.pop("Keys", None)
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_live_after_del_metadata(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.operator_account) is not None:
        wire["Operator_Account"] = field
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.keys_) is not None:
        wire["Keys"] = field
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(LiveAfterDelMetadata, encode_live_after_del_metadata, decode_live_after_del_metadata)

WEBHOOK: Final = Webhook(
    command="Live.CallbackAfterDelMetadata",
    family="live",
    summary="Metadata of a live room was deleted.",
    event_type=LiveAfterDelMetadata,
    event_decoder=decode_live_after_del_metadata,
    sources=("https://trtc.io/document/68223",),
    time_unit="unix_ms",
)
LiveAfterDelMetadata.webhook = WEBHOOK
