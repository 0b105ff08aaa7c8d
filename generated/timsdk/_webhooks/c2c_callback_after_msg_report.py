# Generated from spec/webhooks/C2C.CallbackAfterMsgReport.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class C2CAfterMsgReport(AfterEvent["C2CAfterMsgReport"]):
    """A user read one-to-one messages."""

    __slots__ = {
        "report_account": "Report_Account",
        "peer_account": "Peer_Account",
        "last_read_time": "LastReadTime",
        "unread_msg_num": "UnreadMsgNum",
        "event_time": "EventTime",
    }

    report_account: str
    """User ID of the reader."""
    peer_account: str
    """User ID of the other side."""
    last_read_time: int
    """Messages up to this time are read. Unix time in seconds."""
    unread_msg_num: int
    """Messages that the reader has not read, over all one-to-one conversations."""
    event_time: int | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        report_account: str,
        peer_account: str,
        last_read_time: int,
        unread_msg_num: int,
        event_time: int | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.report_account = report_account
        self.peer_account = peer_account
        self.last_read_time = last_read_time
        self.unread_msg_num = unread_msg_num
        self.event_time = event_time


def decode_c2c_after_msg_report(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(C2CAfterMsgReport)
    model.report_account = wire.pop("Report_Account", None)
    model.peer_account = wire.pop("Peer_Account", None)
    model.last_read_time = wire.pop("LastReadTime", None)
    model.unread_msg_num = wire.pop("UnreadMsgNum", None)
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_c2c_after_msg_report(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.report_account) is not None:
        wire["Report_Account"] = field
    if (field := model.peer_account) is not None:
        wire["Peer_Account"] = field
    if (field := model.last_read_time) is not None:
        wire["LastReadTime"] = field
    if (field := model.unread_msg_num) is not None:
        wire["UnreadMsgNum"] = field
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(C2CAfterMsgReport, encode_c2c_after_msg_report, decode_c2c_after_msg_report)

WEBHOOK: Final = Webhook(
    command="C2C.CallbackAfterMsgReport",
    family="message",
    summary="A user read one-to-one messages.",
    event_type=C2CAfterMsgReport,
    event_decoder=decode_c2c_after_msg_report,
    sources=("https://trtc.io/document/43465",),
    time_unit="unix_ms",
)
C2CAfterMsgReport.webhook = WEBHOOK
