# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .group_open_attr_http_svc import GroupOpenAttrHttpSvcMethods
from .group_open_http_svc import GroupOpenHttpSvcMethods


class GroupNamespace(
    GroupOpenAttrHttpSvcMethods,
    GroupOpenHttpSvcMethods,
):
    """Groups, their members, attributes and counters."""

    __slots__ = ()
