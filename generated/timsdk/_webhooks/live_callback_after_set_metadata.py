# Generated from spec/webhooks/Live.CallbackAfterSetMetadata.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.live_metadata_item import LiveMetadataItem, decode_live_metadata_item
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class LiveAfterSetMetadata(AfterEvent["LiveAfterSetMetadata"]):
    """Metadata of a live room was set."""

    __slots__ = {
        "operator_account": "Operator_Account",
        "room_id": "RoomId",
        "metadata": "Metadata",
        "event_time": "EventTime",
    }

    operator_account: str
    """User ID of who acts."""
    room_id: str
    """Room ID."""
    metadata: list[LiveMetadataItem]
    """What was set."""
    event_time: int | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        operator_account: str,
        room_id: str,
        metadata: list[LiveMetadataItem],
        event_time: int | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.operator_account = operator_account
        self.room_id = room_id
        self.metadata = metadata
        self.event_time = event_time


def decode_live_after_set_metadata(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(LiveAfterSetMetadata)
    model.operator_account = wire.pop("Operator_Account", None)
    model.room_id = wire.pop("RoomId", None)
    if (value := wire.pop("Metadata", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_live_metadata_item(item)
    model.metadata = value
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_live_after_set_metadata(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.operator_account) is not None:
        wire["Operator_Account"] = field
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.metadata) is not None:
        wire["Metadata"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(LiveAfterSetMetadata, encode_live_after_set_metadata, decode_live_after_set_metadata)

WEBHOOK: Final = Webhook(
    command="Live.CallbackAfterSetMetadata",
    family="live",
    summary="Metadata of a live room was set.",
    event_type=LiveAfterSetMetadata,
    event_decoder=decode_live_after_set_metadata,
    sources=("https://trtc.io/document/68222",),
    time_unit="unix_ms",
)
LiveAfterSetMetadata.webhook = WEBHOOK
