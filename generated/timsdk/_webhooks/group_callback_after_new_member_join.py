# Generated from spec/webhooks/Group.CallbackAfterNewMemberJoin.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.member_ref import MemberRef, decode_member_ref
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.enums import StrEnum
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk._types.group_type import GroupType
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class GroupJoinType(StrEnum):
    """How a user came into a group."""

    APPLY = "Apply"
    """By applying."""
    INVITED = "Invited"
    """By invitation."""


class GroupAfterNewMemberJoin(AfterEvent["GroupAfterNewMemberJoin"]):
    """Users joined a group."""

    __slots__ = {
        "group_id": "GroupId",
        "group_type": "Type",
        "join_type": "JoinType",
        "operator_account": "Operator_Account",
        "new_member_list": "NewMemberList",
        "event_time": "EventTime",
    }

    group_id: str
    """Group ID."""
    group_type: GroupType | str
    """Kind of group."""
    join_type: GroupJoinType | str
    """How they came."""
    operator_account: str
    """User ID of who acts."""
    new_member_list: list[MemberRef]
    """New members."""
    event_time: int | str | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        group_id: str,
        group_type: GroupType | str,
        join_type: GroupJoinType | str,
        operator_account: str,
        new_member_list: list[MemberRef],
        event_time: int | str | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.group_id = group_id
        self.group_type = group_type
        self.join_type = join_type
        self.operator_account = operator_account
        self.new_member_list = new_member_list
        self.event_time = event_time


def decode_group_after_new_member_join(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupAfterNewMemberJoin)
    model.group_id = wire.pop("GroupId", None)
    model.group_type = wire.pop("Type", None)
    model.join_type = wire.pop("JoinType", None)
    model.operator_account = wire.pop("Operator_Account", None)
    if (value := wire.pop("NewMemberList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_member_ref(item)
    model.new_member_list = value
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_group_after_new_member_join(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.group_type) is not None:
        wire["Type"] = field
    if (field := model.join_type) is not None:
        wire["JoinType"] = field
    if (field := model.operator_account) is not None:
        wire["Operator_Account"] = field
    if (field := model.new_member_list) is not None:
        wire["NewMemberList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupAfterNewMemberJoin, encode_group_after_new_member_join, decode_group_after_new_member_join)

WEBHOOK: Final = Webhook(
    command="Group.CallbackAfterNewMemberJoin",
    family="group",
    summary="Users joined a group.",
    event_type=GroupAfterNewMemberJoin,
    event_decoder=decode_group_after_new_member_join,
    sources=("https://trtc.io/document/34372",),
    time_unit="unix_ms",
)
GroupAfterNewMemberJoin.webhook = WEBHOOK
