# Generated from spec/webhooks/Group.CallbackAfterGroupInfoChanged.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk._types.group_type import GroupType
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class GroupAfterGroupInfoChanged(AfterEvent["GroupAfterGroupInfoChanged"]):
    """The profile of a group was changed.

    Only what changed is there.
    """

    __slots__ = {
        "group_id": "GroupId",
        "group_type": "Type",
        "operator_account": "Operator_Account",
        "name": "Name",
        "introduction": "Introduction",
        "notification": "Notification",
        "face_url": "FaceUrl",
        "event_time": "EventTime",
    }

    group_id: str
    """Group ID."""
    group_type: GroupType | str
    """Kind of group."""
    operator_account: str
    """User ID of who acts."""
    name: str | None
    """New name."""
    introduction: str | None
    """New introduction."""
    notification: str | None
    """New notice."""
    face_url: str | None
    """Address of the new picture."""
    event_time: int | str | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        group_id: str,
        group_type: GroupType | str,
        operator_account: str,
        name: str | None = None,
        introduction: str | None = None,
        notification: str | None = None,
        face_url: str | None = None,
        event_time: int | str | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.group_id = group_id
        self.group_type = group_type
        self.operator_account = operator_account
        self.name = name
        self.introduction = introduction
        self.notification = notification
        self.face_url = face_url
        self.event_time = event_time


def decode_group_after_group_info_changed(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupAfterGroupInfoChanged)
    model.group_id = wire.pop("GroupId", None)
    model.group_type = wire.pop("Type", None)
    model.operator_account = wire.pop("Operator_Account", None)
    model.name = wire.pop("Name", None)
    model.introduction = wire.pop("Introduction", None)
    model.notification = wire.pop("Notification", None)
    model.face_url = wire.pop("FaceUrl", None)
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_group_after_group_info_changed(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.group_type) is not None:
        wire["Type"] = field
    if (field := model.operator_account) is not None:
        wire["Operator_Account"] = field
    if (field := model.name) is not None:
        wire["Name"] = field
    if (field := model.introduction) is not None:
        wire["Introduction"] = field
    if (field := model.notification) is not None:
        wire["Notification"] = field
    if (field := model.face_url) is not None:
        wire["FaceUrl"] = field
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupAfterGroupInfoChanged, encode_group_after_group_info_changed, decode_group_after_group_info_changed)

WEBHOOK: Final = Webhook(
    command="Group.CallbackAfterGroupInfoChanged",
    family="group",
    summary="The profile of a group was changed.",
    event_type=GroupAfterGroupInfoChanged,
    event_decoder=decode_group_after_group_info_changed,
    sources=("https://trtc.io/document/34378",),
    time_unit="unix_ms",
)
GroupAfterGroupInfoChanged.webhook = WEBHOOK
