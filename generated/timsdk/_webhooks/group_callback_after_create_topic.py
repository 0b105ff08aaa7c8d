# Generated from spec/webhooks/Group.CallbackAfterCreateTopic.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.custom_field import CustomField, decode_custom_field
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk._types.group_type import GroupType
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class GroupAfterCreateTopic(AfterEvent["GroupAfterCreateTopic"]):
    """A topic was created."""

    __slots__ = {
        "group_id": "GroupId",
        "topic_id": "TopicId",
        "operator_account": "Operator_Account",
        "owner_account": "Owner_Account",
        "group_type": "Type",
        "name": "Name",
        "user_defined_data_list": "UserDefinedDataList",
        "event_time": "EventTime",
    }

    group_id: str
    """Group ID."""
    topic_id: str
    """ID of the new topic."""
    operator_account: str
    """User ID of who acts."""
    owner_account: str | None
    """User ID of the owner of the community."""
    group_type: GroupType | str
    """Kind of group: a community."""
    name: str
    """Name."""
    user_defined_data_list: list[CustomField] | None
    """Custom fields."""
    event_time: int | str | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        group_id: str,
        topic_id: str,
        operator_account: str,
        owner_account: str | None = None,
        group_type: GroupType | str,
        name: str,
        user_defined_data_list: list[CustomField] | None = None,
        event_time: int | str | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.group_id = group_id
        self.topic_id = topic_id
        self.operator_account = operator_account
        self.owner_account = owner_account
        self.group_type = group_type
        self.name = name
        self.user_defined_data_list = user_defined_data_list
        self.event_time = event_time


def decode_group_after_create_topic(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupAfterCreateTopic)
    model.group_id = wire.pop("GroupId", None)
    model.topic_id = wire.pop("TopicId", None)
    model.operator_account = wire.pop("Operator_Account", None)
    model.owner_account = wire.pop("Owner_Account", None)
    model.group_type = wire.pop("Type", None)
    model.name = wire.pop("Name", None)
    if (value := wire.pop("UserDefinedDataList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_custom_field(item)
    model.user_defined_data_list = value
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_group_after_create_topic(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.topic_id) is not None:
        wire["TopicId"] = field
    if (field := model.operator_account) is not None:
        wire["Operator_Account"] = field
    if (field := model.owner_account) is not None:
        wire["Owner_Account"] = field
    if (field := model.group_type) is not None:
        wire["Type"] = field
    if (field := model.name) is not None:
        wire["Name"] = field
    if (field := model.user_defined_data_list) is not None:
        wire["UserDefinedDataList"] = (
            [encode(item) for item in field] if field.__class__ is list else encode_list(field)
        )
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupAfterCreateTopic, encode_group_after_create_topic, decode_group_after_create_topic)

WEBHOOK: Final = Webhook(
    command="Group.CallbackAfterCreateTopic",
    family="community",
    summary="A topic was created.",
    event_type=GroupAfterCreateTopic,
    event_decoder=decode_group_after_create_topic,
    sources=("https://trtc.io/document/49464",),
    time_unit="unix_ms",
)
GroupAfterCreateTopic.webhook = WEBHOOK
