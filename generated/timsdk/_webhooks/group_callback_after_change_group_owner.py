# Generated from spec/webhooks/Group.CallbackAfterChangeGroupOwner.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk._types.group_type import GroupType
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class GroupAfterChangeGroupOwner(AfterEvent["GroupAfterChangeGroupOwner"]):
    """A group got another owner."""

    __slots__ = {
        "group_id": "GroupId",
        "group_type": "Type",
        "operator_account": "Operator_Account",
        "old_owner_account": "OldOwner_Account",
        "new_owner_account": "NewOwner_Account",
        "event_time": "EventTime",
    }

    group_id: str
    """Group ID."""
    group_type: GroupType | str
    """Kind of group."""
    operator_account: str
    """User ID of who acts."""
    old_owner_account: str
    """User ID of the former owner."""
    new_owner_account: str
    """User ID of the new owner."""
    event_time: int | str | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        group_id: str,
        group_type: GroupType | str,
        operator_account: str,
        old_owner_account: str,
        new_owner_account: str,
        event_time: int | str | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.group_id = group_id
        self.group_type = group_type
        self.operator_account = operator_account
        self.old_owner_account = old_owner_account
        self.new_owner_account = new_owner_account
        self.event_time = event_time


def decode_group_after_change_group_owner(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupAfterChangeGroupOwner)
    model.group_id = wire.pop("GroupId", None)
    model.group_type = wire.pop("Type", None)
    model.operator_account = wire.pop("Operator_Account", None)
    model.old_owner_account = wire.pop("OldOwner_Account", None)
    model.new_owner_account = wire.pop("NewOwner_Account", None)
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_group_after_change_group_owner(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.group_type) is not None:
        wire["Type"] = field
    if (field := model.operator_account) is not None:
        wire["Operator_Account"] = field
    if (field := model.old_owner_account) is not None:
        wire["OldOwner_Account"] = field
    if (field := model.new_owner_account) is not None:
        wire["NewOwner_Account"] = field
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupAfterChangeGroupOwner, encode_group_after_change_group_owner, decode_group_after_change_group_owner)

WEBHOOK: Final = Webhook(
    command="Group.CallbackAfterChangeGroupOwner",
    family="group",
    summary="A group got another owner.",
    event_type=GroupAfterChangeGroupOwner,
    event_decoder=decode_group_after_change_group_owner,
    sources=("https://trtc.io/document/60396",),
    time_unit="unix_ms",
)
GroupAfterChangeGroupOwner.webhook = WEBHOOK
