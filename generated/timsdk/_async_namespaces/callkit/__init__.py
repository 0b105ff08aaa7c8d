# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .call_config import AsyncCallConfigMethods
from .call_engine_http_srv import AsyncCallEngineHttpSrvMethods
from .call_record_http_srv import AsyncCallRecordHttpSrvMethods


class AsyncCallkitNamespace(
    AsyncCallConfigMethods,
    AsyncCallEngineHttpSrvMethods,
    AsyncCallRecordHttpSrvMethods,
):
    """Calls, call records and call webhooks."""

    __slots__ = ()
