# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .desk_http_svc import DeskHttpSvc
from .openim_console_http_svc import OpenimConsoleHttpSvc


class Desk(
    DeskHttpSvc,
    OpenimConsoleHttpSvc,
):
    """Customer service: agents, sessions, quick replies, robots and statistics."""

    __slots__ = ()
