# Generated from spec/webhooks/Push.AllMemberPush.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk._types.push_event_type import PushEventType
    from timsdk._types.push_platform import PushPlatform
    from timsdk._types.push_stage import PushStage
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class AllMemberPushEvent(Model):
    """What became of a push to one user."""

    __slots__ = {
        "callback_command": "CallbackCommand",
        "event_type": "EventType",
        "task_id": "TaskId",
        "data_id": "DataId",
        "task_time": "TaskTime",
        "event_time": "EventTime",
        "to_account": "To_Account",
        "push_platform": "PushPlatform",
        "device_type": "DeviceType",
        "push_stage": "PushStage",
        "err_code": "ErrCode",
        "err_info": "ErrInfo",
    }

    callback_command: str
    """Command of the webhook."""
    event_type: PushEventType | int
    """Offline or online push."""
    task_id: str
    """Push task."""
    data_id: str | None
    """Reference that the push call gave."""
    task_time: int
    """Start of the task. Unix time in seconds."""
    event_time: int
    """When it happened. Unix time in seconds."""
    to_account: str
    """User ID or registration ID."""
    push_platform: PushPlatform | int
    """Push service."""
    device_type: PushPlatform | int | None
    """Kind of device, by the same numbers."""
    push_stage: PushStage | int
    """How far the push got."""
    err_code: int
    """0, or why it failed."""
    err_info: str | None
    """Text of the failure."""

    def __init__(
        self,
        *,
        callback_command: str,
        event_type: PushEventType | int,
        task_id: str,
        data_id: str | None = None,
        task_time: int,
        event_time: int,
        to_account: str,
        push_platform: PushPlatform | int,
        device_type: PushPlatform | int | None = None,
        push_stage: PushStage | int,
        err_code: int,
        err_info: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.callback_command = callback_command
        self.event_type = event_type
        self.task_id = task_id
        self.data_id = data_id
        self.task_time = task_time
        self.event_time = event_time
        self.to_account = to_account
        self.push_platform = push_platform
        self.device_type = device_type
        self.push_stage = push_stage
        self.err_code = err_code
        self.err_info = err_info


class PushAllMemberPush(AfterEvent["PushAllMemberPush"]):
    """Pushes to everybody, to tags or to single users were sent, arrived or were clicked.

    At most 1,000 calls a second; more come later.
    """

    __slots__ = {
        "events": "Events",
    }

    events: list[AllMemberPushEvent]
    """Events, 1 to 100."""

    def __init__(
        self,
        *,
        events: list[AllMemberPushEvent],
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.events = events


def decode_all_member_push_event(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AllMemberPushEvent)
    model.callback_command = wire.pop("CallbackCommand", None)
    model.event_type = wire.pop("EventType", None)
    model.task_id = wire.pop("TaskId", None)
    model.data_id = wire.pop("DataId", None)
    model.task_time = wire.pop("TaskTime", None)
    model.event_time = wire.pop("EventTime", None)
    model.to_account = wire.pop("To_Account", None)
    model.push_platform = wire.pop("PushPlatform", None)
    model.device_type = wire.pop("DeviceType", None)
    model.push_stage = wire.pop("PushStage", None)
    model.err_code = wire.pop("ErrCode", None)
    model.err_info = wire.pop("ErrInfo", None)
    model.extra_fields = wire or None
    return model


def encode_all_member_push_event(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.callback_command) is not None:
        wire["CallbackCommand"] = field
    if (field := model.event_type) is not None:
        wire["EventType"] = field
    if (field := model.task_id) is not None:
        wire["TaskId"] = field
    if (field := model.data_id) is not None:
        wire["DataId"] = field
    if (field := model.task_time) is not None:
        wire["TaskTime"] = field
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.push_platform) is not None:
        wire["PushPlatform"] = field
    if (field := model.device_type) is not None:
        wire["DeviceType"] = field
    if (field := model.push_stage) is not None:
        wire["PushStage"] = field
    if (field := model.err_code) is not None:
        wire["ErrCode"] = field
    if (field := model.err_info) is not None:
        wire["ErrInfo"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AllMemberPushEvent, encode_all_member_push_event, decode_all_member_push_event)


def decode_push_all_member_push(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(PushAllMemberPush)
    if (value := wire.pop("Events", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_all_member_push_event(item)
    model.events = value
    model.extra_fields = wire or None
    return model


def encode_push_all_member_push(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.events) is not None:
        wire["Events"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(PushAllMemberPush, encode_push_all_member_push, decode_push_all_member_push)

WEBHOOK: Final = Webhook(
    command="Push.AllMemberPush",
    family="push",
    summary="Pushes to everybody, to tags or to single users were sent, arrived or were clicked.",
    event_type=PushAllMemberPush,
    event_decoder=decode_push_all_member_push,
    sources=("https://trtc.io/document/67551",),
    dedupe=(
        (
            "events",
            "task_id",
        ),
        (
            "events",
            "to_account",
        ),
        (
            "events",
            "push_stage",
        ),
    ),
)
PushAllMemberPush.webhook = WEBHOOK
