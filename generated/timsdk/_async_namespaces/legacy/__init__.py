# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .group_open_http_svc import AsyncGroupOpenHttpSvcMethods
from .openim import AsyncOpenimMethods
from .openim_dirty_words import AsyncOpenimDirtyWordsMethods
from .sns import AsyncSnsMethods


class AsyncLegacyNamespace(
    AsyncGroupOpenHttpSvcMethods,
    AsyncOpenimMethods,
    AsyncOpenimDirtyWordsMethods,
    AsyncSnsMethods,
):
    """Retired APIs that servers may still answer; each names its successor."""

    __slots__ = ()
