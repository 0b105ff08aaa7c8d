# Generated from spec/webhooks/Group.CallbackAfterMemberFieldChanged.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk._types.group_type import GroupType
    from timsdk._types.member_role import MemberRole
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class GroupAfterMemberFieldChanged(AfterEvent["GroupAfterMemberFieldChanged"]):
    """Role or name card of a member was changed."""

    __slots__ = {
        "group_id": "GroupId",
        "group_type": "Type",
        "operator_account": "Operator_Account",
        "member_account": "Member_Account",
        "modified_account": "Modified_Account",
        "role": "Role",
        "name_card": "NameCard",
        "event_time": "EventTime",
    }

    group_id: str
    """Group ID."""
    group_type: GroupType | str
    """Kind of group."""
    operator_account: str
    """User ID of who acts."""
    member_account: str | None
    """User ID of who was changed."""
    modified_account: str | None
    """User ID of who was changed, in another spelling."""
    role: MemberRole | str | None
    """New role. Left out where it stays."""
    name_card: str | None
    """New name card."""
    event_time: int | str | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        group_id: str,
        group_type: GroupType | str,
        operator_account: str,
        member_account: str | None = None,
        modified_account: str | None = None,
        role: MemberRole | str | None = None,
        name_card: str | None = None,
        event_time: int | str | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.group_id = group_id
        self.group_type = group_type
        self.operator_account = operator_account
        self.member_account = member_account
        self.modified_account = modified_account
        self.role = role
        self.name_card = name_card
        self.event_time = event_time


def decode_group_after_member_field_changed(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupAfterMemberFieldChanged)
    model.group_id = wire.pop("GroupId", None)
    model.group_type = wire.pop("Type", None)
    model.operator_account = wire.pop("Operator_Account", None)
    model.member_account = wire.pop("Member_Account", None)
    model.modified_account = wire.pop("Modified_Account", None)
    model.role = wire.pop("Role", None)
    model.name_card = wire.pop("NameCard", None)
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_group_after_member_field_changed(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.group_type) is not None:
        wire["Type"] = field
    if (field := model.operator_account) is not None:
        wire["Operator_Account"] = field
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if (field := model.modified_account) is not None:
        wire["Modified_Account"] = field
    if (field := model.role) is not None:
        wire["Role"] = field
    if (field := model.name_card) is not None:
        wire["NameCard"] = field
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    GroupAfterMemberFieldChanged, encode_group_after_member_field_changed, decode_group_after_member_field_changed
)

WEBHOOK: Final = Webhook(
    command="Group.CallbackAfterMemberFieldChanged",
    family="group",
    summary="Role or name card of a member was changed.",
    event_type=GroupAfterMemberFieldChanged,
    event_decoder=decode_group_after_member_field_changed,
    sources=("https://trtc.io/document/60393",),
    time_unit="unix_ms",
)
GroupAfterMemberFieldChanged.webhook = WEBHOOK
