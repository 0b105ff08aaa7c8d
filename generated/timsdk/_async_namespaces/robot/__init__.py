# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .openim_robot_http_svc import AsyncOpenimRobotHttpSvcMethods


class AsyncRobotNamespace(
    AsyncOpenimRobotHttpSvcMethods,
):
    """Robot accounts and their messages."""

    __slots__ = ()
