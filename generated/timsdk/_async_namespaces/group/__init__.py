# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .group_open_attr_http_svc import AsyncGroupOpenAttrHttpSvcMethods
from .group_open_http_svc import AsyncGroupOpenHttpSvcMethods


class AsyncGroupNamespace(
    AsyncGroupOpenAttrHttpSvcMethods,
    AsyncGroupOpenHttpSvcMethods,
):
    """Groups, their members, attributes and counters."""

    __slots__ = ()
