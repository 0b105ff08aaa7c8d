# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .call_config import CallConfigMethods
from .call_engine_http_srv import CallEngineHttpSrvMethods
from .call_record_http_srv import CallRecordHttpSrvMethods


class CallkitNamespace(
    CallConfigMethods,
    CallEngineHttpSrvMethods,
    CallRecordHttpSrvMethods,
):
    """Calls, call records and call webhooks."""

    __slots__ = ()
