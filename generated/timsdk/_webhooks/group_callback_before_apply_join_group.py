# Generated from spec/webhooks/Group.CallbackBeforeApplyJoinGroup.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import BeforeEvent, RefusableReply, Webhook

if TYPE_CHECKING:
    from timsdk._types.group_type import GroupType
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class GroupBeforeApplyJoinGroup(BeforeEvent["GroupBeforeApplyJoinGroup", "GroupBeforeApplyJoinGroupReply"]):
    """A user is about to apply to join a group.

    Letting it pass does not approve it: an administrator still decides where the group wants that.
    """

    __slots__ = {
        "group_id": "GroupId",
        "group_type": "Type",
        "requestor_account": "Requestor_Account",
        "event_time": "EventTime",
    }

    group_id: str
    """Group ID."""
    group_type: GroupType | str
    """Kind of group."""
    requestor_account: str
    """User ID of who applies."""
    event_time: int | str | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        group_id: str,
        group_type: GroupType | str,
        requestor_account: str,
        event_time: int | str | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.group_id = group_id
        self.group_type = group_type
        self.requestor_account = requestor_account
        self.event_time = event_time


class GroupBeforeApplyJoinGroupReply(RefusableReply):
    """Reply to `Group.CallbackBeforeApplyJoinGroup`.

    `refuse()` refuses (the caller gets 10016), or with a code of yours from 10100 to 10200.
    """

    __slots__ = ()


def decode_group_before_apply_join_group(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupBeforeApplyJoinGroup)
    model.group_id = wire.pop("GroupId", None)
    model.group_type = wire.pop("Type", None)
    model.requestor_account = wire.pop("Requestor_Account", None)
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_group_before_apply_join_group(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.group_type) is not None:
        wire["Type"] = field
    if (field := model.requestor_account) is not None:
        wire["Requestor_Account"] = field
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupBeforeApplyJoinGroup, encode_group_before_apply_join_group, decode_group_before_apply_join_group)


def decode_group_before_apply_join_group_reply(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupBeforeApplyJoinGroupReply)
    model.extra_fields = wire or None
    return model


def encode_group_before_apply_join_group_reply(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    GroupBeforeApplyJoinGroupReply,
    encode_group_before_apply_join_group_reply,
    decode_group_before_apply_join_group_reply,
)

WEBHOOK: Final = Webhook(
    command="Group.CallbackBeforeApplyJoinGroup",
    family="group",
    summary="A user is about to apply to join a group.",
    event_type=GroupBeforeApplyJoinGroup,
    event_decoder=decode_group_before_apply_join_group,
    sources=("https://trtc.io/document/34370",),
    reply_type=GroupBeforeApplyJoinGroupReply,
    reply_decoder=decode_group_before_apply_join_group_reply,
    own_codes=range(10100, 10201),
    seen_as=10016,
    time_unit="unix_ms",
)
GroupBeforeApplyJoinGroup.webhook = WEBHOOK
GroupBeforeApplyJoinGroupReply.webhook = WEBHOOK
