# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .group_open_http_svc import AsyncGroupOpenHttpSvcMethods
from .million_group_open_http_svc import AsyncMillionGroupOpenHttpSvcMethods


class AsyncCommunityNamespace(
    AsyncGroupOpenHttpSvcMethods,
    AsyncMillionGroupOpenHttpSvcMethods,
):
    """Topics and permission groups of communities."""

    __slots__ = ()
