# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .desk_http_svc_reads import DeskHttpSvcReadsMethods
from .desk_http_svc_writes import DeskHttpSvcWritesMethods
from .openim_console_http_svc import OpenimConsoleHttpSvcMethods


class DeskNamespace(
    DeskHttpSvcReadsMethods,
    DeskHttpSvcWritesMethods,
    OpenimConsoleHttpSvcMethods,
):
    """Customer service: agents, sessions, quick replies, robots and statistics."""

    __slots__ = ()
