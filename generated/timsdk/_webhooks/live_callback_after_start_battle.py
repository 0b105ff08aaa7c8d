# Generated from spec/webhooks/Live.CallbackAfterStartBattle.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.battle_room import BattleRoom, decode_battle_room
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class LiveAfterStartBattle(AfterEvent["LiveAfterStartBattle"]):
    """A battle of live rooms began."""

    __slots__ = {
        "battle_id": "BattleId",
        "duration": "Duration",
        "create_time": "CreateTime",
        "start_time": "StartTime",
        "from_room_info": "FromRoomInfo",
        "to_room_list": "ToRoomList",
        "event_time": "EventTime",
    }

    battle_id: str
    """Battle ID."""
    duration: int
    """Length of the battle. In milliseconds."""
    create_time: int
    """When it was created. Unix time in seconds."""
    start_time: int
    """When it began. Unix time in seconds."""
    from_room_info: BattleRoom
    """Room that asked."""
    to_room_list: list[BattleRoom]
    """Rooms that were asked."""
    event_time: int | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        battle_id: str,
        duration: int,
        create_time: int,
        start_time: int,
        from_room_info: BattleRoom,
        to_room_list: list[BattleRoom],
        event_time: int | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.battle_id = battle_id
        self.duration = duration
        self.create_time = create_time
        self.start_time = start_time
        self.from_room_info = from_room_info
        self.to_room_list = to_room_list
        self.event_time = event_time


def decode_live_after_start_battle(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(LiveAfterStartBattle)
    model.battle_id = wire.pop("BattleId", None)
    model.duration = wire.pop("Duration", None)
    model.create_time = wire.pop("CreateTime", None)
    model.start_time = wire.pop("StartTime", None)
    model.from_room_info = decode_battle_room(wire.pop("FromRoomInfo", None))
    if (value := wire.pop("ToRoomList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_battle_room(item)
    model.to_room_list = value
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_live_after_start_battle(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.battle_id) is not None:
        wire["BattleId"] = field
    if (field := model.duration) is not None:
        wire["Duration"] = field
    if (field := model.create_time) is not None:
        wire["CreateTime"] = field
    if (field := model.start_time) is not None:
        wire["StartTime"] = field
    if (field := model.from_room_info) is not None:
        wire["FromRoomInfo"] = encode(field)
    if (field := model.to_room_list) is not None:
        wire["ToRoomList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(LiveAfterStartBattle, encode_live_after_start_battle, decode_live_after_start_battle)

WEBHOOK: Final = Webhook(
    command="Live.CallbackAfterStartBattle",
    family="live",
    summary="A battle of live rooms began.",
    event_type=LiveAfterStartBattle,
    event_decoder=decode_live_after_start_battle,
    sources=("https://trtc.io/document/68260",),
    time_unit="unix_ms",
)
LiveAfterStartBattle.webhook = WEBHOOK
