# Generated from spec/types/live.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Model, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class BattleRoom(Model):
    """A room in a battle."""

    _known = frozenset({"RoomId", "Owner_Account", "Score"})

    room_id: str
    """Room ID."""
    owner_account: str
    """User ID of the owner."""
    score: int | None = None
    """Points of the room."""


def decode_battle_room(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(BattleRoom)
    model.room_id = get("RoomId")
    model.owner_account = get("Owner_Account")
    model.score = get("Score")
    model._extra, model._wire = None, wire
    return model


def encode_battle_room(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.owner_account) is not None:
        wire["Owner_Account"] = field
    if (field := model.score) is not None:
        wire["Score"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(BattleRoom, encode_battle_room, decode_battle_room)
