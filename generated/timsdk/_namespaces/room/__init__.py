# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .room_config import RoomConfigMethods
from .room_engine_http_mic import RoomEngineHttpMicMethods
from .room_engine_http_srv import RoomEngineHttpSrvMethods


class RoomNamespace(
    RoomConfigMethods,
    RoomEngineHttpMicMethods,
    RoomEngineHttpSrvMethods,
):
    """Conference rooms, seats and members."""

    __slots__ = ()
