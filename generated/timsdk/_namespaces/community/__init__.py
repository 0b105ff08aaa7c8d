# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .group_open_http_svc import GroupOpenHttpSvc
from .million_group_open_http_svc import MillionGroupOpenHttpSvc


class Community(
    GroupOpenHttpSvc,
    MillionGroupOpenHttpSvc,
):
    """Topics and permission groups of communities."""

    __slots__ = ()
