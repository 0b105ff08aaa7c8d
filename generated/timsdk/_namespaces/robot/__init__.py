# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .openim_robot_http_svc import OpenimRobotHttpSvcMethods


class RobotNamespace(
    OpenimRobotHttpSvcMethods,
):
    """Robot accounts and their messages."""

    __slots__ = ()
