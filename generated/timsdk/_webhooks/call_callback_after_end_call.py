# Generated from spec/webhooks/Call.CallbackAfterEndCall.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.call_record import CallRecord, decode_call_record
from timsdk_runtime.model.codec import encode, merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class CallAfterEndCall(AfterEvent["CallAfterEndCall"]):
    """A call has ended.

    Sent when at most one party is left. The APIs know the record five seconds later.
    """

    __slots__ = {
        "call_record": "CallRecord",
        "event_time": "EventTime",
    }

    call_record: CallRecord
    """Record of the call."""
    event_time: int
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        call_record: CallRecord,
        event_time: int,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.call_record = call_record
        self.event_time = event_time


def decode_call_after_end_call(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(CallAfterEndCall)
    model.call_record = decode_call_record(wire.pop("CallRecord", None))
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_call_after_end_call(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.call_record) is not None:
        wire["CallRecord"] = encode(field)
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(CallAfterEndCall, encode_call_after_end_call, decode_call_after_end_call)

WEBHOOK: Final = Webhook(
    command="Call.CallbackAfterEndCall",
    family="callkit",
    summary="A call has ended.",
    event_type=CallAfterEndCall,
    event_decoder=decode_call_after_end_call,
    sources=("https://trtc.io/document/68940",),
    dedupe=(
        (
            "call_record",
            "call_id",
        ),
        ("event_time",),
    ),
    time_unit="unix_ms",
)
CallAfterEndCall.webhook = WEBHOOK
