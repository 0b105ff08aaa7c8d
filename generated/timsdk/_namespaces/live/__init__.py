# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .live_config import LiveConfigMethods
from .live_engine_http_pk import LiveEngineHttpPkMethods
from .live_engine_http_srv import LiveEngineHttpSrvMethods


class LiveNamespace(
    LiveConfigMethods,
    LiveEngineHttpPkMethods,
    LiveEngineHttpSrvMethods,
):
    """Live rooms, gifts, battles and their webhooks."""

    __slots__ = ()
