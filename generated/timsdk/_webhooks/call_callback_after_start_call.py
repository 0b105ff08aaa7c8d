# Generated from spec/webhooks/Call.CallbackAfterStartCall.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.call_participant import CallParticipant, decode_call_participant
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk._types.call_media_type import CallMediaType
    from timsdk._types.call_room_id_type import CallRoomIdType
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class CallInfo(Model):
    """A call that has started."""

    __slots__ = {
        "call_id": "CallId",
        "call_media_type": "CallMediaType",
        "chat_group_id": "ChatGroupId",
        "room_id": "RoomId",
        "room_id_type": "RoomIdType",
    }

    call_id: str
    """Call ID."""
    call_media_type: CallMediaType | str
    """Kind of call."""
    chat_group_id: str | None
    """Chat group of the call. May be empty."""
    room_id: str | None
    """TRTC room ID."""
    room_id_type: CallRoomIdType | int | None
    """How the room is named."""

    def __init__(
        self,
        *,
        call_id: str,
        call_media_type: CallMediaType | str,
        chat_group_id: str | None = None,
        room_id: str | None = None,
        room_id_type: CallRoomIdType | int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.call_id = call_id
        self.call_media_type = call_media_type
        self.chat_group_id = chat_group_id
        self.room_id = room_id
        self.room_id_type = room_id_type


class CallAfterStartCall(AfterEvent["CallAfterStartCall"]):
    """A call has started."""

    __slots__ = {
        "call_info": "CallInfo",
        "user_list": "UserList",
        "event_time": "EventTime",
    }

    call_info: CallInfo
    """The call."""
    user_list: list[CallParticipant]
    """Parties."""
    event_time: int
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        call_info: CallInfo,
        user_list: list[CallParticipant],
        event_time: int,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.call_info = call_info
        self.user_list = user_list
        self.event_time = event_time


def decode_call_info(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(CallInfo)
    model.call_id = wire.pop("CallId", None)
    model.call_media_type = wire.pop("CallMediaType", None)
    model.chat_group_id = wire.pop("ChatGroupId", None)
    model.room_id = wire.pop("RoomId", None)
    model.room_id_type = wire.pop("RoomIdType", None)
    model.extra_fields = wire or None
    return model


def encode_call_info(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.call_id) is not None:
        wire["CallId"] = field
    if (field := model.call_media_type) is not None:
        wire["CallMediaType"] = field
    if (field := model.chat_group_id) is not None:
        wire["ChatGroupId"] = field
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.room_id_type) is not None:
        wire["RoomIdType"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(CallInfo, encode_call_info, decode_call_info)


def decode_call_after_start_call(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(CallAfterStartCall)
    model.call_info = decode_call_info(wire.pop("CallInfo", None))
    if (value := wire.pop("UserList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_call_participant(item)
    model.user_list = value
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_call_after_start_call(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.call_info) is not None:
        wire["CallInfo"] = encode(field)
    if (field := model.user_list) is not None:
        wire["UserList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(CallAfterStartCall, encode_call_after_start_call, decode_call_after_start_call)

WEBHOOK: Final = Webhook(
    command="Call.CallbackAfterStartCall",
    family="callkit",
    summary="A call has started.",
    event_type=CallAfterStartCall,
    event_decoder=decode_call_after_start_call,
    sources=("https://trtc.io/document/68941",),
    dedupe=(
        (
            "call_info",
            "call_id",
        ),
        ("event_time",),
    ),
    time_unit="unix_ms",
)
CallAfterStartCall.webhook = WEBHOOK
