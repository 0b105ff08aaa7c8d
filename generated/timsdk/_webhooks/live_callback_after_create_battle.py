# Generated from spec/webhooks/Live.CallbackAfterCreateBattle.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class LiveAfterCreateBattle(AfterEvent["LiveAfterCreateBattle"]):
    """A battle of live rooms was proposed."""

    __slots__ = {
        "operator_account": "Operator_Account",
        "battle_id": "BattleId",
        "from_room_id": "FromRoomId",
        "to_room_id_list": "ToRoomIdList",
        "timeout": "Timeout",
        "duration": "Duration",
        "need_response": "NeedResponse",
        "extension_info": "ExtensionInfo",
        "event_time": "EventTime",
    }

    operator_account: str
    """User ID of who acts."""
    battle_id: str
    """Battle ID."""
    from_room_id: str
    """Room that asks."""
    to_room_id_list: list[str]
    """Rooms that are asked."""
    timeout: int
    """Time to accept. In milliseconds."""
    duration: int
    """Length of the battle. In milliseconds."""
    need_response: bool
    """Whether the others must agree."""
    extension_info: str | None
    """Data of the app."""
    event_time: int | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        operator_account: str,
        battle_id: str,
        from_room_id: str,
        to_room_id_list: list[str],
        timeout: int,
        duration: int,
        need_response: bool,
        extension_info: str | None = None,
        event_time: int | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.operator_account = operator_account
        self.battle_id = battle_id
        self.from_room_id = from_room_id
        self.to_room_id_list = to_room_id_list
        self.timeout = timeout
        self.duration = duration
        self.need_response = need_response
        self.extension_info = extension_info
        self.event_time = event_time


def decode_live_after_create_battle(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(LiveAfterCreateBattle)
    model.operator_account = wire.pop("Operator_Account", None)
    model.battle_id = wire.pop("BattleId", None)
    model.from_room_id = wire.pop("FromRoomId", None)
    model.to_room_id_list = wire.pop("ToRoomIdList", None)
    model.timeout = wire.pop("Timeout", None)
    model.duration = wire.pop("Duration", None)
    model.need_response = wire.pop("NeedResponse", None)
    model.extension_info = wire.pop("ExtensionInfo", None)
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_live_after_create_battle(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.operator_account) is not None:
        wire["Operator_Account"] = field
    if (field := model.battle_id) is not None:
        wire["BattleId"] = field
    if (field := model.from_room_id) is not None:
        wire["FromRoomId"] = field
    if (field := model.to_room_id_list) is not None:
        wire["ToRoomIdList"] = field
    if (field := model.timeout) is not None:
        wire["Timeout"] = field
    if (field := model.duration) is not None:
        wire["Duration"] = field
    if (field := model.need_response) is not None:
        wire["NeedResponse"] = field
    if (field := model.extension_info) is not None:
        wire["ExtensionInfo"] = field
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(LiveAfterCreateBattle, encode_live_after_create_battle, decode_live_after_create_battle)

WEBHOOK: Final = Webhook(
    command="Live.CallbackAfterCreateBattle",
    family="live",
    summary="A battle of live rooms was proposed.",
    event_type=LiveAfterCreateBattle,
    event_decoder=decode_live_after_create_battle,
    sources=("https://trtc.io/document/68259",),
    time_unit="unix_ms",
)
LiveAfterCreateBattle.webhook = WEBHOOK
