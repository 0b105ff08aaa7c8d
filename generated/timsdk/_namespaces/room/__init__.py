# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .room_config import RoomConfig
from .room_engine_http_mic import RoomEngineHttpMic
from .room_engine_http_srv import RoomEngineHttpSrv


class Room(
    RoomConfig,
    RoomEngineHttpMic,
    RoomEngineHttpSrv,
):
    """Conference rooms, seats and members."""

    __slots__ = ()
