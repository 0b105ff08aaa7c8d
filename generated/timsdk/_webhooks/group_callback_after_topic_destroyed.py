# Generated from spec/webhooks/Group.CallbackAfterTopicDestroyed.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk._types.group_type import GroupType
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class GroupAfterTopicDestroyed(AfterEvent["GroupAfterTopicDestroyed"]):
    """Topics were deleted."""

    __slots__ = {
        "group_id": "GroupId",
        "group_type": "Type",
        "topic_id_list": "TopicIdList",
        "event_time": "EventTime",
    }

    group_id: str
    """Group ID."""
    group_type: GroupType | str
    """Kind of group: a community."""
    topic_id_list: list[str]
    """IDs of the topics."""
    event_time: int | str | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        group_id: str,
        group_type: GroupType | str,
        topic_id_list: list[str],
        event_time: int | str | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.group_id = group_id
        self.group_type = group_type
        self.topic_id_list = topic_id_list
        self.event_time = event_time


def decode_group_after_topic_destroyed(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupAfterTopicDestroyed)
    model.group_id = wire.pop("GroupId", None)
    model.group_type = wire.pop("Type", None)
    model.topic_id_list = wire.pop("TopicIdList", None)
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_group_after_topic_destroyed(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.group_type) is not None:
        wire["Type"] = field
    if (field := model.topic_id_list) is not None:
        wire["TopicIdList"] = field
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupAfterTopicDestroyed, encode_group_after_topic_destroyed, decode_group_after_topic_destroyed)

WEBHOOK: Final = Webhook(
    command="Group.CallbackAfterTopicDestroyed",
    family="community",
    summary="Topics were deleted.",
    event_type=GroupAfterTopicDestroyed,
    event_decoder=decode_group_after_topic_destroyed,
    sources=("https://trtc.io/document/49465",),
    time_unit="unix_ms",
)
GroupAfterTopicDestroyed.webhook = WEBHOOK
