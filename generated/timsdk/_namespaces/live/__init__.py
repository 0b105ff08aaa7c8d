# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .live_config import LiveConfig
from .live_engine_http_pk import LiveEngineHttpPk
from .live_engine_http_srv import LiveEngineHttpSrv


class Live(
    LiveConfig,
    LiveEngineHttpPk,
    LiveEngineHttpSrv,
):
    """Live rooms, gifts, battles and their webhooks."""

    __slots__ = ()
