# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .group_open_http_svc import GroupOpenHttpSvcMethods
from .openim import OpenimMethods
from .openim_dirty_words import OpenimDirtyWordsMethods
from .sns import SnsMethods


class LegacyNamespace(
    GroupOpenHttpSvcMethods,
    OpenimMethods,
    OpenimDirtyWordsMethods,
    SnsMethods,
):
    """Retired APIs that servers may still answer; each names its successor."""

    __slots__ = ()
