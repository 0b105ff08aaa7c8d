# Generated from spec/types/live.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class BattleRoom(Model):
    """A room in a battle."""

    __slots__ = {
        "room_id": "RoomId",
        "owner_account": "Owner_Account",
        "score": "Score",
    }

    room_id: str
    """Room ID."""
    owner_account: str
    """User ID of the owner."""
    score: int | None
    """Points of the room."""

    def __init__(
        self,
        *,
        room_id: str,
        owner_account: str,
        score: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id
        self.owner_account = owner_account
        self.score = score


def decode_battle_room(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(BattleRoom)
    model.room_id = wire.pop("RoomId", None)
    model.owner_account = wire.pop("Owner_Account", None)
    model.score = wire.pop("Score", None)
    model.extra_fields = wire or None
    return model


def encode_battle_room(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.owner_account) is not None:
        wire["Owner_Account"] = field
    if (field := model.score) is not None:
        wire["Score"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(BattleRoom, encode_battle_room, decode_battle_room)
