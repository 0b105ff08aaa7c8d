# Generated from spec/webhooks/Group.CallbackAfterReadReceipt.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.member_ref import MemberRef, decode_member_ref
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk._types.group_type import GroupType
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class GroupReadReceipt(Model):
    """Who has read one message."""

    __slots__ = {
        "msg_seq": "MsgSeq",
        "read_num": "ReadNum",
        "unread_num": "UnreadNum",
        "read_receipt_members": "ReadReceiptMembers",
    }

    msg_seq: int
    """Sequence number of the message."""
    read_num: int
    """Members who have read it."""
    unread_num: int
    """Members who have not."""
    read_receipt_members: list[MemberRef] | None
    """Who read it just now."""

    def __init__(
        self,
        *,
        msg_seq: int,
        read_num: int,
        unread_num: int,
        read_receipt_members: list[MemberRef] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.msg_seq = msg_seq
        self.read_num = read_num
        self.unread_num = unread_num
        self.read_receipt_members = read_receipt_members


class GroupAfterReadReceipt(AfterEvent["GroupAfterReadReceipt"]):
    """Members read group messages that asked for receipts.

    Also sent with a message that asks for receipts. Not for communities.
    """

    __slots__ = {
        "group_id": "GroupId",
        "group_type": "Type",
        "group_msg_receipt_list": "GroupMsgReceiptList",
        "event_time": "EventTime",
    }

    group_id: str
    """Group ID."""
    group_type: GroupType | str
    """Kind of group."""
    group_msg_receipt_list: list[GroupReadReceipt]
    """Receipts, one for each message."""
    event_time: int | str | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        group_id: str,
        group_type: GroupType | str,
        group_msg_receipt_list: list[GroupReadReceipt],
        event_time: int | str | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.group_id = group_id
        self.group_type = group_type
        self.group_msg_receipt_list = group_msg_receipt_list
        self.event_time = event_time


def decode_group_read_receipt(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupReadReceipt)
    model.msg_seq = wire.pop("MsgSeq", None)
    model.read_num = wire.pop("ReadNum", None)
    model.unread_num = wire.pop("UnreadNum", None)
    if (value := wire.pop("ReadReceiptMembers", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_member_ref(item)
    model.read_receipt_members = value
    model.extra_fields = wire or None
    return model


def encode_group_read_receipt(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.msg_seq) is not None:
        wire["MsgSeq"] = field
    if (field := model.read_num) is not None:
        wire["ReadNum"] = field
    if (field := model.unread_num) is not None:
        wire["UnreadNum"] = field
    if (field := model.read_receipt_members) is not None:
        wire["ReadReceiptMembers"] = (
            [encode(item) for item in field] if field.__class__ is list else encode_list(field)
        )
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupReadReceipt, encode_group_read_receipt, decode_group_read_receipt)


def decode_group_after_read_receipt(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupAfterReadReceipt)
    model.group_id = wire.pop("GroupId", None)
    model.group_type = wire.pop("Type", None)
    if (value := wire.pop("GroupMsgReceiptList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_group_read_receipt(item)
    model.group_msg_receipt_list = value
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_group_after_read_receipt(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.group_type) is not None:
        wire["Type"] = field
    if (field := model.group_msg_receipt_list) is not None:
        wire["GroupMsgReceiptList"] = (
            [encode(item) for item in field] if field.__class__ is list else encode_list(field)
        )
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupAfterReadReceipt, encode_group_after_read_receipt, decode_group_after_read_receipt)

WEBHOOK: Final = Webhook(
    command="Group.CallbackAfterReadReceipt",
    family="group",
    summary="Members read group messages that asked for receipts.",
    event_type=GroupAfterReadReceipt,
    event_decoder=decode_group_after_read_receipt,
    sources=("https://trtc.io/document/60395",),
    time_unit="unix_ms",
)
GroupAfterReadReceipt.webhook = WEBHOOK
