# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .room_config import AsyncRoomConfigMethods
from .room_engine_http_mic import AsyncRoomEngineHttpMicMethods
from .room_engine_http_srv import AsyncRoomEngineHttpSrvMethods


class AsyncRoomNamespace(
    AsyncRoomConfigMethods,
    AsyncRoomEngineHttpMicMethods,
    AsyncRoomEngineHttpSrvMethods,
):
    """Conference rooms, seats and members."""

    __slots__ = ()
