# Generated from spec/webhooks/Group.CallbackAfterGroupAttrChanged.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.group_attribute import GroupAttribute, decode_group_attribute
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.enums import StrEnum
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk._types.group_type import GroupType
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class GroupAttributeChange(StrEnum):
    """What happened to attributes."""

    SET = "set"
    """All attributes were replaced."""
    MODIFY = "modify"
    """Some attributes were set."""
    DELETE = "delete"
    """Some attributes were deleted."""
    CLEAR = "clear"
    """All attributes were deleted."""


class GroupAfterGroupAttrChanged(AfterEvent["GroupAfterGroupAttrChanged"]):
    """Attributes of a group were changed."""

    __slots__ = {
        "group_id": "GroupId",
        "group_type": "Type",
        "operator_account": "Operator_Account",
        "option_type": "OptionType",
        "group_attr": "GroupAttr",
        "event_time": "EventTime",
    }

    group_id: str
    """Group ID."""
    group_type: GroupType | str
    """Kind of group."""
    operator_account: str
    """User ID of who acts."""
    option_type: GroupAttributeChange | str | None
    """What happened."""
    group_attr: list[GroupAttribute] | None
    """Attributes."""
    event_time: int | str | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        group_id: str,
        group_type: GroupType | str,
        operator_account: str,
        option_type: GroupAttributeChange | str | None = None,
        group_attr: list[GroupAttribute] | None = None,
        event_time: int | str | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.group_id = group_id
        self.group_type = group_type
        self.operator_account = operator_account
        self.option_type = option_type
        self.group_attr = group_attr
        self.event_time = event_time


def decode_group_after_group_attr_changed(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupAfterGroupAttrChanged)
    model.group_id = wire.pop("GroupId", None)
    model.group_type = wire.pop("Type", None)
    model.operator_account = wire.pop("Operator_Account", None)
    model.option_type = wire.pop("OptionType", None)
    if (value := wire.pop("GroupAttr", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_group_attribute(item)
    model.group_attr = value
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_group_after_group_attr_changed(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.group_type) is not None:
        wire["Type"] = field
    if (field := model.operator_account) is not None:
        wire["Operator_Account"] = field
    if (field := model.option_type) is not None:
        wire["OptionType"] = field
    if (field := model.group_attr) is not None:
        wire["GroupAttr"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupAfterGroupAttrChanged, encode_group_after_group_attr_changed, decode_group_after_group_attr_changed)

WEBHOOK: Final = Webhook(
    command="Group.CallbackAfterGroupAttrChanged",
    family="group",
    summary="Attributes of a group were changed.",
    event_type=GroupAfterGroupAttrChanged,
    event_decoder=decode_group_after_group_attr_changed,
    sources=("https://trtc.io/document/60394",),
    time_unit="unix_ms",
)
GroupAfterGroupAttrChanged.webhook = WEBHOOK
