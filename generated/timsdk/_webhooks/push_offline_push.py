# Generated from spec/webhooks/Push.OfflinePush.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk._types.push_platform import PushPlatform
    from timsdk._types.push_stage import PushStage
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class OfflinePushMsgType(IntEnum):
    """Kind of message that is pushed."""

    C2C = 1
    """One-to-one message."""
    GROUP = 2
    """Group message."""


class OfflinePushEvent(Model):
    """What became of an offline push to one user."""

    __slots__ = {
        "callback_command": "CallbackCommand",
        "event_type": "EventType",
        "event_time": "EventTime",
        "from_account": "From_Account",
        "to_account": "To_Account",
        "push_platform": "PushPlatform",
        "push_stage": "PushStage",
        "msg_key": "MsgKey",
        "group_id": "GroupID",
        "msg_seq": "MsgSeq",
        "msg_random": "MsgRandom",
        "msg_time": "MsgTime",
        "push_id": "PushID",
        "err_code": "ErrCode",
        "err_info": "ErrInfo",
    }

    callback_command: str
    """Command of the webhook."""
    event_type: OfflinePushMsgType | int
    """Kind of message."""
    event_time: int
    """When it happened. Unix time in seconds."""
    from_account: str | None
    """User ID of the sender."""
    to_account: str
    """User ID of the recipient."""
    push_platform: PushPlatform | int
    """Push service."""
    push_stage: PushStage | int
    """How far the push got."""
    msg_key: str | None
    """Key of a one-to-one message."""
    group_id: str | None
    """Group of a group message."""
    msg_seq: int | None
    """Sequence number of the message."""
    msg_random: int | None
    """Random number of the message."""
    msg_time: int | None
    """Time of the message. Unix time in seconds."""
    push_id: str | None
    """ID of the push, for the console."""
    err_code: int
    """0, or why it failed."""
    err_info: str | None
    """Text of the failure."""

    def __init__(
        self,
        *,
        callback_command: str,
        event_type: OfflinePushMsgType | int,
        event_time: int,
        from_account: str | None = None,
        to_account: str,
        push_platform: PushPlatform | int,
        push_stage: PushStage | int,
        msg_key: str | None = None,
        group_id: str | None = None,
        msg_seq: int | None = None,
        msg_random: int | None = None,
        msg_time: int | None = None,
        push_id: str | None = None,
        err_code: int,
        err_info: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.callback_command = callback_command
        self.event_type = event_type
        self.event_time = event_time
        self.from_account = from_account
        self.to_account = to_account
        self.push_platform = push_platform
        self.push_stage = push_stage
        self.msg_key = msg_key
        self.group_id = group_id
        self.msg_seq = msg_seq
        self.msg_random = msg_random
        self.msg_time = msg_time
        self.push_id = push_id
        self.err_code = err_code
        self.err_info = err_info


class PushOfflinePush(AfterEvent["PushOfflinePush"]):
    """Offline pushes of messages were sent, arrived or were clicked."""

    __slots__ = {
        "events": "Events",
    }

    events: list[OfflinePushEvent]
    """Events, 1 to 100."""

    def __init__(
        self,
        *,
        events: list[OfflinePushEvent],
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.events = events


def decode_offline_push_event(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(OfflinePushEvent)
    model.callback_command = wire.pop("CallbackCommand", None)
    model.event_type = wire.pop("EventType", None)
    model.event_time = wire.pop("EventTime", None)
    model.from_account = wire.pop("From_Account", None)
    model.to_account = wire.pop("To_Account", None)
    model.push_platform = wire.pop("PushPlatform", None)
    model.push_stage = wire.pop("PushStage", None)
    model.msg_key = wire.pop("MsgKey", None)
    model.group_id = wire.pop("GroupID", None)
    model.msg_seq = wire.pop("MsgSeq", None)
    model.msg_random = wire.pop("MsgRandom", None)
    model.msg_time = wire.pop("MsgTime", None)
    model.push_id = wire.pop("PushID", None)
    model.err_code = wire.pop("ErrCode", None)
    model.err_info = wire.pop("ErrInfo", None)
    model.extra_fields = wire or None
    return model


def encode_offline_push_event(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.callback_command) is not None:
        wire["CallbackCommand"] = field
    if (field := model.event_type) is not None:
        wire["EventType"] = field
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.push_platform) is not None:
        wire["PushPlatform"] = field
    if (field := model.push_stage) is not None:
        wire["PushStage"] = field
    if (field := model.msg_key) is not None:
        wire["MsgKey"] = field
    if (field := model.group_id) is not None:
        wire["GroupID"] = field
    if (field := model.msg_seq) is not None:
        wire["MsgSeq"] = field
    if (field := model.msg_random) is not None:
        wire["MsgRandom"] = field
    if (field := model.msg_time) is not None:
        wire["MsgTime"] = field
    if (field := model.push_id) is not None:
        wire["PushID"] = field
    if (field := model.err_code) is not None:
        wire["ErrCode"] = field
    if (field := model.err_info) is not None:
        wire["ErrInfo"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(OfflinePushEvent, encode_offline_push_event, decode_offline_push_event)


def decode_push_offline_push(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(PushOfflinePush)
    if (value := wire.pop("Events", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_offline_push_event(item)
    model.events = value
    model.extra_fields = wire or None
    return model


def encode_push_offline_push(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.events) is not None:
        wire["Events"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(PushOfflinePush, encode_push_offline_push, decode_push_offline_push)

WEBHOOK: Final = Webhook(
    command="Push.OfflinePush",
    family="push",
    summary="Offline pushes of messages were sent, arrived or were clicked.",
    event_type=PushOfflinePush,
    event_decoder=decode_push_offline_push,
    sources=("https://trtc.io/document/67552",),
    dedupe=(
        (
            "events",
            "to_account",
        ),
        (
            "events",
            "push_stage",
        ),
    ),
    dedupe_also=(
        (
            "events",
            "push_id",
        ),
    ),
)
PushOfflinePush.webhook = WEBHOOK
