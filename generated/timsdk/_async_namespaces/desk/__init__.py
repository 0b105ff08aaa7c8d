# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .desk_http_svc_reads import AsyncDeskHttpSvcReadsMethods
from .desk_http_svc_writes import AsyncDeskHttpSvcWritesMethods
from .openim_console_http_svc import AsyncOpenimConsoleHttpSvcMethods


class AsyncDeskNamespace(
    AsyncDeskHttpSvcReadsMethods,
    AsyncDeskHttpSvcWritesMethods,
    AsyncOpenimConsoleHttpSvcMethods,
):
    """Customer service: agents, sessions, quick replies, robots and statistics."""

    __slots__ = ()
