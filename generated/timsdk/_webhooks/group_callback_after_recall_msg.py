# Generated from spec/webhooks/Group.CallbackAfterRecallMsg.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.msg_seq_item import MsgSeqItem, decode_msg_seq_item
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk._types.group_type import GroupType
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class GroupAfterRecallMsg(AfterEvent["GroupAfterRecallMsg"]):
    """Group messages were recalled."""

    __slots__ = {
        "group_id": "GroupId",
        "group_type": "Type",
        "operator_account": "Operator_Account",
        "msg_seq_list": "MsgSeqList",
        "topic_id": "TopicId",
        "event_time": "EventTime",
    }

    group_id: str
    """Group ID."""
    group_type: GroupType | str
    """Kind of group."""
    operator_account: str
    """User ID of who acts."""
    msg_seq_list: list[MsgSeqItem]
    """Messages."""
    topic_id: str | None
    """Topic of a community."""
    event_time: int | str | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        group_id: str,
        group_type: GroupType | str,
        operator_account: str,
        msg_seq_list: list[MsgSeqItem],
        topic_id: str | None = None,
        event_time: int | str | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.group_id = group_id
        self.group_type = group_type
        self.operator_account = operator_account
        self.msg_seq_list = msg_seq_list
        self.topic_id = topic_id
        self.event_time = event_time


def decode_group_after_recall_msg(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupAfterRecallMsg)
    model.group_id = wire.pop("GroupId", None)
    model.group_type = wire.pop("Type", None)
    model.operator_account = wire.pop("Operator_Account", None)
    if (value := wire.pop("MsgSeqList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_msg_seq_item(item)
    model.msg_seq_list = value
    model.topic_id = wire.pop("TopicId", None)
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_group_after_recall_msg(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.group_type) is not None:
        wire["Type"] = field
    if (field := model.operator_account) is not None:
        wire["Operator_Account"] = field
    if (field := model.msg_seq_list) is not None:
        wire["MsgSeqList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.topic_id) is not None:
        wire["TopicId"] = field
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupAfterRecallMsg, encode_group_after_recall_msg, decode_group_after_recall_msg)

WEBHOOK: Final = Webhook(
    command="Group.CallbackAfterRecallMsg",
    family="group",
    summary="Group messages were recalled.",
    event_type=GroupAfterRecallMsg,
    event_decoder=decode_group_after_recall_msg,
    sources=("https://github.com/tencentyun/intlcloud-documents",),
    time_unit="unix_ms",
)
GroupAfterRecallMsg.webhook = WEBHOOK
