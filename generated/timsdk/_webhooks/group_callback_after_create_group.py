# Generated from spec/webhooks/Group.CallbackAfterCreateGroup.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.custom_field import CustomField, decode_custom_field
from timsdk._types.member_ref import MemberRef, decode_member_ref
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk._types.group_type import GroupType
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class GroupAfterCreateGroup(AfterEvent["GroupAfterCreateGroup"]):
    """A group was created."""

    __slots__ = {
        "group_id": "GroupId",
        "operator_account": "Operator_Account",
        "owner_account": "Owner_Account",
        "group_type": "Type",
        "name": "Name",
        "member_list": "MemberList",
        "user_defined_data_list": "UserDefinedDataList",
        "event_time": "EventTime",
    }

    group_id: str
    """Group ID."""
    operator_account: str
    """User ID of who acts."""
    owner_account: str | None
    """User ID of the owner."""
    group_type: GroupType | str
    """Kind of group."""
    name: str
    """Name."""
    member_list: list[MemberRef] | None
    """Initial members."""
    user_defined_data_list: list[CustomField] | None
    """Custom fields."""
    event_time: int | str | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        group_id: str,
        operator_account: str,
        owner_account: str | None = None,
        group_type: GroupType | str,
        name: str,
        member_list: list[MemberRef] | None = None,
        user_defined_data_list: list[CustomField] | None = None,
        event_time: int | str | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.group_id = group_id
        self.operator_account = operator_account
        self.owner_account = owner_account
        self.group_type = group_type
        self.name = name
        self.member_list = member_list
        self.user_defined_data_list = user_defined_data_list
        self.event_time = event_time


def decode_group_after_create_group(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupAfterCreateGroup)
    model.group_id = wire.pop("GroupId", None)
    model.operator_account = wire.pop("Operator_Account", None)
    model.owner_account = wire.pop("Owner_Account", None)
    model.group_type = wire.pop("Type", None)
    model.name = wire.pop("Name", None)
    if (value := wire.pop("MemberList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_member_ref(item)
    model.member_list = value
    if (value := wire.pop("UserDefinedDataList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_custom_field(item)
    model.user_defined_data_list = value
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_group_after_create_group(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.operator_account) is not None:
        wire["Operator_Account"] = field
    if (field := model.owner_account) is not None:
        wire["Owner_Account"] = field
    if (field := model.group_type) is not None:
        wire["Type"] = field
    if (field := model.name) is not None:
        wire["Name"] = field
    if (field := model.member_list) is not None:
        wire["MemberList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.user_defined_data_list) is not None:
        wire["UserDefinedDataList"] = (
            [encode(item) for item in field] if field.__class__ is list else encode_list(field)
        )
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupAfterCreateGroup, encode_group_after_create_group, decode_group_after_create_group)

WEBHOOK: Final = Webhook(
    command="Group.CallbackAfterCreateGroup",
    family="group",
    summary="A group was created.",
    event_type=GroupAfterCreateGroup,
    event_decoder=decode_group_after_create_group,
    sources=("https://trtc.io/document/34369",),
    time_unit="unix_ms",
)
GroupAfterCreateGroup.webhook = WEBHOOK
