# Generated from spec/webhooks/Group.CallbackOnMemberStateChange.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.member_ref import MemberRef, decode_member_ref
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk._types.presence_event import PresenceEvent
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class GroupOnMemberStateChange(AfterEvent["GroupOnMemberStateChange"]):
    """Members of a live group lost or regained their connection."""

    __slots__ = {
        "group_id": "GroupId",
        "event_type": "EventType",
        "member_list": "MemberList",
        "event_time": "EventTime",
    }

    group_id: str
    """Group ID."""
    event_type: PresenceEvent | str
    """What happened."""
    member_list: list[MemberRef]
    """Members."""
    event_time: int | str | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        group_id: str,
        event_type: PresenceEvent | str,
        member_list: list[MemberRef],
        event_time: int | str | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.group_id = group_id
        self.event_type = event_type
        self.member_list = member_list
        self.event_time = event_time


def decode_group_on_member_state_change(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupOnMemberStateChange)
    model.group_id = wire.pop("GroupId", None)
    model.event_type = wire.pop("EventType", None)
    if (value := wire.pop("MemberList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_member_ref(item)
    model.member_list = value
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_group_on_member_state_change(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.event_type) is not None:
        wire["EventType"] = field
    if (field := model.member_list) is not None:
        wire["MemberList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupOnMemberStateChange, encode_group_on_member_state_change, decode_group_on_member_state_change)

WEBHOOK: Final = Webhook(
    command="Group.CallbackOnMemberStateChange",
    family="live_group",
    summary="Members of a live group lost or regained their connection.",
    event_type=GroupOnMemberStateChange,
    event_decoder=decode_group_on_member_state_change,
    sources=("https://trtc.io/document/48734",),
    time_unit="unix_ms",
)
GroupOnMemberStateChange.webhook = WEBHOOK
