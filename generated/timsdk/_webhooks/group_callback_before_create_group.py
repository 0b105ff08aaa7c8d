# Generated from spec/webhooks/Group.CallbackBeforeCreateGroup.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.member_ref import MemberRef, decode_member_ref
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import BeforeEvent, RefusableReply, Webhook

if TYPE_CHECKING:
    from timsdk._types.group_type import GroupType
    from timsdk._types.invite_join_option import InviteJoinOption
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class GroupBeforeCreateGroup(BeforeEvent["GroupBeforeCreateGroup", "GroupBeforeCreateGroupReply"]):
    """A group is about to be created."""

    __slots__ = {
        "operator_account": "Operator_Account",
        "owner_account": "Owner_Account",
        "group_type": "Type",
        "name": "Name",
        "create_group_num": "CreateGroupNum",
        "created_group_num": "CreatedGroupNum",
        "invite_option": "InviteOption",
        "member_list": "MemberList",
        "event_time": "EventTime",
    }

    operator_account: str
    """User ID of who acts."""
    owner_account: str | None
    """User ID of the owner."""
    group_type: GroupType | str
    """Kind of group."""
    name: str
    """Name."""
    create_group_num: int | None
    """Groups that the user has created already."""
    created_group_num: dict[str, int] | None
    """Groups that the user has created already, by kind."""
    invite_option: InviteJoinOption | str | None
    """What happens to invitations."""
    member_list: list[MemberRef] | None
    """Initial members."""
    event_time: int | str | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        operator_account: str,
        owner_account: str | None = None,
        group_type: GroupType | str,
        name: str,
        create_group_num: int | None = None,
        created_group_num: dict[str, int] | None = None,
        invite_option: InviteJoinOption | str | None = None,
        member_list: list[MemberRef] | None = None,
        event_time: int | str | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.operator_account = operator_account
        self.owner_account = owner_account
        self.group_type = group_type
        self.name = name
        self.create_group_num = create_group_num
        self.created_group_num = created_group_num
        self.invite_option = invite_option
        self.member_list = member_list
        self.event_time = event_time


class GroupBeforeCreateGroupReply(RefusableReply):
    """Reply to `Group.CallbackBeforeCreateGroup`.

    `refuse()` refuses (the caller gets 10016), or with a code of yours from 10100 to 10200.
    """

    __slots__ = ()


def decode_group_before_create_group(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupBeforeCreateGroup)
    model.operator_account = wire.pop("Operator_Account", None)
    model.owner_account = wire.pop("Owner_Account", None)
    model.group_type = wire.pop("Type", None)
    model.name = wire.pop("Name", None)
    model.create_group_num = wire.pop("CreateGroupNum", None)
    model.created_group_num = wire.pop("CreatedGroupNum", None)
    model.invite_option = wire.pop("InviteOption", None)
    if (value := wire.pop("MemberList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_member_ref(item)
    model.member_list = value
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_group_before_create_group(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.operator_account) is not None:
        wire["Operator_Account"] = field
    if (field := model.owner_account) is not None:
        wire["Owner_Account"] = field
    if (field := model.group_type) is not None:
        wire["Type"] = field
    if (field := model.name) is not None:
        wire["Name"] = field
    if (field := model.create_group_num) is not None:
        wire["CreateGroupNum"] = field
    if (field := model.created_group_num) is not None:
        wire["CreatedGroupNum"] = field
    if (field := model.invite_option) is not None:
        wire["InviteOption"] = field
    if (field := model.member_list) is not None:
        wire["MemberList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupBeforeCreateGroup, encode_group_before_create_group, decode_group_before_create_group)


def decode_group_before_create_group_reply(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupBeforeCreateGroupReply)
    model.extra_fields = wire or None
    return model


def encode_group_before_create_group_reply(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupBeforeCreateGroupReply, encode_group_before_create_group_reply, decode_group_before_create_group_reply)

WEBHOOK: Final = Webhook(
    command="Group.CallbackBeforeCreateGroup",
    family="group",
    summary="A group is about to be created.",
    event_type=GroupBeforeCreateGroup,
    event_decoder=decode_group_before_create_group,
    sources=("https://trtc.io/document/34368",),
    reply_type=GroupBeforeCreateGroupReply,
    reply_decoder=decode_group_before_create_group_reply,
    own_codes=range(10100, 10201),
    seen_as=10016,
    time_unit="unix_ms",
)
GroupBeforeCreateGroup.webhook = WEBHOOK
GroupBeforeCreateGroupReply.webhook = WEBHOOK
