# Generated from spec/webhooks/Group.CallbackAfterMemberExit.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.member_ref import MemberRef, decode_member_ref
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.enums import StrEnum
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk._types.group_type import GroupType
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class GroupExitType(StrEnum):
    """How a member left a group."""

    KICKED = "Kicked"
    """Removed by somebody else."""
    QUIT = "Quit"
    """Left."""


class GroupAfterMemberExit(AfterEvent["GroupAfterMemberExit"]):
    """Members left a group or were removed."""

    __slots__ = {
        "group_id": "GroupId",
        "group_type": "Type",
        "exit_type": "ExitType",
        "operator_account": "Operator_Account",
        "exit_member_list": "ExitMemberList",
        "event_time": "EventTime",
    }

    group_id: str
    """Group ID."""
    group_type: GroupType | str
    """Kind of group."""
    exit_type: GroupExitType | str
    """How they left."""
    operator_account: str
    """User ID of who acts."""
    exit_member_list: list[MemberRef]
    """Former members."""
    event_time: int | str | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        group_id: str,
        group_type: GroupType | str,
        exit_type: GroupExitType | str,
        operator_account: str,
        exit_member_list: list[MemberRef],
        event_time: int | str | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.group_id = group_id
        self.group_type = group_type
        self.exit_type = exit_type
        self.operator_account = operator_account
        self.exit_member_list = exit_member_list
        self.event_time = event_time


def decode_group_after_member_exit(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupAfterMemberExit)
    model.group_id = wire.pop("GroupId", None)
    model.group_type = wire.pop("Type", None)
    model.exit_type = wire.pop("ExitType", None)
    model.operator_account = wire.pop("Operator_Account", None)
    if (value := wire.pop("ExitMemberList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_member_ref(item)
    model.exit_member_list = value
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_group_after_member_exit(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.group_type) is not None:
        wire["Type"] = field
    if (field := model.exit_type) is not None:
        wire["ExitType"] = field
    if (field := model.operator_account) is not None:
        wire["Operator_Account"] = field
    if (field := model.exit_member_list) is not None:
        wire["ExitMemberList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupAfterMemberExit, encode_group_after_member_exit, decode_group_after_member_exit)

WEBHOOK: Final = Webhook(
    command="Group.CallbackAfterMemberExit",
    family="group",
    summary="Members left a group or were removed.",
    event_type=GroupAfterMemberExit,
    event_decoder=decode_group_after_member_exit,
    sources=("https://trtc.io/document/34373",),
    time_unit="unix_ms",
)
GroupAfterMemberExit.webhook = WEBHOOK
