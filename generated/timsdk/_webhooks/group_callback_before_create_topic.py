# Generated from spec/webhooks/Group.CallbackBeforeCreateTopic.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import BeforeEvent, RefusableReply, Webhook

if TYPE_CHECKING:
    from timsdk._types.group_type import GroupType
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class GroupBeforeCreateTopic(BeforeEvent["GroupBeforeCreateTopic", "GroupBeforeCreateTopicReply"]):
    """A topic is about to be created."""

    __slots__ = {
        "operator_account": "Operator_Account",
        "group_type": "Type",
        "name": "Name",
        "event_time": "EventTime",
    }

    operator_account: str
    """User ID of who acts."""
    group_type: GroupType | str
    """Kind of group: a community."""
    name: str
    """Name."""
    event_time: int | str | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        operator_account: str,
        group_type: GroupType | str,
        name: str,
        event_time: int | str | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.operator_account = operator_account
        self.group_type = group_type
        self.name = name
        self.event_time = event_time


class GroupBeforeCreateTopicReply(RefusableReply):
    """Reply to `Group.CallbackBeforeCreateTopic`.

    `refuse()` refuses (the caller gets 10016), or with a code of yours from 10100 to 10200.
    """

    __slots__ = ()


def decode_group_before_create_topic(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupBeforeCreateTopic)
    model.operator_account = wire.pop("Operator_Account", None)
    model.group_type = wire.pop("Type", None)
    model.name = wire.pop("Name", None)
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_group_before_create_topic(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.operator_account) is not None:
        wire["Operator_Account"] = field
    if (field := model.group_type) is not None:
        wire["Type"] = field
    if (field := model.name) is not None:
        wire["Name"] = field
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupBeforeCreateTopic, encode_group_before_create_topic, decode_group_before_create_topic)


def decode_group_before_create_topic_reply(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupBeforeCreateTopicReply)
    model.extra_fields = wire or None
    return model


def encode_group_before_create_topic_reply(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupBeforeCreateTopicReply, encode_group_before_create_topic_reply, decode_group_before_create_topic_reply)

WEBHOOK: Final = Webhook(
    command="Group.CallbackBeforeCreateTopic",
    family="community",
    summary="A topic is about to be created.",
    event_type=GroupBeforeCreateTopic,
    event_decoder=decode_group_before_create_topic,
    sources=("https://trtc.io/document/49463",),
    reply_type=GroupBeforeCreateTopicReply,
    reply_decoder=decode_group_before_create_topic_reply,
    own_codes=range(10100, 10201),
    seen_as=10016,
    time_unit="unix_ms",
)
GroupBeforeCreateTopic.webhook = WEBHOOK
GroupBeforeCreateTopicReply.webhook = WEBHOOK
