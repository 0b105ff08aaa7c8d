# Generated from spec/webhooks/Group.CallbackBeforeInviteJoinGroup.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.member_ref import MemberRef, decode_member_ref
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import BeforeEvent, RefusableReply, Webhook

if TYPE_CHECKING:
    from timsdk._types.group_type import GroupType
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class GroupBeforeInviteJoinGroup(BeforeEvent["GroupBeforeInviteJoinGroup", "GroupBeforeInviteJoinGroupReply"]):
    """Users are about to be invited to a group."""

    __slots__ = {
        "group_id": "GroupId",
        "group_type": "Type",
        "operator_account": "Operator_Account",
        "destination_members": "DestinationMembers",
        "event_time": "EventTime",
    }

    group_id: str
    """Group ID."""
    group_type: GroupType | str
    """Kind of group."""
    operator_account: str
    """User ID of who acts."""
    destination_members: list[MemberRef]
    """Users who are invited."""
    event_time: int | str | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        group_id: str,
        group_type: GroupType | str,
        operator_account: str,
        destination_members: list[MemberRef],
        event_time: int | str | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.group_id = group_id
        self.group_type = group_type
        self.operator_account = operator_account
        self.destination_members = destination_members
        self.event_time = event_time


class GroupBeforeInviteJoinGroupReply(RefusableReply):
    """Reply to `Group.CallbackBeforeInviteJoinGroup`.

    `refuse()` refuses (the caller gets 10016), or with a code of yours from 10100 to 10200.
    """

    __slots__ = {
        "refused_members_account": "RefusedMembers_Account",
    }

    refused_members_account: list[str] | None
    """User IDs that are left out."""

    def __init__(
        self,
        *,
        refused_members_account: list[str] | None = None,
        error_code: int | None = None,
        error_info: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(error_code=error_code, error_info=error_info, extra_fields=extra_fields)
        self.refused_members_account = refused_members_account


def decode_group_before_invite_join_group(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupBeforeInviteJoinGroup)
    model.group_id = wire.pop("GroupId", None)
    model.group_type = wire.pop("Type", None)
    model.operator_account = wire.pop("Operator_Account", None)
    if (value := wire.pop("DestinationMembers", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_member_ref(item)
    model.destination_members = value
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_group_before_invite_join_group(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.group_type) is not None:
        wire["Type"] = field
    if (field := model.operator_account) is not None:
        wire["Operator_Account"] = field
    if (field := model.destination_members) is not None:
        wire["DestinationMembers"] = (
            [encode(item) for item in field] if field.__class__ is list else encode_list(field)
        )
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupBeforeInviteJoinGroup, encode_group_before_invite_join_group, decode_group_before_invite_join_group)


def decode_group_before_invite_join_group_reply(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupBeforeInviteJoinGroupReply)
    model.refused_members_account = wire.pop("RefusedMembers_Account", None)
    model.extra_fields = wire or None
    return model


def encode_group_before_invite_join_group_reply(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.refused_members_account) is not None:
        wire["RefusedMembers_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    GroupBeforeInviteJoinGroupReply,
    encode_group_before_invite_join_group_reply,
    decode_group_before_invite_join_group_reply,
)

WEBHOOK: Final = Webhook(
    command="Group.CallbackBeforeInviteJoinGroup",
    family="group",
    summary="Users are about to be invited to a group.",
    event_type=GroupBeforeInviteJoinGroup,
    event_decoder=decode_group_before_invite_join_group,
    sources=("https://trtc.io/document/34371",),
    reply_type=GroupBeforeInviteJoinGroupReply,
    reply_decoder=decode_group_before_invite_join_group_reply,
    own_codes=range(10100, 10201),
    seen_as=10016,
    time_unit="unix_ms",
)
GroupBeforeInviteJoinGroup.webhook = WEBHOOK
GroupBeforeInviteJoinGroupReply.webhook = WEBHOOK
