# Generated from spec/webhooks/Group.CallbackAfterGroupDestroyed.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.member_ref import MemberRef, decode_member_ref
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk._types.group_type import GroupType
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class GroupAfterGroupDestroyed(AfterEvent["GroupAfterGroupDestroyed"]):
    """A group was disbanded."""

    __slots__ = {
        "group_id": "GroupId",
        "group_type": "Type",
        "owner_account": "Owner_Account",
        "name": "Name",
        "member_list": "MemberList",
        "event_time": "EventTime",
    }

    group_id: str
    """Group ID."""
    group_type: GroupType | str
    """Kind of group."""
    owner_account: str | None
    """User ID of the owner."""
    name: str | None
    """Name."""
    member_list: list[MemberRef] | None
    """Former members. Left out for communities."""
    event_time: int | str | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        group_id: str,
        group_type: GroupType | str,
        owner_account: str | None = None,
        name: str | None = None,
        member_list: list[MemberRef] | None = None,
        event_time: int | str | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.group_id = group_id
        self.group_type = group_type
        self.owner_account = owner_account
        self.name = name
        self.member_list = member_list
        self.event_time = event_time


def decode_group_after_group_destroyed(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupAfterGroupDestroyed)
    model.group_id = wire.pop("GroupId", None)
    model.group_type = wire.pop("Type", None)
    model.owner_account = wire.pop("Owner_Account", None)
    model.name = wire.pop("Name", None)
    if (value := wire.pop("MemberList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_member_ref(item)
    model.member_list = value
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_group_after_group_destroyed(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.group_type) is not None:
        wire["Type"] = field
    if (field := model.owner_account) is not None:
        wire["Owner_Account"] = field
    if (field := model.name) is not None:
        wire["Name"] = field
    if (field := model.member_list) is not None:
        wire["MemberList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupAfterGroupDestroyed, encode_group_after_group_destroyed, decode_group_after_group_destroyed)

WEBHOOK: Final = Webhook(
    command="Group.CallbackAfterGroupDestroyed",
    family="group",
    summary="A group was disbanded.",
    event_type=GroupAfterGroupDestroyed,
    event_decoder=decode_group_after_group_destroyed,
    sources=("https://trtc.io/document/34377",),
    time_unit="unix_ms",
)
GroupAfterGroupDestroyed.webhook = WEBHOOK
