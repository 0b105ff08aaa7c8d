# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .call_config import CallConfig
from .call_engine_http_srv import CallEngineHttpSrv
from .call_record_http_srv import CallRecordHttpSrv


class Callkit(
    CallConfig,
    CallEngineHttpSrv,
    CallRecordHttpSrv,
):
    """Calls, call records and call webhooks."""

    __slots__ = ()
