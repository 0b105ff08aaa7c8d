# Generated from spec/webhooks/Live.CallbackAfterModifyAdmin.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk._types.live_admin_operation import LiveAdminOperation
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class LiveAfterModifyAdmin(AfterEvent["LiveAfterModifyAdmin"]):
    """Administrators of a live room were added or removed."""

    __slots__ = {
        "room_id": "RoomId",
        "operator_account": "Operator_Account",
        "admin_account": "Admin_Account",
        "op_type": "opType",
        "event_time": "EventTime",
    }

    room_id: str
    """Room ID."""
    operator_account: str
    """User ID of who acts."""
    admin_account: list[str]
    """User IDs of the administrators."""
    op_type: LiveAdminOperation | str
    """Added or removed."""
    event_time: int | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        room_id: str,
        operator_account: str,
        admin_account: list[str],
        op_type: LiveAdminOperation | str,
        event_time: int | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.room_id = room_id
        self.operator_account = operator_account
        self.admin_account = admin_account
        self.op_type = op_type
        self.event_time = event_time


def decode_live_after_modify_admin(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(LiveAfterModifyAdmin)
    model.room_id = wire.pop("RoomId", None)
    model.operator_account = wire.pop("Operator_Account", None)
    model.admin_account = wire.pop("Admin_Account", None)
    model.op_type = wire.pop("opType", None)
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_live_after_modify_admin(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.operator_account) is not None:
        wire["Operator_Account"] = field
    if (field := model.admin_account) is not None:
        wire["Admin_Account"] = field
    if (field := model.op_type) is not None:
        wire["opType"] = field
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(LiveAfterModifyAdmin, encode_live_after_modify_admin, decode_live_after_modify_admin)

WEBHOOK: Final = Webhook(
    command="Live.CallbackAfterModifyAdmin",
    family="live",
    summary="Administrators of a live room were added or removed.",
    event_type=LiveAfterModifyAdmin,
    event_decoder=decode_live_after_modify_admin,
    sources=("https://trtc.io/document/72554",),
    time_unit="unix_ms",
)
LiveAfterModifyAdmin.webhook = WEBHOOK
