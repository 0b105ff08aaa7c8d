# Generated from spec/webhooks/Call.CallbackAfterMemberChanged.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.call_participant import CallParticipant, decode_call_participant
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.enums import StrEnum
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class CallAction(StrEnum):
    """What a party of a call did."""

    ANSWER = "Answer"
    """Took the call."""
    ACCEPT = "Accept"
    """Took the call, in another spelling."""
    REJECT = "Reject"
    """Declined."""
    NOT_ANSWER = "NotAnswer"
    """Did not answer in time."""
    HANGUP = "Hangup"
    """Hung up."""
    HANG_UP = "Hang Up"
    """Hung up, in another spelling."""
    JOIN = "Join"
    """Joined."""
    OFFLINE = "Offline"
    """Lost the connection."""
    INVITE = "Invite"
    """Was invited."""
    INVITED = "Invited"
    """Was invited, in another spelling."""
    CANCEL_INVITE = "Cancel_Invite"
    """Is not invited any more."""
    CANNCEL_INVITE = "Canncel_Invite"
    """Is not invited any more, in another spelling."""


class CallChange(Model):
    """What one party of a call did."""

    __slots__ = {
        "user_account": "User_Account",
        "action_type": "ActionType",
    }

    user_account: str
    """User ID."""
    action_type: CallAction | str
    """What it did."""

    def __init__(
        self,
        *,
        user_account: str,
        action_type: CallAction | str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.user_account = user_account
        self.action_type = action_type


class CallAfterMemberChanged(AfterEvent["CallAfterMemberChanged"]):
    """A party of a call changed its status."""

    __slots__ = {
        "call_id": "CallId",
        "user_list": "UserList",
        "changed_user_list": "ChangedUserList",
        "event_time": "EventTime",
    }

    call_id: str
    """Call ID."""
    user_list: list[CallParticipant]
    """Parties now."""
    changed_user_list: list[CallChange]
    """Who changed."""
    event_time: int
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        call_id: str,
        user_list: list[CallParticipant],
        changed_user_list: list[CallChange],
        event_time: int,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.call_id = call_id
        self.user_list = user_list
        self.changed_user_list = changed_user_list
        self.event_time = event_time


def decode_call_change(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(CallChange)
    model.user_account = wire.pop("User_Account", None)
    model.action_type = wire.pop("ActionType", None)
    model.extra_fields = wire or None
    return model


def encode_call_change(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.user_account) is not None:
        wire["User_Account"] = field
    if (field := model.action_type) is not None:
        wire["ActionType"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(CallChange, encode_call_change, decode_call_change)


def decode_call_after_member_changed(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(CallAfterMemberChanged)
    model.call_id = wire.pop("CallId", None)
    if (value := wire.pop("UserList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_call_participant(item)
    model.user_list = value
    if (value := wire.pop("ChangedUserList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_call_change(item)
    model.changed_user_list = value
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_call_after_member_changed(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.call_id) is not None:
        wire["CallId"] = field
    if (field := model.user_list) is not None:
        wire["UserList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.changed_user_list) is not None:
        wire["ChangedUserList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(CallAfterMemberChanged, encode_call_after_member_changed, decode_call_after_member_changed)

WEBHOOK: Final = Webhook(
    command="Call.CallbackAfterMemberChanged",
    family="callkit",
    summary="A party of a call changed its status.",
    event_type=CallAfterMemberChanged,
    event_decoder=decode_call_after_member_changed,
    sources=("https://trtc.io/document/69215",),
    dedupe=(
        ("call_id",),
        ("event_time",),
    ),
    time_unit="unix_ms",
)
CallAfterMemberChanged.webhook = WEBHOOK
