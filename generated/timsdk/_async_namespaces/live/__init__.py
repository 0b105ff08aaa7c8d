# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .live_config import AsyncLiveConfigMethods
from .live_engine_http_pk import AsyncLiveEngineHttpPkMethods
from .live_engine_http_srv import AsyncLiveEngineHttpSrvMethods


class AsyncLiveNamespace(
    AsyncLiveConfigMethods,
    AsyncLiveEngineHttpPkMethods,
    AsyncLiveEngineHttpSrvMethods,
):
    """Live rooms, gifts, battles and their webhooks."""

    __slots__ = ()
